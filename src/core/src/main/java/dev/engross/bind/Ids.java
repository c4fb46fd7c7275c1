package dev.engross.bind;

import dev.engross.source.Location;
import java.util.Set;

/**
 * Names that become names of files: lower case, a letter first, at most 20 characters, none that a file system keeps
 * for itself.
 */
final class Ids {

  /**
   * With its longest ending, {@code -am12x.txt}, a name then stays within the 32 characters that a filing system takes.
   */
  static final int LONGEST = 20;

  /** Device names of Windows, in any folder and with any ending. */
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
          "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private Ids() {}

  /** Whether {@code id} may name a folder; a finding if not. */
  static boolean check(Binding binding, String id, Location at, String what) {
    String mend = "use a to z, 0 to 9 and -, beginning with a letter, at most " + LONGEST + " characters";
    if (RESERVED.contains(id)) {
      binding.error("bad-id", at,
          what + " cannot be " + Binding.quoted(id) + ", a name that Windows keeps for a device",
          "choose another name");
      return false;
    }
    if (id.length() > LONGEST || !wellFormed(id)) {
      binding.error("bad-id", at, what + " cannot be " + Binding.quoted(id), mend);
      return false;
    }
    return true;
  }

  /** Whether a name is lower-case letters, digits and hyphens, a letter first, of any length. */
  static boolean isWord(String name) {
    return wellFormed(name) && !RESERVED.contains(name);
  }

  private static boolean wellFormed(String id) {
    if (id.isEmpty() || id.charAt(0) < 'a' || id.charAt(0) > 'z' || id.endsWith("-")) {
      return false;
    }
    return id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }
}
