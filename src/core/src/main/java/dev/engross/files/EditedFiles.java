package dev.engross.files;

import dev.engross.finding.Findings;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a book, some of which have another content than stands there: what they will be. */
final class EditedFiles implements BookFiles {

  private final BookFiles files;
  private final Map<String, byte[]> edits;

  /** @param edits by names that there are among the files */
  EditedFiles(BookFiles files, Map<String, byte[]> edits) {
    this.files = files;
    this.edits = Map.copyOf(edits);
  }

  @Override
  public Optional<SourceFile> read(String name, Location asked, Findings findings) {
    return edits.containsKey(name)
        ? Decoder.decode(name, edits.get(name), findings)
        : files.read(name, asked, findings);
  }

  @Override
  public Optional<byte[]> bytes(String name, Findings findings) {
    return edits.containsKey(name) ? Optional.of(edits.get(name)) : files.bytes(name, findings);
  }

  @Override
  public Optional<BinaryFile> pdf(String name, Location asked, Findings findings) {
    return edits.containsKey(name)
        ? PdfLook.of(name, asked, edits.get(name), findings)
        : files.pdf(name, asked, findings);
  }

  @Override
  public List<String> list(String folder, Findings findings) {
    return files.list(folder, findings);
  }
}
