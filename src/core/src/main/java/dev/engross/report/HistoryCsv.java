package dev.engross.report;

import dev.engross.source.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a history as comma-separated values after RFC 4180: a line a fact. */
public final class HistoryCsv {

  /** What makes a spreadsheet take a cell for a formula. */
  private static final String FORMULA = "=+-@\t";

  private HistoryCsv() {}

  /** The whole file, its first line the names of the columns. */
  public static String of(AgreementHistory history) {
    StringBuilder out = new StringBuilder();
    line(out, List.of(
        "agreement", "commit", "recorded", "author", "author_email", "committer", "committer_email", "merge", "request",
        "signature", "kept", "subject", "claims", "instrument", "fact"));
    for (String remark : history.remarks()) {
      line(out, List.of(history.id(), "", "", "", "", "", "", "", "", "", "", "", "", "", remark));
    }
    for (Entry entry : history.entries()) {
      String merge = entry.by().id().equals(entry.commit().id()) ? "" : entry.by().id();
      for (int i = 0; i < entry.deeds().size(); i++) {
        String instrument = entry.facts().isEmpty() ? "" : entry.facts().get(i).paper();
        line(out, List.of(
            history.id(), entry.commit().id(), entry.recorded(), entry.commit().author().name(),
            entry.commit().author().email(), entry.commit().committer().name(), entry.commit().committer().email(),
            merge, entry.request(), entry.signature(), entry.kept() ? "yes" : "no",
            Printable.of(entry.commit().subject()), String.join("; ", entry.claims()), instrument,
            entry.deeds().get(i)));
      }
    }
    return out.toString();
  }

  /** What gave each value, as another file: a line a value. */
  public static String values(AgreementHistory history) {
    StringBuilder out = new StringBuilder();
    line(out, List.of("agreement", "schedule", "row", "column", "value", "instrument", "known", "commit"));
    history.values().forEach(v -> line(out, List.of(
        history.id(), v.schedule(), v.row(), v.column(), v.value(), v.instrument(), v.known() ? "yes" : "no",
        v.commit())));
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(HistoryCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }
}
