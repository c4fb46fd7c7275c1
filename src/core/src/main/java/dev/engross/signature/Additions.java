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
  private static final Set<String> OF_FORMS = Set.of("SigFlags", "DR");
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

  static Additions of(Revision before, Revision after) throws BrokenPdf {
    return new Reader(before, after).read();
  }

  private static final class Reader {

    private final Revision before;
    private final Revision after;
    private final Map<Integer, Field> fields;
    private final Set<String> signs = new TreeSet<>();
    private final Set<String> fills = new TreeSet<>();
    private final Set<String> changes = new TreeSet<>();
    private boolean describes;

    Reader(Revision before, Revision after) throws BrokenPdf {
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
        // Nothing refers to a stream of cross references, and some writers give its number to something new.
        boolean isNew = old.isEmpty() && (number >= before.size() || number == before.sectionNumber())
            || Value.dictionary(old).filter(d -> d.isName("Type", "XRef")).isPresent();
        if (!isNew && !old.equals(now)) {
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
      if (isAt(before.trailer().get("Info"), here) || isAt(catalogue.flatMap(c -> c.get("Metadata")), here)) {
        describes = true;
      } else if (shownBy(number).isPresent()) {
        fill(shownBy(number).get());
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

    /** The field that shows an object as what is filled in, if nothing else does anything with it. */
    private Optional<Field> shownBy(int number) throws BrokenPdf {
      Value here = new Reference(number, 0);
      List<Field> showing = fields.values().stream().filter(f -> !f.isSignature())
          .filter(f -> isAt(Value.dictionary(f.dictionary().get("AP")).flatMap(a -> a.get("N")), here)).toList();
      return showing.size() == 1 && before.references(here) == 1 ? Optional.of(showing.get(0)) : Optional.empty();
    }

    private static boolean isAt(Optional<Value> reference, Value here) {
      return reference.equals(Optional.of(here));
    }

    private void field(Field field, Dictionary was, Dictionary is) {
      boolean valued = was.get("V").isPresent();
      boolean allowed = differing(was, is, field.isSignature() ? OF_SIGNATURE_FIELDS : OF_OTHER_FIELDS).isEmpty();
      if (!allowed) {
        changes.add("the field " + field.name());
      } else if (!field.isSignature()) {
        fill(field);
      } else if (valued || is.get("V").isEmpty()) {
        changes.add("an earlier signature");
      } else {
        signs.add(field.name());
      }
    }

    /** What somebody filled in and a party has signed since, nobody may fill in anew. */
    private void fill(Field field) {
      boolean signed = fields.values().stream().anyMatch(f -> f.isSignature() && f.dictionary().get("V").isPresent());
      if (signed && field.dictionary().get("V").isPresent()) {
        changes.add("what was signed in the field " + field.name());
      } else {
        fills.add(field.name());
      }
    }

    /** The form itself, wherever it stands. */
    private void form(Optional<Dictionary> was, Optional<Dictionary> is) {
      boolean gone = was.isPresent() != is.isPresent();
      if (gone || was.isPresent() && !differing(was.get(), is.get(), OF_FORMS).isEmpty()) {
        changes.add("the form");
      }
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
