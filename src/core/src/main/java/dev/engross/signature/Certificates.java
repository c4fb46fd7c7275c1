package dev.engross.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Certificates: whose they are, who vouches for whom, and when they hold. */
final class Certificates {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int CONTENT_COMMITMENT = 1;
  private static final int LONGEST_CHAIN = 16;
  /** Bits of a key of RSA; one of elliptic curves is about as strong as one of RSA that is nine times as long. */
  private static final int STRONG = 2048;
  private static final int EC_FOR_RSA = 9;

  private Certificates() {}

  static X509Certificate of(byte[] bytes) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
  }

  /** The name that a certificate gives its holder. */
  static String holder(X509Certificate certificate) {
    String all = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
    try {
      List<Rdn> parts = new LdapName(all).getRdns();
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (parts.get(i).getType().equalsIgnoreCase("CN") && parts.get(i).getValue() instanceof String name) {
          return name;
        }
      }
    } catch (InvalidNameException e) {
      // then the whole of it
    }
    return all;
  }

  /** Why a certificate does not hold at a time; empty if it does. */
  static Optional<String> untimely(X509Certificate certificate, Instant when) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    String whose = "the certificate of " + holder(certificate);
    if (when.isBefore(from)) {
      return Optional.of(whose + " is not valid before " + day(from));
    }
    return when.isAfter(to) ? Optional.of(whose + " expired on " + day(to)) : Optional.empty();
  }

  static String day(Instant when) {
    return when.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** Whether a certificate is one to sign with. */
  static boolean maySign(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[DIGITAL_SIGNATURE] || usage[CONTENT_COMMITMENT];
  }

  /** Why a key is one that others may find out; empty if it is not. */
  static Optional<String> weak(X509Certificate certificate) {
    int bits = certificate.getPublicKey() instanceof RSAPublicKey rsa
        ? rsa.getModulus().bitLength()
        : certificate.getPublicKey() instanceof ECPublicKey ec
            ? EC_FOR_RSA * ec.getParams().getOrder().bitLength()
            : STRONG;
    return bits >= STRONG ? Optional.empty() : Optional.of(
        "the key of " + holder(certificate) + " is too short to prove anything");
  }

  /**
   * Whether a certificate vouches for the first of a chain by way of the others, at a time (RFC 5280, 6.1): each must
   * hold then, and may issue the one before. Whether one was revoked is not looked at.
   */
  static boolean isVouched(List<X509Certificate> chain, X509Certificate by, Instant when) {
    try {
      PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(by, null)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(when));
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain), parameters);
      // What the one says that is trusted of how far it may vouch, the validation leaves out.
      return chain.size() <= (long) by.getBasicConstraints() + 1 && untimely(by, when).isEmpty();
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }

  /** A certificate, then each one's issuer among the others, as far as they go. */
  static List<X509Certificate> chain(X509Certificate first, Collection<X509Certificate> others) {
    List<X509Certificate> chain = new ArrayList<>(List.of(first));
    Optional<X509Certificate> next = issuer(first, others);
    while (next.isPresent() && !chain.contains(next.get()) && chain.size() < LONGEST_CHAIN) {
      chain.add(next.get());
      next = issuer(next.get(), others);
    }
    return chain;
  }

  private static Optional<X509Certificate> issuer(X509Certificate of, Collection<X509Certificate> others) {
    return others.stream().filter(o -> isIssuedBy(of, o)).findFirst();
  }

  static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
    boolean self = certificate.equals(issuer);
    if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        || !self && issuer.getBasicConstraints() < 0) {
      return false;
    }
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
