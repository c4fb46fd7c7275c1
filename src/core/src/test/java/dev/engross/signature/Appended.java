package dev.engross.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Files as somebody else makes them of one of ours, with PDFBox. */
public final class Appended {

  private Appended() {}

  private interface Edit {
    void of(PDDocument document) throws IOException;
  }

  private static byte[] edited(byte[] file, Edit edit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      edit.of(document);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  /** With one page more, appended. */
  public static byte[] page(byte[] file) throws IOException {
    return edited(file, document -> {
      document.addPage(new PDPage());
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      document.getPages().getCOSObject().getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
    });
  }

  /** With words in the first field that takes some, appended. */
  static byte[] filled(byte[] file, String words) throws IOException {
    return edited(file, document -> {
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
        if (field instanceof PDTextField text) {
          text.setValue(words);
          return;
        }
      }
    });
  }

  /** With a signature in a field, of the plainest kind, without a picture. */
  static byte[] signed(byte[] file, String field, Signer signer) throws IOException {
    return edited(file, document -> {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      Calendar when = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      when.setTimeInMillis(Signer.NOON.toEpochMilli());
      signature.setSignDate(when);
      ((PDSignatureField) document.getDocumentCatalog().getAcroForm().getField(field)).setValue(signature);
      document.addSignature(signature, covered -> ContainerTest.signed(covered.readAllBytes(), signer, "SHA256withRSA"));
    });
  }

  /** With other words in each attachment, appended. */
  static byte[] attachments(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      Set<COSDictionary> changed = new HashSet<>();
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSBase value = document.getDocument().getObjectFromPool(key).getObject();
        if (value instanceof COSStream stream && "EmbeddedFile".equals(stream.getNameAsString(COSName.TYPE))) {
          try (var words = stream.createOutputStream()) {
            words.write('x');
          }
          changed.add(stream);
        }
      }
      document.saveIncremental(out, changed);
    }
    return out.toByteArray();
  }

  /** The same behind a password. */
  static byte[] encrypted(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }

  /** A file that Engross did not make. */
  static byte[] foreign() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    return out.toByteArray();
  }
}
