package dev.engross.history;

import java.util.Arrays;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Bytes of a file that is written: numbers take as many as they need, of seven bits each. */
final class PackedOutput {

  private static final int FIRST_SIZE = 1 << 16;
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** @param number taken as one without a sign */
  void number(int number) {
    reserve(Integer.BYTES + 1);
    int left = number;
    while ((left & -MORE) != 0) {
      bytes[size++] = (byte) (left | MORE);
      left >>>= BITS;
    }
    bytes[size++] = (byte) left;
  }

  void id(ObjectId id) {
    reserve(Constants.OBJECT_ID_LENGTH);
    id.copyRawTo(bytes, size);
    size += Constants.OBJECT_ID_LENGTH;
  }

  void bytes(byte[] some, int from, int length) {
    number(length);
    raw(some, from, length);
  }

  /** Without the length. */
  void raw(byte[] some, int from, int length) {
    reserve(length);
    System.arraycopy(some, from, bytes, size, length);
    size += length;
  }

  private void reserve(int length) {
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + length, 2 * bytes.length));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
