package dev.engross.history;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** Somebody with an SSH key, made from a seed. Written after PROTOCOL.sshsig and apart from the code that it tests. */
public final class SshSigner {

  private static final byte[] APPLICATION = string("ssh:");

  private final String type;
  private final KeyPair pair;

  private SshSigner(String type, KeyPair pair) {
    this.type = type;
    this.pair = pair;
  }

  public static SshSigner of(String type, int seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      KeyPairGenerator generator;
      if (type.contains("ed25519")) {
        generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, random);
      } else if (type.equals("ssh-rsa")) {
        generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048, random);
      } else {
        generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp" + bits(type) + "r1"), random);
      }
      return new SshSigner(type, generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String bits(String type) {
    return type.replaceAll(".*nistp", "").replaceAll("@.*", "");
  }

  /** The type and the key, as in a .pub file. */
  public String line() {
    return type + " " + Base64.getEncoder().encodeToString(blob());
  }

  String fingerprint() {
    return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest("SHA-256", blob()));
  }

  byte[] blob() {
    byte[] key;
    if (pair.getPublic() instanceof RSAPublicKey rsa) {
      key = join(string(rsa.getPublicExponent().toByteArray()), string(rsa.getModulus().toByteArray()));
    } else if (pair.getPublic() instanceof ECPublicKey ec) {
      int size = (Integer.parseInt(bits(type)) + 7) / 8;
      key = join(string("nistp" + bits(type)), string(join(new byte[] {4},
          fixed(ec.getW().getAffineX(), size), fixed(ec.getW().getAffineY(), size))));
    } else {
      byte[] x509 = pair.getPublic().getEncoded();
      key = string(Arrays.copyOfRange(x509, x509.length - 32, x509.length));
    }
    return join(string(type), key, type.startsWith("sk-") ? APPLICATION : new byte[0]);
  }

  public String sign(byte[] payload) {
    return sign(payload, "git", "sha512", "rsa-sha2-512", 1);
  }

  /** @param flags those of a security key; 1 if somebody touched it */
  String sign(byte[] payload, String namespace, String hash, String rsa, int flags) {
    byte[] digest = digest(hash.equals("sha512") ? "SHA-512" : "SHA-256", payload);
    byte[] message = join("SSHSIG".getBytes(StandardCharsets.US_ASCII),
        string(namespace), string(""), string(hash), string(digest));
    byte[] tail = new byte[0];
    if (type.startsWith("sk-")) {
      tail = new byte[] {(byte) flags, 0, 0, 0, 7};
      message = join(digest("SHA-256", "ssh:".getBytes(StandardCharsets.US_ASCII)), tail, digest("SHA-256", message));
    }
    String algorithm = type.equals("ssh-rsa") ? rsa : type;
    byte[] signature = join(string(algorithm), string(value(algorithm, message)), tail);
    return Block.ssh(join("SSHSIG".getBytes(StandardCharsets.US_ASCII), number(1), string(blob()),
        string(namespace), string(""), string(hash), string(signature)));
  }

  private byte[] value(String algorithm, byte[] message) {
    try {
      Signature signature = Signature.getInstance(switch (algorithm) {
        case "rsa-sha2-512" -> "SHA512withRSA";
        case "rsa-sha2-256" -> "SHA256withRSA";
        case "ssh-rsa" -> "SHA1withRSA";
        case "ecdsa-sha2-nistp384" -> "SHA384withECDSAinP1363Format";
        case "ecdsa-sha2-nistp521" -> "SHA512withECDSAinP1363Format";
        default -> algorithm.contains("ed25519") ? "Ed25519" : "SHA256withECDSAinP1363Format";
      });
      signature.initSign(pair.getPrivate());
      signature.update(message);
      byte[] value = signature.sign();
      if (!algorithm.contains("ecdsa")) {
        return value;
      }
      int half = value.length / 2;
      return join(string(new BigInteger(1, value, 0, half).toByteArray()),
          string(new BigInteger(1, value, half, half).toByteArray()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] fixed(BigInteger number, int size) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[size];
    int length = Math.min(bytes.length, size);
    System.arraycopy(bytes, bytes.length - length, fixed, size - length, length);
    return fixed;
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] string(String text) {
    return string(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] string(byte[] bytes) {
    return join(number(bytes.length), bytes);
  }

  static byte[] number(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
