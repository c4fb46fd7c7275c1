package dev.engross.view;

import dev.engross.conform.Origin;
import dev.engross.conform.ProvisionState;
import dev.engross.conform.ProvisionState.How;
import dev.engross.conform.ProvisionState.Touch;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.ScheduleState.Shape;
import dev.engross.conform.State.PartyState;
import dev.engross.model.Moment;
import dev.engross.model.Schedule.Column;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words which papers made the parts of a state what they are. */
final class Origins {

  private static final String FROM_THE_START = "";

  private final Printing printing;

  Origins(Printing printing) {
    this.printing = printing;
  }

  /**
   * {@code Added by Amendment No. 1; amended by Amendment No. 2}; empty for what stands as it first stood.
   *
   * @param brought how something brings it, in a word
   */
  String note(ProvisionState provision, String brought) {
    List<String> parts = new ArrayList<>();
    String by = provision.by() instanceof Origin.FirstKnownFrom ? FROM_THE_START : by(provision.by());
    if (!by.isEmpty()) {
      parts.add(brought + " by " + by);
    }
    List<Origin> alike = new ArrayList<>();
    How last = How.AMENDED;
    for (Touch touch : provision.changed()) {
      if (touch.how() != last) {
        since(word(last), alike, provision.by(), parts);
        last = touch.how();
        alike.clear();
      }
      alike.add(touch.by());
    }
    since(word(last), alike, provision.by(), parts);
    return sentence(parts);
  }

  private static String word(How how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  private static String sentence(List<String> parts) {
    String words = String.join("; ", parts);
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The same of a party, with those in whose place it stands. */
  String note(PartyState party) {
    String by = by(party.by());
    List<String> parts = new ArrayList<>();
    party.instead().forEach(i -> parts.add("in place of " + i.name() + " by " + by(i.by())));
    if (!by.isEmpty() && party.instead().isEmpty()) {
      parts.add("added by " + by);
    }
    since("renamed", party.renamed(), party.by(), parts);
    since("amended", party.changed(), party.by(), parts);
    return sentence(parts);
  }

  private void since(String how, List<Origin> origins, Origin brought, List<String> parts) {
    List<Origin> papers = origins.stream().filter(o -> !o.equals(brought)).toList();
    // One whose change ends stands apart, so that the end is not read of all of them.
    for (int from = 0, to; from < papers.size(); from = to) {
      boolean ends = ends(papers.get(from));
      for (to = from + 1; !ends && to < papers.size() && !ends(papers.get(to)); to++) {}
      parts.add(how + " by " + Language.and(papers.subList(from, to).stream().map(this::by).distinct().toList()));
    }
  }

  /** {@code Set by Amendment No. 1}; empty for what the agreement's own paper says. */
  String set(Origin origin) {
    String by = by(origin);
    return by.isEmpty() ? FROM_THE_START : "Set by " + by;
  }

  /** Sentences on the rows and the values of a schedule; those that stand as they first stood need none. */
  List<String> sentences(ScheduleState schedule) {
    Map<String, List<String>> byHead = new LinkedHashMap<>();
    for (RowState row : schedule.rows()) {
      String name = ScheduleViews.full(row.name(), schedule.schedule());
      String head = head(row.added(), "Added");
      if (!head.isEmpty() && !row.added().equals(schedule.by())) {
        byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(name);
      }
      for (Column column : schedule.schedule().valueColumns()) {
        Optional<RowState.CellState> cell = row.cell(column.key()).filter(c -> column.printed());
        String set = cell.map(c -> by(c.by())).orElse(FROM_THE_START);
        if (!set.isEmpty() && !set.equals(by(row.added()))) {
          String what = column.heading().isEmpty() ? column.key() : column.heading();
          String how = cell.get().by() instanceof Origin.FirstKnownFrom ? " first known from " : " set by ";
          byHead.computeIfAbsent(what + how + set, h -> new ArrayList<>()).add(name);
        }
      }
    }
    List<String> sentences = new ArrayList<>();
    String added = by(schedule.by());
    if (!added.isEmpty()) {
      sentences.add(Language.sentence("This schedule was added by " + added));
    }
    schedule.shaped().forEach(shape -> sentences.add(shaped(shape)));
    byHead.forEach((head, names) -> sentences.add(told(head, Language.and(names))));
    renamed(schedule).forEach((by, names) -> sentences.add(told("Renamed by " + by, String.join("; ", names))));
    Map<String, List<String>> gone = new LinkedHashMap<>();
    for (ScheduleState.Gone one : schedule.removed()) {
      String by = by(one.by());
      if (!by.isEmpty()) {
        String head = one.by() instanceof Origin.FirstKnownFrom ? "Not in it any more by " : "Removed by ";
        gone.computeIfAbsent(head + by, h -> new ArrayList<>())
            .add(ScheduleViews.full(one.row().name(), schedule.schedule()));
      }
    }
    gone.forEach((head, names) -> sentences.add(told(head, Language.and(names))));
    return sentences;
  }

  private static String told(String head, String names) {
    return Language.sentence(head + ": " + names);
  }

  private String shaped(Shape shape) {
    String by = by(shape.by());
    String so = ends(shape.by()) ? ", by which it is called so" + until(shape.by()) : "";
    return Language.sentence(switch (shape.kind()) {
      case LABEL -> "It was called " + shape.words() + " until " + maker(shape.by()) + so;
      case COLUMN_ADDED -> "The column \"" + shape.words() + "\" was added by " + by;
      case COLUMN_REMOVED -> "The column \"" + shape.words() + "\" was deleted by " + by;
    });
  }

  /** Rows with the names that they had, by the papers that gave them others. */
  private Map<String, List<String>> renamed(ScheduleState schedule) {
    Map<String, List<String>> renamed = new LinkedHashMap<>();
    for (RowState row : schedule.rows()) {
      if (!row.formerly().isEmpty()) {
        String names = Language.and(
            row.formerly().stream().map(n -> ScheduleViews.full(n, schedule.schedule())).toList());
        renamed.computeIfAbsent(Language.and(row.renamed().stream().map(this::by).distinct().toList()),
                by -> new ArrayList<>())
            .add(ScheduleViews.full(row.name(), schedule.schedule()) + ", formerly " + names);
      }
    }
    return renamed;
  }

  private String head(Origin origin, String word) {
    if (origin instanceof Origin.FirstKnownFrom known) {
      return "First known from " + known.instrument().the();
    }
    String by = by(origin);
    return by.isEmpty() ? FROM_THE_START : word + " by " + by;
  }

  private static boolean ends(Origin origin) {
    return origin instanceof Origin.By by && !(by.until() instanceof Moment.Unsaid);
  }

  /** A paper that is not the agreement's own, or an event, and until when; empty for the agreement's own. */
  String by(Origin origin) {
    return maker(origin) + until(origin);
  }

  private String until(Origin origin) {
    return ends(origin) ? " " + printing.until(((Origin.By) origin).until()) : "";
  }

  private String maker(Origin origin) {
    if (origin instanceof Origin.Happened happened) {
      String day = printing.date(happened.on()).text();
      return happened.on().latest().isEmpty()
          ? "an event of a day that is not known"
          : "an event " + (day.startsWith("on or before ") ? "" : "of ") + day;
    }
    if (origin instanceof Origin.By by) {
      return by.instrument().name().isBase() ? FROM_THE_START : by.instrument().the();
    }
    return ((Origin.FirstKnownFrom) origin).instrument().the();
  }
}
