package dev.engross.view;

import dev.engross.source.BinaryFile;
import dev.engross.template.Markup;
import java.util.List;
import java.util.Locale;

/**
 * The instrument.
 *
 * @param title by which other papers call it: {@code Amendment No. 1}
 * @param titles the author's own title lines; empty for the form's
 * @param amends the agreements that it amends, first the one that it lies with
 * @param effective when it takes effect: its date, where it says no other
 * @param effectiveDiffers whether it takes effect at another time than its date
 * @param until when it ceases; empty where it does not
 * @param to the party that a letter is written to; none or one
 * @param attachments schedules that it attaches
 * @param added rows, over all schedules
 */
public record InstrumentView(
    String title,
    List<String> titles,
    int number,
    String called,
    ValueView dated,
    ValueView effective,
    boolean effectiveDiffers,
    ValueView until,
    String status,
    boolean draft,
    List<String> legend,
    List<RecitalView> recitals,
    List<PriorView> prior,
    List<AmendedView> amends,
    List<SectionView> sections,
    List<PartyView> parties,
    List<PartyView> to,
    List<BlockView> blocks,
    List<ApartView> consents,
    NotaryView notary,
    String testimonium,
    List<ScheduleView> attachments,
    List<ExhibitView> exhibits,
    List<RowView> added,
    List<RowView> removed) {

  /** Blocks apart, under words of their own. */
  public record ApartView(String words, List<BlockView> blocks) {}

  /** Where a notary takes the acknowledgment; both empty for none. */
  public record NotaryView(String state, String county) {}

  /**
   * A recital.
   *
   * @param label in the form's way: {@code WHEREAS} or {@code A.}; empty for none
   * @param text its first paragraph, for a line
   * @param rest what comes below it, in blocks
   */
  public record RecitalView(String label, Markup text, Markup rest) {

    static RecitalView of(String label, Markup blocks) {
      String xhtml = blocks.xhtml();
      int end = xhtml.startsWith("<p>") ? xhtml.indexOf("</p>") : -1;
      return end < 0
          ? new RecitalView(label, new Markup(""), blocks)
          : new RecitalView(label, new Markup(xhtml.substring("<p>".length(), end)),
              new Markup(xhtml.substring(end + "</p>".length())));
    }
  }

  /**
   * An exhibit of the paper's own.
   *
   * @param files the file that it is, beside its text; none or one
   */
  public record ExhibitView(String label, String title, Markup text, List<FileView> files) {}

  /**
   * A file that is attached as it is.
   *
   * @param name without its folders
   * @param size in bytes, as it is printed: {@code 48,213}
   * @param sha256 the digest of its bytes
   */
  public record FileView(String name, String size, String sha256) {

    static List<FileView> of(List<BinaryFile> files) {
      return files.stream()
          .map(f -> new FileView(f.called(), String.format(Locale.ROOT, "%,d", f.size()), f.sha256())).toList();
    }
  }
}
