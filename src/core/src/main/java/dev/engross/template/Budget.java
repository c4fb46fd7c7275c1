package dev.engross.template;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one rendering may spend. FreeMarker reports each element that it enters; that is a step, dearer by the parts
 * of its expressions and by the heaviest value that the template has made. Counted are steps, depth, and characters
 * read by expressions and written, those that are captured in a variable included; weighed are variables and arguments.
 * No clock decides, so that a template ends on every machine at the same place.
 */
final class Budget implements TemplateProcessingTracer {

  /** A page takes some five hundred steps. */
  static final long STEPS = 2_000_000;

  /** A macro in a list in a macro is about ten deep; FreeMarker overflows a stack of 512 KiB at some two thousand. */
  static final int DEPTH = 400;

  /** The largest file that is read, as one text, and its markup. */
  static final long CHARACTERS = 8_000_000;

  /** What the expressions of one element, or all functions together, may take up in characters while they work. */
  static final long MEMORY = 16_000_000;

  /** What all values together may weigh that pass through variables and arguments: the memory that they can hold. */
  static final long VALUES = 32_000_000;

  /** A step costs one more for so many characters of the heaviest value. */
  private static final int HEAVY = 1024;

  /** What an item of a list takes up besides its words. */
  private static final int ITEM = 16;

  /** How many characters that are read cost a step. */
  private static final int READ = 64;

  private final Map<TracedElement, Care> cares;
  private final TracedElement[] open = new TracedElement[DEPTH];
  private final Care[] cared = new Care[DEPTH];
  private final long[] read = new long[DEPTH];
  private final String subject;
  private @Nullable TracedElement left;
  private int depth;
  private long steps;
  private long characters;
  private long values;
  private long owed;
  private long returned;
  private int heaviest;

  Budget(Map<TracedElement, Care> cares, String subject) {
    this.cares = cares;
    this.subject = subject;
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    if (depth == DEPTH) {
      throw stop("macros and lists stand more than " + DEPTH + " deep in one another",
          "End the macro or the function that calls itself");
    }
    left = null;
    Care care = cares.getOrDefault(element, Care.PLAIN);
    open[depth] = element;
    cared[depth] = care;
    read[depth] = care.literals();
    depth++;
    if (!care.looped().isEmpty()) {
      care.looped().forEach(name -> look(environment, name));
    }
    step(care.cost());
    if (environment.getOut() instanceof StringWriter capture) {
      environment.setOut(new CountedWriter(capture, this));
    }
    if (!care.entered().isEmpty()) {
      care.entered().forEach(name -> keep(environment, name, "#local"));
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    left = left == null ? element : left;
    // One that was too deep to be entered is left, too.
    Care care = open[depth - 1] == element ? cared[depth - 1] : cares.getOrDefault(element, Care.PLAIN);
    if (!care.assigned().isEmpty()) {
      keep(environment, care.assigned(), care.scope());
    }
    depth--;
    if (care.scope().equals("#return")) {
      returned += read[depth];
      if (returned > MEMORY) {
        throw stop("the functions of the template give back more than " + MEMORY + " characters",
            "Print words where they are to stand");
      }
    }
  }

  /** Counts a string that the expression at work reads, or an item of a list, which has none. */
  static void count(int characters) {
    Environment environment = Environment.getCurrentEnvironment();
    if (environment != null && environment.getTemplateProcessingTracer() instanceof Budget budget && budget.depth > 0) {
      budget.read(characters);
    }
  }

  /** Counts the steps that a function takes beside reading its arguments. */
  void charge(long steps) {
    spend(steps);
  }

  private void read(int characters) {
    int at = depth - 1;
    long much = (long) (characters + ITEM) * cared[at].times();
    read[at] += much;
    if (read[at] > MEMORY) {
      throw stop("this takes up more than " + MEMORY + " characters of memory",
          "Print its parts where they are to stand");
    }
    owed += (long) (characters + ITEM) * Math.max(cared[at].times(), cared[at].work());
    spend(owed / READ);
    owed %= READ;
  }

  /** Weighs a value that the template made, ends the rendering if it is too heavy, and gives it back flat. */
  TemplateModel weigh(String name, TemplateModel value) {
    Weight weight = new Weight();
    try {
      TemplateModel flat = weight.flat(value);
      if (weight.total() > Weight.MOST) {
        throw stop(name + " grows beyond " + Weight.MOST + " characters", "Print its parts where they are to stand");
      }
      values += weight.total();
      if (values > VALUES) {
        throw stop("the template keeps more than " + VALUES + " characters in variables",
            "Print words where they are to stand");
      }
      heaviest = Math.max(heaviest, weight.total());
      spend(weight.total() / 64);
      return flat;
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a value that FreeMarker made cannot be read", e);
    }
  }

  void write(int length) {
    characters += length;
    if (characters > CHARACTERS) {
      throw stop("the template writes more than " + CHARACTERS + " characters", "End the list that goes on");
    }
  }

  /** Grows with each element that is entered. */
  long steps() {
    return steps;
  }

  /** The element at work. */
  TracedElement current() {
    return open[Math.max(0, depth - 1)];
  }

  /** Where the template is at work. */
  Location at() {
    return place(current());
  }

  /** Where the template was at work before it was left, however far it has been left since. */
  Location lastAt() {
    return place(left == null ? current() : left);
  }

  private static Location place(TracedElement element) {
    return new Location(Shelf.file(element.getTemplate().getName()), element.getBeginLine(), element.getBeginColumn());
  }

  /** What is being rendered. */
  String subject() {
    return subject;
  }

  private Stopped stop(String message, String mend) {
    return stop("template-budget", message, mend);
  }

  /** A finding where the template is at work, to end the rendering with. */
  Stopped stop(String rule, String message, String mend) {
    return new Stopped(Finding.error(rule, at(), message, mend).whileRendering(subject));
  }

  private void step(int cost) {
    spend(cost * (1L + heaviest / HEAVY));
  }

  private void spend(long cost) {
    steps += cost;
    if (steps > STEPS) {
      throw stop("the template takes more than " + STEPS + " steps", "End the list or the macro that goes on");
    }
  }

  /** What is split off a string is as long as that may be, and dear to work with; it is no variable of its own. */
  private void look(Environment environment, String name) {
    try {
      if (environment.getLocalVariable(name) instanceof SimpleScalar text) {
        heaviest = Math.max(heaviest, text.getAsString().length());
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a variable that FreeMarker keeps cannot be read", e);
    }
  }

  /** Weighs a variable and keeps it flat. A scope is named by the directive that assigns in it. */
  private void keep(Environment environment, String name, String scope) {
    try {
      TemplateModel value = switch (scope) {
        case "#local" -> environment.getLocalVariable(name);
        case "#global" -> environment.getGlobalVariable(name);
        default -> environment.getCurrentNamespace().get(name);
      };
      TemplateModel flat = value == null ? null : weigh(name, value);
      if (flat == value) {
        return;
      }
      switch (scope) {
        case "#local" -> environment.setLocalVariable(name, flat);
        case "#global" -> environment.setGlobalVariable(name, flat);
        default -> environment.setVariable(name, flat);
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a variable that FreeMarker keeps cannot be read", e);
    }
  }
}
