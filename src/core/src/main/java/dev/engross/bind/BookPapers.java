package dev.engross.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The later papers of a book as they are written.
 *
 * @param agreements the ids of all its agreements
 * @param byAgreement the papers by the agreements that they amend; one that amends several is there several times
 */
record BookPapers(List<String> agreements, Map<String, List<LaterPaper>> byAgreement) {

  BookPapers {
    agreements = List.copyOf(agreements);
    byAgreement = Map.copyOf(byAgreement);
  }

  static BookPapers of(List<AgreementFiles> files, Binding binding) {
    Map<String, List<LaterPaper>> byAgreement = new HashMap<>();
    for (AgreementFiles one : files) {
      for (LaterPaper paper : LaterPaper.of(one, binding)) {
        Set<String> amended = new LinkedHashSet<>(List.of(one.id()));
        amended.addAll(paper.amends());
        amended.forEach(id -> byAgreement.computeIfAbsent(id, i -> new ArrayList<>()).add(paper));
      }
    }
    return new BookPapers(files.stream().map(AgreementFiles::id).toList(), byAgreement);
  }

  /** The agreements by groups: together those that papers amend together, each other alone. */
  Collection<List<AgreementFiles>> together(List<AgreementFiles> files) {
    Map<String, String> first = new HashMap<>();
    files.forEach(one -> first.put(one.id(), one.id()));
    for (AgreementFiles one : files) {
      for (LaterPaper paper : byAgreement.getOrDefault(one.id(), List.of())) {
        String here = first.get(one.id());
        String there = first.getOrDefault(paper.agreement(), here);
        if (!there.equals(here)) {
          first.replaceAll((id, group) -> group.equals(there) ? here : group);
        }
      }
    }
    Map<String, List<AgreementFiles>> groups = new LinkedHashMap<>();
    files.forEach(one -> groups.computeIfAbsent(first.get(one.id()), id -> new ArrayList<>()).add(one));
    return groups.values();
  }

  /** Those of an agreement in the order of their numbers, wherever they lie. */
  List<LaterPaper> of(String agreement) {
    return byAgreement.getOrDefault(agreement, List.of()).stream()
        .sorted(Comparator.comparingInt(p -> p.ordinal(agreement))).toList();
  }
}
