package dev.engross.signature;

import dev.engross.signature.FormFields.Field;
import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Items;
import dev.engross.signature.Value.Reference;
import dev.engross.signature.Value.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Signs a PDF: a baseline signature B-B of PAdES (ETSI EN 319 142-1), appended as a revision of its own, so that no
 * byte of the file before it changes. The appearance of the field is left: an empty one takes no font.
 */
public final class PdfSigning {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");
  /** What a signature takes besides certificates, and what is as long as parts of them, in bytes, and more. */
  private static final int ROOM = 1024;
  /** As wide as the largest numbers make it: the bytes that it names are counted after it is written. */
  private static final String RANGE = "%-36s";
  /** There are signatures, and only appending keeps them. */
  private static final Value FLAGS = new Value.Number("3");
  private static final int ID = 16;

  private final byte[] file;
  private final Revision last;
  private final Map<Integer, Integer> offsets = new TreeMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private PdfSigning(byte[] file, Revision last) {
    this.file = file;
    this.last = last;
    out.writeBytes(file);
  }

  /** The names of all signature fields of a file, each with whether it is signed already; none if it cannot be read. */
  public static Map<String, Boolean> fields(byte[] file) {
    Map<String, Boolean> names = new TreeMap<>();
    try {
      List<Revision> revisions = Revisions.of(file);
      for (Field field : FormFields.of(revisions.get(revisions.size() - 1)).values()) {
        if (field.isSignature()) {
          names.put(field.name(), field.dictionary().get("V").isPresent());
        }
      }
    } catch (BrokenPdf e) {
      return Map.of();
    }
    return names;
  }

  /**
   * The signed file.
   *
   * @param field the name of a signature field that is not signed yet
   * @throws IllegalArgumentException if there is no such field, or the file cannot be read
   */
  public static byte[] signed(byte[] file, String field, SigningKey key, Instant when) {
    try {
      List<Revision> revisions = Revisions.of(file);
      Revision last = revisions.get(revisions.size() - 1);
      Field empty = FormFields.of(last).values().stream()
          .filter(f -> f.isSignature() && f.name().equals(field) && f.dictionary().get("V").isEmpty()).findFirst()
          .orElseThrow(() -> new IllegalArgumentException("there is no empty field " + field));
      return new PdfSigning(file, last).signed(empty, key, when);
    } catch (BrokenPdf e) {
      throw new IllegalArgumentException("the file " + e.getMessage(), e);
    }
  }

  private byte[] signed(Field field, SigningKey key, Instant when) throws BrokenPdf {
    int number = last.size();
    newLine();
    int room = room(key);
    begin(number);
    write("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M("
        + TIME.format(when.atOffset(ZoneOffset.UTC)) + ")/Name" + ValueWriter.text(text(key.holder())) + "/Contents");
    int gap = out.size();
    write("<" + "0".repeat(2 * room) + ">");
    int after = out.size();
    write("/ByteRange");
    int range = out.size();
    write(RANGE.formatted("") + ">>\nendobj\n");
    object(field.number(), field.dictionary().with("V", new Reference(number, 0)));
    form();
    crossReferences(number + 1);
    byte[] all = out.toByteArray();
    put(all, range, RANGE.formatted("[0 " + gap + " " + after + " " + (all.length - after) + "]"));
    byte[] covered = Arrays.copyOf(all, gap + all.length - after);
    System.arraycopy(all, after, covered, gap, all.length - after);
    byte[] signature = Cades.signature(covered, key);
    if (signature.length > room) {
      throw new IllegalStateException("a signature takes more room than was left for it");
    }
    put(all, gap + 1, HexFormat.of().formatHex(signature));
    return all;
  }

  private static int room(SigningKey key) {
    try {
      // The signer's name and the value of the signature are no longer than in the certificate.
      int room = ROOM + key.chain().get(0).getEncoded().length;
      for (var certificate : key.chain()) {
        room += certificate.getEncoded().length + 64;
      }
      return room;
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read can be written", e);
    }
  }

  /** A text in UTF-16, which all readers read. */
  private static Text text(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_16BE);
    return new Text("\u00FE\u00FF" + new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** The form says that there are signatures; it stands by itself, or in the catalogue. */
  private void form() throws BrokenPdf {
    Dictionary catalogue = FormFields.catalogue(last).orElseThrow();
    Dictionary form = FormFields.form(last).orElseThrow().with("SigFlags", FLAGS);
    if (catalogue.get("AcroForm").orElseThrow() instanceof Reference to) {
      object(to.number(), form);
    } else if (last.trailer().get("Root").orElseThrow() instanceof Reference root) {
      object(root.number(), catalogue.with("AcroForm", form));
    }
  }

  private void object(int number, Value value) {
    begin(number);
    write(ValueWriter.text(value) + "\nendobj\n");
  }

  private void begin(int number) {
    offsets.put(number, out.size());
    write(number + " 0 obj\n");
  }

  /** In the form that the file has them in: readers want no mixture. */
  private void crossReferences(int number) {
    int at = out.size();
    boolean stream = last.trailer().isName("Type", "XRef");
    String trailer = trailer(stream ? number + 1 : number);
    if (stream) {
      offsets.put(number, at);
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      StringBuilder index = new StringBuilder();
      offsets.forEach((n, offset) -> {
        index.append(n).append(" 1 ");
        rows.write(1);
        rows.write(offset >>> 24);
        rows.write(offset >>> 16);
        rows.write(offset >>> 8);
        rows.write(offset);
        rows.write(0);
      });
      write(number + " 0 obj\n<</Type/XRef/W[1 4 1]/Index[" + index.toString().strip() + "]" + trailer + "/Length "
          + rows.size() + ">>stream\n");
      out.writeBytes(rows.toByteArray());
      write("\nendstream\nendobj\n");
    } else {
      write("xref\n");
      offsets.forEach((n, offset) -> write(n + " 1\n" + "%010d 00000 n\r\n".formatted(offset)));
      write("trailer\n<<" + trailer + ">>\n");
    }
    write("startxref\n" + at + "\n%%EOF\n");
  }

  /** Of the two ids of a file the second one is another after each revision. */
  private String trailer(int size) {
    StringBuilder trailer = new StringBuilder("/Size " + size + "/Prev " + last.section());
    for (String key : List.of("Root", "Info")) {
      last.trailer().get(key).ifPresent(v -> trailer.append('/').append(key).append(' ').append(ValueWriter.text(v)));
    }
    Optional<Value> first = last.trailer().get("ID")
        .flatMap(id -> id instanceof Items items ? items.all().stream().findFirst() : Optional.empty());
    byte[] own = Arrays.copyOf(Digests.sha("SHA-256", out.toByteArray()), ID);
    Value second = new Text(new String(own, StandardCharsets.ISO_8859_1));
    return trailer + "/ID" + ValueWriter.text(new Items(List.of(first.orElse(second), second)));
  }

  private void newLine() {
    if (file[file.length - 1] != '\n') {
      write("\n");
    }
  }

  private void write(String words) {
    out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void put(byte[] all, int at, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, all, at, bytes.length);
  }
}
