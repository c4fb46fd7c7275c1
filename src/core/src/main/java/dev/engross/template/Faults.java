package dev.engross.template;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import freemarker.core.Environment;
import freemarker.core.Expression;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateObject;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words FreeMarker's exceptions as findings. After a fault in what one interpolation prints, the template goes on. */
@SuppressWarnings("deprecation")
final class Faults implements TemplateExceptionHandler {

  /** After so many faults the rest would tell nothing new. */
  private static final int MOST = 20;

  /** How FreeMarker begins what it says of unknown names. */
  private static final String NO_BUILT_IN = "Unknown built-in: \"";

  private static final String NO_DIRECTIVE = "Unknown directive: ";

  private final Budget budget;
  private final Findings findings;
  private int count;

  Faults(Budget budget, Findings findings) {
    this.budget = budget;
    this.findings = findings;
  }

  @Override
  public void handleTemplateException(TemplateException fault, Environment environment, Writer out) {
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Stopped stopped) {
        throw stopped;
      }
    }
    Finding finding = finding(fault, environment);
    boolean printing = out instanceof Page || out instanceof CountedWriter;
    if (!printing || ++count >= MOST || !budget.current().getDescription().startsWith("${")) {
      throw new Stopped(finding);
    }
    findings.add(finding);
  }

  /** A template that cannot be parsed. */
  static Finding of(ParseException fault, String file) {
    Location at = new Location(file, Math.max(1, fault.getLineNumber()), Math.max(1, fault.getColumnNumber()));
    String message = plain(fault.getEditorMessage());
    if (message.startsWith(NO_BUILT_IN)) {
      String name = message.substring(NO_BUILT_IN.length(), message.indexOf('"', NO_BUILT_IN.length()));
      return Finding.error("template-builtin", at, "there is no ?" + name,
          AllowList.instead(name));
    }
    if (message.startsWith(NO_DIRECTIVE)) {
      String name = message.substring(NO_DIRECTIVE.length());
      return Finding.error("template-directive", at, "there is no <" + name + ">",
          "Use one of " + AllowList.directivesNear(name));
    }
    return Finding.error("template-syntax", at, "the template cannot be read: " + message,
        "Mend the directive or the expression here, or the one that it closes");
  }

  private Finding finding(TemplateException fault, Environment environment) {
    Location at = at(fault);
    if (fault instanceof InvalidReferenceException && fault.getBlamedExpressionString() != null) {
      String name = fault.getBlamedExpressionString();
      return Finding.error("template-variable", at, name + " does not exist" + near(fault, environment),
          "Mend the name, or say with ?? or ! what is to stand without it").whileRendering(budget.subject());
    }
    Throwable cause = fault.getCause();
    if (cause instanceof RuntimeException bug && !(cause instanceof IllegalArgumentException)
        && !(cause instanceof ArithmeticException)) {
      return ofToolkit(bug, at, budget);
    }
    String message = cause instanceof IllegalArgumentException && cause.getMessage() != null
        ? cause.getMessage()
        : blamed(fault) + plain(fault.getMessageWithoutStackTop());
    return Finding.error("template-value", at, message, "Mend the value or the call in the template")
        .whileRendering(budget.subject());
  }

  /**
   * What should not have been thrown: it is told where it came from the template, with its name, for those who mend it.
   */
  static Finding ofToolkit(RuntimeException bug, Location at, Budget budget) {
    return Finding.error("template-value", at, "the toolkit fails here with " + bug,
        "Write it in another way, and report this with the template").whileRendering(budget.subject());
  }

  private static String blamed(TemplateException fault) {
    return fault.getBlamedExpressionString() == null ? "" : fault.getBlamedExpressionString() + ": ";
  }

  private Location at(TemplateException fault) {
    String name = fault.getTemplateName();
    Integer line = fault.getLineNumber();
    Integer column = fault.getColumnNumber();
    return name == null || line == null || column == null || line < 1 || column < 1
        ? budget.at()
        : new Location(Shelf.file(name), line, column);
  }

  /** What there is where the name was looked for. */
  private String near(TemplateException fault, Environment environment) {
    try {
      TemplateObject blamed = SyntaxTree.blamed(fault);
      List<Object> parts = SyntaxTree.parts(blamed);
      if (SyntaxTree.kind(blamed).equals("Identifier")) {
        return "; there are " + String.join(", ", known(environment));
      }
      if (parts.size() > 1 && parts.get(0) instanceof Expression target
          && target.getAsTemplateModel(environment) instanceof TemplateHashModelEx hash) {
        return "; " + target.getCanonicalForm() + " has " + String.join(", ", keys(hash));
      }
    } catch (TemplateException e) {
      return "";
    }
    return "";
  }

  private static Set<String> known(Environment environment) throws TemplateException {
    Set<String> names = new TreeSet<>();
    for (Object name : environment.getKnownVariableNames()) {
      names.add((String) name);
    }
    return names;
  }

  private static Set<String> keys(TemplateHashModelEx hash) throws TemplateException {
    Set<String> keys = new TreeSet<>();
    for (TemplateModelIterator names = hash.keys().iterator(); names.hasNext(); ) {
      TemplateModel key = names.next();
      keys.add(((TemplateScalarModel) key).getAsString());
    }
    return keys;
  }

  /** What FreeMarker says, without its tips, stacks and the names of its classes. */
  private static String plain(String message) {
    String first = before(before(before(message, "\n\n"), "\n----"), "==>").replaceAll("\\s+", " ");
    first = before(first.replaceAll(" \\(wrapper: [^)]*\\)", ""), ". Help (latest version)").strip();
    return first.endsWith(".") || first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
  }

  private static String before(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }
}
