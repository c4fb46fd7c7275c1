package dev.engross.history;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Bytes between {@code -----BEGIN …-----} and {@code -----END …-----}: ASCII armour of OpenPGP (RFC 9580, section 6.2),
 * and the like of OpenSSH (PROTOCOL.sshsig).
 *
 * @param label what stands after {@code BEGIN}
 * @param line the number of the first line, counted from 1
 */
record Armour(String label, int line, byte[] bytes) {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";

  /** A check sum in the last line, which RFC 9580 tells readers to pass over. */
  private static final int CHECK_SUM = 5;

  /**
   * The only block of a text.
   *
   * @throws Unfit if there is none, or anything besides
   */
  static Armour only(String text) throws Unfit {
    Reader reader = new Reader(text);
    List<Armour> blocks = reader.blocks();
    if (blocks.isEmpty()) {
      throw Unfit.malformed("it does not begin with -----BEGIN");
    }
    if (blocks.size() > 1) {
      throw Unfit.malformed("it has " + blocks.size() + " signatures, and git takes one");
    }
    if (reader.otherWords) {
      throw Unfit.malformed("other words stand beside the signature");
    }
    return blocks.get(0);
  }

  /**
   * All blocks of a text, whatever stands between them.
   *
   * @throws Unfit if one has no end, or holds something else than base64
   */
  static List<Armour> all(String text) throws Unfit {
    return new Reader(text).blocks();
  }

  private static final class Reader {

    private final List<String> lines;
    private boolean otherWords;
    private int next;

    Reader(String text) {
      lines = text.lines().map(String::stripTrailing).toList();
    }

    List<Armour> blocks() throws Unfit {
      List<Armour> blocks = new ArrayList<>();
      while (next < lines.size()) {
        String line = lines.get(next++);
        if (line.startsWith(BEGIN) && line.endsWith(DASHES) && line.length() > BEGIN.length() + DASHES.length()) {
          blocks.add(block(line.substring(BEGIN.length(), line.length() - DASHES.length())));
        } else {
          otherWords |= !line.isEmpty();
        }
      }
      return blocks;
    }

    private Armour block(String label) throws Unfit {
      int first = next;
      skipHeaders();
      StringBuilder base64 = new StringBuilder();
      String end = END + label + DASHES;
      while (next < lines.size() && !lines.get(next).equals(end)) {
        String line = lines.get(next++);
        boolean last = next < lines.size() && lines.get(next).equals(end);
        if (!(last && line.length() == CHECK_SUM && line.startsWith("="))) {
          base64.append(line);
        }
      }
      if (next == lines.size()) {
        throw Unfit.malformed("the line " + end + " is missing", first);
      }
      next++;
      try {
        return new Armour(label, first, Base64.getDecoder().decode(base64.toString()));
      } catch (IllegalArgumentException e) {
        throw Unfit.malformed("what stands before " + end + " is not base64", first);
      }
    }

    private void skipHeaders() {
      while (next < lines.size() && lines.get(next).contains(":")) {
        next++;
      }
      if (next < lines.size() && lines.get(next).isEmpty()) {
        next++;
      }
    }
  }
}
