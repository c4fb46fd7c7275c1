package dev.engross.files;

import dev.engross.files.BookTree.Entry;
import dev.engross.files.BookTree.Kind;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The files of a book in a tree, by the rules for those in a folder. */
final class TreeFiles implements BookFiles {

  static final int MOST_LINKS = 40;
  static final int MOST_OF_A_LINK = 4096;

  private final BookTree tree;

  TreeFiles(BookTree tree) {
    this.tree = tree;
  }

  @Override
  public Optional<SourceFile> read(String name, Location asked, Findings findings) {
    Optional<byte[]> bytes = plain(name, MAX_BYTES + 1, asked, findings);
    if (bytes.filter(b -> b.length > MAX_BYTES).isPresent()) {
      findings.add(Refusal.tooLarge(asked, bytes.get().length));
      return Optional.empty();
    }
    return bytes.flatMap(b -> Decoder.decode(name, b, findings));
  }

  @Override
  public Optional<BinaryFile> pdf(String name, Location asked, Findings findings) {
    return plain(name, MAX_PDF + 1, asked, findings).flatMap(b -> PdfLook.of(name, asked, b, findings));
  }

  /** The bytes of a plain file; empty, with a finding, if there is none of the name. */
  private Optional<byte[]> plain(String name, int most, Location asked, Findings findings) {
    try {
      if (!isPlain(name)) {
        findings.add(Refusal.outside(name, asked));
        return Optional.empty();
      }
      Optional<Entry> own = tree.entry(name);
      if (own.isEmpty()) {
        findings.add(Refusal.missing(name, asked));
        return Optional.empty();
      }
      End end = end(own.get());
      Optional<Finding> refused = refuse(name, end, asked);
      if (refused.isPresent()) {
        findings.add(refused.get());
        return Optional.empty();
      }
      return Optional.of(tree.bytes(end.entry().orElseThrow().name(), most));
    } catch (BookTree.Lacking e) {
      findings.add(Refusal.lacking(name, asked));
      return Optional.empty();
    } catch (IOException e) {
      findings.add(Refusal.unreadable(name, asked));
      return Optional.empty();
    }
  }

  @Override
  public Optional<byte[]> bytes(String name, Findings findings) {
    try {
      Optional<Entry> own = isPlain(name) ? tree.entry(name) : Optional.empty();
      if (own.isEmpty()) {
        return Optional.empty();
      }
      End end = end(own.get());
      return refuse(name, end, Location.startOf(name)).isPresent()
          ? Optional.empty()
          : Optional.of(tree.bytes(end.entry().orElseThrow().name(), MAX_SCAN));
    } catch (BookTree.Lacking e) {
      findings.add(Refusal.lacking(name, Location.startOf(name)));
      return Optional.empty();
    } catch (IOException e) {
      findings.add(Refusal.unreadable(name, Location.startOf(name)));
      return Optional.empty();
    }
  }

  @Override
  public List<String> list(String folder, Findings findings) {
    Walk walk = new Walk(findings);
    try {
      Optional<Entry> start = folder.isEmpty() ? Optional.of(new Entry("", Kind.FOLDER)) : tree.entry(folder);
      if (start.isPresent() && start.get().kind() == Kind.FOLDER) {
        walk.through(folder, 0);
      } else if (start.isPresent()) {
        findings.add(start.get().kind() == Kind.LINK
            ? Links.folder(folder, Location.startOf(folder))
            : Refusal.notAFolder(folder));
      }
    } catch (BookTree.Lacking e) {
      findings.add(Refusal.lacking(folder, Location.startOf(folder)));
    } catch (IOException e) {
      findings.add(Refusal.unreadable(folder, Location.startOf(folder)));
    }
    walk.names.sort(null);
    return List.copyOf(walk.names);
  }

  /** Goes through a folder. */
  private final class Walk {

    private final Findings findings;
    private final List<String> names = new ArrayList<>();
    private int seen;

