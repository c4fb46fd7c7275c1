package dev.engross.history;

import dev.engross.history.PgpCertificate.SigningKey;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;

/** A detached OpenPGP signature: RFC 9580, section 10.4. */
final class PgpSignature {

  private static final int VERSION_4 = 4;
  private static final int VERSION_6 = 6;

  private final PGPSignature signature;

  private PgpSignature(PGPSignature signature) {
    this.signature = signature;
  }

  /** @throws Unfit if it is no signature, or one of a kind that is refused */
  static PgpSignature read(byte[] bytes) throws Unfit {
    try {
      PGPObjectFactory objects = new PGPObjectFactory(bytes, new BcKeyFingerprintCalculator());
      if (!(objects.nextObject() instanceof PGPSignatureList list) || list.isEmpty()) {
        throw Unfit.malformed("it holds no OpenPGP signature");
      }
      if (list.size() > 1 || objects.nextObject() != null) {
        throw Unfit.malformed("it holds more than one OpenPGP signature");
      }
      refuse(list.get(0));
      return new PgpSignature(list.get(0));
    } catch (IOException | RuntimeException e) { // of many kinds, where bytes make no sense
      throw Unfit.malformed("it is no OpenPGP signature, or a damaged one");
    }
  }

  private static void refuse(PGPSignature signature) throws Unfit {
    int version = signature.getVersion();
    if (version != VERSION_4 && version != VERSION_6) {
      throw Unfit.unsupported("OpenPGP signatures of version " + version);
    }
    if (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT) {
      throw Unfit.unsupported("an OpenPGP signature of something else than a document's bytes");
    }
    if (!PgpArithmetic.POLICY.hasAcceptableDocumentSignatureHashAlgorithm(signature)) {
      throw Unfit.unsupported("OpenPGP signatures with " + hash(signature.getHashAlgorithm()) + ", which is too weak");
    }
    if (!PgpArithmetic.POLICY.isAcceptableSignature(signature)) {
      throw Unfit.unsupported("an OpenPGP signature with conditions that Engross does not know");
    }
    if (signature.getHashedSubPackets().getSignatureExpirationTime() != 0) {
      throw Unfit.unsupported("an OpenPGP signature that is to expire");
    }
  }

  private static String hash(int algorithm) {
    return switch (algorithm) {
      case HashAlgorithmTags.MD5 -> "MD5";
      case HashAlgorithmTags.SHA1 -> "SHA-1";
      case HashAlgorithmTags.RIPEMD160 -> "RIPEMD-160";
      default -> "digest " + algorithm;
    };
  }

  boolean mayBeBy(SigningKey key) {
    return signature.hasKeyIdentifier(key.key().getKeyIdentifier());
  }

  boolean fits(byte[] payload, SigningKey key) {
    return PgpArithmetic.fits(signature, key.key(), s -> {
      s.update(payload);
      return s.verify();
    });
  }

  /** When it says that it was made. */
  Instant at() {
    return signature.getCreationTime().toInstant();
  }

  /** The key that it names, which may be a subkey. */
  Verdict.Key named() throws Unfit {
    Comparator<KeyIdentifier> telling = Comparator.comparing(id -> id.getFingerprint() != null);
    KeyIdentifier best = signature.getKeyIdentifiers().stream().max(telling)
        .orElseThrow(() -> Unfit.malformed("it does not say which key made it"));
    byte[] fingerprint = best.getFingerprint();
    return new Verdict.Key("OpenPGP",
        fingerprint == null ? String.format("%016X", best.getKeyId()) : PgpCertificate.hex(fingerprint));
  }
}
