package dev.engross.history;

import dev.engross.files.BookTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A book as a commit holds it. Used by several threads at once. */
final class CommitTree implements BookTree {

  private final Repository repository;
  private final AnyObjectId tree;
  private final String prefix;

  /** Those that were listed with the folder that holds them, so that none is looked for from the root again. */
  private final Map<String, ObjectId> folders = new ConcurrentHashMap<>();

  /** @param prefix the book's folder in the repository, with a slash after it, or empty */
  CommitTree(Repository repository, AnyObjectId tree, String prefix) {
    this.repository = repository;
    this.tree = tree;
    this.prefix = prefix;
  }

  @Override
  public Optional<Entry> entry(String name) throws IOException {
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = TreeWalk.forPath(reader, prefix + name, tree)) {
      return walk == null ? Optional.empty() : Optional.of(new Entry(name, kind(walk.getFileMode())));
    } catch (IOException | IndexOutOfBoundsException e) {
      // the latter on trees that end too early
      throw new Lacking(e);
    }
  }

  @Override
  public List<Entry> entries(String folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ObjectReader reader = repository.newObjectReader()) {
      String path = strip(prefix + folder);
      Optional<ObjectId> id = path.isEmpty() ? Optional.of(tree.copy()) : folder(path, reader);
      if (id.isPresent()) {
        CanonicalTreeParser parser = new CanonicalTreeParser(new byte[0], reader, id.get());
        for (; !parser.eof(); parser.next()) {
          String name = parser.getEntryPathString();
          if (FileMode.TREE.equals(parser.getEntryFileMode())) {
            folders.put(path.isEmpty() ? name : path + "/" + name, parser.getEntryObjectId());
          }
          entries.add(new Entry(folder.isEmpty() ? name : folder + "/" + name, kind(parser.getEntryFileMode())));
        }
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      // the latter on trees that end too early
      throw new Lacking(e);
    }
    return entries;
  }

  @Override
  public byte[] bytes(String name, int most) throws IOException {
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = TreeWalk.forPath(reader, prefix + name, tree)) {
      if (walk == null) {
        throw new IOException("there is no " + name);
      }
      try (InputStream in = reader.open(walk.getObjectId(0)).openStream()) {
        return in.readNBytes(most);
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      // the latter on trees that end too early
      throw new Lacking(e);
    }
  }

  private Optional<ObjectId> folder(String path, ObjectReader reader) throws IOException {
    ObjectId known = folders.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
      return walk == null || !FileMode.TREE.equals(walk.getFileMode())
          ? Optional.empty()
          : Optional.of(walk.getObjectId(0));
    }
  }

  private static String strip(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static Kind kind(FileMode mode) {
    if (FileMode.TREE.equals(mode)) {
      return Kind.FOLDER;
    }
    if (FileMode.SYMLINK.equals(mode)) {
      return Kind.LINK;
    }
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode) ? Kind.FILE : Kind.OTHER;
  }
}
