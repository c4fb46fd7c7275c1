package dev.engross.wording;

import dev.engross.value.Roman;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an instrument's title is made of what it is called and its number. */
public final class TitleStyle {

  private enum Place {
    NOWHERE,
    BEFORE,
    AFTER
  }

  private static final List<String> SMALL = List.of("and", "of", "to", "the", "or", "for", "in");

  private final Place place;
  private final boolean words;
  private final Counter.Kind kind;
  private final String glue;
  private final boolean capitals;
  private final String noun;

  private TitleStyle(Place place, boolean words, Counter.Kind kind, String glue, boolean capitals, String noun) {
    this.noun = capitals ? plain(noun) : noun;
    this.place = place;
    this.words = words;
    this.kind = kind;
    this.glue = glue;
    this.capitals = capitals;
  }

  /**
   * The style of a sample, of whatever noun and number: {@code Amendment No. 1}, {@code Amendment #1}, {@code Amendment
   * Number One}, {@code Amendment I}, {@code First Amendment}, {@code 1st Amendment}; {@code Amendment} for titles
   * without numbers. Empty if it has a number in no such place.
   */
  public static Optional<TitleStyle> of(String sample) {
    if (sample.isBlank() || !sample.strip().equals(sample)) {
      return Optional.empty();
    }
    boolean capitals = sample.equals(sample.toUpperCase(Locale.ROOT));
    int space = sample.indexOf(' ');
    if (space > 0) {
      String first = sample.substring(0, space);
      if (isOrdinal(first)) {
        String noun = sample.substring(space + 1);
        return Optional.of(new TitleStyle(Place.BEFORE, false, Counter.Kind.DECIMAL, " ", capitals, noun));
      }
      if (Language.numberOf(first, true) > 0) {
        String noun = sample.substring(space + 1);
        return Optional.of(new TitleStyle(Place.BEFORE, true, Counter.Kind.ORDINAL, " ", capitals, noun));
      }
      Optional<TitleStyle> after = after(sample, capitals);
      if (after.isPresent()) {
        return after;
      }
    }
    for (int i = 0; i < sample.length(); i++) {
      if (Character.isDigit(sample.charAt(i)) || sample.charAt(i) == '#') {
        return Optional.empty();
      }
    }
    return Optional.of(new TitleStyle(Place.NOWHERE, false, Counter.Kind.DECIMAL, "", capitals, sample));
  }

  private static Optional<TitleStyle> after(String sample, boolean capitals) {
    int cut = sample.lastIndexOf(' ');
    int number = cut + 1;
    if (sample.charAt(number) == '#') {
      number++;
    }
    String run = sample.substring(number);
    Optional<Counter> counter = run.isEmpty() || !isNumeral(run) ? Optional.empty() : Counter.of(run);
    if (counter.isEmpty()) {
      return Optional.empty();
    }
    int noun = cut;
    int before = sample.lastIndexOf(' ', cut - 1);
    String word = sample.substring(before + 1, cut);
    if (before > 0 && (word.equalsIgnoreCase("No.") || word.equalsIgnoreCase("Number") || word.equals("#"))) {
      noun = before;
    }
    return Optional.of(new TitleStyle(Place.AFTER, false, counter.get().kind(), sample.substring(noun, number),
        capitals, sample.substring(0, noun)));
  }

  /** Digits, a Roman numeral in capitals, a letter, or a number in words. */
  private static boolean isNumeral(String run) {
    boolean digits = Character.isDigit(run.charAt(0));
    return digits || run.length() == 1 || Roman.parse(run).isPresent() || Language.numberOf(run, false) > 0;
  }

  private static boolean isOrdinal(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return end > 0 && end < 5 && word.equalsIgnoreCase(Language.ordinal(Integer.parseInt(word, 0, end, 10)));
  }

  /** The sample's noun, {@code Supplement} of {@code First Supplement}; of one in capitals first letters alone. */
  public String noun() {
    return noun;
  }

  private static String plain(String noun) {
    StringBuilder out = new StringBuilder();
    for (String word : noun.toLowerCase(Locale.ROOT).split(" ")) {
      boolean small = SMALL.contains(word) && !out.isEmpty();
      out.append(out.isEmpty() ? "" : " ").append(small ? word : Language.capitalized(word));
    }
    return out.toString();
  }

  /** Whether the title ends in its number, and so takes no article. */
  public boolean endsInNumber(int number) {
    return place == Place.AFTER && number > 0;
  }

  /** Whether words bring a number, as {@code Second Amendment} does. */
  public static boolean isNumbered(String words) {
    return of(words).filter(t -> t.place != Place.NOWHERE).isPresent();
  }

  /**
   * What a title calls its paper by a noun and a number, as prose has it: {@code First Amendment} of {@code FIRST
   * AMENDMENT TO LEASE}; empty where it has no number beside the noun.
   */
  public static Optional<String> told(String title, String noun) {
    Matcher found = Pattern.compile(
        "(?:(\\S+)\\s+)?(?<!\\S)" + loose(noun) + "(?!\\S)(?:\\s+(No\\.|Number))?(?:\\s+(#?)(\\w[\\w-]*))?",
        Pattern.CASE_INSENSITIVE).matcher(title);
    if (!found.find()) {
      return Optional.empty();
    }
    String before = Objects.requireNonNullElse(found.group(1), "");
    if (isOrdinal(before)) {
      return Optional.of(before.toLowerCase(Locale.ROOT) + " " + noun);
    }
    if (Language.numberOf(before, true) > 0) {
      return Optional.of(Language.capitalized(before.toLowerCase(Locale.ROOT)) + " " + noun);
    }
    String number = Objects.requireNonNullElse(found.group(4), "");
    boolean words = Language.numberOf(number, false) > 0;
    String word = found.group(2) == null ? "" : Language.capitalized(found.group(2).toLowerCase(Locale.ROOT)) + " ";
    // A letter alone, as in "Amendment a", is a number only where a word says so.
    boolean told = !number.isEmpty() && isNumeral(number)
        && (words || !word.isEmpty() || number.length() > 1 || Character.isDigit(number.charAt(0)));
    return told
        ? Optional.of(noun + " " + word + found.group(3)
            + (words ? Language.capitalized(number.toLowerCase(Locale.ROOT)) : number))
        : Optional.empty();
  }

  private static String loose(String noun) {
    return Stream.of(noun.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
  }

  /**
   * The title of an instrument, {@code Waiver and Amendment No. 12}; only what it is called if its number is 0, or if
   * that brings a number.
   */
  public String print(String called, int number) {
    String noun = capitals ? called.toUpperCase(Locale.ROOT) : called;
    if (place == Place.NOWHERE || number < 1 || isNumbered(called)) {
      return noun;
    }
    if (place == Place.AFTER) {
      return noun + glue + new Counter(kind, 1).print(number);
    }
    String ordinal = words ? Language.ordinalWord(number) : Language.ordinal(number);
    return (capitals ? ordinal.toUpperCase(Locale.ROOT) : ordinal) + glue + noun;
  }
}
