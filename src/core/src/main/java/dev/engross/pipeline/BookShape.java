package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which files of {@code agreements/} are read; one that looks as if it should be, and is not, is told. */
final class BookShape {

  private static final Set<String> OF_AN_AGREEMENT =
      Set.of("agreement.yaml", "recorded.yaml", "events.yaml", "lock.yaml");

  private static final String FOLDER = BookLoader.AGREEMENTS + "/";

  private BookShape() {}

  /** Those of {@code names} that are read. A folder of amendments must have the agreement that they amend. */
  static List<String> of(List<String> names, Findings findings) {
    Set<String> present = Set.copyOf(names);
    List<String> read = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String name : names) {
      String[] parts = name.split("/");
      boolean shared = name.equals("agreements/book.yaml");
      boolean own = parts.length == 3 && (OF_AN_AGREEMENT.contains(parts[2]) || name.endsWith(".md"));
      boolean amendment = parts.length == 4 && parts[2].equals("amendments")
          && (name.endsWith(".yaml") || name.endsWith(".md"));
      if (shared || own || amendment) {
        read.add(name);
        if (!shared && !present.contains(main(parts[1])) && told.add(parts[1])) {
          findings.add(
              Finding.error("missing-agreement", Location.startOf(name),
                  "the folder agreements/" + parts[1] + " has no agreement.yaml",
                  "write " + main(parts[1]) + ", or move these files to the agreement that they amend"));
        }
      } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        findings.add(
            Finding.warn("stray-file", Location.startOf(name), "nothing reads this file",
                name.endsWith(".yml")
                    ? "give it the ending .yaml"
                    : "amendments lie in agreements/<id>/amendments/; remove it, or move it there"));
      }
    }
    return read;
  }

  /** The id of the agreement in whose folder a file lies. */
  static Optional<String> agreement(String file) {
    int end = file.startsWith(FOLDER) ? file.indexOf('/', FOLDER.length()) : -1;
    return end > 0 && end < file.length() - 1 ? Optional.of(file.substring(FOLDER.length(), end)) : Optional.empty();
  }

  private static String main(String id) {
    return "agreements/" + id + "/agreement.yaml";
  }
}
