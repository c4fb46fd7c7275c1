package dev.engross.history;

import dev.engross.finding.Findings;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A repository into which commits and tags are written byte for byte, so that nothing but the test decides them. */
final class SignedBook implements AutoCloseable {

  static final Instant AT = Instant.parse("2026-01-15T12:00:00Z");

  private final Path folder;
  private final Repository repository;

  private SignedBook(Path folder, Repository repository) {
    this.folder = folder;
    this.repository = repository;
  }

  static SignedBook in(Path folder) throws IOException {
    Repository repository = new FileRepositoryBuilder().setWorkTree(Files.createDirectories(folder).toFile()).build();
    repository.create();
    return new SignedBook(folder, repository);
  }

  /** The bytes of a commit by Ann that is not signed. */
  static byte[] unsigned(Instant at) {
    return unsigned("4b825dc642cb6eb9a060e54bf8d69288fbee4904", "ann@example.com", at);
  }

  static byte[] unsigned(String tree, String email, Instant at) {
    return bytes("tree " + tree + "\nauthor Bob Ray <bob@example.com> 1700000000 +0000\ncommitter Ann Lee <"
        + email + "> " + at.getEpochSecond() + " +0100\n\nAgree on fees\n\nReviewed-by: Cy Poe <cy@example.com>\n");
  }

  /** A commit with a signature in its header, as git puts it there. */
  static byte[] signed(byte[] unsigned, String signature) {
    String text = text(unsigned);
    int end = text.indexOf("\n\n") + 1;
    return bytes(text.substring(0, end) + "gpgsig " + signature.strip().replace("\n", "\n ") + "\n"
        + text.substring(end));
  }

  static byte[] signed(Function<byte[], String> signer) {
    byte[] unsigned = unsigned(AT);
    return signed(unsigned, signer.apply(unsigned));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  String commit(byte[] raw) throws IOException {
    return insert(Constants.OBJ_COMMIT, raw);
  }

  /** A tag of a commit. */
  String tag(String commit, String email, Function<byte[], String> signer) throws IOException {
    byte[] payload = bytes("object " + commit + "\ntype commit\ntag v1\ntagger Ann Lee <" + email + "> "
        + AT.getEpochSecond() + " +0000\n\nThe first\n");
    return insert(Constants.OBJ_TAG, bytes(text(payload) + signer.apply(payload)));
  }

  private String insert(int type, byte[] raw) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId id = inserter.insert(type, raw);
      inserter.flush();
      return id.name();
    }
  }

  String tree(Map<String, String> files) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      TreeFormatter tree = new TreeFormatter();
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        tree.append(file.getKey(), FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, bytes(file.getValue())));
      }
      ObjectId id = inserter.insert(tree);
      inserter.flush();
      return id.name();
    }
  }

  /** Lets a ref point to a commit of files. */
  void ref(String name, Map<String, String> files) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(ObjectId.fromString(tree(files)));
      commit.setAuthor(new PersonIdent("Host", "host@example.com", AT, ZoneOffset.UTC));
      commit.setCommitter(commit.getAuthor());
      commit.setMessage("Trust");
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      point(name, id.name());
    }
  }

  void point(String name, String id) throws IOException {
    RefUpdate update = repository.updateRef(name);
    update.setNewObjectId(ObjectId.fromString(id));
    update.forceUpdate();
  }

  GitBook open() {
    return GitBook.open(folder, new Findings()).orElseThrow();
  }

  /** What {@code allowed_signers} and key files say, with no finding. */
  static Trust trust(String signers, List<PgpSigner> keys) {
    Findings findings = new Findings();
    List<AllowedSigner> allowed =
        AllowedSigners.read(SourceFile.of("allowed_signers", signers), findings);
    PgpKeys read = new PgpKeys(findings);
    keys.forEach(key -> read.add("keys.asc", bytes(key.key())));
    List<PgpCertificate> certificates = read.certificates();
    if (!findings.sorted().isEmpty()) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
    return new Trust(allowed, certificates, "");
  }

  static List<PgpCertificate> certificates(byte[] file, Findings findings) {
    PgpKeys keys = new PgpKeys(findings);
    keys.add("keys.asc", file);
    return keys.certificates();
  }

  @Override
  public void close() {
    repository.close();
  }
}
