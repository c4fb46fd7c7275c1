package dev.engross.pipeline;

import dev.engross.pipeline.Mutation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Slips of the pen, and the files that have one of them each. */
final class Slips {

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{3,}");

  private final Map<String, String> texts;
  private final Random random;
  private final Map<Kind, List<Mutation>> made = new EnumMap<>(Kind.class);
  private final Set<String> seen = new HashSet<>();

  /** @param texts the files without slips */
  Slips(Map<String, String> texts, Random random) {
    this.texts = texts;
    this.random = random;
    for (Kind kind : Kind.values()) {
      made.put(kind, new ArrayList<>());
    }
  }

  /** Takes a file with a slip; one that says what it said before, or what another says, is none. */
  void add(Kind kind, String file, String what, String text) {
    if (!text.equals(texts.get(file)) && seen.add(file + text)) {
      made.get(kind).add(new Mutation(kind, file, file + ": " + what, text));
    }
  }

  /** A scalar with other words. */
  void add(Kind kind, YamlSource file, ScalarNode scalar, String words) {
    if (!words.equals(scalar.getValue())) {
      add(kind, file.name(), scalar.getValue() + " made " + words, file.with(scalar, words));
    }
  }

  /** All of them by kind, shuffled. */
  Map<Kind, List<Mutation>> shuffled() {
    made.values().forEach(list -> Collections.shuffle(list, random));
    return made;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  /** At most about ten months. */
  int days() {
    return 1 + random.nextInt(300);
  }

  /** @param date {@code 2021-02-28} or {@code permanent} */
  String otherDate(String date) {
    if (date.equals("permanent")) {
      return "2024-06-30";
    }
    LocalDate day = LocalDate.parse(date);
    List<LocalDate> others = List.of(
        day.plusDays(1), day.minusDays(1), day.plusMonths(1), day.minusMonths(1), day.plusYears(1), day.minusYears(1),
        day.plusYears(10));
    return others.get(random.nextInt(others.size())).toString();
  }

  /** A figure with another digit, or words with another word. */
  String other(String value) {
    List<Integer> digits =
        IntStream.range(0, value.length()).filter(i -> Character.isDigit(value.charAt(i))).boxed().toList();
    if (digits.isEmpty()) {
      return misspelt(value);
    }
    int at = digits.get(random.nextInt(digits.size()));
    int digit = (value.charAt(at) - '0' + 1 + random.nextInt(8)) % 10;
    boolean leads = at == 0 || !Character.isDigit(value.charAt(at - 1)) && value.charAt(at - 1) != '.';
    return value.substring(0, at) + (digit == 0 && leads ? 9 : digit) + value.substring(at + 1);
  }

  /** @param word letters or digits alone */
  String otherWord(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return other(word);
    }
    return switch (random.nextInt(4)) {
      case 0 -> "certain";
      case 1 -> word + "ed";
      default -> misspelt(word);
    };
  }

  /** One word with a letter too few, one too many, or two in each other's place. */
  String misspelt(String words) {
    List<int[]> several = new ArrayList<>();
    Matcher matcher = LETTERS.matcher(words);
    while (matcher.find()) {
      several.add(new int[] {matcher.start(), matcher.end()});
    }
    if (several.isEmpty()) {
      return words + "s";
    }
    int[] word = several.get(random.nextInt(several.size()));
    int at = word[0] + 1 + random.nextInt(word[1] - word[0] - 1);
    char before = words.charAt(at - 1);
    char letter = words.charAt(at);
    String tail = words.substring(at + 1);
    return switch (letter == before ? random.nextInt(2) : random.nextInt(3)) {
      case 0 -> words.substring(0, at) + tail;
      case 1 -> words.substring(0, at) + letter + letter + tail;
      default -> words.substring(0, at - 1) + letter + before + tail;
    };
  }
}
