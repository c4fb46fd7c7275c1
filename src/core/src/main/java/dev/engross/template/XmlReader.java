package dev.engross.template;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reads tags, words, comments and references strictly, reports what is amiss, and goes on. */
final class XmlReader {

  private static final int DEPTH = 100;

  /** The longest reference, {@code &#x10FFFF}, in characters without its semicolon. */
  private static final int LONGEST = 9;

  private final char[] chars;
  private final Reading reading;
  private final Deque<Xml.Tag> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private int wordsAt;
  private int deeper;
  private boolean tooDeep;
  private int next;

  XmlReader(char[] chars, Reading reading) {
    this.chars = chars;
    this.reading = reading;
  }

  /** A tag without a name that holds what the template has written. */
  Xml.Tag read() {
    Xml.Tag root = new Xml.Tag("", 0);
    open.push(root);
    while (next < chars.length) {
      char c = chars[next];
      if (c == '<') {
        markup();
      } else {
        begin();
        if (c == '&') {
          words.appendCodePoint(reference());
        } else {
          plain();
        }
      }
    }
    endWords();
    while (open.size() > 1) {
      unclosed(open.pop());
    }
    return root;
  }

  private void plain() {
    int from = next;
    while (next < chars.length && chars[next] != '<' && chars[next] != '&') {
      next++;
    }
    if (words.isEmpty() && isTag()) {
      open.element().children().add(new Xml.Words(new String(chars, from, next - from), from));
    } else {
      words.append(chars, from, next - from);
    }
  }

  /** Whether a tag begins or ends here, at which words end for certain. */
  private boolean isTag() {
    return next + 1 < chars.length && chars[next] == '<' && (chars[next + 1] == '/' || isName(chars[next + 1], false));
  }

  private void begin() {
    if (words.isEmpty()) {
      wordsAt = next;
    }
  }

  private void endWords() {
    if (!words.isEmpty()) {
      open.element().children().add(new Xml.Words(words.toString(), wordsAt));
      words.setLength(0);
    }
  }

  private void markup() {
    if (isAt("<!--", next)) {
      int end = next + 4;
      while (end < chars.length && !isAt("-->", end)) {
        end++;
      }
      end = end < chars.length ? end : -1;
      if (end < 0) {
        reading.error(next, "this comment does not end", "End it with -->");
      }
      next = end < 0 ? chars.length : end + 3;
    } else if (isAt("</", next)) {
      endWords();
      close();
    } else if (next + 1 < chars.length && isName(chars[next + 1], false)) {
      endWords();
      open();
    } else {
      reading.error(next, "this < begins no tag", "Write &lt; for the character");
      begin();
      words.append('<');
      next++;
    }
  }

  private void open() {
    int at = next++;
    Xml.Tag tag = new Xml.Tag(name(), at);
    open.element().children().add(tag);
    while (next < chars.length) {
      skipSpace();
      if (isAt("/>", next)) {
        next += 2;
        return;
      }
      if (isAt(">", next)) {
        next++;
        push(tag);
        return;
      }
      if (next < chars.length && !attribute(tag)) {
        int end = find('>', next);
        next = end < 0 ? chars.length : end;
      }
    }
    reading.error(at, "the tag <" + tag.name() + " does not end", "End it with >");
  }

  private void push(Xml.Tag tag) {
    if (open.size() <= DEPTH) {
      open.push(tag);
      return;
    }
    if (!tooDeep) {
      reading.error(tag.offset(), "elements stand more than " + DEPTH + " deep in one another", "Nest them less");
      tooDeep = true;
    }
    // What is deeper is only counted: no reader goes down to it, and none looks for its end among thousands.
    deeper++;
  }

  private void close() {
    int at = next;
    next += 2;
    String name = name();
    skipSpace();
    if (isAt(">", next)) {
      next++;
    } else {
      reading.error(at, "the tag </" + name + " does not end", "End it with >");
    }
    if (deeper > 0) {
      deeper--;
      return;
    }
    if (open.element().name().equals(name) && open.size() > 1) {
      open.pop();
      return;
    }
    if (open.stream().noneMatch(tag -> tag.name().equals(name) && !name.isEmpty())) {
      reading.error(at, "</" + name + "> closes nothing", "Take it out, or write <" + name + "> before it");
      return;
    }
    while (!open.element().name().equals(name)) {
      unclosed(open.pop());
    }
    open.pop();
  }

