package dev.engross.yaml;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads one YAML document into located nodes. Every scalar stays the characters that were written, no class is ever
 * reached, and what is wrong becomes a finding: this never throws. After a fault that has an obvious extent, such as
 * words that lack quotes, that extent is covered up and the rest of the file is read for further faults.
 */
public final class YamlReader {

  /** The largest text that is read, in UTF-16 units. The largest agreement we know of has a tenth of this. */
  public static final int MAX_LENGTH = 4 * 1024 * 1024;

  private static final int MAX_REPAIRS = 50;

  /** A broken large file is not read over and over: the characters of all readings together, in UTF-16 units. */
  private static final int MAX_READ_AGAIN = 2 * MAX_LENGTH;

  private YamlReader() {}

  /**
   * The file's root node. Empty if the file cannot be read as YAML or holds nothing; then there is at least one error.
   * A node that is given may come with errors too, on what was left out of it.
   */
  public static Optional<Node> read(SourceFile file, Findings findings) {
    if (file.text().length() > MAX_LENGTH) {
      findings.add(
          Finding.error(
              "file-too-large",
              Location.startOf(file.name()),
              "the file has more than " + MAX_LENGTH + " characters",
              "divide it into smaller files"));
      return Optional.empty();
    }
    Optional<SourceFile> covered = Characters.check(file, findings);
    Optional<Node> root = parse(covered.orElse(file), findings);
    return covered.isPresent() ? Optional.empty() : root;
  }

  private static Optional<Node> parse(SourceFile file, Findings findings) {
    SourceFile text = file;
    List<Finding> faults = new ArrayList<>();
    int most = Math.min(MAX_REPAIRS, MAX_READ_AGAIN / (file.text().length() + 1));
    while (true) {
      Findings found = new Findings();
      NodeBuilder builder = new NodeBuilder(text, found, !faults.isEmpty());
      Optional<Node> root = Optional.empty();
      Optional<Fault> fault = Optional.empty();
      try {
        root = builder.build();
      } catch (GivenUp e) {
        // Its finding is there already.
      } catch (MarkedYAMLException e) {
        fault = Optional.of(Fault.of(e, text, builder));
      } catch (NumberFormatException e) {
        // SnakeYAML 2.7 does not check an escape that the end of the file cuts off.
        fault = Optional.of(ScanFaults.cutOffEscape(text));
      } catch (YAMLException e) {
        fault = Optional.of(Fault.unknown(builder.lastPlace()));
      }
      if (fault.isPresent()) {
        faults.add(fault.get().finding());
        SourceFile repaired = fault.get().cover(text);
        if (faults.size() < most && !repaired.text().equals(text.text())) {
          text = repaired;
          continue;
        }
      }
      findings.addAll(found.sorted());
      findings.addAll(faults);
      return faults.isEmpty() ? root : Optional.empty();
    }
  }

  /** Thrown where reading on would cost too much; the finding was made before. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    GivenUp() {
      super(null, null, false, false);
    }
  }
}
