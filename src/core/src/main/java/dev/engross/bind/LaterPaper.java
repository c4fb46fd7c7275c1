package dev.engross.bind;

import dev.engross.model.Instrument.Name;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A later paper as it is written: in a file of its own, or in the list of those that are recorded.
 *
 * @param agreement the id of the agreement that it lies with
 * @param file its name without its ending; empty for one that is recorded
 */
record LaterPaper(String agreement, String file, Node node, boolean recorded) {

  private static final int LAST = Integer.MAX_VALUE;

  /** The later papers of a folder. */
  static List<LaterPaper> of(AgreementFiles files, Binding binding) {
    List<LaterPaper> later = new ArrayList<>();
    files.amendments().forEach((file, node) -> later.add(new LaterPaper(files.id(), file, node, false)));
    for (Node root : files.recorded()) {
      binding.list(root).forEach(node -> later.add(new LaterPaper(files.id(), "", node, true)));
    }
    return later;
  }

  /** The ids of the agreements that it names as those it amends, as far as they can be read. */
  List<String> amends() {
    return named().stream().map(LaterPaper::id).distinct().toList();
  }

  /** Its number among the papers of an agreement, as far as it can be read; one without a number comes last. */
  int ordinal(String among) {
    if (!among.equals(agreement)) {
      return named().stream().filter(n -> id(n).equals(among)).map(n -> ordinalOf(word(n, "number"))).findFirst()
          .orElse(LAST);
    }
    return ordinalOf(recorded ? word(node, "amendment") : file);
  }

  private static int ordinalOf(String digits) {
    int number = whole(key(digits));
    return number > 0 ? number : LAST;
  }

  private List<Node> named() {
    if (!(node instanceof Mapping mapping)) {
      return List.of();
    }
    Node amends = mapping.get("amends").orElse(new Node.Sequence(node.at(), List.of()));
    return amends instanceof Node.Sequence list ? list.items() : List.of(amends);
  }

  private static String id(Node amended) {
    return amended instanceof Scalar word ? word.text() : word(amended, "agreement");
  }

  private static String word(Node node, String key) {
    return node instanceof Mapping mapping && mapping.get(key).orElse(node) instanceof Scalar word ? word.text() : "";
  }

  /** {@code 1} for the file {@code 01}. */
  static String key(String file) {
    int zeros = 0;
    while (zeros < file.length() && file.charAt(zeros) == '0') {
      zeros++;
    }
    return zeros == file.length() ? file : file.substring(zeros);
  }

  /** The number that digits write, or 0. */
  static int whole(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() < 5;
    for (int i = 0; plain && i < digits.length(); i++) {
      plain = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return plain ? Integer.parseInt(digits) : 0;
  }

  /** What names it among the papers of another agreement; without a number, where it lies and what it is there. */
  static Name nameAmong(String other, int number, Name home) {
    String key = number > 0 ? Integer.toString(number) : home.agreement() + "-" + home.key();
    return new Name(other, key, number > 0 ? number : Name.UNNUMBERED, home.recorded());
  }
}
