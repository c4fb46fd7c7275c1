package dev.engross.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * What stands in a signature's {@code /Contents}: one CMS SignedData in DER (RFC 5652). Fields that the signature does
 * not cover have one form only, so that none of its bytes can be changed unseen.
 */
final class Container {

  private static final Map<ASN1ObjectIdentifier, String> DIGESTS = Map.of(
      NISTObjectIdentifiers.id_sha256, "SHA-256", NISTObjectIdentifiers.id_sha384, "SHA-384",
      NISTObjectIdentifiers.id_sha512, "SHA-512");
  /** Those that take a digest of these, or none of their own. */
  private static final Set<ASN1ObjectIdentifier> SIGNED_BY = Set.of(
      PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.sha256WithRSAEncryption,
      PKCSObjectIdentifiers.sha384WithRSAEncryption, PKCSObjectIdentifiers.sha512WithRSAEncryption,
      X9ObjectIdentifiers.ecdsa_with_SHA256, X9ObjectIdentifiers.ecdsa_with_SHA384,
      X9ObjectIdentifiers.ecdsa_with_SHA512, EdECObjectIdentifiers.id_Ed25519, EdECObjectIdentifiers.id_Ed448);
  private static final String NO_SIGNATURE = "what stands in /Contents is no signature in DER";

  private final CMSSignedData signed;
  private final SignedData data;
  private final SignerInformation signer;
  private final List<X509Certificate> certificates;
  private final List<String> notes = new ArrayList<>();

  private Container(CMSSignedData signed, SignedData data, List<X509Certificate> certificates) {
    this.signed = signed;
    this.data = data;
    this.signer = signed.getSignerInfos().getSigners().iterator().next();
    this.certificates = certificates;
  }

  /**
   * Reads it and verifies it over the bytes that it is said to cover.
   *
   * @param contents the DER, and zeros after it
   * @param esRequired whether the signer's certificate must be among what is signed (CAdES)
   */
  static Judged judged(byte[] contents, byte[] covered, boolean esRequired) {
    try {
      return read(contents, covered).judged(esRequired);
    } catch (Unfit e) {
      return new Judged(List.of(), List.of(String.valueOf(e.getMessage())), List.of());
    } catch (IOException | CMSException | CertificateException | RuntimeException | StackOverflowError e) {
      return new Judged(List.of(), List.of(NO_SIGNATURE), List.of());
    }
  }

  /**
   * What was found.
   *
   * @param chain the signer's certificate, then those that vouch for it; empty if it is not known
   * @param faults why it does not hold, in words
   * @param notes what was not looked at
   */
  record Judged(List<X509Certificate> chain, List<String> faults, List<String> notes) {}

