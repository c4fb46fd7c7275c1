package dev.engross.wording;

import dev.engross.value.Value;
import java.util.List;

/** How fees by tiers are printed. */
public final class FeeStyle {

  /** In one run, or a line a tier. */
  public enum Join {
    PLUS,
    LINES
  }

  public FeeStyle(Join join) {}

  /** The fee; lines are joined by a line feed. */
  public String print(Value.Fee fee, String of) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The fee's lines; one line for {@link Join#PLUS}. */
  public List<String> lines(Value.Fee fee, String of) {
    throw new UnsupportedOperationException("not yet");
  }
}
