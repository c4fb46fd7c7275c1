package dev.engross.account;

import dev.engross.conform.Standing;
import dev.engross.model.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells what a version of an agreement says otherwise than an older one. */
public final class Account {

  /** The key of a fact that tells whether a paper is a draft, final or executed. */
  public static final String STATUS = "status";

  private final List<Fact> facts = new ArrayList<>();

  private Account() {}

  /** The facts, in the order of the newer version; what is gone comes last. */
  public static List<Fact> between(Version older, Version newer) {
    Account account = new Account();
    Map<String, Standing> before = older.byKey();
    Map<String, Standing> after = newer.byKey();
    after.forEach((key, standing) -> {
      Map<String, Statement> now = newer.statements(key);
      if (before.containsKey(key)) {
        account.paper(before.get(key).instrument(), standing.instrument());
        account.compare(key, older.statements(key), now, name(standing.instrument()));
      } else {
        account.add(key, "there", new Matter.Paper(), "recorded " + dated(standing.instrument()));
        account.compare(key, Map.of(), now, name(standing.instrument()));
      }
    });
    Set<String> days = new TreeSet<>(older.events().keySet());
    days.addAll(newer.events().keySet());
    days.forEach(day -> account.compare(
        day, older.statements(day), newer.statements(day), day.replace("event ", "the event of ")));
    before.forEach((key, standing) -> {
      if (!after.containsKey(key)) {
        account.compare(key, older.statements(key), Map.of(), name(standing.instrument()));
        account.add(key, "there", new Matter.Paper(), "took away " + dated(standing.instrument()));
      }
    });
    return List.copyOf(account.facts);
  }

  private void paper(Instrument before, Instrument after) {
    String key = after.name().key();
    String paper = title(after);
    if (before.status() != after.status()) {
      add(key, STATUS, new Matter.Paper(),
          "made " + paper + " " + after.status().word() + ", which was " + before.status().word());
    }
    if (!before.dated().equals(after.dated())) {
      add(key, "dated", new Matter.Paper(),
          "dated " + paper + " " + after.dated().iso() + ", in place of " + before.dated().iso());
    }
    if (!after.name().isBase() && !before.titled().equals(after.titled())) {
      add(key, "title", new Matter.Paper(), "entitled " + paper + ", which was " + title(before));
    }
  }

  private void compare(String paper, Map<String, Statement> before, Map<String, Statement> after, String in) {
    after.forEach((key, now) -> {
      Statement old = before.get(key);
      if (old == null) {
        told(paper, key, now, "", in);
      } else if (!now.says(old)) {
        add(paper, key, now.matter(), now.changedFrom(old) + " in " + in);
      }
    });
    before.forEach((key, old) -> {
      if (!after.containsKey(key)) {
        told(paper, key, old, "no longer ", in);
      }
    });
  }

  private void told(String paper, String key, Statement statement, String before, String in) {
    if (!statement.deed().isEmpty()) {
      add(paper, key, statement.matter(), before + statement.deed() + " in " + in);
    }
  }

  private void add(String paper, String key, Matter matter, String words) {
    facts.add(new Fact(paper, key, matter, words));
  }

  /** {@code Amendment No. 11, draft}. */
  private static String name(Instrument paper) {
    return title(paper) + ", " + paper.status().word();
  }

  private static String dated(Instrument paper) {
    return title(paper) + (paper.dated().known() ? " of " + paper.dated().iso() : "") + ", "
        + paper.status().word();
  }

  private static String title(Instrument paper) {
    return paper.name().isNumbered() ? paper.called() + " No. " + paper.name().number() : "the " + paper.titled();
  }
}
