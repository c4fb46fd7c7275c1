package dev.engross.view;

import dev.engross.model.Party.Notices;
import dev.engross.template.Markup;
import dev.engross.view.InstrumentView.RecitalView;
import java.util.List;

/**
 * An agreement as it is in force on a day.
 *
 * @param asOf the day, at whose end it is so
 * @param dated of the agreement's own paper
 * @param included the papers that made it so, in the order in which they took effect
 * @param pending those that were signed and are in it only in part, or not at all, each with the reason
 * @param complete whether the text of the agreement is at hand; if not, {@code provisions} are those that later papers
 *     gave
 * @param remarks what papers say of it without changing its words
 * @param runIn whether headings run into their text
 */
public record ConformedView(
    String title,
    ValueView asOf,
    ValueView dated,
    List<IncludedView> included,
    List<IncludedView> pending,
    boolean complete,
    List<ConformedPartyView> parties,
    List<ConformedParticularView> particulars,
    List<RecitalView> recitals,
    List<ProvisionView> provisions,
    List<ConformedScheduleView> schedules,
    List<RemarkView> remarks,
    boolean runIn) {

  /**
   * A paper.
   *
   * @param why it is not in force; empty for one that is
   * @param known whether all that it changes is known
   */
  public record IncludedView(String title, ValueView dated, ValueView effective, String why, boolean known) {}

  /**
   * A party.
   *
   * @param formerly the names that it had, oldest first
   * @param note which papers brought and changed it
   */
  public record ConformedPartyView(
      String name, String term, boolean article, String role, String is, List<String> formerly,
      Notices notices, String note) {}

  /** A fact, under the name by which prose prints it. */
  public record ConformedParticularView(String name, ValueView value, String note) {}

  /**
   * A provision.
   *
   * @param number as printed; empty for none
   * @param note which papers gave and changed it; empty where it stands as the agreement's own paper has it
   */
  public record ProvisionView(
      String number, String heading, Markup text, boolean reserved, String note, List<ProvisionView> inner,
      String at) {}

  /**
   * A schedule.
   *
   * @param origins which papers gave rows and values, as sentences
   * @param unknown papers that may have changed it, since not all that they change is known
   */
  public record ConformedScheduleView(ScheduleView schedule, List<String> origins, List<String> unknown) {}

  /**
   * What a paper says of a target.
   *
   * @param many whether the target is several things
   */
  public record RemarkView(
      String verb, String target, boolean many, String words, String only, ValueView until, String paper) {}
}
