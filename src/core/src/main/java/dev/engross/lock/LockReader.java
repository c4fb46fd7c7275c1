package dev.engross.lock;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a lock. One that is not, to the last byte, what a goal would write of it proves nothing. */
public final class LockReader {

  private static final String RESTORE =
      "put back the lock as it was committed; what is to change in a signed paper, engross:correct records";

  private final Findings findings;
  private boolean sound = true;

  private LockReader(Findings findings) {
    this.findings = findings;
  }

  /** The lock of an agreement; empty, with a finding, if it was written by anything but a goal. */
  public static Optional<Lock> read(String agreement, SourceFile source, Node root, Findings findings) {
    LockReader reader = new LockReader(findings);
    List<LockEntry> entries = new ArrayList<>();
    for (Mapping paper : reader.mapping(root).map(m -> reader.list(m, "papers")).orElse(List.of())) {
      reader.entry(paper).ifPresent(entry -> {
        reader.mustBeFirst(entry, entries);
        entries.add(entry);
      });
    }
    Lock lock = new Lock(agreement, entries);
    return reader.sound && reader.isAsWritten(lock, source) ? Optional.of(lock) : Optional.empty();
  }

  private boolean isAsWritten(Lock lock, SourceFile source) {
    SourceFile canonical = SourceFile.of(source.name(), LockWriter.text(lock));
    if (canonical.text().equals(source.text())) {
      return true;
    }
    int line = 1;
    while (line < canonical.lines().size() && canonical.line(line).equals(source.line(line))) {
      line++;
    }
    Location at = new Location(source.name(), Math.min(line, source.lines().size()), 1);
    findings.add(altered(at, canonical.line(line).startsWith("    entry: ")
        ? "what stands above of this paper is not what this digest was taken of: somebody changed one of them by hand"
        : "this line is not as a goal writes it: somebody changed it by hand"));
    return false;
  }

  private void mustBeFirst(LockEntry entry, List<LockEntry> before) {
    if (before.stream().anyMatch(e -> e.paper().equals(entry.paper()))) {
      sound = false;
      findings.add(altered(entry.at(), "this paper has an entry above: somebody changed the lock by hand"));
    }
  }

  private static Finding altered(Location at, String message) {
    return Finding.error("lock-altered", at, message, RESTORE);
  }

  private Optional<LockEntry> entry(Mapping paper) {
    Optional<Stage> stage = Stage.of(word(paper, "status"));
    if (stage.isEmpty()) {
      missing(paper, "status: final, or executed");
      return Optional.empty();
    }
    return Optional.of(new LockEntry(
        word(paper, "paper"), stage.get(), paper.get("executed").isPresent() ? word(paper, "executed") : "",
        word(paper, "templates"), list(paper, "sources").stream().map(this::source).toList(),
        list(paper, "copies").stream().map(this::copy).toList(), files(paper, "scan"),
        list(paper, "corrections").stream().map(this::correction).toList(), paper.at()));
  }

  private LockedSource source(Mapping source) {
    return new LockedSource(word(source, "file"), lines(source, "words"), lines(source, "marks"));
  }

  private LineDigests lines(Mapping source, String what) {
    List<String> each = new ArrayList<>();
    if (source.get(what + "-lines").orElse(source) instanceof Sequence rows) {
      for (Node row : rows.items()) {
        each.addAll(Arrays.asList(text(row).split(" ")));
      }
    }
    return new LineDigests(word(source, what), each);
  }

  private LockedCopy copy(Mapping copy) {
    return new LockedCopy(word(copy, "copy"), word(copy, "document"), files(copy, "files"));
  }

  private Correction correction(Mapping one) {
    return new Correction(word(one, "on"), word(one, "because"), files(one, "former"), one.at());
  }

  private List<LockedFile> files(Mapping in, String key) {
    return list(in, key).stream().map(f -> new LockedFile(word(f, "file"), word(f, "sha256"))).toList();
  }

  /** None where the key is not given. */
  private List<Mapping> list(Mapping in, String key) {
    Optional<Node> given = in.get(key);
    if (given.isEmpty()) {
      return List.of();
    }
    if (!(given.get() instanceof Sequence sequence)) {
      missing(given.get(), "a list");
      return List.of();
    }
    return sequence.items().stream().flatMap(n -> mapping(n).stream()).toList();
  }

  private Optional<Mapping> mapping(Node node) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    missing(node, "keys and values");
    return Optional.empty();
  }

  private String word(Mapping in, String key) {
    Optional<Node> given = in.get(key);
    if (given.isEmpty()) {
      missing(in, "the key " + key);
    }
    return given.map(this::text).orElse("");
  }

  private String text(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    missing(node, "a word");
    return "";
  }

  private void missing(Node at, String what) {
    sound = false;
    findings.add(altered(at.at(), "a goal writes " + what + " here: somebody changed the lock by hand"));
  }
}
