package dev.engross.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One signature in a PDF.
 *
 * @param field the name of the field that it stands in
 * @param signer whom its certificate names; empty if nobody can tell
 * @param when it was made, as it says itself
 * @param voucher whom the certificate names that vouches for the signer's; empty if none that is trusted does
 * @param revision that it is the end of, counted from 1; 0 if nobody can tell
 * @param coversAll whether it covers the whole file
 * @param faults why it does not hold, in words; empty if it does
 * @param notes what was not looked at, in words
 */
public record PdfSignature(
    String field, String signer, Optional<Instant> when, Optional<String> voucher, int revision, boolean coversAll,
    List<String> faults, List<String> notes) {

  public PdfSignature {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** Whether the bytes that it covers are those that its signer signed. It does not say that he is known. */
  public boolean holds() {
    return faults.isEmpty();
  }

  /** Whose it is, in words. */
  public String whose() {
    return (signer.isEmpty() ? "the signature" : "the signature of " + signer) + " in the field " + field;
  }

  /** What is to be said of it, in one line. */
  public String words() {
    List<String> parts = new ArrayList<>();
    parts.add(whose());
    when.ifPresent(w -> parts.add("made on " + w + " as it says"));
    if (!signer.isEmpty()) {
      parts.add(voucher.map(v -> "by a certificate that " + v + " vouches for")
          .orElse("by a certificate that nobody here vouches for"));
    }
    String verdict = holds() ? "holds" : "does not hold, since " + String.join("; ", faults);
    String extent = coversAll
        ? "it covers the whole file"
        : revision == 0 ? "what it covers is not known" : "it covers revision " + revision + " and all before";
    parts.addAll(notes);
    return String.join(", ", parts) + ": " + verdict + (holds() ? ", and " + extent : "");
  }
}
