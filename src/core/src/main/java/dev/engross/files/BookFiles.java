package dev.engross.files;

import dev.engross.finding.Findings;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one book. Names are relative to its folder, with {@code /} between their parts. */
public sealed interface BookFiles permits EditedFiles, FolderFiles, TreeFiles {

  /** The largest file that is read, in bytes. */
  int MAX_BYTES = 4 * 1024 * 1024;

  /** The largest file of which the bytes are asked for, and no words: a scan of many pages. */
  int MAX_SCAN = 512 * 1024 * 1024;

  /** The largest PDF that a paper can attach, in bytes: each rendering of the paper carries it. */
  int MAX_PDF = 20_000_000;

  /**
   * The files under a folder.
   *
   * @throws IOException if there is no such folder
   */
  static BookFiles of(Path root) throws IOException {
    return new FolderFiles(root.toRealPath());
  }

  /** The files of a tree that somebody keeps. */
  static BookFiles of(BookTree tree) {
    return new TreeFiles(tree);
  }

  /** The same files, of which some are read as they are to be: they may be written yet. */
  default BookFiles with(Map<String, byte[]> edits) {
    return new EditedFiles(this, edits);
  }

  /** Reads a file. What is wrong with it is a finding in the file itself. */
  default Optional<SourceFile> read(String name, Findings findings) {
    return read(name, Location.startOf(name), findings);
  }

  /**
   * Reads a file that another one names.
   *
   * @param asked where it is named; that is where a finding about the whole file stands
   */
  Optional<SourceFile> read(String name, Location asked, Findings findings);

  /** The bytes of a file of any kind; empty if no plain file of that name can be read in the book. */
  default Optional<byte[]> bytes(String name) {
    return bytes(name, new Findings());
  }

  /** The same, with a finding where it is not there or not whole, and should be. */
  Optional<byte[]> bytes(String name, Findings findings);

  /**
   * A PDF that another file names; empty, with a finding, if there is none that can be attached. Its bytes are not
   * kept.
   *
   * @param asked where it is named; that is where a finding stands
   */
  Optional<BinaryFile> pdf(String name, Location asked, Findings findings);

  /**
   * The names of all files under a folder of the book, in the order of their characters. Names that begin with a dot
   * are left out; so are links to folders, and links that lead nowhere or out of the book, each with a finding.
   * Empty if there is no such folder.
   *
   * @param folder a name in the book; empty for the book itself
   */
  List<String> list(String folder, Findings findings);
}
