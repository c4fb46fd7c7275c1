package dev.engross.yaml;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Builds nodes from the parser's events. SnakeYAML's own composer is left out: it guesses types, which costs time
 * and is never wanted here. What may not stand in a document (tags, merge keys, doubled keys) becomes a finding and
 * is passed over.
 */
final class NodeBuilder {

  /** Levels of nesting. The deepest form we know of has nine; readers of nodes may recurse. */
  static final int MAX_DEPTH = 64;

  /** Nodes of one file, with aliases expanded: some thirty thousand table rows. */
  static final int MAX_NODES = 200_000;

  private static final LoaderOptions OPTIONS = options();

  private final SourceFile file;
  private final Findings findings;
  private final boolean repaired;
  private final ParserImpl parser;
  private final Cursor cursor;
  private final LostWords lost;
  private Anchors anchors = new Anchors();
  private Span last;
  private int flows;
  private int depth;
  private int nodes;
  private int height;

  /** The scalar that was read last. */
  record Span(Location start, Location end, Style style) {}

  /**
   * @param repaired whether parts of the text have been covered up, so that anchors may be missing
   */
  NodeBuilder(SourceFile file, Findings findings, boolean repaired) {
    this.file = file;
    this.findings = findings;
    this.repaired = repaired;
    parser = new ParserImpl(new TextReader(file.text()), OPTIONS);
    cursor = new Cursor(file.name());
    lost = new LostWords(file, findings);
    Location start = Location.startOf(file.name());
    last = new Span(start, start, Style.PLAIN);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // the reader has measured the text before
    return options;
  }

  /** Where reading has come to, roughly. */
  Location lastPlace() {
    return last.end();
  }

  Span lastScalar() {
    return last;
  }

  /** Whether the parser was inside {@code { }} or {@code [ ]} when it gave its last event. */
  boolean inFlow() {
    return flows > 0;
  }

  /** The first document's root; empty, with a finding, if there is none. */
  Optional<Node> build() {
    parser.getEvent();
    Optional<Node> first = Optional.empty();
    int documents = 0;
    for (Event e = parser.getEvent(); e.getEventId() != Event.ID.StreamEnd; e = parser.getEvent()) {
      if (++documents == 2) {
        error("second-document", cursor.at(e.getStartMark()), "a second document begins here",
            "move it to another file");
      }
      anchors = new Anchors();
      Node root = node(parser.getEvent());
      if (!repaired) {
        anchors.reportUnused(findings);
      }
      parser.getEvent();
      if (documents == 1 && !(root instanceof Scalar s && s.text().isEmpty() && s.style() == Style.PLAIN)) {
        first = Optional.of(root);
      }
    }
    if (documents < 2 && first.isEmpty()) {
      error("empty-file", Location.startOf(file.name()), "the file holds nothing but comments or blanks",
          "write what belongs here, or delete the file");
    }
    return first;
  }

  private void error(String rule, Location at, String message, String mend) {
    findings.add(Finding.error(rule, at, message, mend));
  }