    Walk(Findings findings) {
      this.findings = findings;
    }

    void through(String folder, int depth) throws IOException {
      if (depth > Listing.MAX_DEPTH) {
        findings.add(Refusal.tooDeep(folder));
        return;
      }
      for (Entry entry : entries(folder)) {
        if (isHidden(entry.name().substring(entry.name().lastIndexOf('/') + 1))) {
          continue;
        }
        if (seen == Listing.MAX_ENTRIES) {
          findings.add(Refusal.tooMany());
          return;
        }
        seen++;
        if (entry.kind() == Kind.FOLDER) {
          through(entry.name(), depth + 1);
        } else if (entry.kind() == Kind.FILE || entry.kind() == Kind.LINK && leadsToFile(entry)) {
          names.add(entry.name());
        }
      }
    }

    /** Of a folder that is not whole none, with a finding: others beside it may be. */
    private List<Entry> entries(String folder) throws IOException {
      try {
        return tree.entries(folder);
      } catch (BookTree.Lacking e) {
        findings.add(Refusal.lacking(folder, Location.startOf(folder)));
        return List.of();
      }
    }

    private boolean leadsToFile(Entry link) throws IOException {
      End end = end(link);
      Location at = Location.startOf(link.name());
      if (end.outside()) {
        findings.add(Links.leaves(link.name(), at));
      } else if (end.entry().isEmpty()) {
        findings.add(Links.dangling(link.name(), at));
      } else if (end.entry().get().kind() != Kind.FILE) {
        findings.add(Links.folder(link.name(), at));
      } else {
        return true;
      }
      return false;
    }
  }

  private static Optional<Finding> refuse(String name, End end, Location asked) {
    if (end.outside()) {
      return Optional.of(Links.leaves(name, asked));
    }
    if (end.entry().isEmpty()) {
      return Optional.of(Links.dangling(name, asked));
    }
    Entry entry = end.entry().get();
    if (Arrays.stream(entry.name().split("/")).anyMatch(TreeFiles::isHidden)) {
      return Optional.of(Refusal.hidden(name, asked));
    }
    return switch (entry.kind()) {
      case FILE -> Optional.empty();
      case FOLDER -> Optional.of(Refusal.notAFile(name, "a folder", asked));
      case LINK, OTHER -> Optional.of(Refusal.notAFile(name, "a repository of its own", asked));
    };
  }

  private static boolean isHidden(String part) {
    return part.startsWith(".");
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty() && !name.startsWith("/") && name.indexOf('\\') < 0 && name.indexOf(':') < 0
        && Arrays.stream(name.split("/", -1)).noneMatch(p -> p.isEmpty() || p.equals("..") || p.equals("."));
  }

  /**
   * Where something leads in the end.
   *
   * @param entry empty if that is nothing, or out of the book
   */
  private record End(Optional<Entry> entry, boolean outside) {}

  private End end(Entry from) throws IOException {
    Entry at = from;
    for (int links = 0; at.kind() == Kind.LINK; links++) {
      String to = new String(tree.bytes(at.name(), MOST_OF_A_LINK), StandardCharsets.UTF_8);
      Optional<String> path = links < MOST_LINKS ? resolved(at.name(), to) : Optional.of("");
      if (path.isEmpty()) {
        return new End(Optional.empty(), true);
      }
      Optional<Entry> next = path.get().isEmpty() ? Optional.empty() : tree.entry(path.get());
      if (next.isEmpty()) {
        return new End(Optional.empty(), false);
      }
      at = next.get();
    }
    return new End(Optional.of(at), false);
  }

  /** The name that a link gives; empty if it leads out of the book. */
  static Optional<String> resolved(String link, String to) {
    Deque<String> parts = new ArrayDeque<>(List.of(link.split("/")));
    parts.removeLast();
    if (to.startsWith("/")) {
      return Optional.empty();
    }
    for (String part : to.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
