package dev.engross.history;

import dev.engross.files.BookFiles;
import dev.engross.files.BookTree;
import dev.engross.files.BookTree.Entry;
import dev.engross.files.BookTree.Kind;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the files that say whom to trust: {@code allowed_signers}, and OpenPGP keys in {@code *.asc} and {@code *.gpg}.
 * Other files and folders beside them are passed over.
 */
final class TrustReader {

  private static final String SIGNERS = "allowed_signers";

  /** So many files of keys are read, of at most {@link BookFiles#MAX_BYTES} each. */
  private static final int MOST_FILES = 500;

  private final BookTree tree;
  private final String shown;
  private final Findings findings;
  private final List<AllowedSigner> signers = new ArrayList<>();
  private final PgpKeys keys;

  /** @param shown what stands before the names of files in findings */
  TrustReader(BookTree tree, String shown, Findings findings) {
    this.tree = tree;
    this.shown = shown;
    this.findings = findings;
    this.keys = new PgpKeys(findings);
  }

  /**
   * What can be used of the files; of all else, findings.
   *
   * @param commit the id of the commit that the tree is of; empty for a folder
   */
  Trust read(String commit) {
    try {
      List<Entry> files = tree.entries("").stream()
          .filter(TrustReader::isOfKeys)
          .sorted(Comparator.comparing(Entry::name))
          .toList();
      if (files.isEmpty()) {
        refuse("no-signers", at(SIGNERS), "there is neither a file allowed_signers nor a key in *.asc or *.gpg",
            "put there the keys of those whose signatures are to be believed");
      } else if (files.size() > MOST_FILES) {
        refuse("too-many-keys", at(SIGNERS), "there are " + files.size() + " files of keys, and at most " + MOST_FILES
            + " are read", "put several keys into a file");
      } else {
        files.forEach(this::file);
      }
    } catch (IOException e) {
      refuse("unreadable-file", at(SIGNERS), "what lies beside it cannot be listed", "check the folder's permissions");
    }
    return new Trust(signers, keys.certificates(), commit);
  }

  private static boolean isOfKeys(Entry entry) {
    String name = entry.name();
    return entry.kind() != Kind.FOLDER && (name.equals(SIGNERS) || name.endsWith(".asc") || name.endsWith(".gpg"));
  }

  private void file(Entry entry) {
    Location at = at(entry.name());
    if (entry.kind() != Kind.FILE) {
      refuse("not-a-file", at, at.file() + " is a link or a device, not a file", "put the file itself there");
      return;
    }
    try {
      byte[] bytes = tree.bytes(entry.name(), BookFiles.MAX_BYTES + 1);
      if (bytes.length > BookFiles.MAX_BYTES) {
        refuse("file-too-large", at, "the file has more than " + BookFiles.MAX_BYTES + " bytes, and is not read",
            "divide it into smaller files");
      } else if (entry.name().equals(SIGNERS)) {
        signers.addAll(AllowedSigners.read(SourceFile.of(at.file(), text(bytes)), findings));
      } else {
        keys.add(at.file(), bytes);
      }
    } catch (CharacterCodingException e) {
      refuse("not-utf8", at, "the file is not UTF-8", "save the file as UTF-8");
    } catch (BookTree.Lacking e) {
      refuse("missing-object", at, "the repository lacks the content of the file",
          "clone it whole, without --filter; or run git fsck");
    } catch (IOException e) {
      refuse("unreadable-file", at, "the file cannot be read", "check the file's permissions");
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private Location at(String name) {
    return Location.startOf(shown + name);
  }

  private void refuse(String rule, Location at, String message, String mend) {
    findings.add(Finding.error(rule, at, message, mend));
  }
}
