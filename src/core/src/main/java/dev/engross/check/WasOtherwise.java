package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.TextChange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that a paper says stood there are not those that did. */
final class WasOtherwise implements Rule {

  private static final String SHOWN = "shown";
  private static final Pattern REFERENCE = Pattern.compile("\\{[^}]*\\}");

  @Override
  public String id() {
    return "was-otherwise";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (TimedChange own : standing.changes()) {
        String was = own.change().manner().was();
        if (own.change() instanceof TextChange && !was.isEmpty() && !was.equals(SHOWN)) {
          List<Optional<String>> stood =
              standing.grounds(own.change()).stream().map(s -> s.text().words(own.change().target())).toList();
          boolean whole = own.change().target().steps().size() == 1;
          boolean otherwise =
              stood.stream().allMatch(s -> s.filter(w -> !agree(plain(was), plain(w), whole)).isPresent());
          stood.get(0).filter(s -> otherwise).ifPresent(s -> breaches.add(
              Finding.warn(
                  id(), own.change().at(),
                  "the words under was, " + Unknown.quoted(was) + ", are not those that stand there: "
                      + Unknown.quoted(s),
                  "write them as they stand, take was out, or accept the paper as it is by sic"),
              own.section().sic()));
        }
      }
    }
  }

  /** Whether what is quoted is all that stood, or a part of it; a whole provision may be quoted with its heading. */
  private static boolean agree(String was, String stood, boolean whole) {
    return pattern(stood, whole ? ".*" : "").matcher(was).matches() || stood.contains(was);
  }

  /** A reference may be printed in any words. */
  private static Pattern pattern(String words, String before) {
    return Pattern.compile(before + Arrays.stream(REFERENCE.split(words, -1)).map(Pattern::quote)
        .collect(Collectors.joining(".+?")));
  }

  private static String plain(String words) {
    return words.replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'").replaceAll("\\s+", " ").strip();
  }
}
