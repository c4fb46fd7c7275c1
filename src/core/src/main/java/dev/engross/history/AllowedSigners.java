package dev.engross.history;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of those whose SSH keys are trusted: ALLOWED SIGNERS in ssh-keygen(1) of OpenSSH. A line has principals,
 * options, the type of a key and the key, with blanks between them, and may end with a comment.
 */
final class AllowedSigners {

  private static final String MEND =
      "write the line as in ann@example.com namespaces=\"git\" ssh-ed25519 AAAA…, with the key from her .pub file";

  private final SourceFile file;
  private final Findings findings;
  private final List<AllowedSigner> signers = new ArrayList<>();

  private AllowedSigners(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Those of the lines that can be used; of each other line, a finding. */
  static List<AllowedSigner> read(SourceFile file, Findings findings) {
    AllowedSigners reader = new AllowedSigners(file, findings);
    for (int line = 1; line <= file.lines().size(); line++) {
      String text = file.line(line).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        reader.line(line).ifPresent(reader.signers::add);
      }
    }
    return List.copyOf(reader.signers);
  }

  private Optional<AllowedSigner> line(int number) {
    List<Word> words = Word.of(file.line(number), new Location(file.name(), number, 1));
    if (words.size() < 3) {
      return refuse(words.get(0).at(), "the line has no principal, type and key", MEND);
    }
    boolean hasOptions = !SshKey.isType(words.get(1).text());
    SignerOptions options = hasOptions ? SignerOptions.read(words.get(1), findings) : SignerOptions.NONE;
    int type = hasOptions ? 2 : 1;
    if (words.size() <= type + 1) {
      return refuse(words.get(words.size() - 1).at(), "after this, the line has no type and key", MEND);
    }
    Optional<SshKey> key = key(words.get(type), words.get(type + 1));
    return key.isEmpty() || options.isRefused()
        ? Optional.empty()
        : Optional.of(new AllowedSigner(new PatternList(words.get(0).text()), options.namespaces(),
            new Lifetime(options.after(), options.before(), Instant.MAX), key.get()));
  }

  private Optional<SshKey> key(Word type, Word base64) {
    try {
      SshKey key = SshKey.read(Base64.getDecoder().decode(base64.text()));
      return key.type().equals(type.text())
          ? Optional.of(key)
          : refuse(type.at(), "the line says " + type.text() + ", and its key is of the type " + key.type(), MEND);
    } catch (IllegalArgumentException e) {
      return refuse(base64.at(), "the key is not base64", MEND);
    } catch (Unfit e) {
      return e.isReadable()
          ? refuse(type.at(), "the key cannot be used: " + e.message(),
              "ask for an Ed25519 key, which ssh-keygen -t ed25519 makes")
          : refuse(base64.at(), "the key is damaged: " + e.message(), MEND);
    }
  }

  private <T> Optional<T> refuse(Location at, String message, String mend) {
    findings.add(Finding.error("bad-signer", at, message, mend));
    return Optional.empty();
  }

  /** A word of a line; blanks between double quotes do not end it. */
  record Word(String text, Location at) {

    /** @param start where the line begins */
    static List<Word> of(String line, Location start) {
      List<Word> words = new ArrayList<>();
      int i = 0;
      while (i < line.length()) {
        if (Character.isWhitespace(line.charAt(i))) {
          i++;
          continue;
        }
        int from = i;
        boolean quoted = false;
        while (i < line.length() && (quoted || !Character.isWhitespace(line.charAt(i)))) {
          quoted ^= line.charAt(i++) == '"';
        }
        words.add(new Word(unquoted(line.substring(from, i)), start.plusColumns(from)));
      }
      return words;
    }

    private static String unquoted(String word) {
      boolean whole = word.length() > 1 && word.startsWith("\"") && word.indexOf('"', 1) == word.length() - 1;
      return whole ? word.substring(1, word.length() - 1) : word;
    }
  }
}
