package dev.engross.render;

import dev.engross.finding.Finding;
import java.util.List;

/**
 * A file's content, with what was found while it was set.
 *
 * @param bytes the whole file; the array is the caller's
 * @param pages how many pages it has
 */
public record Rendered(byte[] bytes, int pages, List<Finding> findings) {
  public Rendered {
    findings = List.copyOf(findings);
  }
}
