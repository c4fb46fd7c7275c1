package dev.engross.render.pdf;

import java.util.Arrays;

/** A page's operators, as bytes (ISO 32000-1, 7.8.2). Numbers have at most three decimals. */
final class ContentStream {

  private byte[] bytes = new byte[16_384];
  private int size;

  /** Operators and operands as they are, in ASCII. */
  ContentStream op(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** A number and a space. */
  ContentStream number(double value) {
    long thousandths = Math.round(value * 1000);
    room(24);
    if (thousandths < 0) {
      bytes[size++] = '-';
      thousandths = -thousandths;
    }
    digits(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      bytes[size++] = '.';
      for (int unit = 100; rest > 0; rest %= unit, unit /= 10) {
        bytes[size++] = (byte) ('0' + rest / unit);
      }
    }
    bytes[size++] = ' ';
    return this;
  }

  /** A code of two bytes in a literal string: half as much to compress as hexadecimal digits. */
  ContentStream code(int code) {
    room(4);
    literal(code >> 8);
    literal(code & 0xFF);
    return this;
  }

  /** What a literal string takes otherwise is escaped (ISO 32000-1, 7.3.4.2). */
  private void literal(int b) {
    if (b == '(' || b == ')' || b == '\\') {
      bytes[size++] = '\\';
    } else if (b == '\r') {
      bytes[size++] = '\\';
      b = 'r';
    }
    bytes[size++] = (byte) b;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    bytes[size++] = (byte) ('0' + value % 10);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
