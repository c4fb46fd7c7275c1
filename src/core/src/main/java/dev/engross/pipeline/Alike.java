package dev.engross.pipeline;

import dev.engross.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a fault of a template once, whatever number of papers it shows in. */
final class Alike {

  /** How the template engine ends a message: the paper that it was rendering. */
  private static final String WHILE = ", while rendering ";

  private Alike() {}

  /** The findings in order, those that differ only in the paper that was being rendered made one. */
  static List<Finding> merged(Collection<Finding> findings) {
    Map<Finding, List<Finding>> alike = new LinkedHashMap<>();
    findings.stream().sorted().forEach(f -> alike.computeIfAbsent(general(f), g -> new ArrayList<>()).add(f));
    List<Finding> merged = new ArrayList<>();
    alike.values().forEach(group -> merged.add(one(group)));
    merged.sort(null);
    return merged;
  }

  private static Finding general(Finding f) {
    int end = f.message().indexOf(WHILE);
    return end < 0 ? f : new Finding(f.rule(), f.severity(), f.at(), f.message().substring(0, end), f.mend());
  }

  private static Finding one(List<Finding> group) {
    Finding first = group.get(0);
    int more = (int) group.stream().distinct().count() - 1;
    return more == 0
        ? first
        : new Finding(
            first.rule(), first.severity(), first.at(), first.message() + " and " + more + (more == 1 ? " other paper" : " other papers"), first.mend());
  }
}
