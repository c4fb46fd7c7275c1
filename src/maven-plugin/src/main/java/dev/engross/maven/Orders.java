package dev.engross.maven;

import dev.engross.pipeline.LockOrder;
import dev.engross.pipeline.SigningOrder;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads what is to be done to a paper and its lock. Parameters are null or blank where they were not given. */
final class Orders {

  private Orders() {}

  static LockOrder finalizing(@Nullable String instrument, boolean undo) throws MojoFailureException {
    String paper = required("engross.instrument", "lease/3", instrument);
    return undo ? new LockOrder.TakeBack(paper) : new LockOrder.Finalize(paper);
  }

  static LockOrder executing(
      @Nullable String instrument, @Nullable String executed, @Nullable String signatories, @Nullable String scan)
      throws MojoFailureException {
    return new LockOrder.Execute(
        required("engross.instrument", "lease/3", instrument), day("engross.executed", executed), text(signatories),
        text(scan));
  }

  static LockOrder correcting(
      @Nullable String instrument, @Nullable String reason, @Nullable String today, @Nullable String scan)
      throws MojoFailureException {
    return new LockOrder.Correct(
        required("engross.instrument", "lease/3", instrument),
        required("engross.reason", "\"a comma was lost when the paper was typed\"", reason),
        day("engross.today", today), text(scan));
  }

  static SigningOrder signing(
      @Nullable String instrument, @Nullable String signatory, @Nullable String keystore, @Nullable String alias)
      throws MojoFailureException {
    String paper = required("engross.instrument", "lease/3", instrument);
    String party = required("engross.signatory", "\"Ash LLC\"", signatory);
    Path store = Path.of(required("engross.keystore", "me.p12", keystore));
    return new SigningOrder(paper, party, store, Password::ask, text(alias), Instant.now());
  }

  static String paper(String instrument) throws MojoFailureException {
    return required("engross.instrument", "lease/3", instrument);
  }

  private static String required(String property, String example, @Nullable String given) throws MojoFailureException {
    String text = text(given);
    if (text.isEmpty()) {
      throw new MojoFailureException(property + " must be given, such as -D" + property + "=" + example);
    }
    return text;
  }

  private static LocalDate day(String property, @Nullable String given) throws MojoFailureException {
    String day = required(property, "2007-11-01", given);
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new MojoFailureException(property + " is a day such as 2007-11-01, not " + day);
    }
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }
}
