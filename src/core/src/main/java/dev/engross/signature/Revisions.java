package dev.engross.signature;

import dev.engross.signature.CrossReferences.Entry;
import dev.engross.signature.Value.Dictionary;
import java.util.ArrayList;
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
  private static final int ENTRY = 16;

  private final byte[] file;
  /** Where each place that a mark names is followed by the end of a file. */
  private final Map<Integer, Integer> ends = new HashMap<>();
  private int lastMark = -1;
  private int lastEnd = -1;

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
      throw new BrokenPdf("is cut off or damaged at its end: after its last whole revision stand "
          + (file.length - lastEnd) + " bytes more");
    }
    List<CrossReferences> chain = chain();
    if (chain.stream().anyMatch(c -> c.trailer().get("Encrypt").isPresent())) {
      throw new BrokenPdf("is encrypted, so that nobody can tell what it says without its password");
    }
    List<Revision> all = new ArrayList<>();
    Map<Integer, Entry> table = new HashMap<>();
    Set<Integer> written = new HashSet<>();
    int start = 0;
    Allowance allowance = new Allowance();
    for (CrossReferences section : chain) {
      table.putAll(section.entries());
      written.addAll(section.entries().keySet());
      Integer end = ends.get(section.offset());
      // A section without an end of its own belongs to the next one: so is a file laid out to be shown while it loads.
      if (end != null) {
        allowance.take((long) table.size() * ENTRY);
        all.add(new Revision(
            file, start, end, section.offset(), section.trailer(), Map.copyOf(table), Set.copyOf(written), allowance));
        start = end;
        written.clear();
      }
    }
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).end() <= all.get(i).start()) {
        throw new BrokenPdf("is damaged: its revisions do not stand one after another");
      }
    }
    return all;
  }

  private List<CrossReferences> chain() throws BrokenPdf {
    List<CrossReferences> chain = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Optional<Integer> next = Optional.of(lastMark);
    while (next.isPresent()) {
      if (!seen.add(next.get()) || seen.size() > MOST) {
        throw new BrokenPdf("is damaged: it has no first revision");
      }
      CrossReferences section = CrossReferences.read(file, next.get());
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
          ends.putIfAbsent((int) place, at);
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
