package dev.engross.wording;


/** The short title of an agreement. */
public final class ShortTitle {

  private ShortTitle() {}

  /** The title without a leading ordinal and without {@code Amended and Restated}. */
  public static String of(String title) {
    throw new UnsupportedOperationException("not yet");
  }
}
