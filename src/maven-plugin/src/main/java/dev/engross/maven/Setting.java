package dev.engross.maven;

import dev.engross.finding.NearName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters, as {@code help} shows them.
 *
 * @param goals that take it
 */
record Setting(String property, String about, Set<Goal> goals) {

  static final List<Setting> ALL =
      List.of(
          of("engross.book", "the book's folder; by default that of the pom"),
          of("engross.agreement", "only this agreement, by the name of its folder"),
          of("engross.amendment", "only this instrument of the agreement, by the name of its file, or base"),
          of("engross.formats", "what to render, a list of text, pdf and html; by default what the agreement says,"
              + " else agreements/book.yaml, else all three"),
          of("engross.failOn", "ERROR or WARN: the mildest finding that fails the run; by default ERROR"),
          of("engross.threads", "how many documents to work on at once; by default one a core"),
          new Setting("engross.asOf", "the day on which an agreement is to be in force; by default the last of effect",
              Set.of(Goal.CONFORM, Goal.RUN)),
          new Setting("engross.signedUntil", "the last day of papers that count; by default all count",
              Set.of(Goal.CONFORM, Goal.RUN)),
          of("engross.skip", "true: do nothing, and read nothing"),
          new Setting("engross.run", "the goal to run in place of generating", Set.of(Goal.RUN)));

  private static final String OURS = "engross.";

  /** Refuses a name that begins like ours and is none: what it was to say would go unheard. */
  static void mustKnow(Collection<String> properties) throws MojoFailureException {
    List<String> known = ALL.stream().map(Setting::property).toList();
    for (String property : new TreeSet<>(properties)) {
      if (property.regionMatches(true, 0, OURS, 0, OURS.length()) && !known.contains(property)) {
        throw new MojoFailureException(
            "there is no property " + property + ": "
                + NearName.of(property, known).map(near -> "did you mean " + near + "?")
                    .orElse("choose among " + String.join(", ", known)));
      }
    }
  }

  private static Setting of(String property, String about) {
    return new Setting(property, about, EnumSet.allOf(Goal.class));
  }
}
