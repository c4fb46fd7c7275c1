package dev.engross.signature;

import dev.engross.signature.FormFields.Field;
import dev.engross.signature.Value.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a PDF tells of itself: its revisions, and who signed each.
 *
 * @param revisions the oldest first; none if the file cannot be read
 * @param signatures in the order of its fields
 * @param faults what is wrong with the file, in words that follow "this file"; signatures that do not hold apart
 * @param ours whether it says that Engross made it
 */
public record PdfReport(
    List<Part> revisions, List<PdfSignature> signatures, List<String> faults, boolean ours) {

  private static final String RANGE = "/ByteRange";

  public PdfReport {
    revisions = List.copyOf(revisions);
    signatures = List.copyOf(signatures);
    faults = List.copyOf(faults);
  }

  /**
   * A revision.
   *
   * @param end the first byte after it
   * @param onlySigns whether it is a first one, or one that only signs, fills in fields, and describes
   * @param words what it does
   */
  public record Part(int end, boolean onlySigns, String words) {}

  /** Reads any bytes; those that are no PDF have a fault. */
  public static PdfReport of(byte[] file, Vouchers vouchers) {
    try {
      return read(file, vouchers);
    } catch (BrokenPdf e) {
      return new PdfReport(List.of(), List.of(), List.of(String.valueOf(e.getMessage())), false);
    }
  }

  private static PdfReport read(byte[] file, Vouchers vouchers) throws BrokenPdf {
    List<Revision> revisions = Revisions.of(file);
    Revision last = revisions.get(revisions.size() - 1);
    SignatureReader reader = new SignatureReader(file, revisions, vouchers);
    List<PdfSignature> signatures = new ArrayList<>();
    for (Field field : FormFields.of(last).values()) {
      if (field.isSignature() && field.dictionary().get("V").isPresent()) {
        signatures.add(reader.read(field));
      }
    }
    boolean ours = isOurs(revisions.get(0));
    if (ours) {
      // All of it, before others read it who set themselves no bounds.
      revisions.get(0).references(0);
    }
    List<String> faults = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(revisions.get(0).end(), true, "the file as it was made"));
    Set<String> filled = new HashSet<>();
    for (int i = 1; i < revisions.size(); i++) {
      Additions additions = Additions.of(revisions.get(i - 1), revisions.get(i), filled);
      filled.addAll(additions.fills());
      int number = i + 1;
      parts.add(new Part(revisions.get(i).end(), additions.onlySigns(), additions.words()));
      if (!additions.onlySigns()) {
        List<String> before = signatures.stream().filter(s -> s.revision() > 0 && s.revision() < number)
            .map(PdfSignature::whose).toList();
        faults.add("was changed" + (before.isEmpty() ? "" : " after " + String.join(" and ", before))
            + ": its revision " + number + " " + additions.words());
      }
    }
    if (ranges(file) > signatures.size()) {
      faults.add("holds a signature that none of its fields shows");
    }
    return new PdfReport(parts, signatures, faults, ours);
  }

  private static boolean isOurs(Revision first) throws BrokenPdf {
    return first.dictionary(first.trailer().get("Info")).flatMap(i -> i.get("Producer"))
        .filter(p -> p instanceof Text t && t.words().equals("Engross")).isPresent();
  }

  private static int ranges(byte[] file) {
    byte[] words = RANGE.getBytes(StandardCharsets.ISO_8859_1);
    int count = 0;
    for (int i = 0; i + words.length <= file.length; i++) {
      count += file[i] == '/' && Arrays.equals(file, i, i + words.length, words, 0, words.length) ? 1 : 0;
    }
    return count;
  }

  /** Whether nothing in it is broken, and each signature holds. */
  public boolean holds() {
    return faults.isEmpty() && signatures.stream().allMatch(PdfSignature::holds);
  }

  /** The first thing that is wrong with it, as a clause; empty if it holds. */
  public Optional<String> fault() {
    return faults.stream().map(f -> "it " + f).findFirst()
        .or(() -> signatures.stream().filter(s -> !s.holds()).map(PdfSignature::words).findFirst());
  }

  /** Whether a signature covers all that was appended. */
  public boolean isSignedToItsEnd() {
    return revisions.size() == 1 || signatures.stream().anyMatch(PdfSignature::coversAll);
  }

  /** Whether a file seems to bear a signature, before it is read. */
  public static boolean seemsSigned(byte[] file) {
    return ranges(file) > 0;
  }
}
