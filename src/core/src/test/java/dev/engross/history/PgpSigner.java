package dev.engross.history;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.bcpg.sig.RevocationReasonTags;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** Somebody with an OpenPGP key, made from a seed. */
public final class PgpSigner {

  static final Instant CREATED = Instant.parse("2025-01-01T00:00:00Z");

  private final PGPKeyPair primary;
  private final PGPKeyPair signing;
  private final PGPPublicKeyRing ring;
  private final PGPSecretKeyRing secret;

  private PgpSigner(PGPKeyPair primary, PGPKeyPair signing, PGPPublicKeyRing ring, PGPSecretKeyRing secret) {
    this.primary = primary;
    this.signing = signing;
    this.ring = ring;
    this.secret = secret;
  }

  public static PgpSigner of(String userId, int seed) {
    return new Maker(userId, seed).make();
  }

  /** Makes one of an unusual kind. */
  static final class Maker {

    private final String userId;
    private final int seed;
    private int flags = KeyFlags.SIGN_DATA | KeyFlags.CERTIFY_OTHER;
    private int hash = HashAlgorithmTags.SHA256;
    private int rsaBits;
    private Duration life = Duration.ZERO;
    private boolean hasSubkey;
    private boolean agrees;

    Maker(String userId, int seed) {
      this.userId = userId;
      this.seed = seed;
    }

    Maker flags(int other) {
      flags = other;
      return this;
    }

    Maker selfSignedWith(int otherHash) {
      hash = otherHash;
      return this;
    }

    Maker rsa(int bits) {
      rsaBits = bits;
      return this;
    }

    Maker expiringAfter(Duration time) {
      life = time;
      return this;
    }

    /** @param says whether the subkey signs that it belongs to the primary key */
    Maker signingSubkey(boolean says) {
      hasSubkey = true;
      agrees = says;
      flags = KeyFlags.CERTIFY_OTHER;
      return this;
    }

