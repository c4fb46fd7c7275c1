package dev.engross.history;

import dev.engross.history.PgpCertificate.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/** The secret part of an OpenPGP key that may sign. */
record PgpSecret(PGPPublicKey key, PGPPrivateKey secret) implements TagKey.Secret {

  /**
   * The newest that may sign at a time, as GnuPG chooses.
   *
   * @throws Unfit if there is none, or the passphrase is another
   */
  static PgpSecret read(byte[] bytes, String passphrase, Instant now) throws Unfit {
    PGPSecretKeyRing ring = ring(bytes);
    List<PGPPublicKey> keys = new ArrayList<>();
    ring.getPublicKeys().forEachRemaining(keys::add);
    Optional<PGPSecretKey> newest = PgpCertificate.of(new PGPPublicKeyRing(keys)).keys().stream()
        .filter(k -> k.life().fault(now).isEmpty()).map(SigningKey::key)
        .sorted(Comparator.comparing(PGPPublicKey::getCreationTime).reversed())
        .flatMap(k -> Optional.ofNullable(ring.getSecretKey(k.getKeyID())).stream())
        .filter(k -> !k.isPrivateKeyEmpty()).findFirst();
    if (newest.isEmpty()) {
      throw Unfit.unsupported("no key of the file has a secret part and may sign now");
    }
    try {
      return new PgpSecret(newest.get().getPublicKey(), newest.get().extractPrivateKey(
          new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(passphrase.toCharArray())));
    } catch (PGPException | RuntimeException e) { // of many kinds; none is told, since it may tell too much
      throw Unfit.malformed("its passphrase is another than that of ENGROSS_PASSPHRASE, or it is damaged");
    }
  }

  private static PGPSecretKeyRing ring(byte[] bytes) throws Unfit {
    try {
      PGPObjectFactory objects = new PGPObjectFactory(bytes, new BcKeyFingerprintCalculator());
      if (objects.nextObject() instanceof PGPSecretKeyRing ring) {
        if (objects.nextObject() != null) {
          throw Unfit.malformed("the file holds more keys than one");
        }
        return ring;
      }
    } catch (IOException | RuntimeException e) { // of many kinds, where bytes make no sense
      throw Unfit.malformed("the file holds no secret key of OpenPGP, or a damaged one");
    }
    throw Unfit.malformed("the file holds no secret key of OpenPGP");
  }

  @Override
  public String sign(byte[] payload, Instant at) throws Unfit {
    try {
      PGPSignatureGenerator generator = new PGPSignatureGenerator(
          new BcPGPContentSignerBuilder(key.getAlgorithm(), HashAlgorithmTags.SHA512), key);
      generator.init(PGPSignature.BINARY_DOCUMENT, secret);
      PGPSignatureSubpacketGenerator about = new PGPSignatureSubpacketGenerator();
      about.setIssuerFingerprint(false, key);
      about.setSignatureCreationTime(false, Date.from(at));
      generator.setHashedSubpackets(about.generate());
      generator.update(payload);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ArmoredOutputStream armour = ArmoredOutputStream.builder().clearHeaders().build(out)) {
        generator.generate().encode(armour);
      }
      return out.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n");
    } catch (PGPException | IOException | RuntimeException e) { // of many kinds
      throw Unfit.unsupported("its kind of key signs nothing here");
    }
  }
}