  private static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  private static Container read(byte[] contents, byte[] covered)
      throws Unfit, IOException, CMSException, CertificateException {
    byte[] der = der(contents);
    ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(der));
    if (!info.getContentType().equals(CMSObjectIdentifiers.signedData)) {
      throw new Unfit(NO_SIGNATURE);
    }
    SignedData data = SignedData.getInstance(info.getContent());
    CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(covered), info);
    if (data.getSignerInfos().size() != 1 || data.getEncapContentInfo().getContent() != null
        || !data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.data)
        || !Arrays.equals(info.getEncoded(ASN1Encoding.DER), der)) {
      throw new Unfit("what stands in /Contents is not the signature of one signer over the file");
    }
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : signed.getCertificates().getMatches(null)) {
      certificates.add(Certificates.of(holder.getEncoded()));
    }
    if (data.getCertificates() == null || data.getCertificates().size() != certificates.size()) {
      throw new Unfit("among the certificates in it stands something else");
    }
    return new Container(signed, data, certificates);
  }

  /** The DER without the zeros that fill the room up. */
  private static byte[] der(byte[] contents) throws Unfit {
    int length = contents.length > 1 ? contents[1] & 0xFF : 0;
    int head = 2;
    if (length > 0x80 && length <= 0x84) {
      head += length - 0x80;
      long more = 0;
      for (int i = 2; i < head && i < contents.length; i++) {
        more = more << 8 | contents[i] & 0xFF;
      }
      length = more > contents.length ? contents.length : (int) more;
    }
    int end = head + length;
    if (contents.length < 2 || contents[0] != 0x30 || end > contents.length) {
      throw new Unfit(NO_SIGNATURE);
    }
    for (int i = end; i < contents.length; i++) {
      if (contents[i] != 0) {
        throw new Unfit("behind the signature in /Contents stand bytes that are not zero");
      }
    }
    return Arrays.copyOf(contents, end);
  }

  private Judged judged(boolean esRequired) throws IOException {
    List<String> faults = new ArrayList<>();
    Optional<X509Certificate> own = own();
    if (own.isEmpty()) {
      return new Judged(List.of(), List.of("the signer's certificate is not in it"), notes);
    }
    X509Certificate certificate = own.get();
    List<X509Certificate> chain = Certificates.chain(certificate, certificates);
    if (!isInOneForm()) {
      faults.add("what its signature does not cover is not as a signer writes it");
    }
    boolean verified = false;
    if (!DIGESTS.containsKey(signer.getDigestAlgorithmID().getAlgorithm()) || !isOfKnownDigest()) {
      faults.add("its digest is of a kind that is not strong enough, or not known");
    } else {
      Optional<String> fault = verify(certificate);
      fault.ifPresent(faults::add);
      verified = fault.isEmpty();
    }
    Optional<SigningCertificateV2> named = named();
    if (named.isEmpty() && esRequired) {
      faults.add("it does not say which certificate it was made with");
    } else if (named.isEmpty()) {
      notes.add("it does not say itself which certificate it was made with");
    }
    // What nobody is known to have signed may be damaged, and then tells of no other certificate.
    if (named.isPresent() && verified) {
      pinned(named.get(), certificate, faults);
    }
    if (chain.size() < certificates.size()) {
      notes.add("it holds certificates that nothing vouches by");
    }
    if (signer.getUnsignedAttributes() != null || data.getCRLs() != null) {
      notes.add("it holds a time stamp or data on revocation, which are not looked at");
    }
    return new Judged(chain, faults, notes);
  }

  /** The certificate that the signer names, by the very bytes of its issuer's name. */
  private Optional<X509Certificate> own() throws IOException {
    for (X509Certificate one : certificates) {
      if (signer.getSID().match(new X509CertificateHolder(encoded(one)))) {
        boolean byName = signer.getSID().getIssuer() != null;
        if (!byName || Arrays.equals(
            signer.getSID().getIssuer().getEncoded(), one.getIssuerX500Principal().getEncoded())) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private static byte[] encoded(X509Certificate certificate) throws IOException {
    try {
      return certificate.getEncoded();
    } catch (CertificateException e) {
      throw new IOException(e);
    }
  }

  private boolean isInOneForm() {
    SignerInfo info = signer.toASN1Structure();
    int version = signer.getSID().getIssuer() == null ? 3 : 1;
    AlgorithmIdentifier digest = info.getDigestAlgorithm();
    return info.getVersion().intValueExact() == version
        && data.getVersion().intValueExact() == version
        && data.getDigestAlgorithms().size() == 1
        && data.getDigestAlgorithms().getObjectAt(0).toASN1Primitive().equals(digest.toASN1Primitive())
        && (digest.getParameters() == null || digest.getParameters().toASN1Primitive().equals(DERNull.INSTANCE));
  }

  /** What is signed are attributes, by a digest that may be another than that of the file. */
  private boolean isOfKnownDigest() {
    AlgorithmIdentifier algorithm = signer.toASN1Structure().getDigestEncryptionAlgorithm();
    return SIGNED_BY.contains(algorithm.getAlgorithm())
        || algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS) && DIGESTS.containsKey(
            RSASSAPSSparams.getInstance(algorithm.getParameters()).getHashAlgorithm().getAlgorithm());
  }

  /** Why the signature value does not verify; empty if it does. */
  private Optional<String> verify(X509Certificate certificate) {
    try {
      // The dates of certificates are looked at apart: the verifier would hold them against a time that is no PDF's.
      boolean holds = signer.verify(
          new JcaSignerInfoVerifierBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(certificate.getPublicKey()));
      return holds ? Optional.empty() : Optional.of("its signature value is not the signer's");
    } catch (CMSVerifierCertificateNotValidException e) {
      return Optional.of("its certificate was not valid when it was made");
    } catch (CMSSignerDigestMismatchException e) {
      return Optional.of("the bytes that it covers are not those that were signed");
    } catch (CMSException | OperatorCreationException e) {
      return Optional.of("its signature value cannot be verified");
    }
  }

  private Optional<SigningCertificateV2> named() {
    Attribute attribute = signer.getSignedAttributes() == null
        ? null
        : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    return attribute == null || attribute.getAttrValues().size() != 1
        ? Optional.empty()
        : Optional.of(SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)));
  }

  /** Where a signer names a whole chain, that is the one that is embedded. */
  private void pinned(SigningCertificateV2 named, X509Certificate own, List<String> faults) throws IOException {
    ESSCertIDv2[] all = named.getCerts();
    if (all.length == 0 || !isOf(all[0], own)) {
      faults.add("it was made with another certificate than it holds");
      return;
    }
    boolean missing = false;
    for (ESSCertIDv2 one : all) {
      boolean there = false;
      for (X509Certificate certificate : certificates) {
        there |= isOf(one, certificate);
      }
      missing |= !there;
    }
    if (all.length > 1 && (missing || all.length != certificates.size())) {
      faults.add("the certificates in it are not those that it was made with");
    }
  }

  private static boolean isOf(ESSCertIDv2 id, X509Certificate certificate) throws IOException {
    String algorithm = DIGESTS.get(id.getHashAlgorithm().getAlgorithm());
    return algorithm != null && Arrays.equals(Digests.sha(algorithm, encoded(certificate)), id.getCertHash());
  }
}
