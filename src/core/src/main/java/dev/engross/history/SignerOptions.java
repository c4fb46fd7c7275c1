package dev.engross.history;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.AllowedSigners.Word;
import dev.engross.source.Location;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The options of a line of {@code allowed_signers}, such as {@code namespaces="git",valid-after="20260101Z"}.
 *
 * @param before the first moment at which the key no longer counts
 * @param isRefused whether something in them cannot be used, so that the line must not be
 */
record SignerOptions(PatternList namespaces, Instant after, Instant before, boolean isRefused) {

  static final SignerOptions NONE = new SignerOptions(new PatternList("*"), Instant.MIN, Instant.MAX, false);

  private static final Pattern OPTION = Pattern.compile("\\G,?([A-Za-z-]+)(?:=(\"[^\"]*\"|[^\",]*))?(?=,|$)");

  /** {@code YYYYMMDD}, {@code YYYYMMDDHHMM} or {@code YYYYMMDDHHMMSS}, and a {@code Z} for UTC. */
  private static final Pattern TIME = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:(\\d\\d)(\\d\\d)(\\d\\d)?)?(Z)?");

  static SignerOptions read(Word word, Findings findings) {
    SignerOptions options = NONE;
    Matcher option = OPTION.matcher(word.text());
    int end = 0;
    while (option.find()) {
      end = option.end();
      String value = option.group(2) == null ? "" : option.group(2).replace("\"", "");
      options = options.with(option.group(1).toLowerCase(Locale.ROOT), value,
          word.at().plusColumns(option.start(1)), findings);
    }
    return end == word.text().length()
        ? options
        : options.refused(word.at().plusColumns(end), "here stands neither an option nor the type of a key",
            "write options as in namespaces=\"git\",valid-before=\"20270101Z\", without blanks", findings);
  }

  private SignerOptions with(String name, String value, Location at, Findings findings) {
    return switch (name) {
      case "namespaces" -> new SignerOptions(new PatternList(value), after, before, isRefused);
      case "valid-after" -> time(value, at, findings)
          .map(t -> new SignerOptions(namespaces, t, before, isRefused))
          .orElseGet(() -> noTime(value, at, findings));
      case "valid-before" -> time(value, at, findings)
          .map(t -> new SignerOptions(namespaces, after, t.plusSeconds(1), isRefused)) // it still counts at that second
          .orElseGet(() -> noTime(value, at, findings));
      case "cert-authority" -> refused(at, "keys that certify other keys are not supported",
          "list the key of each signer", findings);
      default -> refused(at, "there is no option " + name,
          "take out what is not namespaces, valid-after or valid-before", findings);
    };
  }

  private SignerOptions noTime(String value, Location at, Findings findings) {
    return refused(at, "\"" + value + "\" is no time",
        "write a day as 20260131Z, or a time as 202601311200Z", findings);
  }

  private SignerOptions refused(Location at, String message, String mend, Findings findings) {
    findings.add(Finding.error("bad-signer", at, message, mend));
    return new SignerOptions(namespaces, after, before, true);
  }

  private static Optional<Instant> time(String value, Location at, Findings findings) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      return Optional.empty();
    }
    try {
      Instant instant = LocalDateTime.of(part(time, 1), part(time, 2), part(time, 3),
          part(time, 4), part(time, 5), part(time, 6)).toInstant(ZoneOffset.UTC);
      if (time.group(7) == null) {
        findings.add(Finding.warn("time-without-zone", at,
            "the time " + value + " is taken as UTC, and ssh-keygen takes it as that of the machine",
            "write Z after it, for UTC"));
      }
      return Optional.of(instant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(Matcher time, int group) {
    return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
  }
}
