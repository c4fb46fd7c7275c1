package dev.engross.wording;

import java.util.Optional;

/** How an instrument's title is made of what it is called and its number. */
public final class TitleStyle {

  private TitleStyle() {}

  /** The style of a sample: {@code Amendment No. 1}, {@code First Amendment}, {@code Amendment}. */
  public static Optional<TitleStyle> of(String sample) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The title of a numbered instrument, {@code Waiver and Amendment No. 12}. */
  public String print(String called, int number) {
    throw new UnsupportedOperationException("not yet");
  }
}
