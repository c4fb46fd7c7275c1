package dev.engross.pipeline;

import dev.engross.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a fault of a template once, whatever number of papers it shows in. */
final class Alike {

  private Alike() {}

  /** The findings in order, those that differ only in the paper that was being rendered made one. */
  static List<Finding> merged(Collection<Finding> findings) {
    Map<Finding, List<Finding>> alike = new LinkedHashMap<>();
    findings.stream().sorted().distinct()
        .forEach(f -> alike.computeIfAbsent(f.whileRendering(""), g -> new ArrayList<>()).add(f));
    List<Finding> merged = new ArrayList<>();
    alike.values().forEach(group -> merged.add(one(group)));
    merged.sort(null);
    return merged;
  }

  private static Finding one(List<Finding> group) {
    Finding first = group.get(0);
    int more = group.size() - 1;
    return more == 0
        ? first
        : first.whileRendering(first.rendering() + " and " + more + (more == 1 ? " other paper" : " other papers"));
  }
}
