package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import dev.engross.source.SourceFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which agreements may have had papers together at some commit, whatever has become of these papers. */
final class SharedPapers {

  private final Map<String, Set<String>> together = new HashMap<>();

  /** Reads each paper that a commit added or changed, where there are several agreements. */
  SharedPapers(GitBook git, HistoryIndex index) {
    List<Recorded> papers = index.under(BookLoader.AGREEMENTS).stream()
        .filter(r -> r.kind() != Recorded.Kind.REMOVED && mayAmend(r.path())).toList();
    Set<String> ids = AgreementFolders.ids(index.under(BookLoader.AGREEMENTS).stream().map(Recorded::path).toList());
    if (ids.size() > 1) {
      papers.forEach(paper -> git.tree(paper.commit(), new Findings())
          .flatMap(tree -> BookFiles.of(tree).read(paper.path(), new Findings())).map(SourceFile::text)
          .ifPresent(text -> share(BookShape.agreement(paper.path()).orElseThrow(), text, ids)));
    }
  }

  /** Takes those of a folder, too. */
  void add(BookFiles files) {
    List<String> names = files.list(BookLoader.AGREEMENTS, new Findings());
    Set<String> ids = AgreementFolders.ids(names);
    if (ids.size() > 1) {
      names.stream().filter(SharedPapers::mayAmend).forEach(name -> files.read(name, new Findings())
          .ifPresent(source -> share(BookShape.agreement(name).orElseThrow(), source.text(), ids)));
    }
  }

  private void share(String home, String text, Set<String> ids) {
    named(text).stream().filter(id -> ids.contains(id) && !id.equals(home)).forEach(other -> {
      together.computeIfAbsent(home, id -> new HashSet<>()).add(other);
      together.computeIfAbsent(other, id -> new HashSet<>()).add(home);
    });
  }

  private static boolean mayAmend(String file) {
    String[] parts = file.split("/");
    return file.endsWith(".yaml") && (parts.length == 4 && parts[2].equals("amendments")
        || parts.length == 3 && parts[2].equals("recorded.yaml"));
  }

  /** The words of a paper that says which agreements it amends; none of any other. */
  static Set<String> named(String text) {
    return text.contains("amends")
        ? Arrays.stream(text.split("[^a-z0-9-]+")).collect(Collectors.toSet())
        : Set.of();
  }

  /** The ids of agreements that may have had papers together with one of some ids. */
  Set<String> with(Set<String> ids) {
    return ids.stream().flatMap(id -> together.getOrDefault(id, Set.of()).stream()).filter(id -> !ids.contains(id))
        .collect(Collectors.toSet());
  }
}
