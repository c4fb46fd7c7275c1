package dev.engross.signature;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody who signs, with a key and the certificates that vouch for it; all are made for the test. */
public record Signer(KeyPair pair, List<X509Certificate> chain) {

  /** When signatures are made that are made in time. */
  public static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  public static final char[] PASSWORD = "a secret".toCharArray();

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");

  /** One who vouches for others. */
  public static Signer authority(String name) {
    return make(name, "RSA", List.of(), null, FROM, TO, true);
  }

  /** One who may vouch for those who sign, and for no others who vouch. */
  static Signer lastAuthority(String name) {
    return make(name, "RSA", List.of(), null, FROM, TO, new BasicConstraints(0));
  }

  public Signer vouchesFor(String name, String kind) {
    return make(name, kind, chain, pair, FROM, TO, false);
  }

  public Signer vouchesForAuthority(String name) {
    return make(name, "EC", chain, pair, FROM, TO, true);
  }

  /** One whom nobody vouches for. */
  public static Signer alone(String name, String kind, Instant from, Instant to) {
    return make(name, kind, List.of(), null, from, to, false);
  }

  public static Signer alone(String name, String kind) {
    return alone(name, kind, FROM, TO);
  }

  private static Signer make(
      String name, String kind, List<X509Certificate> above, KeyPair issuer, Instant from, Instant to,
      boolean authority) {
    return make(name, kind, above, issuer, from, to, new BasicConstraints(authority));
  }

  private static Signer make(
      String name, String kind, List<X509Certificate> above, KeyPair issuer, Instant from, Instant to,
      BasicConstraints constraints) {
    try {
      KeyPair pair = pair(kind, name);
      KeyPair by = issuer == null ? pair : issuer;
      X500Principal subject = new X500Principal("CN=" + name + ", O=Engross tests");
      var builder = new JcaX509v3CertificateBuilder(
          above.isEmpty() ? subject : above.get(0).getSubjectX500Principal(),
          BigInteger.valueOf(1 + Math.abs((long) name.hashCode())), Date.from(from), Date.from(to), subject,
          pair.getPublic());
      builder.addExtension(Extension.basicConstraints, true, constraints);
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(
          constraints.isCA() ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      String algorithm = "SHA256with" + switch (by.getPrivate().getAlgorithm()) {
        case "EC" -> "ECDSA";
        default -> by.getPrivate().getAlgorithm();
      };
      List<X509Certificate> chain = new ArrayList<>();
      chain.add(new JcaX509CertificateConverter().getCertificate(
          builder.build(new JcaContentSignerBuilder(algorithm).build(by.getPrivate()))));
      chain.addAll(above);
      return new Signer(pair, List.copyOf(chain));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair(String kind, String name) throws Exception {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(name.getBytes("UTF-8"));
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.replaceFirst("-.*", ""));
    int bits = kind.equals("EC") ? 256 : 2048;
    generator.initialize(kind.contains("-") ? Integer.parseInt(kind.replaceFirst(".*-", "")) : bits, random);
    return generator.generateKeyPair();
  }

  public SigningKey key() {
    return new SigningKey(pair.getPrivate(), chain);
  }

  /** A store of the kind PKCS12 or JKS with the keys of these. */
  public static byte[] store(String kind, Signer... signers) {
    try {
      KeyStore store = KeyStore.getInstance(kind);
      store.load(null, PASSWORD);
      for (Signer one : signers) {
        store.setKeyEntry(
            Certificates.holder(one.chain.get(0)).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            one.pair.getPrivate(), PASSWORD, one.chain.toArray(X509Certificate[]::new));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, PASSWORD);
      return out.toByteArray();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A store that holds a certificate, and no key. */
  public byte[] certificateAlone() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD);
      store.setCertificateEntry("somebody", chain.get(0));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, PASSWORD);
      return out.toByteArray();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
