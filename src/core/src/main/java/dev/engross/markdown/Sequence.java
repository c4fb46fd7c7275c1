package dev.engross.markdown;

/** How the labels of one list are counted, as far as those read so far tell. For one list, by one thread. */
final class Sequence {

  private static final int LETTERS = 1;
  private static final int ROMAN = 2;
  private static final int NUMBERS = 4;
  private static final int ALL = LETTERS | ROMAN | NUMBERS;
  private static final int NEAR = 3;

  private Label last;
  private int ways;

  Sequence(Label first) {
    this.last = first;
    int ones = ways(first, 1, ALL);
    this.ways = ones == 0 ? ways(first, 0, ALL) : ones;
  }

  Label last() {
    return last;
  }

  /** How a label stands to this list. */
  Step step(Label label) {
    if (next(label) != 0) {
      return Step.NEXT;
    }
    // Papers count 1., (a), (i): a label in brackets may stand below one with a full stop, but not the other way round.
    if (label.first() && (last.dotted() || !label.dotted()) && (!alike(label) || (ways(label, 1, ALL) & ways) == 0)) {
      return Step.BELOW;
    }
    return common(label) == 0 ? Step.OTHER : Step.SKIPS;
  }

  /** Whether a label out of turn is so near that it is a slip, and no word that a line was wrapped before. */
  boolean isNear(Label label) {
    for (int way = LETTERS; way <= NUMBERS; way <<= 1) {
      int ahead = value(label, way) - value(last, way);
      if ((common(label) & way) != 0 && ahead >= 0 && ahead <= NEAR) {
        return true;
      }
    }
    return false;
  }

  /** Takes a label into the list. */
  void take(Label label) {
    int next = next(label);
    int common = common(label);
    ways = next != 0 ? next : common != 0 ? common : new Sequence(label).ways;
    last = label;
  }

  private int next(Label label) {
    int found = 0;
    for (int way = LETTERS; alike(label) && way <= NUMBERS; way <<= 1) {
      if ((ways & way) != 0 && value(label, way) != 0 && value(label, way) == value(last, way) + 1) {
        found |= way;
      }
    }
    return found;
  }

  private int common(Label label) {
    int found = alike(label) ? ways(label, 0, ways) : 0;
    // Doubled letters come after z only; before it they are numerals.
    return label.letter() > 26 && last.letter() < 26 ? found & ~LETTERS : found;
  }

  private boolean alike(Label label) {
    return label.dotted() == last.dotted() && label.capital() == last.capital();
  }

  /** The ways in which a label counts, of some; with a value other than 0, those in which it counts as that. */
  private static int ways(Label label, int value, int of) {
    int found = 0;
    for (int way = LETTERS; way <= NUMBERS; way <<= 1) {
      int counted = value(label, way);
      if ((of & way) != 0 && (value == 0 ? counted != 0 : counted == value)) {
        found |= way;
      }
    }
    return found;
  }

  private static int value(Label label, int way) {
    return way == LETTERS ? label.letter() : way == ROMAN ? label.roman() : label.number();
  }

  /**
   * {@code BELOW}: the first of another way of counting. {@code SKIPS}: of this one, out of turn. {@code OTHER}: of
   * none.
   */
  enum Step {
    NEXT,
    BELOW,
    SKIPS,
    OTHER
  }
}
