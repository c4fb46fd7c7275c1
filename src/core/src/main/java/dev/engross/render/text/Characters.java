package dev.engross.render.text;

/**
 * The characters of the text rendering. An EDGAR text filing takes printable ASCII without the circumflex (EDGAR Filer
 * Manual, Volume II, section 5.2.1). Typographic characters that have an ASCII form are set in it:
 *
 * <ul>
 *   <li>curly quotation marks, apostrophes and primes: {@code '} and {@code "}
 *   <li>hyphens, the en dash and the minus sign: {@code -}; the em dash and the horizontal bar: {@code --}
 *   <li>the ellipsis: {@code ...}; the bullet: {@code *}
 *   <li>spaces of other widths: a space; the soft hyphen and the zero-width space: nothing
 * </ul>
 *
 * Nothing that would change the words is mapped, so signs such as the section sign or an accented letter are not
 * printed.
 */
final class Characters {

  /** Holds words together and prints as a space. */
  static final char NO_BREAK_SPACE = '\u00A0';

  static final char UNPRINTABLE = '?';

  private static final String NONE = "\0";

  private Characters() {}

  static boolean prints(int c) {
    return isPlain(c) || !NONE.equals(form(c));
  }

  /** Whether the character prints as it is. */
  static boolean isPlain(int c) {
    return c >= ' ' && c <= '~' && c != '^';
  }

  /** What stands for a character that {@link #prints} but is not plain: a few characters, or none. */
  static String form(int c) {
    switch (c) {
      case '\t':
      case '\n':
      case '\r':
        return " ";
      case 0x00A0: // no-break space
      case 0x2007: // figure space
      case 0x202F: // narrow no-break space
        return "\u00A0";
      case 0x2018:
      case 0x2019:
      case 0x201A:
      case 0x201B:
      case 0x2032: // prime
        return "'";
      case 0x201C:
      case 0x201D:
      case 0x201E:
      case 0x201F:
      case 0x2033: // double prime
        return "\"";
      case 0x2010: // hyphen
      case 0x2011: // no-break hyphen
      case 0x2012: // figure dash
      case 0x2013: // en dash
      case 0x2212: // minus
        return "-";
      case 0x2014: // em dash
      case 0x2015: // horizontal bar
        return "--";
      case 0x2026:
        return "...";
      case 0x2022:
        return "*";
      case 0x00AD: // soft hyphen
      case 0x200B: // zero-width space
        return "";
      default:
        return c >= 0x2002 && c <= 0x200A ? " " : NONE;
    }
  }
}
