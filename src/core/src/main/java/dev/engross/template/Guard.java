package dev.engross.template;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.Template;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a parsed template to the {@link AllowList} before it runs, and prepares what {@link Budget} watches while it
 * does. Besides forbidden names it refuses what would let one expression grow without a look in between: see
 * {@link Growth}. Include and import take a name that is written out, so that all files are known before the run.
 */
@SuppressWarnings("deprecation")
final class Guard {

  private final SourceFile source;
  private final Template template;
  private final Map<TracedElement, Care> cares;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final Growth growth = new Growth(this);

  /** A file that the template includes or imports; {@code name} is empty where the path leads out of the folder. */
  record Use(Location at, String path, Optional<String> name) {}

  Guard(SourceFile source, Template template, Map<TracedElement, Care> cares) {
    this.source = source;
    this.template = template;
    this.cares = cares;
    element(template.getRootTreeNode(), List.of(), List.of(), false);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  List<Use> uses() {
    return List.copyOf(uses);
  }

  void refuse(String rule, Location at, String message, String mend) {
    findings.add(Finding.error(rule, at, message, mend));
  }

  Location at(TemplateObject node) {
    return new Location(source.name(), Math.max(1, node.getBeginLine()), Math.max(1, node.getBeginColumn()));
  }

  /** Where a built-in's name stands, which follows its target. */
  Location builtInAt(TemplateObject target, TemplateObject builtIn, String name) {
    for (int line = target.getEndLine(); line <= builtIn.getEndLine(); line++) {
      int from = line == target.getEndLine() ? target.getEndColumn() : 0;
      int at = source.line(line).indexOf(name, from);
      if (at >= 0) {
        return new Location(source.name(), line, at + 1);
      }
    }
    return at(builtIn);
  }

  private void element(TemplateElement element, List<String> entered, List<String> looped, boolean called) {
    String symbol = SyntaxTree.symbol(element);
    if (!AllowList.element(symbol)) {
      String name = symbol.startsWith("#") && !symbol.startsWith("#{") ? "<" + symbol + ">" : symbol;
      refuse("template-directive", at(element), name + " is not for templates",
          "Use one of " + AllowList.directivesNear(symbol));
      return;
    }
    List<Object> parts = SyntaxTree.parts(element);
    if (symbol.equals("#return") && !called) {
      refuse("template-directive", at(element), "<#return> stands in no macro or function",
          "Take it out, or use <#if>");
    }
    if (symbol.equals("#include") || symbol.equals("#import")) {
      use(element, parts);
    }
    List<TemplateElement> children = SyntaxTree.children(element);
    if (children.isEmpty() && (symbol.equals("#list") || symbol.equals("#items"))) {
      // Its turns would not be counted.
      refuse("template-budget", at(element), "<" + symbol + "> holds nothing",
          "Write what it is to print, or take it out");
    }
    growth.begin();
    int cost = cost(symbol, parts);
    String assigned = assigned(element, symbol, parts);
    Care care = new Care(cost, growth.work(), growth.times(), growth.literals(), entered, looped, assigned, symbol);
    if (!care.isPlain()) {
      cares.put(element, care);
    }
    boolean macro = symbol.equals("#macro") || symbol.equals("#function");
    List<String> arguments = macro ? names(parts.subList(1, parts.size())) : List.of();
    List<String> loops = symbol.equals("#list") || symbol.equals("#items") ? names(parts) : List.of();
    for (TemplateElement child : children) {
      element(child, arguments, loops, called || macro);
      arguments = List.of();
      loops = List.of();
    }
  }

  /** Where a value would come into being without being weighed, nothing may grow. */
  private int cost(String symbol, List<Object> parts) {
    boolean still = switch (symbol) {
      case "#macro", "#function", "#nested", "#list" -> true;
      default -> false;
    };
    int cost = 0;
    for (Object part : parts) {
      if (part instanceof TemplateObject expression) {
        cost += growth.of(expression, still ? symbol : "");
      }
    }
    return Math.max(1, cost);
  }

  private String assigned(TemplateElement element, String symbol, List<Object> parts) {
    if (!symbol.equals("#assign") && !symbol.equals("#local") && !symbol.equals("#global")) {
      return "";
    }
    String kind = SyntaxTree.kind(element);
    long expressions = parts.stream().filter(TemplateObject.class::isInstance).count();
    if (expressions > (kind.equals("Assignment") ? 1 : 0)) {
      refuse("template-directive", at(element), "<" + symbol + " … in …> is not for templates",
          "Assign without a namespace");
    }
    return parts.get(0) instanceof String name ? name : "";
  }

  private static List<String> names(List<Object> parts) {
    List<String> names = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof String name) {
        names.add(name);
      }
    }
    return names;
  }

  private void use(TemplateElement element, List<Object> parts) {
    boolean include = SyntaxTree.symbol(element).equals("#include");
    TemplateObject name = (TemplateObject) parts.get(0);
    if (include && parts.size() > 1) {
      refuse("template-directive", at(element), "<#include> takes a name and nothing else",
          "Leave out parse, encoding and ignore_missing");
    }
    if (!SyntaxTree.kind(name).equals("StringLiteral") || !SyntaxTree.parts(name).isEmpty()) {
      refuse("template-directive", at(element), "<" + SyntaxTree.symbol(element) + "> takes a name that is written out",
          "Write it in quotation marks, or use <@part path=…/> for a name that is made");
      return;
    }
    try {
      String path = ((TemplateScalarModel) name).getAsString();
      uses.add(new Use(at(name), path, Shelf.resolve(template.getName(), path)));
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a string literal without a string", e);
    }
  }
}
