package dev.engross.signature;

import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Items;
import dev.engross.signature.Value.Name;
import dev.engross.signature.Value.Reference;
import dev.engross.signature.Value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a form, with the objects that they stand in. */
final class FormFields {

  private static final String SIGNATURE = "Sig";
  private static final String KIDS = "Kids";
  private static final int DEEPEST = 32;

  private final Revision revision;
  private final Map<Integer, Field> fields = new LinkedHashMap<>();
  private final Set<Integer> seen = new HashSet<>();

  /**
   * A field, or a part of one that a page shows.
   *
   * @param number of its object
   * @param name with the names of those above it, between full stops
   * @param type such as {@code Sig}
   */
  record Field(int number, String name, String type, Dictionary dictionary) {

    boolean isSignature() {
      return type.equals(SIGNATURE);
    }
  }

  private FormFields(Revision revision) {
    this.revision = revision;
  }

  /** By the numbers of their objects, in the order of the form. */
  static Map<Integer, Field> of(Revision revision) throws BrokenPdf {
    FormFields all = new FormFields(revision);
    Optional<Dictionary> form = form(revision);
    if (form.isPresent()) {
      all.read(form.get().get("Fields"), "", "", 0);
    }
    return all.fields;
  }

  static Optional<Dictionary> catalogue(Revision revision) throws BrokenPdf {
    return revision.dictionary(revision.trailer().get("Root"));
  }

  static Optional<Dictionary> form(Revision revision) throws BrokenPdf {
    Optional<Dictionary> catalogue = catalogue(revision);
    return catalogue.isEmpty() ? Optional.empty() : revision.dictionary(catalogue.get().get("AcroForm"));
  }

  private void read(Optional<Value> listed, String above, String type, int depth) throws BrokenPdf {
    Optional<Value> value = revision.resolved(listed);
    List<Value> items = value.isPresent() && value.get() instanceof Items list ? list.all() : List.of();
    for (Value item : items) {
      Optional<Dictionary> field = revision.dictionary(Optional.of(item));
      if (!(item instanceof Reference to) || field.isEmpty() || depth > DEEPEST || !seen.add(to.number())) {
        continue;
      }
      Optional<Value> own = revision.resolved(field.get().get("T"));
      List<String> parts = new ArrayList<>(above.isEmpty() ? List.of() : List.of(above));
      own.filter(Text.class::isInstance).ifPresent(t -> parts.add(((Text) t).words()));
      String name = String.join(".", parts);
      String kind = field.get().get("FT").map(t -> t instanceof Name n ? n.name() : "").orElse(type);
      fields.put(to.number(), new Field(to.number(), name, kind, field.get()));
      read(field.get().get(KIDS), name, kind, depth + 1);
    }
  }
}
