package dev.engross.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit or a tag taken apart as git does it before it asks whether the signature fits: in git's sources
 * {@code parse_buffer_signed_by_header} in commit.c for commits, {@code parse_signature} in gpg-interface.c for tags.
 *
 * @param payload what was signed
 * @param signature the text of the signature; empty for none
 * @param role the header that says who made it and when
 */
record SignedBytes(byte[] payload, String signature, String role) {

  /** So begin the headers of signatures: {@code gpgsig}, and {@code gpgsig-sha256} for names of another kind. */
  private static final String HEADER = "gpgsig";

  private static final Pattern PERSON = Pattern.compile("[^<>]*<([^<>]*)> (\\d{1,12}) [+-]\\d{4}");

  /** Who says to have made it, and when. */
  record Claim(String email, Instant at) {}

  /** The signature is in a header of its own, and all other headers and the message are signed. */
  static SignedBytes commit(byte[] raw) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream(raw.length);
    ByteArrayOutputStream signature = new ByteArrayOutputStream();
    boolean inSignature = false;
    boolean inOther = false;
    for (int at = 0; at < raw.length;) {
      int next = lineEnd(raw, at);
      if (inSignature && raw[at] == ' ') {
        signature.write(raw, at + 1, next - at - 1);
      } else if (startsWith(raw, at, HEADER + " ")) {
        signature.write(raw, at + HEADER.length() + 1, next - at - HEADER.length() - 1);
        inSignature = true;
        inOther = false;
      } else {
        inSignature = false;
        inOther = startsWith(raw, at, HEADER) || inOther && raw[at] == ' ';
        if (raw[at] == '\n') {
          next = raw.length;
        }
        if (!inOther) {
          payload.write(raw, at, next - at);
        }
      }
      at = next;
    }
    return new SignedBytes(payload.toByteArray(), text(signature.toByteArray()), "committer ");
  }

  /** The signature ends the message, and begins with the last line that begins one; all before it is signed. */
  static SignedBytes tag(byte[] raw) {
    int begin = raw.length;
    for (int at = 0; at < raw.length; at = lineEnd(raw, at)) {
      if (startsWith(raw, at, "-----BEGIN PGP SIGNATURE-----")
          || startsWith(raw, at, "-----BEGIN PGP MESSAGE-----")
          || startsWith(raw, at, "-----BEGIN SIGNED MESSAGE-----")
          || startsWith(raw, at, "-----BEGIN SSH SIGNATURE-----")) {
        begin = at;
      }
    }
    byte[] signature = new byte[raw.length - begin];
    System.arraycopy(raw, begin, signature, 0, signature.length);
    return new SignedBytes(withoutHeaders(raw, begin), text(signature), "tagger ");
  }

  /** A tag may also be signed in a header, over names of another kind; what is signed at its end is all but that. */
  private static byte[] withoutHeaders(byte[] raw, int length) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream(length);
    boolean inHeader = false;
    for (int at = 0; at < length;) {
      int next = Math.min(lineEnd(raw, at), length);
      inHeader = startsWith(raw, at, HEADER + " ") || startsWith(raw, at, HEADER + "-sha256 ")
          || inHeader && raw[at] == ' ';
      if (raw[at] == '\n') {
        next = length;
      }
      if (!inHeader) {
        payload.write(raw, at, next - at);
      }
      at = next;
    }
    return payload.toByteArray();
  }

  boolean isSigned() {
    return !signature.isEmpty();
  }

  /**
   * What is signed of its maker.
   *
   * @throws Unfit if it names none, or none that can be read
   */
  Claim claim() throws Unfit {
    for (int at = 0; at < payload.length && payload[at] != '\n'; at = lineEnd(payload, at)) {
      if (startsWith(payload, at, role)) {
        String line = new String(payload, at, lineEnd(payload, at) - at, StandardCharsets.UTF_8);
        Matcher person = PERSON.matcher(line.substring(role.length()).strip());
        if (person.matches()) {
          return new Claim(person.group(1), Instant.ofEpochSecond(Long.parseLong(person.group(2))));
        }
        throw Unfit.malformed("its " + role.strip() + " has no e-mail address or no date");
      }
    }
    throw Unfit.malformed("it names no " + role.strip());
  }

  private static int lineEnd(byte[] raw, int from) {
    for (int i = from; i < raw.length; i++) {
      if (raw[i] == '\n') {
        return i + 1;
      }
    }
    return raw.length;
  }

  private static boolean startsWith(byte[] raw, int at, String words) {
    if (raw.length - at < words.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (raw[at + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Of any bytes, since armour is ASCII or is refused. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
