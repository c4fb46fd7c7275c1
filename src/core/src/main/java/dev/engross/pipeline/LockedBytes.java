package dev.engross.pipeline;

import dev.engross.lock.LockedFile;
import dev.engross.signature.PdfReport;
import dev.engross.signature.PdfReport.Part;
import dev.engross.signature.Vouchers;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a file that stands is the one that was locked. A PDF that begins with the bytes that were locked, and to
 * which nothing was appended but signatures that hold, with what they cover, is the locked one, and signed.
 */
final class LockedBytes {

  private LockedBytes() {}

  static boolean isAs(LockedFile locked, byte[] bytes) {
    return isSame(locked, bytes)
        || signed(locked, bytes).filter(r -> r.fault().isEmpty() && r.isSignedToItsEnd()).isPresent();
  }

  static boolean isSame(LockedFile locked, byte[] bytes) {
    return locked.is(bytes);
  }

  /** What a PDF tells that begins with the bytes that were locked; empty for any other file. */
  static Optional<PdfReport> signed(LockedFile locked, byte[] bytes) {
    if (!locked.name().endsWith(".pdf")) {
      return Optional.empty();
    }
    PdfReport report = PdfReport.of(bytes, Vouchers.NONE);
    return locked(locked, bytes, report).isPresent() ? Optional.of(report) : Optional.empty();
  }

  /** How many of the first bytes of a PDF are those that were locked; empty if it is not the locked one, and signed. */
  static Optional<Integer> length(LockedFile locked, byte[] bytes) {
    return signed(locked, bytes).flatMap(report -> locked(locked, bytes, report)).map(Part::end);
  }

  private static Optional<Part> locked(LockedFile locked, byte[] bytes, PdfReport report) {
    return report.revisions().stream().filter(r -> isSame(locked, Arrays.copyOf(bytes, r.end()))).findFirst();
  }
}
