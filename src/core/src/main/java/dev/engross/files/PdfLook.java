package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a PDF that anybody may have made: whether it has a beginning, an end and a table of its objects, and needs
 * no password (ISO 32000-2, 7.5). Nothing in it is decoded or followed but the one offset at its end, so that it costs
 * two readings and a few kilobytes, whatever it holds.
 */
final class PdfLook {

  /** Gives the bytes, from the first on. */
  interface Source {
    InputStream open() throws IOException;
  }

  private static final String AGAIN = "make the PDF anew, such as by printing it to a PDF, and look at it in a viewer";
  private static final int BUFFER = 1 << 16;
  /** Where viewers look for the head and the end of a file. */
  private static final int MARGIN = 1024;
  /** A dictionary at the end of the table of objects is far smaller. */
  private static final int DICTIONARY = 1 << 14;
  private static final String HEAD = "%PDF-";
  private static final Pattern END = Pattern.compile("startxref\\s+([0-9]{1,9})\\s+%%EOF(?!.*%%EOF)", Pattern.DOTALL);
  private static final Pattern TABLE = Pattern.compile("\\s*xref\\s");
  private static final Pattern STREAM = Pattern.compile("\\s*[0-9]+\\s+[0-9]+\\s+obj\\b");
  private static final String TRAILER = "trailer";
  private static final Pattern AFTER_DICTIONARY = Pattern.compile("startxref|\\bstream\\b");
  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt(?![A-Za-z0-9])");

  private final String name;
  private final Location asked;
  private final Source source;
  private byte[] head = new byte[0];
  private byte[] tail = new byte[0];
  private int size;

  private PdfLook(String name, Location asked, Source source) {
    this.name = name;
    this.asked = asked;
    this.source = source;
  }

  /**
   * The file; empty, with a finding, if it is none that can be attached.
   *
   * @param asked where it is named
   * @throws IOException if it cannot be read
   */
  static Optional<BinaryFile> of(String name, Location asked, Source source, Findings findings) throws IOException {
    PdfLook look = new PdfLook(name, asked, source);
    String digest = look.digest();
    Optional<Finding> fault = look.fault();
    fault.ifPresent(findings::add);
    return fault.isPresent() ? Optional.empty() : Optional.of(new BinaryFile(name, look.size, digest));
  }

  /** The same of bytes that are at hand. */
  static Optional<BinaryFile> of(String name, Location asked, byte[] bytes, Findings findings) {
    try {
      return of(name, asked, () -> new ByteArrayInputStream(bytes), findings);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  /** Reads all but what is too much. */
  private String digest() throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = source.open()) {
      for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0 && size <= BookFiles.MAX_PDF;
          read = in.readNBytes(buffer, 0, BUFFER)) {
        digest.update(buffer, 0, read);
        if (size == 0) {
          head = Arrays.copyOf(buffer, Math.min(read, MARGIN));
        }
        tail = end(tail, buffer, read);
        size += read;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] end(byte[] before, byte[] buffer, int read) {
    if (read >= MARGIN) {
      return Arrays.copyOfRange(buffer, read - MARGIN, read);
    }
    int kept = Math.min(before.length, MARGIN - read);
    byte[] end = Arrays.copyOf(Arrays.copyOfRange(before, before.length - kept, before.length), kept + read);
    System.arraycopy(buffer, 0, end, kept, read);
    return end;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private Optional<Finding> fault() throws IOException {
    if (size == 0) {
      return none("is empty", "save it again, or write the exhibit in Markdown");
    }
    if (size > BookFiles.MAX_PDF) {
      return Optional.of(Refusal.pdfTooLarge(name, asked));
    }
    int start = latin(head).indexOf(HEAD);
    if (start < 0) {
      return none("is no PDF: it does not begin with " + HEAD, "save it as a PDF, or write the exhibit in Markdown");
    }
    Matcher end = END.matcher(latin(tail));
    if (!end.find()) {
      return none("is cut off: it does not end as a PDF does, with startxref and %%EOF", AGAIN);
    }
    int offset = Integer.parseInt(end.group(1));
    Optional<String> dictionary = dictionary(offset);
    if (dictionary.isEmpty() && start > 0) {
      // What some programs put before the head is not counted in offsets.
      dictionary = dictionary(offset + start);
    }
    if (dictionary.isEmpty()) {
      return none("is damaged: its table of objects is not where its end says", AGAIN);
    }
    return ENCRYPTED.matcher(dictionary.get()).find()
        ? Optional.of(Finding.error("encrypted-pdf", asked, "the file " + name + " is encrypted",
            "save it without a password and without restrictions"))
        : Optional.empty();
  }

  private Optional<Finding> none(String what, String mend) {
    return Optional.of(Finding.error("not-a-pdf", asked, "the file " + name + " " + what, mend));
  }

  /** What a table of objects says of the whole file (7.5.5, 7.5.8); empty if there is no such table at an offset. */
  private Optional<String> dictionary(long offset) throws IOException {
    if (offset >= size) {
      return Optional.empty();
    }
    try (InputStream in = source.open()) {
      in.skipNBytes(offset);
      String first = latin(in.readNBytes(DICTIONARY));
      if (STREAM.matcher(first).lookingAt()) {
        return Optional.of(first).map(PdfLook::cut);
      }
      return TABLE.matcher(first).lookingAt() ? trailer(first, in) : Optional.empty();
    }
  }

  /** Goes over the table, of which each object takes twenty bytes. */
  private static Optional<String> trailer(String first, InputStream in) throws IOException {
    String window = first;
    while (window.indexOf(TRAILER) < 0) {
      byte[] more = in.readNBytes(DICTIONARY);
      if (more.length == 0) {
        return Optional.empty();
      }
      window = window.substring(Math.max(0, window.length() - TRAILER.length())) + latin(more);
    }
    return Optional.of(window.substring(window.indexOf(TRAILER)) + latin(in.readNBytes(DICTIONARY)))
        .map(PdfLook::cut);
  }

  private static String cut(String text) {
    Matcher after = AFTER_DICTIONARY.matcher(text);
    return after.find() ? text.substring(0, after.start()) : text;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
