package dev.engross.history;

import java.io.IOException;

/** That a history is larger than any book's, and so is not read to its end. */
final class ExcessiveHistory extends IOException {

  private static final long serialVersionUID = 1;

  ExcessiveHistory(String message) {
    super(message);
  }
}
