package dev.engross.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;

/**
 * An OpenPGP key with its user ids and subkeys, so far as it has signed them: RFC 9580, section 10.1. As with GnuPG,
 * the newest word counts, and for all times: who makes the life of a key longer does so for what it has signed before.
 *
 * @param fingerprint of the primary key
 * @param principals the e-mail addresses in its user ids, or whole ids that have none; at least one
 * @param keys those that may sign; at least one
 */
record PgpCertificate(String fingerprint, List<String> principals, List<SigningKey> keys) {

  /** A primary key or a subkey. */
  record SigningKey(PGPPublicKey key, Lifetime life) {}

  /** @throws Unfit if nothing could be trusted because of it */
  static PgpCertificate of(PGPPublicKeyRing ring) throws Unfit {
    PGPPublicKey primary = ring.getPublicKey();
    if (!PgpArithmetic.POLICY.isAcceptablePublicKey(primary)) {
      throw Unfit.unsupported("it is too weak, or of a kind that is not supported");
    }
    PgpWords words = new PgpWords(primary);
    List<String> principals = new ArrayList<>();
    List<PGPSignature> onIds = new ArrayList<>();
    for (Iterator<byte[]> ids = primary.getRawUserIDs(); ids.hasNext();) {
      byte[] id = ids.next();
      words.onUserId(id).ifPresent(word -> {
        principals.add(email(new String(id, StandardCharsets.UTF_8)));
        onIds.add(word);
      });
    }
    if (principals.isEmpty()) {
      throw Unfit.unsupported("it has no user id that it has signed itself, without SHA-1, and not revoked");
    }
    List<SigningKey> keys = keys(ring, words, PgpWords.newest(onIds.stream()).orElseThrow());
    if (keys.isEmpty()) {
      throw Unfit.unsupported("neither it nor a subkey of it is made to sign");
    }
    return new PgpCertificate(hex(primary.getFingerprint()), List.copyOf(principals), keys);
  }

  private static List<SigningKey> keys(PGPPublicKeyRing ring, PgpWords words, PGPSignature newestOnIds) {
    PGPPublicKey primary = ring.getPublicKey();
    List<PGPSignature> ofPrimary = Stream.concat(Stream.of(newestOnIds), words.onItself().stream()).toList();
    Lifetime life = ofPrimary.stream()
        .map(word -> PgpWords.life(primary, word))
        .reduce(words.untilRevoked(primary), Lifetime::within);
    List<SigningKey> keys = new ArrayList<>();
    if (ofPrimary.stream().allMatch(PgpWords::maySign)) {
      keys.add(new SigningKey(primary, life));
    }
    for (PGPPublicKey key : ring) {
      if (!key.isMasterKey() && PgpArithmetic.POLICY.isAcceptablePublicKey(key)) {
        words.onSubkey(key).ifPresent(word -> keys.add(new SigningKey(
            key, PgpWords.life(key, word).within(words.untilRevoked(key)).within(life))));
      }
    }
    return List.copyOf(keys);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  boolean names(String email) {
    return principals.stream().anyMatch(p -> p.toLowerCase(Locale.ROOT).equals(email.toLowerCase(Locale.ROOT)));
  }

  Verdict.Key name() {
    return new Verdict.Key("OpenPGP", fingerprint);
  }

  private static String email(String id) {
    int from = id.lastIndexOf('<');
    return from >= 0 && id.endsWith(">") ? id.substring(from + 1, id.length() - 1) : id;
  }
}
