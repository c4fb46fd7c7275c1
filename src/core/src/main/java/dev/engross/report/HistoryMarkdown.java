package dev.engross.report;

import java.util.List;

/** Writes a history as Markdown. */
public final class HistoryMarkdown {

  private static final String SPECIAL = "\\`*_{}[]<>#|";

  private final StringBuilder out = new StringBuilder();

  private HistoryMarkdown() {}

  /** The whole file. */
  public static String of(AgreementHistory history) {
    HistoryMarkdown markdown = new HistoryMarkdown();
    markdown.history(history);
    return markdown.out.toString();
  }

  private void history(AgreementHistory history) {
    line("# History of " + escaped(history.heading()));
    line("");
    line("As recorded up to commit `" + history.head() + "`.");
    if (!history.remarks().isEmpty()) {
      line("");
      history.remarks().forEach(this::item);
    }
    for (Entry entry : history.entries()) {
      line("");
      line("## " + entry.recorded().substring(0, "2007-11-01".length()) + ", commit " + entry.commit().brief());
      line("");
      entry.particulars().forEach(this::item);
      line("");
      entry.deeds().forEach(this::item);
    }
    if (!history.unrecorded().isEmpty()) {
      line("");
      line("## Not recorded by any commit yet");
      line("");
      history.unrecorded().forEach(fact -> item(fact.words()));
    }
    values(history.values());
  }

  private void values(List<GivenValue> values) {
    if (values.isEmpty()) {
      return;
    }
    line("");
    line("## What gave each value");
    line("");
    line("| Schedule | Row | Column | Value | Given by | Recorded by commit |");
    line("| --- | --- | --- | --- | --- | --- |");
    for (GivenValue value : values) {
      line("| " + String.join(" | ", List.of(
          escaped(value.schedule()), escaped(value.row()), escaped(value.column()), escaped(value.value()),
          escaped(value.by()), value.brief())) + " |");
    }
  }

  private void item(String words) {
    line("- " + escaped(words));
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  /** As Markdown shows it, whatever is in it. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
