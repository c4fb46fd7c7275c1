package dev.engross.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.signature.Container.Judged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What signatures are made of that others make: strong enough, and of who they say. */
class ContainerTest {

  private static final byte[] COVERED = "words".getBytes(StandardCharsets.UTF_8);

  private static byte[] signed(Signer signer, String algorithm) {
    return signed(COVERED, signer, algorithm);
  }

  /** A signature as most make it, which does not name its certificate. */
  static byte[] signed(byte[] covered, Signer signer, String algorithm) {
    try {
      return made(covered, signer, algorithm);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] made(byte[] covered, Signer signer, String algorithm) throws Exception {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    JcaSignerInfoGeneratorBuilder builder =
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
    builder.setContentDigest(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
    generator.addSignerInfoGenerator(builder.build(
        new JcaContentSignerBuilder(algorithm).build(signer.pair().getPrivate()), signer.chain().get(0)));
    generator.addCertificates(new JcaCertStore(signer.chain()));
    return generator.generate(new CMSProcessableByteArray(covered), false).getEncoded(ASN1Encoding.DER);
  }

  private static Judged judged(byte[] contents) {
    return Container.judged(contents, COVERED, false);
  }

  @Test
  void a_signature_that_does_not_name_its_certificate_holds_and_that_is_noted() throws Exception {
    for (String algorithm : List.of("SHA256withRSA", "SHA512withRSA")) {
      Judged judged = judged(signed(Signer.alone("Ada Quist", "RSA"), algorithm));
      assertThat(judged.faults()).isEmpty();
      assertThat(judged.notes()).containsExactly("it does not say itself which certificate it was made with");
    }
  }

  @Test
  void a_signature_by_a_weak_digest_of_a_strong_one_does_not_hold() throws Exception {
    assertThat(judged(signed(Signer.alone("Ray Ott", "EC"), "SHA1withECDSA")).faults())
        .containsExactly("its digest is of a kind that is not strong enough, or not known");
  }

  @Test
  void nothing_but_certificates_can_be_put_among_them() throws Exception {
    ContentInfo info = ContentInfo.getInstance(signed(Signer.alone("Ada Quist", "RSA"), "SHA256withRSA"));
    SignedData data = SignedData.getInstance(info.getContent());
    ASN1EncodableVector more = new ASN1EncodableVector();
    data.getCertificates().forEach(more::add);
    more.add(new DERTaggedObject(false, 2, new DERSequence()));
    SignedData other = new SignedData(
        data.getDigestAlgorithms(), data.getEncapContentInfo(), new DERSet(more), null, data.getSignerInfos());
    byte[] contents = new ContentInfo(info.getContentType(), other).getEncoded(ASN1Encoding.DER);
    assertThat(judged(contents).faults()).isNotEmpty();
  }

  @Test
  void a_key_that_is_too_short_proves_nothing() {
    Signer weak = Signer.alone("Ada Quist", "RSA-1024");
    assertThat(weak.key().unfit(Signer.NOON)).contains(new SigningKey.Unfit(
        "the key of Ada Quist is too short to prove anything",
        "sign with a key of at least 2048 bits (RSA), or of an elliptic curve such as P-256"));
    assertThat(Signer.alone("Ray Ott", "EC-521").key().unfit(Signer.NOON)).isEmpty();
  }

  @Test
  void only_who_may_vouch_for_a_chain_does(@TempDir Path folder) throws Exception {
    Signer root = Signer.lastAuthority("Bounded Root");
    Signer lesser = root.vouchesForAuthority("Lesser Authority");
    Files.write(folder.resolve("root.cer"), root.chain().get(0).getEncoded());
    Vouchers vouchers = Vouchers.in(folder);
    assertThat(vouchers.of(root.vouchesFor("Ada Quist", "EC").chain(), Signer.NOON)).contains(root.chain().get(0));
    assertThat(vouchers.of(lesser.vouchesFor("Eve Marsh", "EC").chain(), Signer.NOON)).isEmpty();
    assertThat(vouchers.of(root.vouchesFor("Ada Quist", "EC").chain(), Signer.NOON.plusSeconds(400L * 86_400)))
        .isEmpty();
    Files.write(folder.resolve("lesser.cer"), lesser.chain().get(0).getEncoded());
    assertThat(Vouchers.in(folder).of(lesser.vouchesFor("Eve Marsh", "EC").chain(), Signer.NOON))
        .contains(lesser.chain().get(0));
  }
}
