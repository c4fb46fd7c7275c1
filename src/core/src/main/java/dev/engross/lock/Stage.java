package dev.engross.lock;

import java.util.Locale;
import java.util.Optional;

/** How far a paper has come that has a lock. */
public enum Stage {
  /** It is out for signature. */
  FINAL("finalized", "or take the paper back by engross:finalize with -Dengross.undo=true"),
  /** It was signed. */
  EXECUTED("executed", "a correction that is meant, engross:correct records with its reason");

  private final String done;
  private final String amended;

  Stage(String done, String amended) {
    this.done = done;
    this.amended = amended;
  }

  /** What was done to the paper, as in "when it was executed". */
  public String done() {
    return done;
  }

  /** How the paper may be changed on purpose all the same. */
  public String amended() {
    return amended;
  }

  /** As it is written in YAML. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Stage> of(String word) {
    for (Stage stage : values()) {
      if (stage.word().equals(word)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
