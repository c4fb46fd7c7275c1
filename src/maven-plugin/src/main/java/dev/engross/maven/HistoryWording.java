package dev.engross.maven;

import dev.engross.pipeline.History;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import dev.engross.report.GivenValue;
import dev.engross.source.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What {@code history} says. */
final class HistoryWording {

  /** How many deeds of a commit, and how many values, are shown; the files have them all. */
  static final int SHOWN = 12;

  /** So many words of a sentence are shown, from its beginning and its end. */
  private static final int WORDS = 48;

  private static final int SUBJECT = 72;
  private static final String INSET = "    ";

  private HistoryWording() {}

  /** The agreements' commits with what each did, what gave each value, and the files. */
  static List<String> lines(History history) {
    List<String> lines = new ArrayList<>();
    for (AgreementHistory agreement : history.agreements()) {
      lines.add(agreement.id() + ": " + agreement.heading());
      agreement.remarks().forEach(remark -> lines.add("  " + remark));
      agreement.entries().forEach(entry -> entry(entry, lines));
      if (agreement.entries().isEmpty()) {
        lines.add("  no commit bore on it");
      }
      if (!agreement.unrecorded().isEmpty()) {
        lines.add("  not recorded by any commit yet");
        inset(agreement.unrecorded().stream().map(f -> f.words()).toList(), lines);
      }
      values(agreement.values(), lines);
      lines.add("");
    }
    if (!history.files().isEmpty()) {
      lines.add(Count.of(history.files().size(), "file") + " written to target/engross/history/");
    }
    return lines;
  }

  private static void entry(Entry entry, List<String> lines) {
    String came = entry.came().isEmpty() ? "" : "  (" + entry.came() + ")";
    lines.add("  " + entry.recorded() + "  " + entry.commit().brief() + "  " + entry.people() + came);
    lines.add(INSET + subject(entry) + entry.signature() + (entry.kept() ? "" : "; " + entry.left()));
    entry.claims().forEach(claim -> lines.add(INSET + "claimed, not checked: " + claim));
    inset(entry.deeds(), lines);
  }

  /** {@code "Raise the fee"; }, or nothing where the message has no first line. */
  private static String subject(Entry entry) {
    String subject = Printable.of(entry.commit().subject()).strip();
    String shown = subject.length() > SUBJECT ? subject.substring(0, SUBJECT).strip() + " ..." : subject;
    return shown.isEmpty() ? "" : "\"" + shown + "\"; ";
  }

  private static void values(List<GivenValue> values, List<String> lines) {
    if (!values.isEmpty()) {
      lines.add("  what gave each value");
      List<List<String>> rows = new ArrayList<>();
      values.stream().limit(SHOWN).forEach(v ->
          rows.add(List.of(INSET + v.schedule(), v.row(), v.column(), v.value(), v.by(), v.brief())));
      lines.addAll(new Columns(6).lines(rows));
      more(values.size(), lines);
    }
  }

  private static void inset(List<String> words, List<String> lines) {
    words.stream().limit(SHOWN).forEach(w -> lines.add(INSET + shortened(w)));
    more(words.size(), lines);
  }

  private static String shortened(String sentence) {
    String[] words = sentence.split(" ");
    if (words.length <= WORDS) {
      return sentence;
    }
    return String.join(" ", Arrays.asList(words).subList(0, WORDS / 2)) + " ... "
        + String.join(" ", Arrays.asList(words).subList(words.length - WORDS / 2, words.length));
  }

  private static void more(int count, List<String> lines) {
    if (count > SHOWN) {
      lines.add(INSET + "... and " + Count.grouped(count - SHOWN) + " more, in the files");
    }
  }
}
