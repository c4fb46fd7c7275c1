package dev.engross.wording;


/** Whether a defined term takes an article. */
public final class Particle {

  private Particle() {}

  /** Whether prose writes {@code the Trust}: not for an acronym, nor where the party's name begins with the term. */
  public static boolean takesThe(String term, String name) {
    throw new UnsupportedOperationException("not yet");
  }
}
