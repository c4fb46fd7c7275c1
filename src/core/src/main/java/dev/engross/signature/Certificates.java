package dev.engross.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Certificates: whose they are, who vouches for whom, and when they hold. */
final class Certificates {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int CONTENT_COMMITMENT = 1;
  private static final int LONGEST_CHAIN = 16;

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
