package dev.engross.bind;

import dev.engross.document.Style;
import dev.engross.document.Style.Anchors;
import dev.engross.document.Style.Face;
import dev.engross.document.Style.Grid;
import dev.engross.document.Style.HeadingMark;
import dev.engross.document.Style.Headings;
import dev.engross.document.Style.LineNumbers;
import dev.engross.document.Style.Names;
import dev.engross.document.Style.PageSize;
import dev.engross.document.Style.PageStyle;
import dev.engross.document.Style.RulePlace;
import dev.engross.document.Style.SignatureStyle;
import dev.engross.document.Style.TextStyle;
import dev.engross.model.Form.Schedules;
import dev.engross.model.Form.SignaturePages;
import dev.engross.model.Form.Signatures;
import dev.engross.model.Form.Wording;
import dev.engross.model.Prose;
import dev.engross.wording.DateStyle;
import dev.engross.wording.Numbering;
import dev.engross.wording.SpanStyle;
import dev.engross.wording.TitleStyle;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Binds a form's {@code style}: samples of wording, and measures of layout. */
final class StyleBinder {

  static final List<String> STYLE =
      List.of("title", "dates", "numbering", "headings", "recitals", "recitals-heading", "prior", "spans", "tiers",
          "text", "page", "signatures", "schedules");
  static final List<String> TEXT =
      List.of("width", "first-line", "preamble", "list", "quote", "hang", "gap", "grid", "names");
  static final List<String> PAGE = List.of("size", "margin", "face", "points", "head", "foot", "line-numbers");
  static final List<String> SIGNATURES =
      List.of("new-page", "page-title", "layout", "names", "lines", "indent", "widths", "capacity", "rule",
          "rule-place", "under", "anchors", "words");
  static final List<String> WORDS =
      List.of("acknowledges", "consents", "guarantor", "by", "its", "for", "name", "title", "attest", "witness",
          "seal");
  static final List<String> SCHEDULES = List.of("new-page", "widths");
  static final List<String> PRIOR =
      List.of("dates", "ordinals", "numbers", "count", "latest", "story", "as-amended", "none");
  static final List<String> GRIDS = List.of("ruled", "head", "none");
  static final List<String> NAMES = List.of("broken", "whole", "whole in lists");
  static final List<String> PAGES = List.of("no", "yes", "each");
  private static final List<String> NO = List.of("no", "false");
  static final List<String> LINE_NUMBERS = List.of("none", "drafts");
  static final List<String> LAYOUTS = List.of("columns", "stacked");
  static final List<String> TIERS = List.of("plus", "lines");

  private final Binding binding;
  private final Keys keys;

  StyleBinder(Binding binding, Mapping style) {
    this.binding = binding;
    this.keys = Keys.of(binding, style, "a form's style", STYLE);
  }

  Wording wording() {
    Keys signatures = keys("signatures", SIGNATURES);
    SignaturePages pages = pages(signatures);
    Keys schedules = keys("schedules", SCHEDULES);
    return new Wording(
        sample("title", "Amendment No. 1", TitleStyle::of),
        sample("dates", "November 1, 2007", DateStyle::of),
        numbering(binding, keys, "numbering", List.of("1.", "(a)", "(i)")),
        keys.text("recitals", "WHEREAS"),
        keys.text("recitals-heading"),
        keys.oneOf("prior", PRIOR, "dates"),
        sample("spans", "ninety (90) days", SpanStyle::of),
        keys.oneOf("tiers", TIERS, "plus"),
        new Signatures(
            pages,
            titled(signatures, pages),
            signatures.oneOf("layout", LAYOUTS, "columns"),
            signatures.oneOf("names", List.of("caps", "plain"), "caps").equals("caps"),
            signatures.has("lines") ? signatures.texts("lines") : List.of("By", "Name", "Title"),
            words(signatures)),
        new Schedules(schedules.yes("new-page", true), widths(schedules, List.of())));
  }

  Style style() {
    return new Style(headings(), text(), page(), signatures());
  }

