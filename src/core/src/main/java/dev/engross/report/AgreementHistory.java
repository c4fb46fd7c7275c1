package dev.engross.report;

import dev.engross.account.Fact;
import java.util.List;

/**
 * How an agreement came to say what it says, as a repository records it.
 *
 * @param id the agreement's
 * @param title the agreement's
 * @param asked what of it is told, as a sentence has it, {@code the row North}; empty for all
 * @param head the id of the commit up to which it is told
 * @param remarks what may be wrong with the account, a sentence each, without a full stop
 * @param entries one a commit that bore on it, oldest first
 * @param unrecorded what the book's folder says otherwise than that commit
 * @param values what gave each value of its schedules
 */
public record AgreementHistory(
    String id, String title, String asked, String head, List<String> remarks, List<Entry> entries,
    List<Fact> unrecorded, List<GivenValue> values) {
  public AgreementHistory {
    remarks = List.copyOf(remarks);
    entries = List.copyOf(entries);
    unrecorded = List.copyOf(unrecorded);
    values = List.copyOf(values);
  }

  /** {@code Kiln Agreement, the row North}. */
  public String heading() {
    return asked.isEmpty() ? title : title + ", " + asked;
  }
}
