package dev.engross.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Collects the objects that lead from commits and tags to files, so that whoever has them can check each digest. */
final class Chains {

  private final Repository repository;
  private final ObjectReader reader;
  private final Map<String, GitObject> objects = new LinkedHashMap<>();

  Chains(Repository repository, ObjectReader reader) {
    this.repository = repository;
    this.reader = reader;
  }

  /** A tag's own object, if it has one. */
  void tag(String name) throws IOException {
    Ref ref = repository.exactRef("refs/tags/" + name);
    if (ref != null && reader.open(ref.getObjectId()).getType() == Constants.OBJ_TAG) {
      add(ref.getObjectId());
    }
  }

  /** A commit alone. */
  ObjectId commit(String id) throws IOException {
    ObjectId commit = ObjectId.fromString(id);
    add(commit);
    return commit;
  }

  /** The folders from a tree to a file; of a link also where it leads. */
  void path(AnyObjectId tree, String path) throws IOException {
    add(tree);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      try (TreeWalk walk = TreeWalk.forPath(reader, path.substring(0, slash), tree)) {
        if (walk == null || !FileMode.TREE.equals(walk.getFileMode())) {
          return;
        }
        add(walk.getObjectId(0));
      }
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
      if (walk != null && FileMode.SYMLINK.equals(walk.getFileMode())) {
        add(walk.getObjectId(0));
      }
    }
  }

  private void add(AnyObjectId id) throws IOException {
    if (!objects.containsKey(id.name())) {
      ObjectLoader loader = reader.open(id);
      objects.put(id.name(), new GitObject(Constants.typeString(loader.getType()), id.name(), loader.getBytes()));
    }
  }

  List<GitObject> objects() {
    return new ArrayList<>(objects.values());
  }
}
