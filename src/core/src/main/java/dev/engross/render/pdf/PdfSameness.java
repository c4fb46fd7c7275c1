package dev.engross.render.pdf;

import dev.engross.render.pdf.PdfParts.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether two PDFs of our writer are the same but for the machine's deflate: the same objects in the same order, with
 * the same decoded streams. What follows from how far the streams were compressed may differ: their lengths, and the
 * offsets of the cross-reference stream (ISO 32000-1, 7.5.8), which must fit the file they stand in. Nothing else may,
 * not even where a lenient reader would show no difference, because the file that stands is kept on this word.
 */
public final class PdfSameness {

  private static final String DEFLATED = "/Filter/FlateDecode";
  private static final String CROSS_REFERENCES = "/Type/XRef";
  private static final String START = "startxref\n";

  private final List<Part> standing;
  private final List<Part> given;

  private PdfSameness(List<Part> standing, List<Part> given) {
    this.standing = standing;
    this.given = given;
  }

  /**
   * @param standing a file that any hand may have put there
   * @param given what the renderer gave
   */
  public static boolean same(byte[] standing, byte[] given) {
    if (Arrays.equals(standing, given)) {
      return true;
    }
    Optional<List<Part>> one = PdfParts.of(standing);
    Optional<List<Part>> other = PdfParts.of(given);
    return one.isPresent() && other.isPresent() && new PdfSameness(one.get(), other.get()).same();
  }

  private boolean same() {
    if (standing.size() != given.size()) {
      return false;
    }
    int last = given.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!isSame(standing.get(i), given.get(i))) {
        return false;
      }
    }
    return isSameEnd(standing.get(last).plain(), given.get(last).plain());
  }

  private boolean isSame(Part mine, Part its) {
    String dictionary = its.plain().substring(its.plain().lastIndexOf("obj\n") + 1);
    if (dictionary.contains(CROSS_REFERENCES)) {
      return CrossReferences.withoutWidths(mine.plain()).equals(CrossReferences.withoutWidths(its.plain()))
          && isSameIndex(mine, its);
    }
    if (!mine.plain().equals(its.plain())) {
      return false;
    }
    if (Arrays.equals(mine.payload(), its.payload())) {
      return true;
    }
    Optional<byte[]> decoded = dictionary.contains(DEFLATED) ? Inflated.of(its.payload()) : Optional.empty();
    return decoded.isPresent()
        && Inflated.of(mine.payload(), decoded.get().length).filter(d -> Arrays.equals(d, decoded.get())).isPresent();
  }

  private boolean isSameIndex(Part mine, Part its) {
    Optional<CrossReferences> one = CrossReferences.of(mine);
    Optional<CrossReferences> other = CrossReferences.of(its);
    if (one.isEmpty() || other.isEmpty() || one.get().size() != other.get().size()) {
      return false;
    }
    for (int i = 0; i < one.get().size(); i++) {
      CrossReferences.Entry a = one.get().entry(i);
      CrossReferences.Entry b = other.get().entry(i);
      long place = b.isOffset() ? moved(b.place()) : b.place();
      if (a.type() != b.type() || a.rest() != b.rest() || a.place() != place) {
        return false;
      }
    }
    return true;
  }

  private boolean isSameEnd(String mine, String its) {
    int a = mine.indexOf(START) + START.length();
    int b = its.indexOf(START) + START.length();
    int endOfA = mine.indexOf('\n', a);
    int endOfB = its.indexOf('\n', b);
    return a == b && a >= START.length() && endOfA > a && endOfB > b
        && mine.substring(0, a).equals(its.substring(0, b))
        && mine.substring(endOfA).equals(its.substring(endOfB))
        && mine.substring(a, endOfA).equals(Long.toString(moved(Long.parseLong(its.substring(b, endOfB)))));
  }

  /** Where the object at this offset of the file that was given begins in the one that stands. */
  private long moved(long offset) {
    int part = given.size() - 1;
    while (part > 0 && given.get(part).start() > offset) {
      part--;
    }
    return offset - given.get(part).start() + standing.get(part).start();
  }
}
