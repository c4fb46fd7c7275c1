package dev.engross.history;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;

/**
 * Reads files of OpenPGP public keys, armoured or not, one or several in each: RFC 9580, section 10.1. What several
 * files say of one key is put together, so that no old copy of a key hides that it was revoked.
 */
final class PgpKeys {

  private static final String MEND = "write the file anew with gpg --armor --export ADDRESS";

  private final Findings findings;
  private final Map<String, Found> byFingerprint = new LinkedHashMap<>();

  /** A key, and where it was found first. */
  private record Found(PGPPublicKeyRing ring, Location at) {}

  PgpKeys(Findings findings) {
    this.findings = findings;
  }

  /** Adds the keys of a file; of what else it holds, a finding. */
  void add(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains("-----BEGIN ")) {
      armoured(name, text);
    } else {
      keys(bytes, Location.startOf(name));
    }
  }

  /** Those that can be used; of each other one, a finding. */
  List<PgpCertificate> certificates() {
    List<PgpCertificate> certificates = new ArrayList<>();
    byFingerprint.forEach((fingerprint, found) -> {
      try {
        certificates.add(PgpCertificate.of(found.ring()));
      } catch (Unfit e) {
        unusable(fingerprint, found.at(), e.message());
      } catch (RuntimeException e) { // of Bouncy Castle, where a key makes no sense
        unusable(fingerprint, found.at(), "it is damaged");
      }
    });
    return List.copyOf(certificates);
  }

  private void unusable(String fingerprint, Location at, String why) {
    findings.add(Finding.error("unusable-key", at, "the OpenPGP key " + fingerprint + " cannot be used: " + why,
        "ask its holder to renew it, or take it out"));
  }

  private void armoured(String name, String text) {
    try {
      for (Armour block : Armour.all(text)) {
        Location at = new Location(name, block.line(), 1);
        if (block.label().equals("PGP PUBLIC KEY BLOCK")) {
          keys(block.bytes(), at);
        } else if (block.label().equals("PGP PRIVATE KEY BLOCK")) {
          secret(at);
        } else {
          refuse(at, "here stands a " + block.label() + ", not a public key of OpenPGP");
        }
      }
    } catch (Unfit e) {
      refuse(new Location(name, e.line(), 1), e.message());
    }
  }

  private void keys(byte[] bytes, Location at) {
    try {
      PGPObjectFactory objects = new PGPObjectFactory(bytes, new BcKeyFingerprintCalculator());
      int count = 0;
      for (Object next = objects.nextObject(); next != null; next = objects.nextObject()) {
        count++;
        if (next instanceof PGPPublicKeyRing ring) {
          add(ring, at);
        } else if (next instanceof PGPSecretKeyRing) {
          secret(at);
        } else {
          refuse(at, "the file holds something else than public keys of OpenPGP");
        }
      }
      if (count == 0) {
        refuse(at, "the file holds no public key of OpenPGP");
      }
    } catch (IOException | PGPException | RuntimeException e) { // of many kinds, where bytes make no sense
      refuse(at, "the file holds no public key of OpenPGP, or a damaged one");
    }
  }

  private void add(PGPPublicKeyRing ring, Location at) throws PGPException {
    String fingerprint = PgpCertificate.hex(ring.getPublicKey().getFingerprint());
    Found first = byFingerprint.get(fingerprint);
    byFingerprint.put(fingerprint, first == null
        ? new Found(ring, at)
        : new Found(PGPPublicKeyRing.join(first.ring(), ring), first.at()));
  }

  private void secret(Location at) {
    findings.add(Finding.error("secret-key", at, "the file holds a secret key, which whoever reads it can sign with",
        "take it out, revoke it, and export the public key of a new one: gpg --armor --export ADDRESS"));
  }

  private void refuse(Location at, String message) {
    findings.add(Finding.error("unreadable-key", at, message, MEND));
  }
}
