package dev.engross.bind;

import dev.engross.finding.Findings;
import dev.engross.model.Form;
import dev.engross.model.Forms;
import dev.engross.model.Kind;
import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds forms: each is laid over the one that it extends, and all over the core's {@code general}. */
public final class FormBinder {

  static final List<String> FORM = List.of("extends", "style", "headings", "history", "kinds");
  static final List<String> HISTORY = List.of("original", "added", "removed");

  private final Binding binding;
  private final Map<String, Node> files;
  private final Mapping general;

  /**
   * @param files the roots of the {@code form.yaml} files, by the names of their folders
   * @param general the root of the core's own
   */
  public FormBinder(Map<String, Node> files, Mapping general, Findings findings) {
    this.binding = new Binding(findings);
    this.files = files;
    this.general = general;
  }

  /** All forms, and what their kinds do. */
  public BoundForms forms() {
    Map<String, Form> forms = new LinkedHashMap<>();
    Map<String, Map<String, List<Node>>> changes = new LinkedHashMap<>();
    bind(Forms.GENERAL, List.of(), general, forms, changes);
    for (Map.Entry<String, Node> file : files.entrySet()) {
      binding.mapping(file.getValue(), "form.yaml");
      List<String> chain = chain(file.getKey());
      Mapping merged = general;
      for (int i = chain.size() - 1; i >= 0; i--) {
        if (files.get(chain.get(i)) instanceof Mapping own) {
          merged = over(merged, own);
        }
      }
      bind(file.getKey(), chain, merged, forms, changes);
    }
    return new BoundForms(new Forms(forms), changes);
  }

  /** The form and those that it extends; a circle is cut where it closes. */
  private List<String> chain(String name) {
    List<String> chain = new ArrayList<>();
    Optional<Scalar> next =
        Optional.of(new Scalar(Location.startOf("templates/" + name + "/form.yaml"), name, Node.Style.PLAIN));
    while (next.isPresent() && !next.get().text().equals(Forms.GENERAL)) {
      Scalar form = next.get();
      if (chain.contains(form.text())) {
        String last = chain.get(chain.size() - 1);
        String way = last.equals(form.text()) ? "" : " by way of " + Binding.quoted(last);
        binding.error("form-circle", form.at(), "the form " + Binding.quoted(form.text()) + " extends itself" + way,
            "extend another form, or general");
        break;
      }
      if (!files.containsKey(form.text())) {
        binding.unknown("unknown-form", form.at(), "form", form.text(), known());
        break;
      }
      chain.add(form.text());
      next = parent(form.text());
    }
    return chain;
  }

  private List<String> known() {
    List<String> known = new ArrayList<>(files.keySet());
    known.add(Forms.GENERAL);
    return known;
  }

  private Optional<Scalar> parent(String form) {
    return files.get(form) instanceof Mapping mapping
        ? mapping.get("extends").flatMap(n -> binding.words(n, "the key \"extends\""))
        : Optional.empty();
  }

  /** {@code own} laid over {@code base}, key by key; a kind that says what it takes or changes is replaced whole. */
  private static Mapping over(Mapping base, Mapping own) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(e -> entries.put(e.key().text(), e));
    for (Entry entry : own.entries()) {
      Entry below = entries.get(entry.key().text());
      boolean both = below != null && below.value() instanceof Mapping && entry.value() instanceof Mapping;
      boolean kind = entry.value() instanceof Mapping m && (m.get("changes").isPresent() || m.get("takes").isPresent());
      entries.put(
          entry.key().text(),
          both && !kind ? new Entry(entry.key(), over((Mapping) below.value(), (Mapping) entry.value())) : entry);
    }
    return new Mapping(own.at(), List.copyOf(entries.values()));
  }

  private void bind(
      String name, List<String> chain, Mapping merged, Map<String, Form> forms,
      Map<String, Map<String, List<Node>>> changes) {
    Keys keys = Keys.of(binding, merged, "a form", FORM);
    StyleBinder style =
        new StyleBinder(binding, keys.mapping("style").orElseGet(() -> new Mapping(keys.at(), List.of())));
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Map<String, List<Node>> kindChanges = new LinkedHashMap<>();
    KindBinder kindBinder = new KindBinder(binding);
    keys.mapping("kinds").ifPresent(m -> {
      for (Entry entry : m.entries()) {
        kindBinder.kind(entry).ifPresent(k -> kinds.put(k.name(), k));
        kindChanges.put(entry.key().text(), kindBinder.changes(entry));
      }
    });
    forms.put(
        name,
        new Form(name, chain, style.wording(), style.style(),
            words(keys, "headings", List.copyOf(ChangeBinder.VERBS.keySet())),
            words(keys, "history", HISTORY), kinds, style.samples(), merged.at()));
    changes.put(name, kindChanges);
  }

  private Map<String, String> words(Keys keys, String key, List<String> allowed) {
    Map<String, String> words = new LinkedHashMap<>();
    keys.mapping(key).ifPresent(m -> {
      Keys inner = Keys.of(binding, m, "the key " + Binding.quoted(key), allowed);
      m.entries().forEach(e -> words.put(e.key().text(), inner.prose(e.key().text())));
    });
    return words;
  }
}
