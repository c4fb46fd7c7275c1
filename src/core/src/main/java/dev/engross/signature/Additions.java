package dev.engross.signature;

import dev.engross.signature.FormFields.Field;
import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a revision does to the file before it. What is not known to be harmless is called a change.
 *
 * @param signs the names of the fields that it signs
 * @param fills the names of the fields that it fills in
 * @param describes whether it changes the file's description of itself, which no page shows
 * @param changes what else it changes, in words
 */
record Additions(Set<String> signs, Set<String> fills, boolean describes, Set<String> changes) {

  private static final Set<String> OF_SIGNATURE_FIELDS = Set.of("V", "AP", "M", "Type");
  private static final Set<String> OF_OTHER_FIELDS = Set.of("V", "AP", "M", "RV", "AS", "Type");
  private static final String RESOURCES = "DR";
  private static final Set<String> OF_FORMS = Set.of("SigFlags", RESOURCES);
  private static final int CORNERS = 4;
  private static final Set<String> OF_CATALOGUES = Set.of("AcroForm", "Metadata", "DSS", "Extensions", "Version");
  private static final Map<String, String> WORDS = Map.of(
      "Page", "pages", "Pages", "pages", "Filespec", "attachments", "EmbeddedFile", "attachments",
      "Names", "attachments", "AF", "attachments", "Annot", "annotations", "Sig", "an earlier signature");

  /** Whether it only signs, fills in fields, and describes. */
  boolean onlySigns() {
    return changes.isEmpty();
  }

  /** What it does, in words. */
  String words() {
    List<String> parts = new ArrayList<>();
    signs.forEach(name -> parts.add("signs the field " + name));
    fills.forEach(name -> parts.add("fills in the field " + name));
    if (describes) {
      parts.add("changes what the file says of itself");
    }
    if (!changes.isEmpty()) {
      parts.add("changes " + String.join(", ", changes));
    }
    return parts.isEmpty() ? "changes nothing" : String.join(", ", parts);
  }

  /** @param filled the names of the fields that were filled in before */
  static Additions of(Revision before, Revision after, Set<String> filled) throws BrokenPdf {
    return new Reader(before, after, filled).read();
  }

  private static final class Reader {

    private final Revision before;
    private final Revision after;
    private final Set<String> filled;
    private final Map<Integer, Field> fields;
    private final Set<String> signs = new TreeSet<>();
    private final Set<String> fills = new TreeSet<>();
    private final Set<String> changes = new TreeSet<>();
    private boolean describes;

    Reader(Revision before, Revision after, Set<String> filled) throws BrokenPdf {
      this.filled = filled;
      this.before = before;
      this.after = after;
      this.fields = FormFields.of(before);
    }

    Additions read() throws BrokenPdf {
      Optional<Value> root = before.trailer().get("Root");
      if (!root.equals(after.trailer().get("Root"))) {
        changes.add("the catalogue");
      }
      describes = !before.trailer().get("Info").equals(after.trailer().get("Info"));
      for (int number : new TreeSet<>(after.written())) {
        Optional<Value> old = before.object(number);
        Optional<Value> now = after.object(number);
        // Some writers give the number of the cross references to something new.
        boolean isNew = before.isUnused(number) && before.references(number) == 0;
        if (!isNew && before.generation(number) != after.generation(number)) {
          changes.add(words(Value.dictionary(old)));
        } else if (!isNew && !old.equals(now)) {
          change(number, old, now);
        }
      }
      form(FormFields.form(before), FormFields.form(after));
      return new Additions(signs, fills, describes, changes);
    }

    private void change(int number, Optional<Value> old, Optional<Value> now) throws BrokenPdf {
      Value here = new Reference(number, 0);
      Optional<Dictionary> was = Value.dictionary(old);
      Optional<Dictionary> is = Value.dictionary(now);
      Optional<Dictionary> catalogue = FormFields.catalogue(before);
      boolean onlyOnce = before.references(number) == 1;
      Optional<Field> shown = onlyOnce ? shownBy(here) : Optional.empty();
      if (onlyOnce && isAt(before.trailer().get("Info"), here)
          || onlyOnce && isAt(catalogue.flatMap(c -> c.get("Metadata")), here)) {
        describes = true;
      } else if (shown.isPresent()) {
        fill(shown.get(), isBounded(now));
      } else if (was.isEmpty() || is.isEmpty() || old.get() instanceof Value.Stream) {
        changes.add(words(was));
      } else if (isAt(before.trailer().get("Root"), here)) {
        differing(was.get(), is.get(), OF_CATALOGUES).forEach(k -> changes.add(WORDS.getOrDefault(k, "the catalogue")));
        describes |= !differing(was.get(), is.get(), Set.of("AcroForm")).isEmpty();
      } else if (fields.containsKey(number)) {
        field(fields.get(number), was.get(), is.get());
      } else if (!isAt(catalogue.flatMap(c -> c.get("AcroForm")), here)) {
        changes.add(words(was));
      }
    }

