package dev.engross.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes the CMS of a signature: SHA-256, the whole chain embedded, and named in what is signed. */
final class Cades {

  private Cades() {}

  static byte[] signature(byte[] covered, SigningKey key) {
    String algorithm = "SHA256with" + (key.key().getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      JcaSignerInfoGeneratorBuilder signer =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      signer.setSignedAttributeGenerator(new Attributes(named(key.chain())));
      generator.addSignerInfoGenerator(
          signer.build(new JcaContentSignerBuilder(algorithm).build(key.key()), key.chain().get(0)));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator.generate(new CMSProcessableByteArray(covered), false).getEncoded(ASN1Encoding.DER);
    } catch (CertificateException | OperatorCreationException | CMSException | IOException e) {
      throw new IllegalStateException("a key of a kind that was looked at cannot sign", e);
    }
  }

  /** The digests of all certificates, the signer's first, so that none can be put in or taken out afterwards. */
  private static SigningCertificateV2 named(List<X509Certificate> chain) throws CertificateException {
    ESSCertIDv2[] ids = new ESSCertIDv2[chain.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new ESSCertIDv2(
          new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
          Digests.sha("SHA-256", chain.get(i).getEncoded()));
    }
    return new SigningCertificateV2(ids);
  }

  /** Without the time of signing, which PAdES has in the PDF alone. */
  private static final class Attributes extends DefaultSignedAttributeTableGenerator {

    private final SigningCertificateV2 named;

    Attributes(SigningCertificateV2 named) {
      this.named = named;
    }

    @Override
    public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
      AttributeTable table = super.getAttributes(parameters);
      ASN1ObjectIdentifier id = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
      return table.remove(CMSAttributes.signingTime).add(id, named);
    }
  }
}
