package dev.engross.lock;

import java.util.List;
import java.util.Locale;

/**
 * Writes a lock in the one way that there is: whatever else is in a {@code lock.yaml} was not written by a goal. Each
 * entry ends with the digest of its own lines.
 */
public final class LockWriter {

  private static final String HEAD =
      "# The goals finalize, execute and correct of Engross write this file. Whatever else changes it is found.\n"
          + "lock: 1\n";
  private static final int A_ROW = 16;

  private final StringBuilder out = new StringBuilder();

  private LockWriter() {}

  /** The text of a {@code lock.yaml}. */
  public static String text(Lock lock) {
    StringBuilder text = new StringBuilder(HEAD).append("papers:\n");
    lock.entries().forEach(entry -> text.append(entry(entry)));
    return text.toString();
  }

  /** The digest of an entry, as the lock has it. */
  public static String digest(LockEntry entry) {
    return Sha256.of(lines(entry));
  }

  private static String entry(LockEntry entry) {
    String lines = lines(entry);
    return lines + "    entry: " + Sha256.of(lines) + "\n";
  }

  /** The lines of an entry in the lock, but the one with their digest. */
  public static String lines(LockEntry entry) {
    LockWriter writer = new LockWriter();
    writer.write(entry);
    return writer.out.toString();
  }

  private void write(LockEntry entry) {
    line("  - paper: ", quoted(entry.paper()));
    line("    status: ", entry.stage().word());
    if (!entry.executed().isEmpty()) {
      line("    executed: ", quoted(entry.executed()));
    }
    line("    templates: ", quoted(entry.templates()));
    head("    sources:", entry.sources());
    for (LockedSource source : entry.sources()) {
      line("      - file: ", quoted(source.file()));
      lines("words", source.words());
      lines("marks", source.marks());
    }
    head("    copies:", entry.copies());
    for (LockedCopy copy : entry.copies()) {
      line("      - copy: ", quoted(copy.kind()));
      line("        document: ", quoted(copy.document()));
      files("        files:", copy.files());
    }
    files("    scan:", entry.scan());
    head("    corrections:", entry.corrections());
    for (Correction correction : entry.corrections()) {
      line("      - on: ", quoted(correction.on()));
      line("        because: ", quoted(correction.because()));
      files("        former:", correction.former());
    }
  }

  private void lines(String what, LineDigests digests) {
    line("        " + what + ": ", quoted(digests.all()));
    head("        " + what + "-lines:", digests.each());
    for (int from = 0; from < digests.each().size(); from += A_ROW) {
      int to = Math.min(digests.each().size(), from + A_ROW);
      line("          - ", quoted(String.join(" ", digests.each().subList(from, to))));
    }
  }

  private void files(String key, List<LockedFile> files) {
    head(key, files);
    String indent = " ".repeat(key.indexOf(key.strip()) + 2);
    for (LockedFile file : files) {
      line(indent + "- file: ", quoted(file.name()));
      line(indent + "  sha256: ", quoted(file.sha256()));
    }
  }

  /** A key of which there is nothing is not written. */
  private void head(String key, List<?> below) {
    if (!below.isEmpty()) {
      line(key, "");
    }
  }

  private void line(String key, String value) {
    out.append(key).append(value).append('\n');
  }

  /** In quotation marks, as YAML and JSON alike read it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c >= '\u007f' && c <= '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
