package dev.engross.history;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A secret key of SSH without a passphrase, after OpenSSH's PROTOCOL.key. Java's own providers do the arithmetic. */
record SshSecret(SshKey key, PrivateKey secret) implements TagKey.Secret {

  private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);

  /** What stands before the seed of an Ed25519 key in PKCS #8: RFC 8410, section 7. */
  private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final int SEED = 32;
  private static final int LINE = 70;

  /** @throws Unfit if it is no key, or one of a kind that cannot sign here */
  static SshSecret read(byte[] bytes) throws Unfit {
    WireReader in = new WireReader(bytes);
    if (!Arrays.equals(in.bytes(MAGIC.length), MAGIC)) {
      throw Unfit.malformed("it is no key of OpenSSH");
    }
    String cipher = in.text();
    in.string();
    in.string();
    if (in.number() != 1) {
      throw Unfit.malformed("it holds more keys than one");
    }
    SshKey key = SshKey.read(in.string());
    byte[] secret = in.string();
    in.end();
    if (!cipher.equals("none")) {
      throw Unfit.unsupported("it is a key of SSH with a passphrase, which Engross cannot open");
    }
    try {
      return new SshSecret(key, secret(key, new WireReader(secret)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw Unfit.malformed("its " + key.type() + " key is none");
    }
  }

  private static PrivateKey secret(SshKey key, WireReader in) throws Unfit, GeneralSecurityException {
    if (in.number() != in.number() || !in.text().equals(key.type())) {
      throw Unfit.malformed("it is damaged");
    }
    if (key.type().equals("ssh-ed25519")) {
      in.string();
      byte[] both = in.string();
      if (both.length != 2 * SEED) {
        throw Unfit.malformed("it is damaged");
      }
      byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + SEED);
      System.arraycopy(both, 0, encoded, ED25519_PREFIX.length, SEED);
      return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
    if (key.type().equals("ssh-rsa")) {
      BigInteger modulus = in.integer();
      in.integer();
      return KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateKeySpec(modulus, in.integer()));
    }
    if (key.key() instanceof ECPublicKey point && key.type().startsWith("ecdsa-")) {
      in.string();
      in.string();
      return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(in.integer(), point.getParams()));
    }
    throw Unfit.unsupported("keys of the type " + key.type());
  }

  @Override
  public String sign(byte[] payload, Instant at) throws Unfit {
    SshSignature unsigned = new SshSignature(key, "git", new byte[0], "sha512", new byte[0]);
    String algorithm = key.type().equals("ssh-rsa") ? "rsa-sha2-512" : key.type();
    ByteArrayOutputStream blob = new ByteArrayOutputStream();
    SshSignature.string(algorithm.getBytes(StandardCharsets.US_ASCII), blob);
    SshSignature.string(value(unsigned.javaName(algorithm), unsigned.message(payload)), blob);
    SshSignature signed = new SshSignature(key, "git", new byte[0], "sha512", blob.toByteArray());
    if (!signed.fits(payload)) {
      throw Unfit.malformed("its secret part is of another key than its public part");
    }
    String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(signed.bytes());
    return "-----BEGIN SSH SIGNATURE-----\n" + base64 + "\n-----END SSH SIGNATURE-----\n";
  }

  private byte[] value(String algorithm, byte[] message) throws Unfit {
    try {
      Signature maker = Signature.getInstance(algorithm);
      maker.initSign(secret);
      maker.update(message);
      byte[] value = maker.sign();
      return key.key() instanceof ECPublicKey ? numbers(value) : value;
    } catch (GeneralSecurityException | RuntimeException e) { // the latter of providers, where numbers make no sense
      throw Unfit.malformed("its " + key.type() + " key is none");
    }
  }

  /** The two numbers of an ECDSA signature as SSH writes them. */
  private static byte[] numbers(byte[] fixed) {
    int width = fixed.length / 2;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SshSignature.string(new BigInteger(1, fixed, 0, width).toByteArray(), out);
    SshSignature.string(new BigInteger(1, fixed, width, width).toByteArray(), out);
    return out.toByteArray();
  }
}
