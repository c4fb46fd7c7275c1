package dev.engross.bind;

import dev.engross.model.Change.Manner;
import dev.engross.model.Change.Place;
import dev.engross.model.NewProvision;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the changes that are made by words. */
final class TextChangeBinder {

  /** What says where words are inserted. */
  private static final List<String> PLACES = List.of("strike", "after", "before", "at");
  private static final String WHOLE = "Agreement";
  private static final int MOST_PLACES = 9_999;

  private final Binding binding;
  private final NewProvisions provisions;

  TextChangeBinder(Binding binding, NewProvisions provisions) {
    this.binding = binding;
    this.provisions = provisions;
  }

  /** The change that a verb of words makes of its target. */
  TextChange change(String verb, Target target, Keys keys, Manner manner) {
    Map<String, String> words = new LinkedHashMap<>();
    Keys content = keys;
    Location at = target.at();
    for (String key : ChangeBinder.VERBS.get(verb)) {
      Optional<Node> node = keys.node(key);
      if (node.isEmpty()) {
        continue;
      }
      if (node.get() instanceof Mapping nested && key.equals("with")) {
        content = Keys.of(binding, nested, "new text", ChangeBinder.NEW_TEXT);
        words.put("heading", content.heading());
        words.put("text", content.prose("text"));
      } else if (!NewProvisions.KEYS.contains(key)) {
        String said = text(node.get(), "the key " + Binding.quoted(key));
        // What stands between struck or inserted words and their neighbours is none of them.
        String bare = verb.equals("in") ? said.strip() : said;
        words.put(key, key.equals("heading") && bare.equals(Keys.NO_HEADING) ? "" : bare);
      }
    }
    List<NewProvision> inner = provisions.inner(content);
    mustSay(verb, words, inner, at);
    if (verb.equals("in") && words.containsKey("insert") && PLACES.stream().noneMatch(words::containsKey)) {
      binding.error("missing-key", at, "the change \"in\" must say where \"insert\" puts its words",
          "add after: … or before: … with the words there, at: start or end, or strike: … with the words replaced");
    }
    if (keys.has("which") && keys.yes("every", false)) {
      binding.error("wrong-value", keys.at("every"), "the change \"in\" says which place it means, and every place",
          "keep one of which: and every:");
    }
    if (verb.equals("terminate") && !target.text().equals(WHOLE)) {
      binding.error("wrong-value", at,
          "the change \"terminate\" ends the whole agreement, not " + Binding.quoted(target.text()),
          "write terminate: " + WHOLE + "; to take a provision out, write remove");
    }
    return ofWords(verb, target, words, inner, keys, manner);
  }

  private static TextChange ofWords(
      String verb, Target target, Map<String, String> words, List<NewProvision> inner, Keys keys, Manner manner) {
    return switch (verb) {
      case "add" -> new TextChange.Add(target, content(words, inner, target),
          new Place(said(words, "after"), said(words, "before"), RowChangeBinder.placeAt(keys)), manner);
      case "replace" -> new TextChange.Replace(target, content(words, inner, target), manner);
      case "in" -> new TextChange.In(target, said(words, "strike"), said(words, "insert"), spot(words, keys), manner);
      case "renumber" -> new TextChange.Renumber(target, said(words, "to"), manner);
      case "read" -> new TextChange.Read(target, said(words, "as"), manner);
      case "note" -> new TextChange.Note(target, said(words, "that"), manner);
      case "waive" -> new TextChange.Waive(target, said(words, "for"), manner);
      case "supersede" -> new TextChange.Supersede(target, manner);
      default -> new TextChange.Terminate(target, said(words, "surviving"), manner);
    };
  }

  private static NewProvision content(Map<String, String> words, List<NewProvision> inner, Target target) {
    String text = said(words, words.containsKey("with") ? "with" : "text");
    return new NewProvision("", said(words, "heading"), text, inner, target.at());
  }

  private static String said(Map<String, String> words, String key) {
    return words.getOrDefault(key, "");
  }

  private static TextChange.Spot spot(Map<String, String> words, Keys keys) {
    return new TextChange.Spot(
        said(words, "after"), said(words, "before"), keys.oneOf("at", ChangeBinder.ENDS, ""),
        keys.has("which") ? keys.integer("which", 1, 1, MOST_PLACES) : 0, keys.yes("every", false),
        keys.at(PLACES.stream().filter(keys::has).findFirst().orElse("in")));
  }

  /** Words, or a list of paragraphs; empty only where an author says so in quotes. */
  private String text(Node node, String what) {
    return binding.list(node).isEmpty()
        ? binding.words(node, what).map(Scalar::text).orElse("")
        : String.join("\n\n", binding.texts(node, what));
  }

  private void mustSay(String verb, Map<String, String> words, List<NewProvision> inner, Location at) {
    String needed = switch (verb) {
      case "replace" -> "with";
      case "renumber" -> "to";
      case "read" -> "as";
      case "note" -> "that";
      case "in" -> words.containsKey("insert") ? "insert" : "strike";
      case "add" -> "text";
      default -> "";
    };
    boolean said = needed.isEmpty() || words.containsKey(needed) || words.containsKey("text")
        || words.containsKey("heading") || !inner.isEmpty();
    if (!said) {
      binding.error("missing-key", at,
          "the change " + Binding.quoted(verb) + " must have the key " + Binding.quoted(needed),
          "add " + needed + ": …");
    }
  }
}
