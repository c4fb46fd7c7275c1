package dev.engross.history;

import dev.engross.history.PgpCertificate.SigningKey;
import dev.engross.history.SignedBytes.Claim;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.revwalk.RevWalk;

/** Judges signatures of commits and tags by what is trusted. */
final class SignatureCheck {

  /** What git signs with SSH keys is signed for this. */
  private static final String NAMESPACE = "git";

  /** No commit and no tag is larger that somebody wrote. */
  private static final int MOST_BYTES = 1024 * 1024;

  private static final String DOES_NOT_FIT = "the signature does not fit the content";
  private static final String UNTRUSTED = "nobody has said to trust";

  private final byte[] payload;
  private final Claim claim;
  private final Trust trust;

  private SignatureCheck(byte[] payload, Claim claim, Trust trust) {
    this.payload = payload;
    this.claim = claim;
    this.trust = trust;
  }

  /**
   * Judges a commit or a tag of a repository; empty if it is neither.
   *
   * @throws IOException if the repository cannot be read, or holds something else under that name
   */
  static Optional<Verdict> of(ObjectId id, RevWalk walk, Trust trust) throws IOException {
    ObjectLoader loader = walk.getObjectReader().open(id);
    int type = loader.getType();
    if (type != Constants.OBJ_COMMIT && type != Constants.OBJ_TAG) {
      return Optional.empty();
    }
    if (loader.getSize() > MOST_BYTES) {
      return Optional.of(new Verdict.Unreadable("it is larger than " + MOST_BYTES + " bytes"));
    }
    byte[] raw = loader.getCachedBytes(MOST_BYTES);
    try (ObjectInserter names = new ObjectInserter.Formatter()) {
      if (!names.idFor(type, raw).equals(id)) {
        throw new CorruptObjectException(id, "its content is another than its name tells");
      }
    }
    SignedBytes signed = type == Constants.OBJ_TAG ? SignedBytes.tag(raw) : SignedBytes.commit(raw);
    return Optional.of(of(signed, trust.forJudging(commitOf(id, walk))));
  }

  /** The commit of a tag; of one whose commit a shallow clone lacks, the tag. */
  private static String commitOf(ObjectId id, RevWalk walk) throws IOException {
    try {
      return walk.peel(walk.parseAny(id)).name();
    } catch (MissingObjectException e) {
      return id.name();
    }
  }

  static Verdict of(SignedBytes signed, Trust trust) {
    if (!signed.isSigned()) {
      return new Verdict.None();
    }
    try {
      Armour armour = Armour.only(signed.signature());
      SignatureCheck check = new SignatureCheck(signed.payload(), signed.claim(), trust);
      return switch (armour.label()) {
        case "PGP SIGNATURE", "PGP MESSAGE" -> check.pgp(PgpSignature.read(armour.bytes()));
        case "SSH SIGNATURE" -> check.ssh(SshSignature.read(armour.bytes()));
        case "SIGNED MESSAGE" -> throw Unfit.unsupported("X.509 signatures, as of gpgsm");
        default -> throw Unfit.malformed("git knows no " + armour.label());
      };
    } catch (Unfit e) {
      return e.verdict();
    }
  }

  private Verdict ssh(SshSignature signature) throws Unfit {
    Verdict.Key key = signature.key().name();
    if (!signature.fits(payload)) {
      return new Verdict.Bad(key, DOES_NOT_FIT);
    }
    if (!signature.namespace().equals(NAMESPACE)) {
      return new Verdict.Bad(key, "it was signed for \"" + signature.namespace() + "\", not for git");
    }
    List<AllowedSigner> named = trust.signers().stream().filter(s -> s.key().isSame(signature.key())).toList();
    List<AllowedSigner> forGit = named.stream().filter(s -> s.namespaces().matches(NAMESPACE)).toList();
    if (forGit.isEmpty()) {
      return new Verdict.UnknownSigner(key, true, named.isEmpty() ? UNTRUSTED : "is trusted for other things than git");
    }
    List<AllowedSigner> living = forGit.stream().filter(s -> s.life().fault(claim.at()).isEmpty()).toList();
    if (living.isEmpty()) {
      AllowedSigner first = forGit.get(0);
      return new Verdict.OutOfTime(first.principals().text(), key, first.life().fault(claim.at()).orElseThrow());
    }
    return living.stream().anyMatch(s -> s.principals().matches(claim.email()))
        ? new Verdict.Good(claim.email(), key, claim.email(), true)
        : new Verdict.Good(living.get(0).principals().text(), key, claim.email(), false);
  }

  private Verdict pgp(PgpSignature signature) throws Unfit {
    Optional<Verdict.Key> misfit = Optional.empty();
    for (PgpCertificate certificate : trust.certificates()) {
      for (SigningKey key : certificate.keys()) {
        if (signature.mayBeBy(key)) {
          if (signature.fits(payload, key)) {
            return inTime(signature, certificate, key);
          }
          misfit = Optional.of(certificate.name());
        }
      }
    }
    return misfit.isPresent()
        ? new Verdict.Bad(misfit.get(), DOES_NOT_FIT)
        : new Verdict.UnknownSigner(signature.named(), false, UNTRUSTED);
  }

  /** Who signs can choose both times; but one who has only an old key must then also date back what is signed. */
  private Verdict inTime(PgpSignature signature, PgpCertificate certificate, SigningKey key) {
    boolean matches = certificate.names(claim.email());
    String principal = matches ? claim.email() : certificate.principals().get(0);
    return key.life().fault(claim.at()).or(() -> key.life().fault(signature.at()))
        .<Verdict>map(why -> new Verdict.OutOfTime(principal, certificate.name(), why))
        .orElseGet(() -> new Verdict.Good(principal, certificate.name(), claim.email(), matches));
  }
}
