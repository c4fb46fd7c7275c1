package dev.engross.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The snapshot on disk: binary, and worth nothing where it does not read to its end. */
final class SnapshotFile {

  /** {@code EGR} and the version of this format. */
  private static final int MAGIC = 0x45475203;

  /** No book is so large that its snapshot is; what is longer is not read into memory. */
  private static final long LONGEST = 64 * 1024 * 1024;

  private static final String FILE = BookPaths.WORK + "/snapshot";
  private static final String TEMPORARY = FILE + ".tmp";

  private SnapshotFile() {}

  /** Makes the snapshot, given the disk's own time just before; empty if there is to be none. */
  @FunctionalInterface
  interface Taking {
    Optional<Snapshot> at(long time) throws IOException;
  }

  /** Writes a snapshot in place of the old one, or removes the old one; says which. */
  static boolean write(Path book, Taking taking) {
    Path temporary = book.resolve(TEMPORARY);
    Path file = book.resolve(FILE);
    boolean written = false;
    try {
      new BookPaths(book).folder(BookPaths.WORK);
      Files.deleteIfExists(temporary);
      try (OutputStream out =
          Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        long time = Files.getLastModifiedTime(temporary).to(TimeUnit.NANOSECONDS);
        Optional<Snapshot> snapshot = taking.at(time);
        if (snapshot.isPresent()) {
          DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
          encode(snapshot.get(), data);
          data.flush();
          written = true;
        }
      }
      if (written) {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException | UncheckedIOException e) {
      written = false;
    }
    if (!written) {
      delete(temporary);
      delete(file);
    }
    return written;
  }

  static Optional<Snapshot> read(Path book) {
    Path file = book.resolve(FILE);
    try {
      if (!new BookPaths(book).isFolder(BookPaths.WORK) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      return Files.size(file) > LONGEST ? Optional.empty() : decode(Files.readAllBytes(file));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // the next run finds it out of date by its stamps
    }
  }

  private static void encode(Snapshot snapshot, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    write(snapshot.toolkit(), out);
    write(snapshot.request(), out);
    out.writeLong(snapshot.taken());
    out.writeInt(snapshot.files().size());
    for (Map.Entry<String, Seen> file : snapshot.files().entrySet()) {
      write(file.getKey(), out);
      out.writeLong(file.getValue().size());
      out.writeLong(file.getValue().modified());
      write(file.getValue().digest(), out);
    }
    writeAll(snapshot.findings(), out);
    writeAll(snapshot.documents(), out);
    writeAll(snapshot.made(), out);
    out.writeInt(MAGIC);
  }

  private static Optional<Snapshot> decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      return Optional.empty();
    }
    String toolkit = string(in);
    String request = string(in);
    long taken = in.readLong();
    int count = in.readInt();
    Map<String, Seen> files = new HashMap<>();
    for (int i = 0; i < count; i++) {
      files.put(string(in), new Seen(in.readLong(), in.readLong(), string(in)));
    }
    Snapshot snapshot = new Snapshot(toolkit, request, taken, files, rows(in), rows(in), rows(in));
    return in.readInt() == MAGIC && in.available() == 0 ? Optional.of(snapshot) : Optional.empty();
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeAll(List<List<String>> rows, DataOutputStream out) throws IOException {
    out.writeInt(rows.size());
    for (List<String> row : rows) {
      out.writeInt(row.size());
      for (String field : row) {
        write(field, out);
      }
    }
  }

  private static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a length that cannot be");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static List<List<String>> rows(DataInputStream in) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<String> row = new ArrayList<>();
      for (int fields = in.readInt(); fields > 0; fields--) {
        row.add(string(in));
      }
      rows.add(row);
    }
    return rows;
  }
}
