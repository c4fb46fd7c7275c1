package dev.engross.conform;

import dev.engross.conform.ProvisionState.How;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.markdown.Span;
import dev.engross.provision.LabelOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one paper does to one provision. */
final class ProvisionPlan {

  private final Placed before;
  private final Findings findings;
  private final List<TextEdit> edits = new ArrayList<>();
  private final List<TextEdit> renames = new ArrayList<>();
  private final List<NewItem> items = new ArrayList<>();
  private Optional<Made> whole = Optional.empty();
  private Optional<Made> renumbered = Optional.empty();
  private Optional<ProvisionState> content = Optional.empty();
  private String label = "";

  /**
   * A new item, at an offset.
   *
   * @param order by which it stands among those that come to the same offset: a label or a term
   */
  record NewItem(int offset, String order, String put, Made made) {}

  ProvisionPlan(Placed before, Findings findings) {
    this.before = before;
    this.findings = findings;
  }

  Placed before() {
    return before;
  }

  /** Whether it goes away, or all that stands in it. */
  Optional<Made> whole() {
    return whole;
  }

  /** The change that gives it another number. */
  Optional<Made> renumbered() {
    return renumbered;
  }

  private List<Made> made(List<TextEdit> renamed) {
    return Stream.of(
            whole.stream(), edits.stream().map(TextEdit::made), renamed.stream().map(TextEdit::made),
            items.stream().map(NewItem::made), renumbered.stream())
        .flatMap(s -> s).toList();
  }

  /** Some change of its own, by which a conflict can be told. */
  Optional<Made> any() {
    return whole.or(() -> edits.stream().map(TextEdit::made).findFirst())
        .or(() -> items.stream().map(NewItem::made).findFirst());
  }

  /** @param with what stands there afterwards; empty for nothing at all */
  void whole(Made made, Optional<ProvisionState> with) {
    if (isFree(made, any())) {
      whole = Optional.of(made);
      content = with;
    }
  }

  void renumber(Made made, String newLabel) {
    if (isFree(made, renumbered)) {
      renumbered = Optional.of(made);
      label = newLabel;
    }
  }

  void edit(TextEdit edit) {
    if (isFree(edit.made(), whole.or(() -> meeting(edit, edits)))) {
      edits.add(edit);
    }
  }

  /** Another name for a term; it gives way to other words that the paper puts in its place. */
  void rename(TextEdit edit) {
    if (isFree(edit.made(), meeting(edit, renames))) {
      renames.add(edit);
    }
  }

  private boolean stays(TextEdit rename) {
    return whole.isEmpty() && edits.stream().noneMatch(e -> e.span().holds(rename.span()))
        && isFree(rename.made(), meeting(rename, edits));
  }

  private static Optional<Made> meeting(TextEdit edit, List<TextEdit> others) {
    return others.stream().filter(e -> e.span().meets(edit.span())).map(TextEdit::made).findFirst();
  }

  void item(NewItem item) {
    if (isFree(item.made(), whole)) {
      items.add(item);
    }
  }

  private boolean isFree(Made made, Optional<Made> other) {
    other.ifPresent(o -> findings.add(Finding.error("conflicting-changes", made.change().at(),
        name() + " is changed twice in one place by one paper",
        "the other change stands at " + o.change().at() + "; keep one of the two")));
    return other.isEmpty();
  }

  String name() {
    return before.name().isEmpty() ? "a provision" : before.name();
  }

  /** What it becomes; empty if it goes. */
  Optional<ProvisionState> after(Origin origin, ProvisionState.Former former) {
    if (whole.isPresent() && content.isEmpty()) {
      return Optional.empty();
    }
    ProvisionState state = content.orElse(before.provision());
    How how = content.isEmpty() ? How.AMENDED : state.reserved() ? How.DELETED : How.REPLACED;
    List<TextEdit> renamed = renames.stream().filter(this::stays).toList();
    if (!edits.isEmpty() || !items.isEmpty() || !renamed.isEmpty()) {
      List<TextEdit> all = new ArrayList<>(edits);
      all.addAll(renamed);
      LabelOrder order = LabelOrder.of(items.stream().map(NewItem::order).toList());
      items.stream().sorted(Comparator.comparingInt(NewItem::offset).thenComparing(NewItem::order, order::compare))
          .forEach(i -> all.add(TextEdit.of(new Span(i.offset(), i.offset()), i.put(), i.made())));
      state = state.withText(TextEdit.apply(state.text(), all));
    }
    if (renumbered.isPresent()) {
      state = state.labelled(label, former);
    }
    for (Made made : made(renamed)) {
      state = state.changedBy(how, made.by(origin));
    }
    return Optional.of(state);
  }
}
