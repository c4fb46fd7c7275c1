package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.model.TextChange;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A paper speaks of words of the agreement, in quotation marks, and they stand nowhere in it. */
final class WordsNowhere implements Rule {

  @Override
  public String id() {
    return "words-nowhere";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      State before = standing.before();
      boolean known = before.text().known() && before.unknown().isEmpty();
      for (TimedChange own : known ? standing.changes() : List.<TimedChange>of()) {
        Target target = own.change().target();
        // Those of a change that is made to the text are looked for when it is made.
        boolean speaks = own.change() instanceof TextChange.Saying && target.steps().size() == 1 && target.isQuoted();
        if (speaks && !words(before, subject).contains(plain(target.quoted()))) {
          breaches.add(
              Finding.warn(
                  id(), target.at(), "the words " + target.first() + " stand nowhere in the agreement",
                  "write them as they stand there, or accept the paper as it is by sic"),
              own.section().sic());
        }
      }
    }
  }

  /** All that stands in the agreement, names and headings too. */
  private static String words(State state, Subject subject) {
    List<String> words = new ArrayList<>(subject.agreement().base().title());
    state.text().all().forEach(p -> words.addAll(List.of(p.provision().heading(), p.provision().text())));
    state.schedules().forEach(s -> schedule(s, words));
    state.particulars().forEach(p -> particular(p.particular(), words));
    state.parties().forEach(p -> party(p.party(), words));
    return plain(String.join("\n", words));
  }

  private static void schedule(ScheduleState schedule, List<String> words) {
    words.addAll(List.of(schedule.label(), schedule.schedule().title(), schedule.schedule().opening()));
    schedule.schedule().columns().forEach(c -> words.add(c.heading()));
    for (RowState row : schedule.rows()) {
      words.addAll(List.of(row.name(), row.group(), row.note()));
      row.cells().values().forEach(c -> words.add(c.value().text()));
    }
  }

  private static void particular(Particular particular, List<String> words) {
    words.addAll(List.of(particular.name(), particular.value().text()));
  }

  private static void party(Party party, List<String> words) {
    words.addAll(List.of(party.name(), party.key(), party.is()));
    party.said(List.of("notices", "address")).ifPresent(words::add);
  }

  private static String plain(String words) {
    return words.replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'").replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
