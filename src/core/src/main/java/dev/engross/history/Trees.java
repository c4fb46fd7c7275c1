package dev.engross.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads raw trees, and keeps the latest: what a commit is held against is mostly read next. For one thread. */
final class Trees {

  /** In the place of a tree that is not there. */
  static final ObjectId NONE = ObjectId.zeroId();

  private static final int MOST_KEPT = 8 << 20;
  private static final int MOST_OF_ONE = 64 << 20;
  private static final byte[] EMPTY = {};

  private final ObjectReader reader;
  private final Map<ObjectId, byte[]> kept = new HashMap<>();
  private long size;

  Trees(ObjectReader reader) {
    this.reader = reader;
  }

  TreeCursor cursor(ObjectId tree) throws IOException {
    return new TreeCursor(tree.equals(NONE) ? EMPTY : bytes(tree));
  }

  /** The names of folders that lead to one, as git writes them. */
  static byte[][] parts(String folder) {
    return Arrays.stream(folder.split("/"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }

  /** The tree of a folder, or {@link #NONE}. */
  ObjectId folder(ObjectId tree, byte[][] path) throws IOException {
    ObjectId at = tree;
    for (byte[] part : path) {
      at = entry(at, part);
    }
    return at;
  }

  private ObjectId entry(ObjectId tree, byte[] name) throws IOException {
    for (TreeCursor cursor = cursor(tree); !cursor.isDone(); cursor.next()) {
      if (cursor.isFolder() && cursor.isNamed(name)) {
        return cursor.id();
      }
    }
    return NONE;
  }

  private byte[] bytes(ObjectId tree) throws IOException {
    byte[] known = kept.get(tree);
    if (known != null) {
      return known;
    }
    byte[] bytes = Unpacking.of(() -> reader.open(tree, Constants.OBJ_TREE).getCachedBytes(MOST_OF_ONE));
    if (size + bytes.length > MOST_KEPT) {
      kept.clear();
      size = 0;
    }
    kept.put(tree, bytes);
    size += bytes.length;
    return bytes;
  }
}
