package dev.engross.history;

import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.api.OpenPGPDefaultPolicy;
import org.bouncycastle.openpgp.api.OpenPGPPolicy;
import org.bouncycastle.openpgp.operator.PGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** What Bouncy Castle computes of OpenPGP signatures, and what it counts as strong enough. */
final class PgpArithmetic {

  /**
   * Bouncy Castle's own: no MD5; SHA-1 in no signature of a document, and in those of keys only before 2023-02-01; no
   * DSA, no RSA below 2000 bits; nothing critical that is not understood.
   */
  static final OpenPGPPolicy POLICY = new OpenPGPDefaultPolicy() {
    /** None is known; the inherited method gives null, on which a critical notation would end the run. */
    @Override
    public OpenPGPNotationRegistry getNotationRegistry() {
      return new OpenPGPNotationRegistry();
    }
  };

  private static final PGPContentVerifierBuilderProvider PROVIDER = new BcPGPContentVerifierBuilderProvider();

  private PgpArithmetic() {}

  /** Compares a signature, which knows its key by then, with what it is of. */
  interface Check {
    boolean fits(PGPSignature signature) throws PGPException;
  }

  /** False also for what Bouncy Castle cannot compute, of which it tells in exceptions of many kinds. */
  static boolean fits(PGPSignature signature, PGPPublicKey signer, Check check) {
    try {
      signature.init(PROVIDER, signer);
      return check.fits(signature);
    } catch (PGPException | RuntimeException e) {
      return false;
    }
  }
}
