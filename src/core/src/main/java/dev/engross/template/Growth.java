package dev.engross.template;

import freemarker.core.TemplateObject;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks expressions, and says how many times longer than the longest thing it is made of an expression's value may
 * be. FreeMarker's {@code +} and built-ins cannot be watched while they work, so that one expression is bounded here
 * and the values that pass from one to the next (variables, arguments) are weighed by {@link Budget}.
 */
@SuppressWarnings("deprecation")
final class Growth {

  /** The most times that an expression may lengthen its values: long enough for a title's many parts. */
  static final int MOST = 200;

  /** What an expression with a lambda costs in steps: it goes through a list without any. */
  private static final int LAMBDA = 1000;

  /** How many numbers of a range cost a step. */
  private static final int NUMBERS = 16;

  /** The longest range that may be written out. */
  private static final long RANGE = 1000;

  /** The longest word to search for. */
  private static final int WORD = 256;

  /** How many characters of a word that is searched for, at each place of a text, cost as much as to read the text. */
  private static final int SOUGHT = 16;

  /** How many parts of a lambda cost as much, for each item, as to take the item. */
  private static final int PARTS = 8;

  /** The longest string and the longest list that a lambda may make, once for each item. */
  private static final int WRITTEN = 64;

  private static final int LISTED = 16;

  /** What each piece takes up, in characters, that a string is split into. */
  private static final int PIECE = 64;

  private static final Set<String> CALLED =
      Set.of("?chunk", "?contains", "?index_of", "?join", "?keep_after", "?keep_after_last", "?keep_before",
          "?keep_before_last", "?last_index_of", "?replace", "?split");

  private final Guard guard;
  private boolean inLambda;
  private int dear;
  private int times;
  private int literals;
  private int sought;
  private int lambdaParts;

  Growth(Guard guard) {
    this.guard = guard;
  }

  /** Begins an element, whose expressions are judged together. */
  void begin() {
    times = 1;
    literals = 0;
    sought = 0;
    lambdaParts = 0;
  }

  /** How many times the work of reading a text once, or taking an item, the expressions of the element may do on it. */
  int work() {
    return 1 + sought / SOUGHT + lambdaParts / PARTS;
  }

  /** How many characters of memory the expressions of the element may take for each that they read. */
  int times() {
    return times;
  }

  /** How many characters are written out in them. */
  int literals() {
    return literals;
  }

  private static int plus(int one, int other) {
    return Math.min(MOST + 1, one + other);
  }

  /** Checks an expression, gives its cost in steps; {@code still} is a directive where nothing may grow, or empty. */
  int of(TemplateObject node, String still) {
    dear = 0;
    int growth = walk(node, still, false);
    if (growth > MOST) {
      guard.refuse("template-budget", guard.at(node), "this expression is made of more than " + MOST + " parts",
          "Print its parts one after another, or assign some of them first");
    }
    return growth + dear;
  }

