package dev.engross.history;

import java.util.List;

/**
 * Whose signatures are believed. It comes from where those who write agreements cannot: from a folder outside the
 * repository, or from a ref that the host protects; {@link GitBook} reads it. What commits say of themselves, such as
 * trailers, is a claim and makes nobody trusted.
 */
public final class Trust {

  /** Nobody's. */
  public static final Trust NONE = new Trust(List.of(), List.of(), "");

  private final List<AllowedSigner> signers;
  private final List<PgpCertificate> certificates;
  private final String commit;

  /** @param commit the id of the commit from which it was read; empty for none */
  Trust(List<AllowedSigner> signers, List<PgpCertificate> certificates, String commit) {
    this.signers = List.copyOf(signers);
    this.certificates = List.copyOf(certificates);
    this.commit = commit;
  }

  List<AllowedSigner> signers() {
    return signers;
  }

  List<PgpCertificate> certificates() {
    return certificates;
  }

  /** What is trusted for the judging of a commit: no commit has a say in whether itself is believed. */
  Trust forJudging(String judged) {
    return judged.equals(commit) ? NONE : this;
  }
}
