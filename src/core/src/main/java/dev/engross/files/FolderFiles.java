package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a book that lies in a folder. */
final class FolderFiles implements BookFiles {

  private final Path root;

  /** Where folders lie in the end, as they were first found: to look again for each of their files takes long. */
  private final Map<Path, Path> folders = new ConcurrentHashMap<>();

  FolderFiles(Path root) {
    this.root = root;
  }

  @Override
  public Optional<SourceFile> read(String name, Location asked, Findings findings) {
    try {
      Optional<Path> real = real(name, MAX_BYTES, asked, findings);
      if (real.isEmpty()) {
        return Optional.empty();
      }
      byte[] bytes = bytes(real.get(), MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        findings.add(Refusal.tooLarge(asked, bytes.length));
        return Optional.empty();
      }
      return Decoder.decode(name, bytes, findings);
    } catch (IOException e) {
      findings.add(Refusal.unreadable(name, asked));
      return Optional.empty();
    }
  }

  @Override
  public Optional<byte[]> bytes(String name, Findings findings) {
    try {
      Optional<Path> real = real(name, MAX_SCAN, Location.startOf(name), new Findings());
      return real.isEmpty() ? Optional.empty() : Optional.of(bytes(real.get(), MAX_SCAN));
    } catch (IOException e) {
      findings.add(Refusal.unreadable(name, Location.startOf(name)));
      return Optional.empty();
    }
  }

  @Override
  public Optional<BinaryFile> pdf(String name, Location asked, Findings findings) {
    try {
      Optional<Path> real = real(name, Long.MAX_VALUE, asked, findings);
      return real.isEmpty()
          ? Optional.empty()
          : PdfLook.of(name, asked, () -> Files.newInputStream(real.get()), findings);
    } catch (IOException e) {
      findings.add(Refusal.unreadable(name, asked));
      return Optional.empty();
    }
  }

  private static byte[] bytes(Path real, int most) throws IOException {
    try (InputStream in = Files.newInputStream(real)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public List<String> list(String folder, Findings findings) {
    return new Listing(root, findings).under(folder);
  }

  /** Where a file that may be read lies in the end; empty, with a finding, for any other. */
  private Optional<Path> real(String name, long most, Location asked, Findings findings) throws IOException {
    if (Unreadable.isName(name)) {
      findings.add(Unreadable.finding(asked, "a file of this name"));
      return Optional.empty();
    }
    if (!isInside(name)) {
      findings.add(Refusal.outside(name, asked));
      return Optional.empty();
    }
    Path path = root.resolve(name);
    Optional<Path> end = end(path);
    Optional<Finding> refusal = end.isPresent()
        ? refuse(name, end.get(), most, asked)
        : Optional.of(Links.isLink(root, path) ? Links.dangling(name, asked) : Refusal.missing(name, asked));
    refusal.ifPresent(findings::add);
    return refusal.isPresent() ? Optional.empty() : end;
  }

  /** Where a path leads in the end; empty if there is nothing. */
  private Optional<Path> end(Path path) throws IOException {
    Path folder = folders.get(path.getParent());
    if (folder != null) {
      Path file = folder.resolve(path.getFileName());
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(file);
      }
    }
    Optional<Path> end = Links.end(path);
    if (end.isPresent() && !Files.isSymbolicLink(path)) {
      folders.put(path.getParent(), end.get().getParent());
    }
    return end;
  }

  private Optional<Finding> refuse(String name, Path real, long most, Location asked) throws IOException {
    if (!real.startsWith(root)) {
      return Optional.of(Links.leaves(name, asked));
    }
    for (Path part : root.relativize(real)) {
      if (part.toString().startsWith(".")) {
        return Optional.of(Refusal.hidden(name, asked));
      }
    }
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      return Optional.of(Refusal.notAFile(name, attributes.isDirectory() ? "a folder" : "a device", asked));
    }
    return attributes.size() > most ? Optional.of(Refusal.tooLarge(asked, attributes.size())) : Optional.empty();
  }

  private static boolean isInside(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
      return false;
    }
    try {
      Path path = Path.of(name);
      for (Path part : path) {
        if (part.toString().equals("..")) {
          return false;
        }
      }
      return !path.isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