    PgpSigner make() {
      try {
        PGPKeyPair primary = rsaBits == 0 ? ed25519(seed) : rsaPair(seed, rsaBits);
        PGPKeyRingGenerator generator = new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, primary, userId,
            new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), word(flags).generate(), null,
            new BcPGPContentSignerBuilder(primary.getPublicKey().getAlgorithm(), hash), null);
        PGPKeyPair signing = primary;
        if (hasSubkey) {
          signing = ed25519(seed + 1000);
          if (agrees) {
            generator.addSubKey(signing, word(KeyFlags.SIGN_DATA).generate(), null,
                new BcPGPContentSignerBuilder(signing.getPublicKey().getAlgorithm(), hash));
          } else {
            generator.addSubKey(signing, word(KeyFlags.SIGN_DATA).generate(), null);
          }
        }
        return new PgpSigner(primary, signing, generator.generatePublicKeyRing(), generator.generateSecretKeyRing());
      } catch (PGPException e) {
        throw new IllegalStateException(e);
      }
    }

    private PGPSignatureSubpacketGenerator word(int keyFlags) {
      PGPSignatureSubpacketGenerator word = new PGPSignatureSubpacketGenerator();
      word.setSignatureCreationTime(false, Date.from(CREATED));
      word.setKeyFlags(true, keyFlags);
      if (!life.isZero()) {
        word.setKeyExpirationTime(true, life.toSeconds());
      }
      return word;
    }
  }

  /** With a revocation of the primary key. */
  PgpSigner revoked(byte reason, Instant at) {
    try {
      PGPSignatureSubpacketGenerator word = new PGPSignatureSubpacketGenerator();
      word.setSignatureCreationTime(false, Date.from(at));
      word.setRevocationReason(false, reason, "");
      word.setIssuerFingerprint(false, primary.getPublicKey());
      PGPSignatureGenerator generator = generator(primary, PGPSignature.KEY_REVOCATION, HashAlgorithmTags.SHA256);
      generator.setHashedSubpackets(word.generate());
      PGPPublicKey key = ring.getPublicKey();
      return with(PGPPublicKey.addCertification(key, generator.generateCertification(key)));
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a revocation of the subkey. */
  PgpSigner withoutSubkey(Instant at) {
    try {
      PGPSignatureSubpacketGenerator word = new PGPSignatureSubpacketGenerator();
      word.setSignatureCreationTime(false, Date.from(at));
      word.setRevocationReason(false, RevocationReasonTags.KEY_RETIRED, "");
      word.setIssuerFingerprint(false, primary.getPublicKey());
      PGPSignatureGenerator generator = generator(primary, PGPSignature.SUBKEY_REVOCATION, HashAlgorithmTags.SHA256);
      generator.setHashedSubpackets(word.generate());
      PGPPublicKey subkey = ring.getPublicKey(signing.getKeyID());
      return with(PGPPublicKey.addCertification(subkey,
          generator.generateCertification(ring.getPublicKey(), subkey)));
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a user id more, that was signed some time later and says how long the key lives. */
  PgpSigner renewed(String userId, Instant at, Duration life) {
    try {
      PGPSignatureSubpacketGenerator word = new PGPSignatureSubpacketGenerator();
      word.setSignatureCreationTime(false, Date.from(at));
      word.setKeyFlags(true, KeyFlags.SIGN_DATA);
      word.setKeyExpirationTime(true, life.toSeconds());
      word.setIssuerFingerprint(false, primary.getPublicKey());
      PGPSignatureGenerator generator =
          generator(primary, PGPSignature.POSITIVE_CERTIFICATION, HashAlgorithmTags.SHA256);
      generator.setHashedSubpackets(word.generate());
      PGPPublicKey key = ring.getPublicKey();
      return with(PGPPublicKey.addCertification(key, userId, generator.generateCertification(userId, key)));
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With somebody else's word for a user id. */
  PgpSigner certifiedBy(PgpSigner other, String userId) {
    try {
      PGPSignatureGenerator generator =
          generator(other.primary, PGPSignature.POSITIVE_CERTIFICATION, HashAlgorithmTags.SHA256);
      PGPSignatureSubpacketGenerator word = new PGPSignatureSubpacketGenerator();
      word.setIssuerKeyID(false, primary.getKeyID());
      generator.setHashedSubpackets(word.generate());
      PGPPublicKey key = ring.getPublicKey();
      return with(PGPPublicKey.addCertification(key, userId, generator.generateCertification(userId, key)));
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a revocation of its user id. */
  PgpSigner withoutUserId() {
    try {
      PGPSignatureSubpacketGenerator word = new PGPSignatureSubpacketGenerator();
      word.setIssuerFingerprint(false, primary.getPublicKey());
      PGPSignatureGenerator generator =
          generator(primary, PGPSignature.CERTIFICATION_REVOCATION, HashAlgorithmTags.SHA256);
      generator.setHashedSubpackets(word.generate());
      PGPPublicKey key = ring.getPublicKey();
      String id = key.getUserIDs().next();
      return with(PGPPublicKey.addCertification(key, id, generator.generateCertification(id, key)));
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  private PgpSigner with(PGPPublicKey key) {
    return new PgpSigner(primary, signing, PGPPublicKeyRing.insertPublicKey(ring, key), secret);
  }

  String fingerprint() {
    return PgpCertificate.hex(ring.getPublicKey().getFingerprint());
  }

  /** The key in armour. */
  public String key() {
    return Block.pgp("PGP PUBLIC KEY BLOCK", binaryKey());
  }

  byte[] binaryKey() {
    return encoded(ring::getEncoded);
  }

  String secretKey() {
    return Block.pgp("PGP PRIVATE KEY BLOCK", encoded(secret::getEncoded));
  }

  public String sign(byte[] payload, Instant at) {
    return sign(payload, at, PGPSignature.BINARY_DOCUMENT, HashAlgorithmTags.SHA256, word -> {});
  }

  String sign(byte[] payload, Instant at, int type, int hash, Consumer<PGPSignatureSubpacketGenerator> more) {
    return Block.pgp("PGP SIGNATURE", signature(payload, at, type, hash, more));
  }

  byte[] signature(byte[] payload, Instant at, int type, int hash, Consumer<PGPSignatureSubpacketGenerator> more) {
    try {
      PGPSignatureGenerator generator = generator(signing, type, hash);
      PGPSignatureSubpacketGenerator word = new PGPSignatureSubpacketGenerator();
      word.setSignatureCreationTime(false, Date.from(at));
      word.setIssuerFingerprint(false, signing.getPublicKey());
      more.accept(word);
      generator.setHashedSubpackets(word.generate());
      generator.update(payload);
      return encoded(generator.generate()::getEncoded);
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PGPSignatureGenerator generator(PGPKeyPair pair, int type, int hash) throws PGPException {
    PGPSignatureGenerator generator = new PGPSignatureGenerator(
        new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), hash), pair.getPublicKey());
    generator.init(type, pair.getPrivateKey());
    return generator;
  }

  private static PGPKeyPair ed25519(int seed) throws PGPException {
    Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
    generator.init(new Ed25519KeyGenerationParameters(random(seed)));
    return new BcPGPKeyPair(PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.EDDSA_LEGACY,
        generator.generateKeyPair(), Date.from(CREATED));
  }

  private static PGPKeyPair rsaPair(int seed, int bits) throws PGPException {
    RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
    generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(65537), random(seed), bits, 100));
    return new BcPGPKeyPair(PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL,
        generator.generateKeyPair(), Date.from(CREATED));
  }

  private static SecureRandom random(int seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Encoding {
    byte[] get() throws IOException;
  }

  private static byte[] encoded(Encoding encoding) {
    try {
      return encoding.get();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
