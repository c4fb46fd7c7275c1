package dev.engross.view;

import dev.engross.model.Party.Notices;
import dev.engross.template.Markup;
import dev.engross.view.InstrumentView.ExhibitView;
import dev.engross.view.InstrumentView.RecitalView;
import java.util.List;

/**
 * An agreement as it is in force on a day.
 *
 * @param asOf the day, at whose end it is so
 * @param signedUntil the last day on which a paper that counts was signed; nothing where all count
 * @param dated of the agreement's own paper
 * @param begins the day on which the agreement takes effect, where that is still to come; nothing where it has
 * @param over the last day on which it had effect by its own words; nothing while it has
 * @param until when it ends by its own words, {@code until the end of May 1, 2020}; empty where it does not, or has
 * @param terminated by what it was terminated
 * @param included the papers that made it so, in the order in which they took effect
 * @param pending those that were signed and of which nothing is in it
 * @param complete whether the text of the agreement is at hand; if not, {@code provisions} are those that later papers
 *     gave
 * @param left who is no party any more
 * @param remarks what papers say and do that its words do not show
 * @param runIn whether headings run into their text
 */
public record ConformedView(
    String title,
    ValueView asOf,
    ValueView signedUntil,
    ValueView dated,
    ValueView begins,
    ValueView over,
    String until,
    List<RemarkView> terminated,
    List<IncludedView> included,
    List<IncludedView> pending,
    boolean complete,
    List<ConformedPartyView> parties,
    List<ConformedPartyView> left,
    List<ConformedParticularView> particulars,
    List<RecitalView> recitals,
    List<ProvisionView> provisions,
    List<ConformedScheduleView> schedules,
    List<ConformedExhibitView> exhibits,
    List<RemarkView> remarks,
    boolean runIn) {

  /**
   * A paper.
   *
   * @param idle what of it is not in force, and why; of one of which nothing is, why
   * @param ending what of it has effect for a time alone, and until when
   * @param beside its sections that are in force, change nothing, and are not shown
   * @param known whether all that it changes is known
   */
  public record IncludedView(String title, ValueView dated, ValueView effective, List<String> idle, List<String> ending,
      List<String> beside, boolean known) {}

  /**
   * A party.
   *
   * @param the what prose calls it
   * @param only for what alone it is a party; empty for all
   * @param formerly the names that it had, oldest first
   * @param note which papers brought and changed it, or took it away
   */
  public record ConformedPartyView(
      String key, String name, String term, boolean article, String the, String group, String role, boolean person,
      String is, String only, List<String> formerly, Notices notices, String note) {}

  /** A fact, under the name by which prose prints it. */
  public record ConformedParticularView(String name, ValueView value, String note) {}

  /**
   * A provision.
   *
   * @param number as printed; empty for none
   * @param empty whether it has no words of its own
   * @param note which papers gave and changed it; empty where it stands as the agreement's own paper has it
   */
  public record ProvisionView(
      String number, String heading, Markup text, boolean empty, boolean reserved, String note,
      List<ProvisionView> inner, String at) {}

  /**
   * A schedule.
   *
   * @param origins which papers gave rows and values, as sentences
   * @param unknown papers that may have changed it, since not all that they change is known
   */
  public record ConformedScheduleView(ScheduleView schedule, List<String> origins, List<String> unknown) {}

  /**
   * An exhibit.
   *
   * @param note which papers attached and changed it; empty where it stands as the agreement's own paper has it
   */
  public record ConformedExhibitView(ExhibitView exhibit, boolean reserved, String note) {}

  /**
   * What a paper says of a target, or did to it.
   *
   * @param kind {@code said}; {@code not-at-hand} of what is done to words that are not known; {@code gone} of what was
   *     taken away
   * @param many whether the target is several things
   * @param since the day from which that has effect
   * @param paper the paper, or the event
   */
  public record RemarkView(
      String verb, String kind, String target, boolean many, String words, String only, ValueView until,
      ValueView since, String paper) {}
}