  /** All words of the style that are printed as they stand, or after which others are made. */
  List<Prose> samples() {
    List<Prose> samples = new ArrayList<>();
    for (String key : List.of(
        "title", "dates", "recitals", "recitals-heading", "spans", "numbering", "page", "signatures")) {
      keys.node(key).ifPresent(n -> samples(n, samples));
    }
    return samples;
  }

  private static void samples(Node node, List<Prose> samples) {
    if (node instanceof Scalar scalar) {
      samples.add(new Prose(scalar.text(), scalar.at()));
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(e -> samples(e.value(), samples));
    } else {
      ((Sequence) node).items().forEach(item -> samples(item, samples));
    }
  }

  private static SignaturePages pages(Keys signatures) {
    String given = signatures.scalar("new-page").map(Scalar::text).orElse("no");
    if (given.equals("true")) {
      return SignaturePages.ONE;
    }
    return switch (NO.contains(given) ? "no" : signatures.oneOf("new-page", PAGES, "no")) {
      case "each" -> SignaturePages.EACH;
      case "yes" -> SignaturePages.ONE;
      default -> SignaturePages.NONE;
    };
  }

  /** Pages that are signed apart have a title in any case, since nothing else says what they belong to. */
  private boolean titled(Keys signatures, SignaturePages pages) {
    boolean titled = signatures.yes("page-title", pages == SignaturePages.EACH);
    boolean none = signatures.scalar("new-page").map(s -> NO.contains(s.text())).orElse(true);
    if (titled && none) {
      binding.error("wrong-value", signatures.at("page-title"),
          "there is no page of signatures that could have a title",
          "write new-page: yes or new-page: each beside it, or page-title: no");
    } else if (!titled && pages == SignaturePages.EACH) {
      binding.error("wrong-value", signatures.at("page-title"),
          "pages that are signed apart need a title, which says what they belong to",
          "leave page-title out, or write new-page: yes");
    }
    return titled;
  }

  private Map<String, String> words(Keys signatures) {
    Map<String, String> words = new LinkedHashMap<>();
    signatures.mapping("words").ifPresent(m -> {
      Keys keys = Keys.of(binding, m, "the key \"words\"", WORDS);
      WORDS.forEach(word -> words.put(word, keys.text(word)));
    });
    return words;
  }

  private Keys keys(String key, List<String> allowed) {
    return Keys.of(binding, keys.mapping(key).orElseGet(() -> new Mapping(keys.at(), List.of())),
        "the key " + Binding.quoted(key), allowed);
  }

  private String sample(String key, String otherwise, Function<String, Optional<?>> reader) {
    String sample = keys.text(key, otherwise);
    if (reader.apply(sample).isPresent()) {
      return sample;
    }
    binding.error("bad-sample", keys.at(key), "no style can be read from the sample " + Binding.quoted(sample),
        "write a sample such as " + Binding.quoted(otherwise));
    return otherwise;
  }

  /** Numbering samples, outermost first. */
  static List<String> numbering(Binding binding, Keys keys, String key, List<String> otherwise) {
    if (!keys.has(key)) {
      return otherwise;
    }
    List<Scalar> samples = binding.wordList(keys.node(key).orElseThrow(), "the key " + Binding.quoted(key));
    List<Scalar> bad = samples.stream().filter(s -> Numbering.of(List.of(s.text())).isEmpty()).toList();
    bad.forEach(s -> binding.error("bad-sample", s.at(),
        "no numbering can be read from " + Binding.quoted(s.text()),
        nearSamples(s.text())));
    return bad.isEmpty() ? samples.stream().map(Scalar::text).toList() : otherwise;
  }

  private static String nearSamples(String sample) {
    List<String> near = Numbering.near(sample);
    return near.isEmpty()
        ? "write a sample a level, such as [\"ARTICLE I\", \"1.01\", \"(a)\"]"
        : "write one number, such as " + near.stream().map(Binding::quoted).collect(Collectors.joining(" or "));
  }

