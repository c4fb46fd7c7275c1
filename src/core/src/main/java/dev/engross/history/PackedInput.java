package dev.engross.history;

import java.io.EOFException;
import java.io.IOException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Reads what {@link PackedOutput} wrote, and never more than there is. */
final class PackedInput {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final byte[] bytes;
  private final int end;
  private int at;

  PackedInput(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  boolean isDone() {
    return at == end;
  }

  int number() throws IOException {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
      need(1);
      int next = bytes[at++];
      number |= (next & MORE - 1) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IOException("a number that is too long");
  }

  /** A number below a bound. */
  int number(int bound) throws IOException {
    int number = number();
    if (number < 0 || number >= bound) {
      throw new IOException("a number that cannot be");
    }
    return number;
  }

  /** How many things follow, each of at least one byte. */
  int count() throws IOException {
    return number(end - at + 1);
  }

  ObjectId id() throws IOException {
    need(Constants.OBJECT_ID_LENGTH);
    at += Constants.OBJECT_ID_LENGTH;
    return ObjectId.fromRaw(bytes, at - Constants.OBJECT_ID_LENGTH);
  }

  /** Bytes with their length, after the first of others. */
  byte[] bytes(byte[] first, int shared) throws IOException {
    int length = count();
    byte[] read = new byte[shared + length];
    System.arraycopy(first, 0, read, 0, shared);
    System.arraycopy(bytes, at, read, shared, length);
    at += length;
    return read;
  }

  private void need(int length) throws EOFException {
    if (length > end - at) {
      throw new EOFException();
    }
  }
}
