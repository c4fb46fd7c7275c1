package dev.engross.signature;

import dev.engross.signature.CrossReferences.Entry;
import dev.engross.signature.Revision.Extent;
import dev.engross.signature.Value.Dictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the revisions of a file: what was written first, and what was appended to it, each with its end. */
final class Revisions {

  private static final String HEAD = "%PDF-";
  private static final String MARK = "startxref";
  private static final String END = "%%EOF";
  private static final int MOST = 200;
  private static final int DIGITS = 9;
  private static final int ENTRY = 48;

  private final byte[] file;
  /** By the places that they name. */
  private final Map<Integer, Mark> marks = new HashMap<>();
  private final Allowance allowance = new Allowance();
  private int lastMark = -1;
  private int lastEnd = -1;

  /** The words that end a revision. */
  private record Mark(int start, int end) {}

  private Revisions(byte[] file) {
    this.file = file;
  }

  /** The revisions, the oldest first; at least one. */
  static List<Revision> of(byte[] file) throws BrokenPdf {
    return new Revisions(file).read();
  }

  private List<Revision> read() throws BrokenPdf {
    if (!stands(HEAD, 0)) {
      throw new BrokenPdf("is no PDF");
    }
    marks();
    if (lastEnd < 0) {
      throw new BrokenPdf("is cut off: it has no end");
    }
    if (lastEnd != file.length) {
      int more = file.length - lastEnd;
      throw new BrokenPdf("is cut off or damaged at its end, or something was appended to it:"
          + " after its last whole revision " + (more == 1 ? "stands 1 byte" : "stand " + more + " bytes") + " more");
    }
    List<CrossReferences> chain = chain();
    if (chain.stream().anyMatch(c -> c.trailer().get("Encrypt").isPresent())) {
      throw new BrokenPdf("is encrypted, so that nobody can tell what it says without its password");
    }
    List<Revision> all = new ArrayList<>();
    Map<Integer, Entry> table = new HashMap<>();
    Set<Integer> written = new HashSet<>();
    Set<Integer> places = new HashSet<>();
    List<Extent> sections = new ArrayList<>();
    int start = 0;
    for (CrossReferences section : chain) {
      table.putAll(section.entries());
      written.addAll(section.entries().keySet());
      places.add(section.offset());
      sections.add(new Extent(section.offset(), section.end()));
      Mark mark = marks.get(section.offset());
      // A section without an end of its own belongs to the next one: so is a file laid out to be shown while it loads.
      if (mark != null) {
        if (mark.end() <= start) {
          throw new BrokenPdf("is damaged: its revisions do not stand one after another");
        }
        allowance.take((long) table.size() * ENTRY);
        Revision revision = new Revision(
            file, start, mark.end(), section, Map.copyOf(table), Set.copyOf(written), Set.copyOf(places), allowance);
        counted(revision, table);
        if (!all.isEmpty()) {
          sections.add(new Extent(mark.start(), mark.end()));
          accounted(revision, sections);
        }
        all.add(revision);
        start = mark.end();
        written.clear();
        sections.clear();
      }
    }
    if (start != file.length) {
      throw new BrokenPdf(
          "is cut off or damaged at its end: after its last whole revision stand " + (file.length - start)
              + " bytes more");
    }
    return all;
  }

  /** Some readers take no object whose number is not below the size. */
  private static void counted(Revision revision, Map<Integer, Entry> table) throws BrokenPdf {
    int highest = table.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (revision.size() <= highest || revision.size() > CrossReferences.MOST) {
      throw BrokenPdf.at(revision.section());
    }
  }

  /** A reader that mends a file takes objects wherever they stand: so nothing stands there but those that count. */
  private void accounted(Revision revision, List<Extent> sections) throws BrokenPdf {
    List<Extent> all = new ArrayList<>(sections);
    all.removeIf(e -> e.start() < revision.start());
    all.addAll(revision.extents());
    all.sort(Comparator.comparingInt(Extent::start));
    int at = revision.start();
    for (Extent one : all) {
      if (white(at) != one.start() && at != one.start()) {
        throw BrokenPdf.at(at);
      }
      at = one.end();
    }
  }

  private List<CrossReferences> chain() throws BrokenPdf {
    List<CrossReferences> chain = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Optional<Integer> next = Optional.of(lastMark);
    while (next.isPresent()) {
      if (!seen.add(next.get()) || seen.size() > MOST) {
        throw new BrokenPdf("is damaged: it has no first revision");
      }
      CrossReferences section = CrossReferences.read(file, next.get(), allowance);
      chain.add(0, section);
      Optional<Value> former = section.trailer().get("Prev");
      next = Value.whole(former);
      if (former.isPresent() && next.isEmpty()) {
        throw BrokenPdf.at(section.offset());
      }
    }
    Dictionary newest = chain.get(chain.size() - 1).trailer();
    if (newest.get("Root").isEmpty()) {
      throw BrokenPdf.at(lastMark);
    }
    return chain;
  }

  /** Notes each {@code startxref <place> %%EOF} with the line end after it. */
  private void marks() {
    for (int i = 0; i + MARK.length() < file.length; i++) {
      if (stands(MARK, i)) {
        int from = white(i + MARK.length());
        long place = 0;
        int at = from;
        while (at < file.length && at - from < DIGITS && file[at] >= '0' && file[at] <= '9') {
          place = place * 10 + file[at] - '0';
          at++;
        }
        boolean digits = at > from;
        at = white(at);
        if (digits && stands(END, at)) {
          at += END.length();
          at += at < file.length && file[at] == '\r' ? 1 : 0;
          at += at < file.length && file[at] == '\n' ? 1 : 0;
          marks.putIfAbsent((int) place, new Mark(i, at));
          lastMark = (int) place;
          lastEnd = at;
        }
      }
    }
  }

  private int white(int from) {
    int at = from;
    while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == ' ')) {
      at++;
    }
    return at;
  }

  private boolean stands(String words, int at) {
    int same = 0;
    while (same < words.length() && at + same < file.length && file[at + same] == words.charAt(same)) {
      same++;
    }
    return same == words.length();
  }
}
