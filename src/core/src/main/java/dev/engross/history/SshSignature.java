package dev.engross.history;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;

/**
 * A signature by an SSH key, after OpenSSH's PROTOCOL.sshsig, and PROTOCOL.u2f for security keys. Java's own providers
 * do the arithmetic.
 *
 * @param key whose it says to be
 * @param namespace what it was made for; git's is {@code git}
 */
record SshSignature(SshKey key, String namespace, byte[] reserved, String hash, byte[] signature) {

  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;

  /** The flag of a security key that somebody touched it. */
  private static final int TOUCHED = 1;

  /** @throws Unfit if it is no signature, or one of a kind that is refused */
  static SshSignature read(byte[] bytes) throws Unfit {
    WireReader in = new WireReader(bytes);
    if (!Arrays.equals(in.bytes(MAGIC.length), MAGIC)) {
      throw Unfit.malformed("it does not begin with SSHSIG");
    }
    int version = in.number();
    if (version != VERSION) {
      throw Unfit.unsupported("SSH signatures of version " + Integer.toUnsignedString(version));
    }
    SshKey key = SshKey.read(in.string());
    String namespace = in.text();
    byte[] reserved = in.string();
    String hash = in.text();
    byte[] signature = in.string();
    in.end();
    if (!hash.equals("sha256") && !hash.equals("sha512")) {
      throw Unfit.unsupported("SSH signatures over the digest " + hash);
    }
    return new SshSignature(key, namespace, reserved, hash, signature);
  }

  /** @throws Unfit if what it holds is no signature of its key */
  boolean fits(byte[] payload) throws Unfit {
    WireReader in = new WireReader(signature);
    String algorithm = in.text();
    byte[] value = in.string();
    byte[] message = message(payload);
    if (key.type().startsWith("sk-")) {
      message = bySecurityKey(message, in);
    }
    in.end();
    try {
      Signature check = Signature.getInstance(javaName(algorithm));
      check.initVerify(key.key());
      check.update(message);
      return check.verify(key.type().contains("ecdsa") ? fixedWidth(value) : value);
    } catch (GeneralSecurityException e) {
      return false; // of a length that no signature of this key has
    }
  }

  /** As {@link #read} takes it. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(VERSION).array());
    string(key.blob(), out);
    string(namespace.getBytes(StandardCharsets.UTF_8), out);
    string(reserved, out);
    string(hash.getBytes(StandardCharsets.US_ASCII), out);
    string(signature, out);
    return out.toByteArray();
  }

  /** What is signed of some bytes. */
  byte[] message(byte[] payload) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC);
    string(namespace.getBytes(StandardCharsets.UTF_8), out);
    string(reserved, out);
    string(hash.getBytes(StandardCharsets.US_ASCII), out);
    string(SshKey.digest(hash.equals("sha256") ? "SHA-256" : "SHA-512", payload), out);
    return out.toByteArray();
  }

  static void string(byte[] bytes, ByteArrayOutputStream out) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    out.writeBytes(bytes);
  }

  private byte[] bySecurityKey(byte[] message, WireReader in) throws Unfit {
    byte[] flags = in.bytes(1);
    byte[] counter = in.bytes(Integer.BYTES);
    if ((flags[0] & TOUCHED) == 0) {
      throw Unfit.unsupported("nobody touched the security key that made it");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SshKey.digest("SHA-256", key.application()));
    out.writeBytes(flags);
    out.writeBytes(counter);
    out.writeBytes(SshKey.digest("SHA-256", message));
    return out.toByteArray();
  }

  String javaName(String algorithm) throws Unfit {
    boolean isOfKey = key.type().equals("ssh-rsa") ? algorithm.contains("rsa") : algorithm.equals(key.type());
    if (!isOfKey) {
      throw Unfit.malformed("it is by " + key.type() + " and says that it is by " + algorithm);
    }
    return switch (algorithm) {
      case "ssh-ed25519", "sk-ssh-ed25519@openssh.com" -> "Ed25519";
      case "rsa-sha2-256" -> "SHA256withRSA";
      case "rsa-sha2-512" -> "SHA512withRSA";
      case "ecdsa-sha2-nistp256", "sk-ecdsa-sha2-nistp256@openssh.com" -> "SHA256withECDSAinP1363Format";
      case "ecdsa-sha2-nistp384" -> "SHA384withECDSAinP1363Format";
      case "ecdsa-sha2-nistp521" -> "SHA512withECDSAinP1363Format";
      case "ssh-rsa" -> throw Unfit.unsupported("RSA signatures with SHA-1");
      default -> throw Unfit.unsupported("signatures by " + algorithm);
    };
  }

  /** SSH writes the two numbers of an ECDSA signature as they are, Java wants them of the curve's width. */
  private byte[] fixedWidth(byte[] value) throws Unfit {
    WireReader in = new WireReader(value);
    BigInteger r = in.integer();
    BigInteger s = in.integer();
    in.end();
    int width = key.type().endsWith("384") ? 48 : key.type().endsWith("521") ? 66 : 32;
    ByteBuffer fixed = ByteBuffer.allocate(2 * width);
    put(r, width, fixed);
    put(s, width, fixed);
    return fixed.array();
  }

  private static void put(BigInteger number, int width, ByteBuffer to) throws Unfit {
    byte[] bytes = number.toByteArray();
    int skip = bytes[0] == 0 ? 1 : 0;
    int length = bytes.length - skip;
    if (number.signum() <= 0 || length > width) {
      throw Unfit.malformed("its numbers are too large");
    }
    to.put(new byte[width - length]).put(bytes, skip, length);
  }
}