  private Node node(Event event) {
    Location at = cursor.at(event.getStartMark());
    if (++nodes > MAX_NODES) {
      tooMany(at);
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias.getAnchor(), at);
    }
    String anchor = ((NodeEvent) event).getAnchor();
    Anchors.@Nullable Mention mention = anchor == null ? null : anchors.open(anchor, at);
    int before = nodes;
    Node node;
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), at);
      node = scalar(scalar, at);
    } else {
      node = collection((CollectionStartEvent) event, at);
    }
    if (mention != null) {
      mention.close(node, nodes - before + 1, height);
    }
    return node;
  }

  private void tooMany(Location at) {
    error("too-many-values", at, "the file holds more than " + MAX_NODES + " values, counting each use of an alias",
        "divide it into smaller files, and use aliases less");
    throw new YamlReader.GivenUp();
  }

  private void refuseTag(@Nullable String tag, Location at) {
    if (tag != null) {
      error("tag", at, Words.TAG, Words.UNTAG);
    }
  }

  private Node alias(String name, Location at) {
    Optional<Anchors.Anchored> anchored = anchors.resolve(name, at, findings);
    if (anchored.isEmpty()) {
      height = 0;
      return new Scalar(at, "", Style.PLAIN);
    }
    height = anchored.get().height();
    if (anchored.get().size() > MAX_NODES - nodes) {
      tooMany(at);
    }
    if (depth + height > MAX_DEPTH) {
      tooDeep(at);
    }
    nodes += anchored.get().size() - 1;
    return anchored.get().node();
  }

  private void tooDeep(Location at) {
    error("too-deep", at, "lists and keys are nested more than " + MAX_DEPTH + " levels deep here",
        "check the brackets and the indentation");
    throw new YamlReader.GivenUp();
  }

  private Scalar scalar(ScalarEvent event, Location at) {
    height = 0;
    Location end = cursor.at(event.getEndMark());
    String text = event.getValue();
    Style style = style(event.getScalarStyle());
    last = new Span(at, end, style);
    if (style == Style.PLAIN) {
      if (text.isEmpty()) {
        lost.afterColon(end);
      } else {
        lost.afterPlain(end);
        lost.insidePlain(at, end);
        lost.atEdges(text, at);
      }
    }
    return new Scalar(at, style == Style.BLOCK ? withoutLastEnds(text) : text, style);
  }

  /** The end of the last line of {@code |} and {@code >} is how they are written, and no part of the words. */
  private static String withoutLastEnds(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  private static Style style(ScalarStyle style) {
    return switch (style) {
      case LITERAL, FOLDED -> Style.BLOCK;
      case DOUBLE_QUOTED, SINGLE_QUOTED -> Style.QUOTED;
      default -> Style.PLAIN;
    };
  }

  private Node collection(CollectionStartEvent event, Location at) {
    refuseTag(event.getTag(), at);
    if (++depth > MAX_DEPTH) {
      tooDeep(at);
    }
    int flow = event.isFlow() ? 1 : 0;
    flows += flow;
    Node node = event instanceof MappingStartEvent ? mapping(at, flow == 1) : sequence(at, flow == 1);
    flows -= flow;
    depth--;
    return node;
  }

  private Node sequence(Location at, boolean flow) {
    List<Node> items = new ArrayList<>();
    Map<Integer, Location> cut = Map.of();
    int highest = 0;
    for (Event e = parser.getEvent(); e.getEventId() != Event.ID.SequenceEnd; e = parser.getEvent()) {
      Node item = node(e);
      int last = items.size() - 1;
      if (flow && last >= 0 && item instanceof Scalar rest && items.get(last) instanceof Scalar number
          && lost.isCutAfter(number, rest)) {
        cut = cut.isEmpty() ? new LinkedHashMap<>() : cut;
        cut.putIfAbsent(last, rest.at());
        items.set(last, new Scalar(number.at(), number.text() + "," + rest.text(), number.style()));
      } else {
        items.add(item);
      }
      highest = Math.max(highest, height);
    }
    for (Map.Entry<Integer, Location> comma : cut.entrySet()) {
      lost.numberCut((Scalar) items.get(comma.getKey()), comma.getValue());
    }
    height = highest + 1;
    return new Node.Sequence(at, items);
  }

  private Node mapping(Location at, boolean flow) {
    List<Entry> entries = new ArrayList<>();
    SeenKeys seen = new SeenKeys(entries);
    boolean first = true;
    int highest = 0;
    for (Event e = parser.getEvent(); e.getEventId() != Event.ID.MappingEnd; e = parser.getEvent()) {
      Node key = node(e);
      highest = Math.max(highest, height);
      Location keyEnd = last.end();
      Node value = node(parser.getEvent());
      highest = Math.max(highest, height);
      if (!(key instanceof Scalar name)) {
        error("key-not-words", key.at(), "a key must be words, and this one is a list or a group of keys",
            "put the whole key in quotes");
      } else if (accepts(name, seen)) {
        entries.add(new Entry(name, value));
        if (flow && isAbsent(value) && !lost.colonFollows(keyEnd)) {
          lost.keyWithoutValue(name, at, first);
        }
      }
      first = false;
    }
    height = highest + 1;
    return new Node.Mapping(at, entries);
  }

  private static boolean isAbsent(Node value) {
    return value instanceof Scalar scalar && scalar.style() == Style.PLAIN && scalar.text().isEmpty();
  }

  private boolean accepts(Scalar key, SeenKeys seen) {
    if (key.style() == Style.PLAIN && key.text().equals("<<")) {
      error("merge-key", key.at(), "the merge key << is not used here", "write out the keys it stands for");
      return false;
    }
    if (key.style() == Style.PLAIN && key.text().isEmpty()) {
      error("key-not-words", key.at(), "a key is missing here", "write the key before its colon");
      return false;
    }
    Optional<Location> earlier = seen.earlier(key.text());
    if (earlier.isPresent()) {
      error("duplicate-key", key.at(),
          "the key \"" + Words.brief(key.text()) + "\" stands in line " + earlier.get().line() + " already",
          "keep one of the two, or give one of them another name");
    }
    return earlier.isEmpty();
  }
}
