package dev.engross.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Books that differ only in what is confidential: values of each type, in all places that may have them. */
public final class ConfidentialBook {

  private static final Pattern SLOT = Pattern.compile("<([a-z]+)([0-9])>");
  private static final String[] SYLLABLES = {"qua", "zor", "vex", "jyl", "wux", "kip", "fyz", "mog"};

  private static final String AGREEMENT = """
      agreement: Clay Supply Agreement
      status: %s
      dated: 2020-03-02
      signed: {Seller: {by: Ada Quist, title: President, on: 2020-03-02}}
      parties:
        Seller: {name: Ash Clay LLC, signs: {by: {name: Ada Quist, title: President}}}
        Buyer: {name: Kiln Works LLC, signs: {by: {name: Ray Ott, title: Manager}}}
      particulars:
        Deposit: "[[<money1>]]"
        Review Date: "[[<date1>]]"
        Notice Period: '[[<span1>]]'
        Refiner: "[[<name1>]]"
        Share: "[[<rate1>]]"
      recitals:
        - The Buyer has bought clay of the Seller at [[<money2>]] a ton, by [[<name2>]].
      sections:
        - heading: "The Rebate of [[<rate2>]]"
          text: >
            The Seller pays a rebate of [[<rate3> of all
            that <name3> paid]] within {Notice Period}, and holds the deposit of {Deposit} until {Review Date}. The clay
            is refined by {Refiner}, the finest at {Schedule A > Fine > price} a ton, and a share of {Share}.
        - heading: Lots
          id: lots
          text: |
            The clay comes in lots:

            (a) of *[[<words1>]]*, and
            (b) "of [[<words2>]]",
            (c) see [[{#lots} and <words3>]].

            | Lot | Size |
            | --- | ---: |
            | One | [[<money3>]] |
      schedules:
        Schedule A:
          title: "Prices of [[<words4>]]"
          columns:
            name: Clay
            price: {heading: Price a Ton, type: money}
            fee: {heading: Fee, type: fee}
            end: {heading: End, type: end}
            remark: {heading: Remark, type: text}
          rows:
            Fine: ["[[<money4>]]", "[[<rate4>]]", "[[<date2>]]", "sold to [[<name4>]], {Deposit}"]
            Coarse:
              price: $12.00
              fee: ["[[<rate5>]] of the first $500,000", "0.5%% over $500,000"]
              end: permanent
              note: "not for [[<name5>]]"
            Grey: {price: $9.00, fee: ["[[<rate6> of the first $1,000,000]]", '[[<rate7> over $1,000,000]]'], end: 2027-01-31}
        Schedule B:
          title: Terms
          columns: {name: Term, says: {heading: Says, type: text}}
          rows: {Free: "[[<words5>]]"}
      attach:
        Exhibit A: {title: "Of [[<words6>]]", file: terms.md}
      """;

  private static final String FIRST = """
      amendment: 1
      status: %s
      dated: 2021-04-01
      sections:
        - {set: Schedule A > Fine > price, was: "[[<money4>]]", to: "[[<money5>]]"}
        - {set: Schedule A > Coarse > fee, to: ["[[<rate8>]] of the first $400,000", "0.4%% over $400,000"]}
        - {set: Deposit, was: "[[<money1>]]", to: "[[<money6>]]"}
        - {set: Review Date, to: "[[<date3>]]"}
        - heading: Rebate
          changes:
            - in: Section 1
              strike: "a rebate of [[<rate3> of all that <name3> paid]]"
              insert: "a rebate of [[<rate9> of that]]"
        - {heading: Refining, text: "{Refiner} refines, as it did {Notice Period} before, and not [[<words7>]]."}
        - {restate: Schedule A}
      """;

  private static final String SECOND = """
      amendment: 2
      status: %s
      dated: 2022-04-01
      sections:
        - {set: Deposit, to: $5.00}
        - {add: Schedule A, rows: {Red: ["[[<money7>]]", "[[<rate1>]]", permanent, plain]}}
        - {set: Schedule A > Coarse > price, to: $13.00}
        - {restate: Schedule A}
      """;

  private static final String TERMS = """
      # Payment within [[<span2>]]

      The Buyer pays [[<money8>]] to [[<name6>,
      or to <name7>]].

      > A quotation of [[<words8>]].
      """;

  private ConfidentialBook() {}

  /** Values for all slots, of lengths that vary with the seed. */
  static Map<String, String> values(long seed) {
    Map<String, String> values = new LinkedHashMap<>();
    Random random = new Random(seed);
    for (int i = 1; i < 10; i++) {
      values.put("money" + i, String.format(Locale.ROOT, "$%,d.%02d",
          17_000 + random.nextInt(random.nextBoolean() ? 80_000 : 900_000_000), 10 + random.nextInt(90)));
      values.put("rate" + i, String.format(Locale.ROOT, random.nextBoolean() ? "%d.%d1%%" : "%d.%d01%%",
          random.nextInt(3), 11 + random.nextInt(random.nextBoolean() ? 80 : 8_000)));
      values.put("date" + i, String.format(Locale.ROOT, "20%d-%02d-%02d",
          31 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28)));
      values.put("span" + i, 41 + random.nextInt(900) + (random.nextBoolean() ? " days" : " months"));
      values.put("name" + i, name(random));
      values.put("words" + i, words(random));
    }
    return values;
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name + (random.nextBoolean() ? " GmbH" : " Works");
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      words.add(name(random).split(" ")[0].toLowerCase(Locale.ROOT));
    }
    return String.join(" ", words);
  }

  /** A book in a folder, its sources written. */
  static BookCopy in(Path folder, Map<String, String> values, String evidence, String... statuses) throws IOException {
    return new BookCopy(folder)
        .write("agreements/book.yaml", "engross: 1\nevidence: " + evidence + "\n")
        .write("agreements/clay-supply/agreement.yaml", filled(AGREEMENT.formatted(statuses[0]), values))
        .write("agreements/clay-supply/amendments/01.yaml", filled(FIRST.formatted(statuses[1]), values))
        .write("agreements/clay-supply/amendments/02.yaml", filled(SECOND.formatted(statuses[2]), values))
        .write("agreements/clay-supply/terms.md", filled(TERMS, values));
  }

  /** The PDFs of filing copies of a book that is made in a folder: executed, final and a draft. */
  public static List<byte[]> filed(Path folder) throws IOException {
    BookCopy book = in(folder, values(3), "sources", "executed", "final", "draft");
    book.pipeline().generate();
    List<byte[]> filed = new ArrayList<>();
    for (String paper : List.of("base", "am01", "am02")) {
      filed.add(Files.readAllBytes(folder.resolve("output/clay-supply/clay-supply-" + paper + "f.pdf")));
    }
    return filed;
  }

  /** The values that are in the book. */
  static List<String> used(Map<String, String> values) {
    List<String> used = new ArrayList<>();
    for (String text : List.of(AGREEMENT, FIRST, SECOND, TERMS)) {
      Matcher slot = SLOT.matcher(text);
      while (slot.find()) {
        used.add(values.get(slot.group(1) + slot.group(2)));
      }
    }
    return used.stream().distinct().toList();
  }

  private static String filled(String text, Map<String, String> values) {
    return SLOT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(values.get(m.group(1) + m.group(2))));
  }
}
