package dev.engross.history;

import java.util.Arrays;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Goes over the entries of a tree in the bytes in which git stores it: for each the mode in octal digits, a space, the
 * name, a zero, and the id. JGit's own parser would make more objects than there is time for.
 */
final class TreeCursor {

  private static final int OCTAL_BITS = 3;

  /** Of an entry before its name: no mode that git writes has fewer digits. Most of the time goes into finding ends. */
  private static final int SHORTEST_START = "40000 ".length();

  private final byte[] raw;
  private int start;
  private int mode;
  private int name;
  private int id;

  TreeCursor(byte[] raw) throws CorruptObjectException {
    this.raw = raw;
    read();
  }

  boolean isDone() {
    return start >= raw.length;
  }

  void next() throws CorruptObjectException {
    start = id + Constants.OBJECT_ID_LENGTH;
    read();
  }

  private void read() throws CorruptObjectException {
    if (isDone()) {
      return;
    }
    id = end(start) - Constants.OBJECT_ID_LENGTH;
    mode = 0;
    int at = start;
    for (; at < id && raw[at] != ' '; at++) {
      mode = (mode << OCTAL_BITS) + raw[at] - '0';
    }
    name = at + 1;
    if (id > raw.length - Constants.OBJECT_ID_LENGTH || name >= id) {
      throw new CorruptObjectException("a tree is cut off or has an entry without a name");
    }
  }

  /** Where an entry ends; beyond the bytes if it is cut off. */
  private int end(int entry) {
    int at = entry + SHORTEST_START;
    while (at < raw.length && raw[at] != 0) {
      at++;
    }
    return at + 1 + Constants.OBJECT_ID_LENGTH;
  }

  /** Moves both past all next entries that are the same in both. */
  void skipAlike(TreeCursor other) throws CorruptObjectException {
    int differs = Arrays.mismatch(raw, start, raw.length, other.raw, other.start, other.raw.length);
    int same = start + (differs < 0 ? raw.length - start : differs);
    int from = start;
    for (int end = from; end <= same && end <= raw.length; end = end(start)) {
      start = end;
      if (isDone()) {
        break;
      }
    }
    other.start += start - from;
    read();
    other.read();
  }

  /** The order of git: a folder stands as if a slash ended its name. So a file and a folder of one name differ. */
  int compareTo(TreeCursor other) {
    int length = Math.min(id - name, other.id - other.name) - 1;
    int differs = Arrays.mismatch(raw, name, name + length, other.raw, other.name, other.name + length);
    return differs >= 0
        ? Byte.compareUnsigned(raw[name + differs], other.raw[other.name + differs])
        : Integer.compare(letter(length), other.letter(length));
  }

  private int letter(int index) {
    int at = name + index;
    if (at == id - 1) {
      return isFolder() ? '/' : 0;
    }
    return Byte.toUnsignedInt(raw[at]);
  }

  boolean isFolder() {
    return (mode & FileMode.TYPE_MASK) == FileMode.TYPE_TREE;
  }

  boolean isFile() {
    return (mode & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
  }

  boolean hasSameContent(TreeCursor other) {
    return mode == other.mode
        && Arrays.equals(
            raw, id, id + Constants.OBJECT_ID_LENGTH, other.raw, other.id, other.id + Constants.OBJECT_ID_LENGTH);
  }

  boolean isNamed(byte[] other) {
    return Arrays.equals(raw, name, id - 1, other, 0, other.length);
  }

  ObjectId id() {
    return ObjectId.fromRaw(raw, id);
  }

  String name() {
    return PathName.of(raw, name, id - 1);
  }
}
