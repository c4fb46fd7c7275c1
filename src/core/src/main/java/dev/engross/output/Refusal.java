package dev.engross.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Words what the disk refused: the file, why, and what to do. */
public final class Refusal {

  private Refusal() {}

  /** A refusal that says all itself. */
  public static UncheckedIOException of(String message) {
    return new UncheckedIOException(message, new IOException(message));
  }

  /** What could not be done to a file, such as {@code written}. */
  public static UncheckedIOException of(String path, String done, IOException cause) {
    String reason = reason(cause);
    String mend = "look at it, then run again";
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("quota") || lower.contains("not enough space")) {
      reason = "no space is left on the disk";
      mend = "make room, then run again";
    } else if (cause instanceof AccessDeniedException
        || lower.contains("denied")
        || lower.contains("not permitted")
        || lower.contains("read-only")) {
      reason = lower.contains("read-only") ? "the disk is read-only" : "it is not permitted";
      mend = "see to the permissions of the file and its folder, then run again";
    }
    return new UncheckedIOException(path + " could not be " + done + ": " + reason + "; " + mend, cause);
  }

  /** The system's own words, without the path that Java puts before them. */
  private static String reason(IOException cause) {
    if (cause instanceof FileSystemException fault && fault.getReason() != null) {
      return fault.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