  private Headings headings() {
    List<String> words = List.of(keys.text("headings", "run-in underlined").split(" "));
    boolean placed = words.get(0).equals("above") || words.get(0).equals("run-in");
    boolean runIn = !words.get(0).equals("above");
    String last = words.get(words.size() - 1);
    if (words.size() == 1 && placed) {
      return new Headings(runIn, HeadingMark.UNDERLINED);
    }
    for (HeadingMark mark : HeadingMark.values()) {
      if (words.size() == (placed ? 2 : 1) && last.equals(mark.name().toLowerCase(Locale.ROOT))) {
        return new Headings(runIn, mark);
      }
    }
    binding.error("wrong-value", keys.at("headings"), "headings cannot be " + Binding.quoted(String.join(" ", words)),
        "write run-in or above, then underlined, bold, caps or plain");
    return new Headings(true, HeadingMark.UNDERLINED);
  }

  private TextStyle text() {
    Keys text = keys("text", TEXT);
    TextStyle plain = Style.DEFAULT.text();
    int width = text.integer("width", plain.width(), 40, 132);
    int half = width / 2;
    int firstLine = text.integer("first-line", plain.firstLine(), 0, half);
    return new TextStyle(
        width,
        firstLine,
        text.integer("preamble", firstLine, 0, half),
        text.integer("list", plain.list(), 0, half),
        text.integer("quote", plain.quote(), 0, half / 2),
        text.integer("hang", plain.hang(), 0, half),
        text.integer("gap", plain.gap(), 0, 5),
        Grid.valueOf(text.oneOf("grid", GRIDS, "ruled").toUpperCase(Locale.ROOT)),
        Names.valueOf(text.oneOf("names", NAMES, "broken").toUpperCase(Locale.ROOT).replace(' ', '_')));
  }

  private PageStyle page() {
    Keys page = keys("page", PAGE);
    PageStyle plain = Style.DEFAULT.page();
    String face = page.oneOf("face", List.of("serif", "sans"), "serif");
    return new PageStyle(
        PageSize.valueOf(page.oneOf("size", List.of("letter", "a4"), "letter").toUpperCase(Locale.ROOT)),
        Lengths.points(binding, page, "margin", plain.margin()),
        page.integer("points", Math.round(plain.points()), 6, 24),
        Face.valueOf(face.toUpperCase(Locale.ROOT)),
        given(page, "head", plain.head()),
        given(page, "foot", plain.foot()),
        LineNumbers.valueOf(page.oneOf("line-numbers", LINE_NUMBERS, "none").toUpperCase(Locale.ROOT)));
  }

  /** Text that may be empty on purpose. */
  private String given(Keys owner, String key, String otherwise) {
    Optional<Node> node = owner.node(key);
    if (node.isPresent() && node.get() instanceof Scalar scalar && scalar.text().isEmpty()) {
      return "";
    }
    return owner.has(key) ? owner.prose(key) : otherwise;
  }

  private SignatureStyle signatures() {
    Keys signatures = keys("signatures", SIGNATURES);
    SignatureStyle plain = Style.DEFAULT.signatures();
    return new SignatureStyle(
        signatures.integer("indent", plain.indent(), 0, 40),
        widths(signatures, plain.widths()),
        signatures.integer("capacity", plain.capacity(), 8, 80),
        signatures.integer("rule", plain.rule(), 4, 60),
        RulePlace.valueOf(signatures.oneOf("rule-place", List.of("after", "below"), "after").toUpperCase(Locale.ROOT)),
        signatures.integer("under", plain.under(), 0, 40),
        signatures.yes("anchors", false) ? Anchors.UNSEEN : Anchors.NONE);
  }

  private List<Integer> widths(Keys owner, List<Integer> otherwise) {
    if (!owner.has("widths")) {
      return otherwise;
    }
    List<Integer> widths = new ArrayList<>();
    for (Node node : owner.list("widths")) {
      binding.words(node, "a width").ifPresent(s -> widths.add(width(s)));
    }
    return widths;
  }

  private int width(Scalar scalar) {
    try {
      int width = Integer.parseInt(scalar.text());
      if (width > 0 && width <= 132) {
        return width;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    binding.error("wrong-value", scalar.at(), "a width cannot be " + Binding.quoted(scalar.text()),
        "write a whole number of characters from 1 to 132");
    return 20;
  }
}
