package dev.engross.signature;

import dev.engross.signature.FormFields.Field;
import dev.engross.signature.StoredObjects.Stored;
import dev.engross.signature.Value.Dictionary;
import dev.engross.signature.Value.Items;
import dev.engross.signature.Value.Name;
import dev.engross.signature.Value.Reference;
import dev.engross.signature.Value.Text;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the signature in one field. */
final class SignatureReader {

  private static final String CADES = "ETSI.CAdES.detached";
  private static final String PLAIN = "adbe.pkcs7.detached";
  private static final int RANGES = 4;
  private static final Pattern TIME = Pattern.compile(
      "D:(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:Z(?:00'?00'?)?|([+-])(\\d{2})'?(\\d{2})?'?)");

  private final byte[] file;
  private final List<Revision> revisions;
  private final Vouchers vouchers;
  private final Set<Integer> seen = new HashSet<>();

  SignatureReader(byte[] file, List<Revision> revisions, Vouchers vouchers) {
    this.file = file;
    this.revisions = revisions;
    this.vouchers = vouchers;
  }

  private Revision last() {
    return revisions.get(revisions.size() - 1);
  }

  PdfSignature read(Field field) throws BrokenPdf {
    Optional<Value> value = field.dictionary().get("V");
    if (value.isEmpty() || !(value.get() instanceof Reference to) || !last().standsByItself(to.number())) {
      return unfit(field, "it does not stand by itself in the file");
    }
    if (!seen.add(to.number())) {
      return unfit(field, "it is that of another field");
    }
    Stored stored = last().stored(to.number());
    Optional<Dictionary> signature = Value.dictionary(Optional.of(stored.value()));
    if (signature.isEmpty()) {
      return unfit(field, "in its place stands something else");
    }
    String kind = signature.get().get("SubFilter").map(n -> n instanceof Name name ? name.name() : "").orElse("");
    if (!kind.equals(CADES) && !kind.equals(PLAIN)) {
      return unfit(field, "it is of a kind that is not read here: " + (kind.isEmpty() ? "none" : kind));
    }
    List<Integer> range = range(signature.get());
    if (range.size() != RANGES || range.get(0) != 0) {
      return unfit(field, "it does not say which bytes it covers");
    }
    return judged(field, stored, signature.get(), range, kind.equals(CADES));
  }

  private static List<Integer> range(Dictionary signature) {
    List<Integer> range = new ArrayList<>();
    if (signature.get("ByteRange").orElse(null) instanceof Items items && items.all().size() == RANGES) {
      items.all().forEach(i -> Value.whole(Optional.of(i)).ifPresent(range::add));
    }
    return range;
  }

  private static PdfSignature unfit(Field field, String fault) {
    return new PdfSignature(field.name(), "", Optional.empty(), Optional.empty(), 0, false, List.of(fault), List.of());
  }

  private PdfSignature judged(Field field, Stored stored, Dictionary signature, List<Integer> range, boolean cades) {
    int gap = range.get(1);
    int after = range.get(2);
    long end = (long) after + range.get(3);
    int revision = 0;
    for (int i = 0; i < revisions.size(); i++) {
      revision = revisions.get(i).end() == end && revisions.get(i).start() <= stored.start() ? i + 1 : revision;
    }
    if (gap < stored.start() || after > stored.end() || after - gap < 2 || end > file.length) {
      return unfit(field, "the bytes that it does not cover are others than its own /Contents");
    }
    Optional<byte[]> contents = contents(gap, after);
    if (contents.isEmpty() || !signature.get("Contents").equals(Optional.of(
        new Text(new String(contents.get(), StandardCharsets.ISO_8859_1))))) {
      return unfit(field, "its /Contents are not digits of one kind, all capital or all small, as signers write");
    }
    byte[] covered = Arrays.copyOf(file, gap + (int) end - after);
    System.arraycopy(file, after, covered, gap, (int) end - after);
    Container.Judged judged = Container.judged(contents.get(), covered, cades);
    List<String> faults = new ArrayList<>(judged.faults());
    if (revision == 0) {
      faults.add("it ends where no revision of the file ends");
    }
    Optional<Instant> when = when(signature);
    List<String> notes = new ArrayList<>(judged.notes());
    certificates(judged.chain(), when, faults, notes);
    return new PdfSignature(
        field.name(), judged.chain().isEmpty() ? "" : Certificates.holder(judged.chain().get(0)), when,
        when.flatMap(w -> vouchers.of(judged.chain(), w)).map(Certificates::holder),
        revision, end == file.length, faults, notes);
  }

  private static void certificates(
      List<X509Certificate> chain, Optional<Instant> when, List<String> faults, List<String> notes) {
    if (!chain.isEmpty() && !Certificates.maySign(chain.get(0))) {
      faults.add("its certificate is not one to sign with");
    }
    chain.stream().limit(1).forEach(c -> Certificates.weak(c).ifPresent(faults::add));
    if (when.isEmpty()) {
      notes.add("made at a time that it does not say");
    }
    when.ifPresent(w -> chain.forEach(c -> Certificates.untimely(c, w).ifPresent(faults::add)));
  }

  /** The bytes that the digits between {@code <} and {@code >} stand for; empty if anything else stands there. */
  private Optional<byte[]> contents(int gap, int after) {
    int digits = after - gap - 2;
    if (file[gap] != '<' || file[after - 1] != '>' || digits % 2 != 0) {
      return Optional.empty();
    }
    byte[] bytes = new byte[digits / 2];
    boolean small = false;
    boolean capital = false;
    for (int i = 0; i < digits; i++) {
      int c = file[gap + 1 + i];
      int digit = Character.digit(c, 16);
      small |= c >= 'a';
      capital |= c >= 'A' && c <= 'F';
      if (digit < 0 || small && capital) {
        return Optional.empty();
      }
      bytes[i / 2] |= (byte) (i % 2 == 0 ? digit << 4 : digit);
    }
    return Optional.of(bytes);
  }

  private static Optional<Instant> when(Dictionary signature) {
    String words = signature.get("M").map(m -> m instanceof Text t ? t.words() : "").orElse("");
    Matcher time = TIME.matcher(words);
    if (!time.matches()) {
      return Optional.empty();
    }
    int[] n = new int[6];
    for (int i = 0; i < n.length; i++) {
      n[i] = Integer.parseInt(time.group(i + 1));
    }
    try {
      int sign = "-".equals(time.group(7)) ? -1 : 1;
      ZoneOffset zone = time.group(7) == null
          ? ZoneOffset.UTC
          : ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(time.group(8)),
              time.group(9) == null ? 0 : sign * Integer.parseInt(time.group(9)));
      return Optional.of(LocalDateTime.of(n[0], n[1], n[2], n[3], n[4], n[5]).toInstant(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
