package dev.engross.conform;

import dev.engross.conform.ProvisionNames.Meant;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.markdown.Passages;
import dev.engross.markdown.Span;
import dev.engross.model.Change;
import dev.engross.model.TextChange;
import dev.engross.provision.SaidChanges;
import dev.engross.target.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one paper does to sentences, paragraphs, items and definitions that stand in provisions. */
final class PassageEdits {

  private final List<Placed> all;
  private final Map<String, ProvisionPlan> plans;
  private final PartAdditions parts;
  private final Findings findings;
  private final Map<Meant, String> moved = new LinkedHashMap<>();

  /**
   * @param all the provisions of the agreement
   * @param plans what becomes of each, by its key
   */
  PassageEdits(List<Placed> all, Map<String, ProvisionPlan> plans, PartAdditions parts, Findings findings) {
    this.all = all;
    this.plans = plans;
    this.parts = parts;
    this.findings = findings;
  }

  /** Items, each with the label that it is given. */
  Map<Meant, String> moved() {
    return moved;
  }

  /** Of several that one text replaces, said at once, the first takes it, and the others go. */
  static boolean isTakenByAnother(Change change) {
    return change instanceof TextChange.Replace && change.manner().along() && !SaidChanges.standsAlone(change);
  }

  /** Whether it takes away what could tell of it: the note of the provision says only that it was amended. */
  boolean edit(Made made, TextPlace.Passage passage) {
    Change change = made.change();
    String text = passage.in().provision().text();
    ProvisionPlan plan = plans.get(passage.in().provision().key());
    boolean item = passage.kind() == TextPlace.Kind.ITEM;
    String label = item ? label(passage.span().of(text)) : "";
    if (isTakenByAnother(change)) {
      plan.edit(TextEdit.removing(text, passage.span(), passage.kind(), made));
    } else if (change instanceof TextChange.Replace replace) {
      parts.holdsNoProvision(made, replace.content());
      String put = Passages.cleaned(replace.content().text());
      plan.edit(TextEdit.of(passage.span(),
          item && !put.startsWith(label) ? label + " " + hanging(put, text, passage.span(), label) : put, made));
    } else if (change instanceof Change.Remove remove) {
      plan.edit(item && remove.reserved()
          ? TextEdit.of(passage.span(), label + " [Reserved]", made)
          : TextEdit.removing(text, passage.span(), passage.kind(), made));
      return !remove.reserved() && (item || passage.kind() == TextPlace.Kind.DEFINITION);
    } else if (change instanceof TextChange.Renumber renumber && item) {
      List<String> labels = Part.labels(renumber.to());
      ProvisionNames.of(all).path(String.join(" > ", change.target().steps()))
          .forEach(m -> moved.put(m, labels.isEmpty() ? renumber.to() : labels.get(labels.size() - 1)));
      Span old = new Span(passage.span().start(), passage.span().start() + label.length());
      plan.edit(TextEdit.of(old, labels.isEmpty()
          ? renumber.to()
          : Passages.labelLike(labels.get(labels.size() - 1), label), made));
    } else if (change instanceof Change.Rename rename && passage.kind() == TextPlace.Kind.DEFINITION) {
      String term = change.target().step(change.target().steps().size() - 1).replace("\"", "");
      renamed(term, rename.to(), made);
      if (all.stream().noneMatch(p -> p.provision().text().contains("\"" + plural(term) + "\""))) {
        renamed(plural(term), plural(rename.to()), made);
      }
    } else {
      findings.add(cannot(change, "a part of a provision"));
    }
    return false;
  }

  private void renamed(String term, String to, Made made) {
    for (Placed one : all) {
      String text = one.provision().text();
      WordedText.of(text, new Span(0, text.length()), name -> Optional.empty()).find(WordSearch.of(term), text)
          .forEach(found -> plans.get(one.provision().key()).rename(TextEdit.of(found.span(), to, made)));
    }
  }

  /** Several of what a term names; prose has it so without another definition. */
  private static String plural(String term) {
    boolean hisses = term.endsWith("s") || term.endsWith("x") || term.endsWith("ch") || term.endsWith("sh");
    boolean ies = term.matches(".*[^aeiouAEIOU]y");
    return ies ? term.substring(0, term.length() - 1) + "ies" : term + (hisses ? "es" : "s");
  }

  static Finding cannot(Change change, String what) {
    return Finding.error("wrong-target", change.at(),
        "the change \"" + change.verb() + "\" cannot be made to " + what,
        "write replace, remove, renumber or in; or note, for an effect that no edit expresses");
  }

  private static String label(String item) {
    int end = 0;
    while (end < item.length() && item.charAt(end) != ' ') {
      end++;
    }
    return item.substring(0, end);
  }

  /** A text in the place of an item's, with its further lines under the first. */
  private static String hanging(String put, String text, Span item, String label) {
    int start = text.lastIndexOf('\n', item.start() - 1) + 1;
    return put.replace("\n", "\n" + " ".repeat(item.start() - start + label.length() + 1));
  }
}
