package dev.engross.history;

import dev.engross.history.PgpArithmetic.Check;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;

/** What an OpenPGP key has signed of itself, of its user ids and its subkeys: RFC 9580, sections 5.2.1 and 5.2.3. */
final class PgpWords {

  /** The last version of signatures that say nothing of a key's use and time. */
  private static final int VERSION_3 = 3;

  private final PGPPublicKey primary;

  PgpWords(PGPPublicKey primary) {
    this.primary = primary;
  }

  /** The newest on a user id; empty if there is none, or the id was revoked. */
  Optional<PGPSignature> onUserId(byte[] id) {
    Check check = s -> s.verifyCertification(id, primary);
    List<PGPSignature> all = all(primary.getSignaturesForID(id));
    return all.stream().anyMatch(s -> isOf(s, PGPSignature.CERTIFICATION_REVOCATION) && holds(s, primary, check))
        ? Optional.empty()
        : newest(all.stream().filter(s -> s.isCertification() && holds(s, primary, check)));
  }

  /** The newest on the key as a whole. */
  Optional<PGPSignature> onItself() {
    return newest(all(primary.getKeySignatures()).stream().filter(s ->
        isOf(s, PGPSignature.DIRECT_KEY) && holds(s, primary, word -> word.verifyCertification(primary))));
  }

  /** The newest that takes a subkey to sign with; empty if there is none, or the subkey has not agreed. */
  Optional<PGPSignature> onSubkey(PGPPublicKey subkey) {
    return newest(all(subkey.getSignatures()).stream()
        .filter(s -> isOf(s, PGPSignature.SUBKEY_BINDING) && holds(s, primary, belongs(subkey))))
        .filter(s -> maySign(s) && hasAgreed(subkey, s));
  }

  /** Otherwise somebody could adopt another's subkey, and pass for who signed with it. */
  private boolean hasAgreed(PGPPublicKey subkey, PGPSignature binding) {
    return Stream.of(binding.getHashedSubPackets(), binding.getUnhashedSubPackets())
        .flatMap(PgpWords::embedded)
        .anyMatch(s -> isOf(s, PGPSignature.PRIMARYKEY_BINDING) && holds(s, subkey, belongs(subkey)));
  }

  private static Stream<PGPSignature> embedded(PGPSignatureSubpacketVector packets) {
    try {
      return all(packets.getEmbeddedSignatures().iterator()).stream();
    } catch (PGPException e) {
      return Stream.of();
    }
  }

  private Check belongs(PGPPublicKey subkey) {
    return s -> s.verifyCertification(primary, subkey);
  }

  /** Until the primary key or a subkey was revoked. */
  Lifetime untilRevoked(PGPPublicKey key) {
    boolean isPrimary = key.isMasterKey();
    int type = isPrimary ? PGPSignature.KEY_REVOCATION : PGPSignature.SUBKEY_REVOCATION;
    Check check = isPrimary ? s -> s.verifyCertification(primary) : belongs(key);
    return all(key.getSignatures()).stream()
        .filter(s -> isOf(s, type) && holds(s, primary, check))
        .map(s -> s.isHardRevocation() ? Instant.MIN : s.getCreationTime().toInstant())
        .map(at -> new Lifetime(Instant.MIN, Instant.MAX, at))
        .reduce(Lifetime.ALWAYS, Lifetime::within);
  }

  /** Whether a word lets a key sign documents. Old keys do not tell what they are for. */
  static boolean maySign(PGPSignature word) {
    PGPSignatureSubpacketVector packets = word.getHashedSubPackets();
    return !packets.hasSubpacket(SignatureSubpacketTags.KEY_FLAGS)
        || (packets.getKeyFlags() & KeyFlags.SIGN_DATA) != 0;
  }

  /** How long a word lets a key live, and counts itself. */
  static Lifetime life(PGPPublicKey key, PGPSignature word) {
    Instant from = key.getCreationTime().toInstant();
    PGPSignatureSubpacketVector packets = word.getHashedSubPackets();
    return until(from, packets.getKeyExpirationTime())
        .within(until(word.getCreationTime().toInstant(), packets.getSignatureExpirationTime()))
        .within(new Lifetime(from, Instant.MAX, Instant.MAX));
  }

  /** @param seconds 0 for ever */
  private static Lifetime until(Instant from, long seconds) {
    return seconds == 0 ? Lifetime.ALWAYS : new Lifetime(Instant.MIN, from.plusSeconds(seconds), Instant.MAX);
  }

  static Optional<PGPSignature> newest(Stream<PGPSignature> words) {
    return words.max(Comparator.comparing(PGPSignature::getCreationTime));
  }

  private static boolean isOf(PGPSignature signature, int type) {
    return signature.getSignatureType() == type;
  }

  /** A revocation is believed however weak its digest is. */
  private static boolean holds(PGPSignature word, PGPPublicKey signer, Check check) {
    boolean strong = word.getVersion() > VERSION_3 && PgpArithmetic.POLICY.isAcceptableSignature(word);
    return (strong || PGPSignature.isRevocation(word.getSignatureType()))
        && word.hasKeyIdentifier(signer.getKeyIdentifier())
        && PgpArithmetic.fits(word, signer, check);
  }

  private static List<PGPSignature> all(Iterator<PGPSignature> signatures) {
    List<PGPSignature> all = new ArrayList<>();
    signatures.forEachRemaining(all::add);
    return all;
  }
}
