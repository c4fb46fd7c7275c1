package dev.engross.signature;

import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Items;
import dev.engross.signature.Value.Name;
import dev.engross.signature.Value.Number;
import dev.engross.signature.Value.Reference;
import dev.engross.signature.Value.Text;
import dev.engross.signature.Value.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values, one after another. */
final class ValueReader {

  private static final int DEEPEST = 64;
  /** What is written in so many bytes takes many times the memory. */
  private static final int LONGEST = 4 << 20;
  private static final String WHITE = "\0\t\n\f\r ";
  private static final String DELIMITERS = "()<>[]{}/%";

  private final byte[] bytes;
  private final int from;
  private int at;

  ValueReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.from = at;
    this.at = at;
  }

  int at() {
    return at;
  }

  private int peek(int ahead) {
    return at + ahead < bytes.length && at + ahead >= 0 ? bytes[at + ahead] & 0xFF : -1;
  }

  private static boolean isWhite(int c) {
    return c >= 0 && WHITE.indexOf(c) >= 0;
  }

  private static boolean isRegular(int c) {
    return c >= 0 && !isWhite(c) && DELIMITERS.indexOf(c) < 0;
  }

  /** Skips white space and comments. */
  void skip() {
    while (isWhite(peek(0)) || peek(0) == '%') {
      if (peek(0) == '%') {
        while (peek(0) >= 0 && peek(0) != '\n' && peek(0) != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  private String token() {
    int from = at;
    while (isRegular(peek(0))) {
      at++;
    }
    return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
  }

  /** Takes a keyword after white space, if it stands there. */
  boolean takes(String keyword) {
    int before = at;
    skip();
    if (token().equals(keyword)) {
      return true;
    }
    at = before;
    return false;
  }

  /** Takes a keyword after line ends and blanks, where some readers know no comments. */
  void expectPlainly(String keyword) throws BrokenPdf {
    while (isWhite(peek(0))) {
      at++;
    }
    if (!token().equals(keyword)) {
      throw BrokenPdf.at(at);
    }
  }

  /** Takes bytes as they stand. */
  String taken(int count) throws BrokenPdf {
    if (count > bytes.length - at) {
      throw BrokenPdf.at(at);
    }
    at += count;
    return new String(bytes, at - count, count, StandardCharsets.ISO_8859_1);
  }

  void expect(String keyword) throws BrokenPdf {
    if (!takes(keyword)) {
      throw BrokenPdf.at(at);
    }
  }

  int whole() throws BrokenPdf {
    skip();
    int from = at;
    String digits = token();
    if (!digits.matches("[0-9]{1,10}") || Long.parseLong(digits) > Integer.MAX_VALUE) {
      throw BrokenPdf.at(from);
    }
    return Integer.parseInt(digits);
  }

  Value value() throws BrokenPdf {
    return value(0);
  }

  private Value value(int depth) throws BrokenPdf {
    skip();
    int c = peek(0);
    if (depth > DEEPEST || at - from > LONGEST) {
      throw BrokenPdf.at(at);
    }
    if (c == '<') {
      return peek(1) == '<' ? dictionary(depth) : hexadecimal();
    }
    if (c == '[') {
      at++;
      List<Value> all = new ArrayList<>();
      for (skip(); peek(0) != ']'; skip()) {
        all.add(value(depth + 1));
      }
      at++;
      return new Items(all);
    }
    if (c == '/') {
      return new Name(name());
    }
    return c == '(' ? literal() : word();
  }

  private Dictionary dictionary(int depth) throws BrokenPdf {
    at += 2;
    Map<String, Value> entries = new LinkedHashMap<>();
    for (skip(); peek(0) == '/'; skip()) {
      int from = at;
      if (entries.put(name(), value(depth + 1)) != null) {
        // Readers differ in which of the two they take.
        throw BrokenPdf.at(from);
      }
    }
    if (peek(0) != '>' || peek(1) != '>') {
      throw BrokenPdf.at(at);
    }
    at += 2;
    return new Dictionary(entries);
  }

  private String name() throws BrokenPdf {
    int from = at;
    at++;
    String raw = token();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '#') {
        int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
        int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw BrokenPdf.at(from);
        }
        name.append((char) (high << 4 | low));
        i += 2;
      } else {
        name.append(raw.charAt(i));
      }
    }
    return name.toString();
  }

  private Text hexadecimal() throws BrokenPdf {
    at++;
    StringBuilder text = new StringBuilder();
    int half = -1;
    for (; peek(0) != '>'; at++) {
      int digit = Character.digit(peek(0), 16);
      if (digit < 0 && !isWhite(peek(0))) {
        throw BrokenPdf.at(at);
      }
      if (digit >= 0 && half >= 0) {
        text.append((char) (half << 4 | digit));
        half = -1;
      } else if (digit >= 0) {
        half = digit;
      }
    }
    at++;
    return new Text(half < 0 ? text.toString() : text.append((char) (half << 4)).toString());
  }

  private Text literal() throws BrokenPdf {
    int from = at;
    at++;
    StringBuilder text = new StringBuilder();
    int open = 1;
    while (open > 0) {
      int c = peek(0);
      at++;
      if (c < 0) {
        throw BrokenPdf.at(from);
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\\') {
        escape(text);
      } else if (c == '\r') {
        at += peek(0) == '\n' ? 1 : 0;
        text.append('\n');
      } else if (open > 0) {
        text.append((char) c);
      }
    }
    return new Text(text.toString());
  }

  private void escape(StringBuilder text) {
    int c = peek(0);
    int plain = "nrtbf".indexOf(c);
    if (c >= '0' && c <= '7') {
      int code = 0;
      for (int i = 0; i < 3 && peek(0) >= '0' && peek(0) <= '7'; i++, at++) {
        code = code << 3 | peek(0) - '0';
      }
      text.append((char) (code & 0xFF));
      return;
    }
    at++;
    if (c == '\r' && peek(0) == '\n') {
      at++;
    } else if (c >= 0 && c != '\r' && c != '\n') {
      text.append(plain >= 0 ? "\n\r\t\b\f".charAt(plain) : (char) c);
    }
  }

  private Value word() throws BrokenPdf {
    int from = at;
    String word = token();
    if (word.matches("[0-9]{1,9}")) {
      int after = at;
      skip();
      String generation = token();
      skip();
      if (generation.matches("[0-9]{1,5}") && token().equals("R")) {
        return new Reference(Integer.parseInt(word), Integer.parseInt(generation));
      }
      at = after;
      return new Number(word);
    }
    if (word.matches("[+-]?+([0-9]++\\.?+[0-9]*+|\\.[0-9]++)")) {
      return new Number(word);
    }
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      return new Word(word);
    }
    throw BrokenPdf.at(from);
  }
}
