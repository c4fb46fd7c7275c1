package dev.engross.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a template may say. Left out on purpose: whatever reaches code ({@code eval interpret new api}), the clock and
 * other settings, regular expressions, raw output, padding and repetition, and sorting, because order is data.
 */
final class AllowList {

  private static final Set<String> DIRECTIVES =
      Set.of(
          "#assign", "#break", "#case", "#continue", "#default", "#else", "#elseif", "#function", "#global", "#if",
          "#import", "#include", "#items", "#list", "#local", "#lt", "#macro", "#nested", "#nt", "#on", "#return",
          "#rt", "#sep", "#switch", "#t");

  /** Elements that are no directive, or join the parts of one. */
  private static final Set<String> STRUCTURE =
      Set.of("#text", "#mixed_content", "${...}", "#--...--", "@", "#if-#elseif-#else-container",
          "#list-#else-container");

  private static final Set<String> BUILT_INS =
      Set.of(
          "c", "cap_first", "capitalize", "chunk", "contains", "counter", "default", "ends_with", "exists", "filter",
          "first", "has_content", "has_next", "index", "index_of", "is_boolean", "is_even_item", "is_first",
          "is_hash", "is_last", "is_number", "is_odd_item", "is_sequence", "is_string", "item_cycle", "item_parity",
          "join", "keep_after", "keep_after_last", "keep_before", "keep_before_last", "keys", "last", "last_index_of",
          "length", "lower_case", "map", "remove_beginning", "remove_ending", "replace", "reverse", "seq_contains",
          "seq_index_of", "seq_last_index_of", "size", "split", "starts_with", "switch", "then", "trim",
          "uncap_first", "upper_case", "values");

  /** Kinds of expressions, by the names of FreeMarker's classes; built-ins apart. */
  private static final Set<String> EXPRESSIONS =
      Set.of(
          "AddConcatExpression", "AndExpression", "ArithmeticExpression", "BooleanLiteral", "ComparisonExpression",
          "DefaultToExpression", "Dot", "DotBeforeMethodCall", "DynamicKeyName", "ExistsExpression", "HashLiteral",
          "Identifier", "ListLiteral", "LocalLambdaExpression", "MethodCall", "NotExpression",
          "NumberLiteral", "OrExpression", "ParentheticalExpression", "Range", "StringLiteral",
          "UnaryPlusMinusExpression", "DollarVariable");

  private AllowList() {}

  static boolean element(String symbol) {
    return DIRECTIVES.contains(symbol) || STRUCTURE.contains(symbol);
  }

  static boolean builtIn(String name) {
    return BUILT_INS.contains(name);
  }

  static boolean expression(String kind) {
    return EXPRESSIONS.contains(kind);
  }

  static String directivesNear(String symbol) {
    return String.join(" ", near(symbol, DIRECTIVES));
  }

  static String builtInsNear(String name) {
    return String.join(" ", near(name, BUILT_INS)).replaceAll("(^| )", "$1?");
  }

  /** What to do instead of a built-in that is not allowed. */
  static String instead(String name) {
    return switch (name) {
      case "eval", "eval_json", "interpret", "new", "api" ->
          "Print a field of a view, or work it out with +, ?then and <#if>: a template runs no code but its own";
      case "sort", "sort_by" -> "List the items as they come: they stand in the order of the paper";
      case "matches", "groups" -> "Use ?contains, ?starts_with, ?ends_with, ?index_of or ?split";
      case "left_pad", "right_pad", "center" -> "Use a table or a list: the formats set the columns";
      case "string", "number", "date", "datetime", "time" ->
          "Print the field as it is, or use date(iso, sample) and words(number)";
      case "html", "xml", "esc", "no_esc", "url" -> "Leave it out: what is printed is escaped already";
      default -> "Use one of " + builtInsNear(name);
    };
  }

  /** The names that begin like a name, or else all, in order. */
  private static List<String> near(String name, Set<String> names) {
    List<String> near = new ArrayList<>();
    int shared = name.startsWith("#") ? 2 : 1;
    for (String other : new TreeSet<>(names)) {
      if (other.length() >= shared && name.startsWith(other.substring(0, shared))) {
        near.add(other);
      }
    }
    return near.isEmpty() ? new ArrayList<>(new TreeSet<>(names)) : near;
  }
}
