package dev.engross.yaml;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The anchors of one document: what each stands for, how large that is, and whether anything refers to it. */
final class Anchors {

  /**
   * What an anchor stands for.
   *
   * @param size the number of nodes in it, with aliases expanded
   * @param height the number of levels below it, with aliases expanded
   */
  record Anchored(Node node, int size, int height) {}

  private final Map<String, Mention> mentions = new HashMap<>();
  private final List<Mention> inOrder = new ArrayList<>();

  /** Notes that {@code &name} was met, before its node is read. */
  Mention open(String name, Location at) {
    Mention mention = new Mention(name, at);
    mentions.put(name, mention);
    inOrder.add(mention);
    return mention;
  }

  /** What {@code *name} stands for; empty, with a finding, if that is nothing or contains the alias itself. */
  Optional<Anchored> resolve(String name, Location at, Findings findings) {
    Mention mention = mentions.get(name);
    if (mention == null) {
      findings.add(
          Finding.error(
              "unknown-alias",
              at,
              "a value that begins with * refers to an anchor, and there is no &" + name + " above",
              Words.QUOTES));
      return Optional.empty();
    }
    mention.used = true;
    if (mention.anchored.isEmpty()) {
      findings.add(
          Finding.error(
              "alias-cycle",
              at,
              "*" + name + " stands inside what it refers to, which begins in line " + mention.at.line(),
              "write the words out here in place of *" + name));
    }
    return mention.anchored;
  }

  void reportUnused(Findings findings) {
    for (Mention mention : inOrder) {
      if (!mention.used) {
        findings.add(
            Finding.error(
                "unused-anchor",
                mention.at,
                "a value that begins with & names an anchor, so that &" + mention.name + " is lost",
                Words.QUOTES));
      }
    }
  }

  static final class Mention {
    private final String name;
    private final Location at;
    private Optional<Anchored> anchored = Optional.empty();
    private boolean used;

    private Mention(String name, Location at) {
      this.name = name;
      this.at = at;
    }

    void close(Node node, int size, int height) {
      anchored = Optional.of(new Anchored(node, size, height));
    }
  }
}
