package dev.engross.history;

import dev.engross.finding.Findings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/** Reads and makes annotated tags. */
final class Tags {

  private static final String REFS = "refs/tags/";

  private final Repository repository;
  private final String prefix;

  /** @param prefix the book's folder in the repository, with a slash after it, or empty */
  Tags(Repository repository, String prefix) {
    this.repository = repository;
    this.prefix = prefix;
  }

  /** What a tag names; empty if there is none, or if it names no commit. */
  Optional<Tagged> read(String name) throws IOException {
    Ref ref = repository.exactRef(REFS + name);
    if (ref == null) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      RevObject object = walk.parseAny(ref.getObjectId());
      String message = "";
      while (object instanceof RevTag tag) {
        walk.parseBody(tag);
        message = message.isEmpty() ? tag.getFullMessage() : message;
        object = walk.parseAny(tag.getObject());
      }
      return object instanceof RevCommit commit
          ? Optional.of(
              new Tagged(name, commit.name(), message, new CommitTree(repository, commit.getTree(), prefix)))
          : Optional.empty();
    }
  }

  /** The names of all tags below some folders, such as {@code executed/}, in order. */
  List<String> below(List<String> folders) throws IOException {
    List<String> names = new ArrayList<>();
    for (String folder : folders) {
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(REFS + folder)) {
        names.add(ref.getName().substring(REFS.length()));
      }
    }
    return names.stream().sorted().toList();
  }

  /**
   * Makes an annotated tag of a commit, in the name of the repository's user; an existing one is left as it is.
   *
   * @param key what signs it, if anything does
   * @return whether it was made; not, with a finding, where the key cannot sign it
   * @throws IOException if it can be neither made nor found
   */
  boolean make(String name, String commit, String message, Instant now, Optional<TagKey> key, Findings findings)
      throws IOException {
    UserConfig user = repository.getConfig().get(UserConfig.KEY);
    PersonIdent tagger =
        new PersonIdent(user.getCommitterName(), user.getCommitterEmail(), now, ZoneId.of("UTC"));
    TagBuilder tag = new TagBuilder();
    tag.setTag(name);
    tag.setTagger(tagger);
    tag.setMessage(message);
    try (RevWalk walk = new RevWalk(repository); ObjectInserter inserter = repository.newObjectInserter()) {
      tag.setObjectId(walk.parseCommit(ObjectId.fromString(commit)));
      byte[] unsigned = tag.build();
      Optional<String> signature = key.isEmpty() ? Optional.of("") : key.get().sign(unsigned, now, findings);
      if (signature.isEmpty()) {
        return false;
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(unsigned);
      bytes.writeBytes(signature.get().getBytes(StandardCharsets.US_ASCII));
      ObjectId id = inserter.insert(Constants.OBJ_TAG, bytes.toByteArray());
      inserter.flush();
      RefUpdate update = repository.updateRef(REFS + name);
      update.setExpectedOldObjectId(ObjectId.zeroId());
      update.setNewObjectId(id);
      RefUpdate.Result result = update.update();
      if (result != RefUpdate.Result.NEW && repository.exactRef(REFS + name) == null) {
        throw new IOException("git refuses it: " + result);
      }
      return result == RefUpdate.Result.NEW;
    }
  }
}
