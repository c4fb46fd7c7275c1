package dev.engross.history;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key of SSH. The formats are those of RFC 4253, section 6.6 (RSA), RFC 5656, section 3.1 (ECDSA), RFC 8709,
 * section 4 (Ed25519), and OpenSSH's PROTOCOL.u2f (keys that begin with {@code sk-}).
 *
 * @param type as SSH names it
 * @param blob the key as SSH writes it, by which it is told from others
 * @param application what a security key was made for; empty for other keys
 */
record SshKey(String type, byte[] blob, PublicKey key, byte[] application) {

  private static final int FEWEST_RSA_BITS = 2048;
  private static final int MOST_RSA_BITS = 16384;
  private static final int ED25519_BYTES = 32;

  /** What stands before an Ed25519 key in X.509: RFC 8410, section 4. */
  private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int UNCOMPRESSED = 4;

  /** @throws Unfit if it is no key, or one of a kind that is refused */
  static SshKey read(byte[] blob) throws Unfit {
    WireReader in = new WireReader(blob);
    String type = in.text();
    try {
      PublicKey key = switch (type) {
        case "ssh-ed25519", "sk-ssh-ed25519@openssh.com" -> ed25519(in.string());
        case "ssh-rsa" -> rsa(in.integer(), in.integer());
        case "ecdsa-sha2-nistp256", "sk-ecdsa-sha2-nistp256@openssh.com" -> ecdsa(256, in);
        case "ecdsa-sha2-nistp384" -> ecdsa(384, in);
        case "ecdsa-sha2-nistp521" -> ecdsa(521, in);
        default -> throw refused(type);
      };
      byte[] application = type.startsWith("sk-") ? in.string() : new byte[0];
      in.end();
      return new SshKey(type, blob, key, application);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw Unfit.malformed("its " + type + " key is none");
    }
  }

  /** Whether a word names a type of key, so that it is no option: all types of OpenSSH begin so. */
  static boolean isType(String word) {
    return word.matches("(sk-)?(ssh|ecdsa|webauthn|rsa)-[a-z0-9@.-]+");
  }

  private static Unfit refused(String type) {
    if (type.endsWith("-cert-v01@openssh.com")) {
      return Unfit.unsupported("it is by an SSH certificate, and only plain keys are trusted");
    }
    if (type.equals("ssh-dss")) {
      return Unfit.unsupported("DSA keys are too weak");
    }
    return isType(type) ? Unfit.unsupported("keys of the type " + type) : Unfit.malformed("it holds no SSH key");
  }

  /** As {@code ssh-keygen -l} prints it. */
  Verdict.Key name() {
    byte[] digest = digest("SHA-256", blob);
    return new Verdict.Key("SSH", "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest));
  }

  boolean isSame(SshKey other) {
    return Arrays.equals(blob, other.blob);
  }

  /** @param algorithm one that every Java has: SHA-256 or SHA-512 */
  static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }

  private static PublicKey ed25519(byte[] point) throws GeneralSecurityException, Unfit {
    if (point.length != ED25519_BYTES) {
      throw Unfit.malformed("its Ed25519 key has " + point.length + " bytes, not " + ED25519_BYTES);
    }
    byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + ED25519_BYTES);
    System.arraycopy(point, 0, encoded, ED25519_PREFIX.length, ED25519_BYTES);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static PublicKey rsa(BigInteger exponent, BigInteger modulus) throws GeneralSecurityException, Unfit {
    int bits = modulus.bitLength();
    if (bits < FEWEST_RSA_BITS || bits > MOST_RSA_BITS || modulus.signum() < 0) {
      throw Unfit.unsupported("RSA keys must have from " + FEWEST_RSA_BITS + " to " + MOST_RSA_BITS + " bits");
    }
    return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
  }

  private static PublicKey ecdsa(int bits, WireReader in) throws GeneralSecurityException, Unfit {
    String curve = in.text();
    byte[] point = in.string();
    int size = (bits + 7) / 8;
    if (!curve.equals("nistp" + bits) || point.length != 1 + 2 * size || point[0] != UNCOMPRESSED) {
      throw Unfit.malformed("its ECDSA key is no point of nistp" + bits);
    }
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp" + bits + "r1"));
    BigInteger x = new BigInteger(1, point, 1, size);
    BigInteger y = new BigInteger(1, point, 1 + size, size);
    return KeyFactory.getInstance("EC").generatePublic(
        new ECPublicKeySpec(new ECPoint(x, y), parameters.getParameterSpec(ECParameterSpec.class)));
  }
}