  private int walk(TemplateObject node, String still, boolean slice) {
    String symbol = SyntaxTree.symbol(node);
    String kind = SyntaxTree.kind(node);
    List<Object> parts = SyntaxTree.parts(node);
    boolean builtIn = symbol.startsWith("?") && parts.size() > 1 && parts.get(0) instanceof TemplateObject;
    String name = builtIn ? (String) parts.get(1) : "";
    if (builtIn ? !AllowList.builtIn(name) : !AllowList.expression(kind)) {
      refused(node, parts, name);
      return 1;
    }
    if (!still.isEmpty() && (kind.equals("AddConcatExpression") || kind.equals("StringLiteral") && !parts.isEmpty())) {
      refuseGrowth(node, kind.equals("StringLiteral") ? "${}" : "+", still);
    }
    if (kind.equals("NumberLiteral")) {
      number(node);
    }
    if (kind.equals("StringLiteral")) {
      written(node, parts);
    }
    if (inLambda && parts.size() > LISTED && (kind.equals("ListLiteral") || kind.equals("HashLiteral"))) {
      refuseGrowth(node, "a list of more than " + LISTED + " parts", "->");
    }
    if (kind.equals("Range") && !slice) {
      range(node, parts);
    }
    lambdaParts += inLambda ? 1 : 0;
    boolean outer = inLambda;
    if (kind.equals("LocalLambdaExpression")) {
      lambda(node);
    }
    int factor = builtIn ? bare(node, name, parts) : kind.equals("MethodCall") ? called(node, parts, still) : 1;
    int growth = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof TemplateObject part) {
        boolean key = kind.equals("DynamicKeyName") && i == 1;
        boolean calls = i == 0 && kind.equals("MethodCall") && CALLED.contains(SyntaxTree.symbol(part));
        growth = plus(growth, walkPart(part, inLambda ? "->" : still, key, calls));
      }
    }
    inLambda = outer;
    return Math.max(1, Math.min(MOST + 1, growth * factor));
  }

  /** A call of one that is {@link #CALLED} has been judged with its arguments; only its target is left. */
  private int walkPart(TemplateObject part, String still, boolean key, boolean judged) {
    return judged ? walk((TemplateObject) SyntaxTree.parts(part).get(0), still, key) : walk(part, still, key);
  }

  private void lambda(TemplateObject node) {
    if (inLambda) {
      guard.refuse("template-budget", guard.at(node), "a lambda stands inside a lambda", "List one of them instead");
    }
    inLambda = true;
    dear += LAMBDA;
  }

  private void refused(TemplateObject node, List<Object> parts, String name) {
    if (!name.isEmpty()) {
      guard.refuse("template-builtin", guard.builtInAt((TemplateObject) parts.get(0), node, name),
          "?" + name + " is not for templates", AllowList.instead(name));
    } else {
      guard.refuse("template-builtin", guard.at(node), SyntaxTree.symbol(node) + " is not for templates",
          "Use the views of the instrument; the guide's page on forms lists them, and what a template may say");
    }
  }

  private void refuseGrowth(TemplateObject node, String what, String still) {
    String where = still.equals("->") ? "a lambda" : "<" + still + ">";
    guard.refuse("template-budget", guard.at(node), what + " cannot stand in " + where,
        "Assign the value to a variable first");
  }

  private void number(TemplateObject node) {
    try {
      if (!(((TemplateNumberModel) node).getAsNumber() instanceof Long)) {
        guard.refuse("template-value", guard.at(node), "a template knows whole numbers of at most 18 digits",
            "Print figures from the views");
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a number literal without a number", e);
    }
  }

  private void range(TemplateObject node, List<Object> parts) {
    try {
      if (parts.size() == 2
          && parts.get(0) instanceof TemplateNumberModel from
          && parts.get(1) instanceof TemplateNumberModel to
          && !inLambda) {
        long length = Math.abs(to.getAsNumber().longValue() - from.getAsNumber().longValue());
        if (length <= RANGE) {
          dear += (int) length / NUMBERS;
          return;
        }
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a number literal without a number", e);
    }
    guard.refuse("template-budget", guard.at(node),
        "a range has two written numbers, at most " + RANGE + " apart, and stands in no lambda",
        "List the items themselves, with ?index or ?counter");
  }

  /** Some built-ins are judged as they are called, and mean nothing else. */
  private int bare(TemplateObject node, String name, List<Object> parts) {
    if (CALLED.contains("?" + name)) {
      guard.refuse("template-builtin", guard.builtInAt((TemplateObject) parts.get(0), node, name),
          "?" + name + " is called without brackets", "Call it where it stands");
    }
    return 1;
  }

  private int called(TemplateObject node, List<Object> parts, String still) {
    String symbol = SyntaxTree.symbol((TemplateObject) parts.get(0));
    int arguments = parts.size() - 1;
    switch (symbol) {
      case "?join", "?replace" -> {
        boolean join = symbol.equals("?join");
        if (!still.isEmpty() || inLambda) {
          refuseGrowth(node, symbol, inLambda ? "->" : still);
        }
        OptionalInt first = arguments > 0 ? literal(parts.get(1)) : OptionalInt.of(0);
        OptionalInt second = join ? OptionalInt.of(0) : arguments == 2 ? literal(parts.get(2)) : OptionalInt.empty();
        if (first.isEmpty() || second.isEmpty() || join && arguments > 1) {
          guard.refuse("template-builtin", guard.at(node), symbol + " takes written strings, and no flags",
              join ? "Write the words between the items in quotation marks" : "Write both words in quotation marks");
          return 2;
        }
        if (!join) {
          searches(node, symbol, first);
        }
        // Without anything to look for, the replacement is put between all characters.
        int longer = 2 + Math.min(MOST, join ? first.getAsInt() : second.getAsInt() / Math.max(1, first.getAsInt()));
        times(longer);
        return longer;
      }
      case "?keep_before", "?keep_after", "?keep_before_last", "?keep_after_last", "?split" -> {
        if (arguments > 1) {
          guard.refuse("template-builtin", guard.at(node), symbol + " takes no flags", "Leave the second argument out");
        }
        OptionalInt word = arguments > 0 ? literal(parts.get(1)) : OptionalInt.empty();
        searches(node, symbol, word);
        if (symbol.equals("?split")) {
          sought += word.orElse(0); // FreeMarker counts the pieces first
          times(PIECE / Math.max(1, word.orElse(1)));
        }
        return 1;
      }
      case "?contains", "?index_of", "?last_index_of" -> {
        searches(node, symbol, arguments > 0 ? literal(parts.get(1)) : OptionalInt.empty());
        return 1;
      }
      case "?chunk" -> {
        chunk(node, parts);
        return 1;
      }
      default -> {
        return 1;
      }
    }
  }

  /**
   * A search looks for each character of its word at each of the text. That is charged where the text is read; a piece
   * that was split off another is not, and costs by the heaviest value, once for each item if a lambda searches in it.
   */
  private void searches(TemplateObject node, String symbol, OptionalInt word) {
    if (word.isEmpty() || word.getAsInt() > WORD) {
      guard.refuse("template-builtin", guard.at(node),
          symbol + " looks for a written string of at most " + WORD + " characters",
          "Write what it is to look for in quotation marks");
      return;
    }
    sought += word.getAsInt();
    dear += inLambda ? LAMBDA / 2 * word.getAsInt() : word.getAsInt();
  }

  /** The last piece is filled up to its size. */
  private void chunk(TemplateObject node, List<Object> parts) {
    try {
      if (parts.size() > 1 && parts.get(1) instanceof TemplateNumberModel size
          && size.getAsNumber() instanceof Long most && most <= RANGE) {
        dear += parts.size() > 2 ? most.intValue() / NUMBERS : 0;
        return;
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a number literal without a number", e);
    }
    guard.refuse("template-builtin", guard.at(node), "?chunk takes a written number, at most " + RANGE,
        "Write how many items a piece has");
  }

  private void times(int factor) {
    times = (int) Math.min(Budget.MEMORY, (long) times * Math.max(1, factor));
  }

  private void written(TemplateObject node, List<Object> parts) {
    int length = 0;
    for (Object part : parts) {
      length += part instanceof String words ? words.length() : 0;
    }
    length += parts.isEmpty() ? literal(node).orElse(0) : 0;
    literals += length;
    if (inLambda && length > WRITTEN) {
      refuseGrowth(node, "a string of more than " + WRITTEN + " characters", "->");
    }
  }

  /** The length of a string that is written out. */
  private static OptionalInt literal(Object part) {
    try {
      if (part instanceof TemplateScalarModel text && SyntaxTree.parts((TemplateObject) part).isEmpty()) {
        return OptionalInt.of(text.getAsString().length());
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a string literal without a string", e);
    }
    return OptionalInt.empty();
  }
}