  private void unclosed(Xml.Tag tag) {
    boolean empty = Reading.EMPTY.contains(tag.name());
    if (empty) {
      open.element().children().addAll(tag.children());
      tag.children().clear();
    }
    reading.error(tag.offset(), "<" + tag.name() + "> is not closed",
        empty ? "Write <" + tag.name() + "/>" : "Write </" + tag.name() + "> where it ends");
  }

  /** Reads an attribute; false if there is none, which has been reported. */
  private boolean attribute(Xml.Tag tag) {
    int at = next;
    String name = name();
    skipSpace();
    if (name.isEmpty() || !isAt("=", next)) {
      reading.error(at, "<" + tag.name() + "> has something that is no attribute",
          "Write attributes as name=\"value\"");
      return false;
    }
    next++;
    skipSpace();
    char quote = next < chars.length ? chars[next] : ' ';
    int end = quote == '"' || quote == '\'' ? find(quote, next + 1) : -1;
    if (end < 0) {
      reading.error(at, "the attribute " + name + " has no value in quotation marks", "Write " + name + "=\"value\"");
      return false;
    }
    next++;
    String value = value(end);
    next = Math.max(next, end + 1);
    if (tag.attributes().put(name, value) != null) {
      reading.error(at, "<" + tag.name() + "> has the attribute " + name + " twice", "Take one of them out");
    }
    return true;
  }

  private String value(int end) {
    int from = next;
    while (next < end && chars[next] != '&') {
      next++;
    }
    if (next == end) {
      return new String(chars, from, end - from);
    }
    StringBuilder value = new StringBuilder(end - from).append(chars, from, next - from);
    while (next < end) {
      if (chars[next] == '&') {
        value.appendCodePoint(reference());
      } else {
        value.append(chars[next++]);
      }
    }
    return value.toString();
  }

  private int reference() {
    int at = next;
    int end = at;
    while (end < chars.length && end - at <= LONGEST && chars[end] != ';') {
      end++;
    }
    boolean ends = end < chars.length && end - at <= LONGEST;
    int character = ends ? character(new String(chars, at + 1, end - at - 1)) : -1;
    if (character < 0) {
      reading.error(at, "this & begins no character reference",
          "Write &amp; for the character, or one of &lt; &gt; &quot; &apos; &nbsp; &#8212;");
      next = at + 1;
      return '&';
    }
    next = end + 1;
    return character;
  }

  private static int character(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "nbsp" -> '\u00a0';
      default -> name.startsWith("#x") ? number(name, 2, 16) : name.startsWith("#") ? number(name, 1, 10) : -1;
    };
  }

  private static int number(String name, int from, int radix) {
    int number = 0;
    for (int i = from; i < name.length(); i++) {
      int digit = name.charAt(i) < 128 ? Character.digit(name.charAt(i), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    boolean space = number == '\t' || number == '\n' || number == '\r';
    boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    return space || number >= ' ' && number <= Character.MAX_CODE_POINT && !surrogate ? number : -1;
  }

  private String name() {
    int from = next;
    while (next < chars.length && isName(chars[next], next > from)) {
      next++;
    }
    return new String(chars, from, next - from);
  }

  private boolean isAt(String mark, int place) {
    int same = 0;
    while (same < mark.length() && place + same < chars.length && chars[place + same] == mark.charAt(same)) {
      same++;
    }
    return same == mark.length();
  }

  /** The next place of a character from one on; -1 for none. */
  private int find(char character, int from) {
    for (int i = from; i < chars.length; i++) {
      if (chars[i] == character) {
        return i;
      }
    }
    return -1;
  }

  private void skipSpace() {
    while (next < chars.length && Xml.isSpace(chars[next])) {
      next++;
    }
  }

  private static boolean isName(char c, boolean later) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || later && (c >= '0' && c <= '9' || c == '-' || c == ':');
  }
}
