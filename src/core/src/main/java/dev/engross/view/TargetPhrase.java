package dev.engross.view;

import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What names a target; those of several are said once where {@code lead} and {@code tail} are the same.
 *
 * @param lead {@code the Fee of }
 * @param name {@code East berth}
 * @param tail {@code  in Schedule 1}
 * @param many whether a verb after it stands in the plural
 */
record TargetPhrase(String lead, String name, String tail, boolean many) {

  private static final String ENTRY = "the entry under ";
  private static final String ENTRIES = "the entries under ";

  /** What stands under a column's heading, before the rows that it is about. */
  static String entries(String heading, boolean several) {
    return (several ? ENTRIES : ENTRY) + "\"" + heading + "\"";
  }

  String text() {
    return lead + name + tail;
  }

  private boolean framesLike(TargetPhrase other) {
    return lead.equals(other.lead) && tail.equals(other.tail) && !(lead + tail).isEmpty();
  }

  /** Neighbours between the same words become one: {@code Ash and Elm in Schedule A}. */
  static List<TargetPhrase> joined(List<TargetPhrase> phrases) {
    List<TargetPhrase> joined = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= phrases.size(); to++) {
      if (to == phrases.size() || !phrases.get(to).framesLike(phrases.get(from))) {
        TargetPhrase first = phrases.get(from);
        boolean entries = to - from > 1 && first.lead().startsWith(ENTRY);
        String lead = entries ? ENTRIES + first.lead().substring(ENTRY.length()) : first.lead();
        String names = Language.and(phrases.subList(from, to).stream().map(TargetPhrase::name).toList());
        joined.add(new TargetPhrase(
            lead, names, first.tail(), first.many() || entries || to - from > 1 && lead.isEmpty()));
        from = to;
      }
    }
    return joined;
  }
}