    /** The field that shows an object as what is filled in. */
    private Optional<Field> shownBy(Value here) {
      return fields.values().stream().filter(f -> !f.isSignature())
          .filter(f -> isAt(Value.dictionary(f.dictionary().get("AP")).flatMap(a -> a.get("N")), here)).findFirst();
    }

    /** Whether a field is shown as it was, or by something that stays within it. */
    private boolean isBounded(Dictionary was, Dictionary is) throws BrokenPdf {
      if (was.get("AP").equals(is.get("AP"))) {
        return true;
      }
      Optional<Dictionary> shown = after.dictionary(is.get("AP"));
      return shown.filter(a -> a.entries().keySet().equals(Set.of("N"))).isPresent()
          && isBounded(after.resolved(shown.get().get("N")));
    }

    /** Of a form without bounds some readers show all, wherever on the page it is. */
    private static boolean isBounded(Optional<Value> shown) {
      return shown.isPresent() && shown.get() instanceof Value.Stream stream
          && stream.dictionary().isName("Subtype", "Form")
          && stream.dictionary().get("BBox").orElse(null) instanceof Value.Items box
          && box.all().size() == CORNERS && box.all().stream().allMatch(Value.Number.class::isInstance);
    }

    private static boolean isAt(Optional<Value> reference, Value here) {
      return reference.equals(Optional.of(here));
    }

    private void field(Field field, Dictionary was, Dictionary is) throws BrokenPdf {
      boolean valued = was.get("V").isPresent();
      Set<String> other = differing(was, is, field.isSignature() ? OF_SIGNATURE_FIELDS : OF_OTHER_FIELDS);
      if (field.isSignature() && isNowhere(is.get("Rect"))) {
        other.remove("Rect");
      }
      boolean allowed = other.isEmpty() && isBounded(was, is);
      if (!allowed || !field.isSignature()) {
        fill(field, allowed);
      } else if (valued || is.get("V").isEmpty()) {
        changes.add("an earlier signature");
      } else {
        signs.add(field.name());
      }
    }

    /** Some who sign without a picture give the field no room. */
    private static boolean isNowhere(Optional<Value> place) {
      return place.orElse(null) instanceof Value.Items box && box.all().size() == CORNERS
          && box.all().subList(0, 2).equals(box.all().subList(2, CORNERS));
    }

    /** What somebody filled in and a party has signed since, nobody may fill in anew. */
    private void fill(Field field, boolean allowed) {
      boolean signed = fields.values().stream().anyMatch(f -> f.isSignature() && f.dictionary().get("V").isPresent());
      if (!allowed) {
        changes.add("the field " + field.name());
      } else if (signed && (field.dictionary().get("V").isPresent() || filled.contains(field.name()))) {
        changes.add("what was signed in the field " + field.name());
      } else {
        fills.add(field.name());
      }
    }

    /** The form itself, wherever it stands. */
    private void form(Optional<Dictionary> was, Optional<Dictionary> is) {
      boolean gone = was.isPresent() != is.isPresent();
      if (gone || was.isPresent() && !(differing(was.get(), is.get(), OF_FORMS).isEmpty()
          && isKept(was.get().get(RESOURCES), is.get().get(RESOURCES)))) {
        changes.add("the form");
      }
    }

    /** Whether a dictionary has all that it had, as it was. */
    private static boolean isKept(Optional<Value> was, Optional<Value> is) {
      if (was.isEmpty() || was.equals(is)) {
        return true;
      }
      return was.get() instanceof Dictionary old && is.isPresent() && is.get() instanceof Dictionary now
          && old.entries().keySet().stream().allMatch(key -> isKept(old.get(key), now.get(key)));
    }

    private static Set<String> differing(Dictionary was, Dictionary is, Set<String> but) {
      Set<String> keys = new HashSet<>(was.entries().keySet());
      keys.addAll(is.entries().keySet());
      keys.removeAll(but);
      keys.removeIf(k -> Objects.equals(was.entries().get(k), is.entries().get(k)));
      return keys;
    }

    private static String words(Optional<Dictionary> was) {
      Optional<Value> type = was.flatMap(d -> d.get("Type"));
      String name = type.map(t -> t instanceof Value.Name n ? n.name() : "").orElse("");
      return WORDS.getOrDefault(name, "other objects");
    }
  }
}
