package dev.engross.history;

import dev.engross.source.Printable;

/**
 * What is known of the signature of a commit or a tag. Only {@link Good} proves anything: that whoever holds a trusted
 * key signed just this content.
 */
public sealed interface Verdict {

  /** The verdict in one sentence, without a full stop, fit for one line. */
  String sentence();

  /** The same of a commit, so that nobody takes it for the signing of a paper. */
  default String ofCommit() {
    return "commit " + sentence();
  }

  /**
   * A key by its fingerprint.
   *
   * @param kind {@code SSH} or {@code OpenPGP}
   * @param fingerprint of SSH as {@code ssh-keygen -l} prints it; of OpenPGP that of the primary key, in hexadecimal
   *     digits, or the key's id where a signature tells no more
   */
  record Key(String kind, String fingerprint) {
    @Override
    public String toString() {
      return "the " + kind + " key " + fingerprint;
    }
  }

  /** It is not signed. */
  record None() implements Verdict {
    @Override
    public String sentence() {
      return "not signed";
    }

    @Override
    public String ofCommit() {
      return "commit without a digital signature";
    }
  }

  /**
   * Signed by a trusted key.
   *
   * @param principal whom the trusted files name as the holder of the key; where they name several, the one whom the
   *     commit names, if that is one of them
   * @param claimed the e-mail address that the commit gives for its committer, or the tag for its tagger
   * @param matches whether the trusted files let that address have this key
   */
  record Good(String principal, Key key, String claimed, boolean matches) implements Verdict {
    @Override
    public String sentence() {
      return Printable.of("signed by " + principal + " with " + key
          + (matches ? "" : ", though " + claimed + " is said to have made it"));
    }
  }

  /**
   * The signature does not hold, whoever has the key.
   *
   * @param why what is wrong, as the end of a sentence
   */
  record Bad(Key key, String why) implements Verdict {
    @Override
    public String sentence() {
      return Printable.of("wrongly signed with " + key + ": " + why);
    }
  }

  /**
   * Signed by a key that the trusted files do not name for commits.
   *
   * @param proven whether the signature was seen to fit; with OpenPGP that takes the key itself
   * @param why as the end of a sentence
   */
  record UnknownSigner(Key key, boolean proven, String why) implements Verdict {
    @Override
    public String sentence() {
      return Printable.of((proven ? "signed with " : "signed, as it says itself, with ") + key + ", which " + why);
    }
  }

  /**
   * Signed by a trusted key outside its time, or by one that was revoked.
   *
   * @param why as the end of a sentence
   */
  record OutOfTime(String principal, Key key, String why) implements Verdict {
    @Override
    public String sentence() {
      return Printable.of("signed by " + principal + " with " + key + ", which " + why);
    }
  }

  /** It has a signature that cannot be read. */
  record Unreadable(String why) implements Verdict {
    @Override
    public String sentence() {
      return Printable.of("signed in a way that cannot be read: " + why);
    }
  }

  /** It has a signature of a kind that is not checked, or that is too weak to prove anything. */
  record Unsupported(String why) implements Verdict {
    @Override
    public String sentence() {
      return Printable.of("signed in a way that Engross does not accept: " + why);
    }
  }
}
