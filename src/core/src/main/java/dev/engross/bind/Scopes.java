package dev.engross.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sections of a paper may speak of, by the agreement that they concern.
 *
 * @param byAgreement first the agreement that the paper lies with; one that did not read is not among them
 */
record Scopes(Map<String, Scope> byAgreement) {

  Scopes {
    byAgreement = Collections.unmodifiableMap(new LinkedHashMap<>(byAgreement));
  }

  static Scopes of(List<Scope> all) {
    Map<String, Scope> byAgreement = new LinkedHashMap<>();
    all.forEach(s -> byAgreement.put(s.agreement(), s));
    return new Scopes(byAgreement);
  }

  /** That of the agreement that the paper lies with. */
  Scope own() {
    return byAgreement.values().iterator().next();
  }

  Optional<Scope> of(String agreement) {
    return Optional.ofNullable(byAgreement.get(agreement));
  }

  List<Scope> all() {
    return new ArrayList<>(byAgreement.values());
  }
}
