package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.bind.Bound;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import dev.engross.model.TextChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all agreements, tried on invented ones. */
class FoldPropertiesTest {

  private static final LocalDate MIDDLE = LocalDate.of(2020, 3, 1);
  private static final List<LocalDate> DAYS = List.of(MIDDLE, InventedBook.LAST);
  private static final Pattern OF = Pattern.compile(", of: (\\[.*?]|clay|kiln)");
  private static final String NOTHING = "{note: Agreement, that: nothing is changed here}";

  static LongStream seeds() {
    return InventedBook.seeds();
  }

  private static Timeline timeline(Bound bound, Agreement agreement) {
    return Chain.executed(agreement, bound.form(agreement));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void folding_in_two_steps_is_folding_at_once(long seed) {
    Bound bound = InventedBook.of(seed).bound();
    for (Agreement agreement : bound.book().agreements()) {
      Timeline timeline = timeline(bound, agreement);
      for (LocalDate day : DAYS) {
        List<Unit> all = timeline.until(day, day);
        State atOnce = timeline.folding().state(all);
        Timeline stepped = timeline(bound, agreement);
        stepped.folding().state(all.subList(0, new Random(seed).nextInt(all.size() + 1)));
        assertThat(stepped.folding().state(all).equals(atOnce)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_state_does_not_depend_on_the_order_in_which_files_are_found(long seed) {
    List<Map.Entry<String, String>> entries = new ArrayList<>(InventedBook.of(seed).files().entrySet());
    Collections.shuffle(entries, new Random(seed));
    Map<String, String> shuffled = new LinkedHashMap<>();
    entries.forEach(e -> shuffled.put(e.getKey(), e.getValue()));
    Bound other = Bound.of(shuffled);
    for (Agreement agreement : InventedBook.of(seed).bound().book().agreements()) {
      State state = InventedBook.state(InventedBook.of(seed).bound(), agreement, InventedBook.LAST);
      Agreement same = InventedBook.agreement(other, agreement.id());
      assertThat(InventedBook.state(other, same, InventedBook.LAST).equals(state)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_back_dated_draft_changes_no_executed_paper(long seed) {
    Bound before = InventedBook.of(seed).bound();
    Bound after = Bound.of(InventedBook.of(seed).filesWithDraft());
    for (Agreement agreement : before.book().agreements()) {
      Agreement drafted = InventedBook.agreement(after, agreement.id());
      List<Standing> now = executed(after, drafted);
      List<Standing> then = executed(before, agreement);
      assertThat(now).extracting(FoldPropertiesTest::told)
          .containsExactlyElementsOf(then.stream().map(FoldPropertiesTest::told).toList());
      assertThat(now.get(now.size() - 1).equals(then.get(then.size() - 1))).isTrue();
      assertThat(InventedBook.state(after, drafted, InventedBook.LAST)
          .equals(InventedBook.state(before, agreement, InventedBook.LAST))).isTrue();
    }
  }

  /** What a paper finds and leaves, and the names of those before it. */
  private static String told(Standing standing) {
    return standing.instrument().name() + " after " + standing.prior().stream().map(Instrument::the).toList()
        + Said.of(standing.before()) + Said.of(standing.said()) + Said.of(standing.after());
  }

  private static List<Standing> executed(Bound bound, Agreement agreement) {
    return bound.chain(agreement, new Findings()).stream().filter(s -> s.instrument().status() == Status.EXECUTED)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_not_in_force_might_as_well_not_have_been_written(long seed) {
    InventedBook book = InventedBook.of(seed);
    for (Agreement agreement : book.bound().book().agreements()) {
      for (LocalDate day : DAYS) {
        InForce inForce = Chain.inForce(agreement, book.bound().form(agreement), day, LocalDate.MAX);
        Bound without = Bound.of(without(idle(inForce), book.files()));
        if (namesStand(inForce) && without.findings().isEmpty()) {
          State state = InventedBook.state(without, InventedBook.agreement(without, agreement.id()), day);
          assertThat(Said.of(state)).as(agreement.id() + " on " + day)
              .containsExactlyElementsOf(Said.of(inForce.state()));
        }
      }
    }
  }

  /** Whether nothing is not in force any more by which papers that knew it named something. */
  private static boolean namesStand(InForce inForce) {
    return inForce.papers().stream().flatMap(p -> p.idle().stream())
        .filter(p -> p.idle().why() == InForce.Why.ENDED || p.idle().why() == InForce.Why.SUPERSEDED)
        .flatMap(p -> p.deeds().changes().stream()).noneMatch(c -> c instanceof Change.Rename
            || c instanceof Change.Remove || c instanceof TextChange.Renumber || c instanceof TextChange.Add
            || c instanceof TextChange.Replace);
  }

  /** The lines of files on which nothing is in force. */
  private static Map<String, List<Integer>> idle(InForce inForce) {
    Map<String, List<Integer>> lines = new HashMap<>();
    for (InForce.Counted counted : inForce.papers()) {
      counted.idle().stream().flatMap(p -> p.deeds().changes().stream()).map(Change::at)
          .forEach(at -> lines.computeIfAbsent(at.file(), f -> new ArrayList<>()).add(at.line()));
    }
    return lines;
  }

  private static Map<String, String> without(Map<String, List<Integer>> lines, Map<String, String> files) {
    lines.forEach((file, numbers) -> {
      List<String> text = new ArrayList<>(files.get(file).lines().toList());
      // What the paper says of a row it says still, so that it is none of the others.
      numbers.stream().filter(n -> !files.get(file).contains("> others >")).forEach(n ->
          text.set(n - 1, text.get(n - 1).replaceFirst("- \\{.*", "- " + NOTHING)));
      files.put(file, String.join("\n", text) + "\n");
    });
    return files;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_paper_of_several_agreements_does_what_papers_of_their_own_would(long seed) {
    InventedBook book = InventedBook.of(seed);
    Map<String, String> own = apart(book.files());
    Bound apart = Bound.of(own);
    if (own.values().stream().noneMatch(f -> f.contains("to the Clay Supply")) && apart.findings().isEmpty()) {
      for (Agreement agreement : book.bound().book().agreements()) {
        for (LocalDate day : DAYS) {
          assertThat(Said.of(InventedBook.state(apart, InventedBook.agreement(apart, agreement.id()), day)))
              .containsExactlyElementsOf(Said.of(InventedBook.state(book.bound(), agreement, day)));
        }
      }
    }
  }

  /** With a paper for each agreement instead of each that amends both. */
  private static Map<String, String> apart(Map<String, String> files) {
    Map<String, String> apart = new LinkedHashMap<>();
    files.forEach((name, text) -> {
      if (text.contains("\namends: ")) {
        apart.put(name, of("clay", text).replaceFirst("amends: .*\n", ""));
        String number = text.replaceFirst("(?s).*amends: \\[clay, \\{agreement: kiln, (?:number: (\\d+))?.*", "$1");
        String kiln = of("kiln", text).replaceFirst("(?:amends|parties|particulars): .*\n", "")
            .replaceFirst("(?:amends|parties|particulars): .*\n", "")
            .replaceFirst("(?:amends|parties|particulars): .*\n", "");
        apart.put("agreements/kiln/" + (number.isEmpty() ? name.replace("/", "/l") : InventedBook.name(
            Integer.parseInt(number))), kiln.replaceFirst("amendment: .*", "amendment: "
                + (number.isEmpty() ? "none" : number)));
      } else {
        apart.put(name, text);
      }
    });
    return apart;
  }

  private static String of(String agreement, String text) {
    StringBuilder own = new StringBuilder();
    String concerned = "clay";
    for (String line : text.lines().toList()) {
      Matcher of = OF.matcher(line);
      concerned = line.startsWith("  - ") ? "clay" : concerned;
      if (line.startsWith("    of: ")) {
        concerned = line.substring("    of: ".length());
      } else if (!line.strip().startsWith("- {") || line.startsWith("-")) {
        own.append(line).append('\n');
      } else {
        boolean concerns = (of.find() ? of.group(1) : concerned).contains(agreement);
        own.append(concerns ? line.replaceFirst(OF.pattern(), "") : line.replaceFirst("- \\{.*", "- " + NOTHING))
            .append('\n');
      }
    }
    return own.toString();
  }
}
