package dev.engross.template;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Templates parsed and held to what is allowed, once each, for all threads. FreeMarker finds no template but here. */
final class Library extends Configuration {

  /** The longest template, in characters; FreeMarker folds literals while it parses, at a cost that grows squared. */
  private static final int LONGEST = 65_536;

  private final Shelf shelf;
  private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
  private final Map<String, Boolean> present = new ConcurrentHashMap<>();
  private final Map<TracedElement, Care> cares = new ConcurrentHashMap<>();

  /** A template, or why there is none; {@code uses} are the files that it includes and imports. */
  private record Loaded(Optional<Template> template, List<Finding> findings, List<Guard.Use> uses) {}

  Library(Shelf shelf) {
    // As of an old version, FreeMarker does not begin by looking through classes for an object wrapper of its own.
    super(VERSION_2_3_0);
    this.shelf = shelf;
    setObjectWrapper(Views.VIEWS);
    setIncompatibleImprovements(VERSION_2_3_34);
    setArithmeticEngine(WholeNumbers.ENGINE);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setLocale(Locale.US);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("c");
    setTabSize(1);
    setRecognizeStandardFileExtensions(false);
    setOutputFormat(Xhtml.FORMAT);
    setAutoEscapingPolicy(ENABLE_IF_DEFAULT_AUTO_ESCAPING_POLICY);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setFallbackOnNullLoopVariable(false);
  }

  Map<TracedElement, Care> cares() {
    return cares;
  }

  boolean has(String name) {
    Boolean known = present.get(name);
    if (known == null) {
      known = shelf.source(name).isPresent();
      present.put(name, known);
    }
    return known;
  }

  /** What is wrong with a template and with all that it includes. */
  List<Finding> check(String name) {
    List<Finding> findings = new ArrayList<>();
    check(name, new HashSet<>(), findings);
    return findings;
  }

  private void check(String name, Set<String> seen, List<Finding> findings) {
    Loaded template = load(name);
    findings.addAll(template.findings());
    for (Guard.Use use : template.uses()) {
      if (use.name().isEmpty() || !has(use.name().get())) {
        findings.add(missing(use));
      } else if (seen.add(use.name().get())) {
        check(use.name().get(), seen, findings);
      }
    }
  }

  private static Finding missing(Guard.Use use) {
    return use.name().isEmpty()
        ? Finding.error("template-missing", use.at(), use.path() + " leads out of templates/",
            "Name a file of a form, such as sections/term.ftlh or /general-supply/sections/term.ftlh")
        : Finding.error("template-missing", use.at(), "there is no " + Shelf.file(use.name().get()),
            "Write that file, or mend the name");
  }

  /** None of FreeMarker's own, which are transforms such as {@code capture_output}. */
  @Override
  public @Nullable TemplateModel getSharedVariable(String name) {
    return null;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Set getSharedVariableNames() {
    return new HashSet();
  }

  @Override
  public Template getTemplate(
      String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing) {
    return template(Shelf.resolve("", name).orElse(name));
  }

  /**
   * A template that may run.
   *
   * @throws Stopped if it may not
   */
  Template template(String name) {
    Loaded template = load(name);
    if (!template.findings().isEmpty()) {
      throw new Stopped(template.findings());
    }
    return template.template().orElseThrow();
  }

  private Loaded load(String name) {
    Loaded known = loaded.get(name);
    if (known == null) {
      Loaded fresh = parse(name);
      known = loaded.putIfAbsent(name, fresh);
      known = known == null ? fresh : known;
    }
    return known;
  }

  private Loaded parse(String name) {
    Location start = Location.startOf(Shelf.file(name));
    Optional<SourceFile> source = shelf.source(name);
    if (source.isEmpty()) {
      return failed("template-missing", start, "there is no " + start.file(), "Write that file");
    }
    String text = source.get().text();
    String begins = text.stripLeading();
    if (text.length() > LONGEST) {
      return failed("template-budget", start, "the template is longer than " + LONGEST + " characters",
          "Divide it into parts");
    }
    // FreeMarker evaluates a header while it parses, before anything could be refused.
    if (begins.startsWith("<#ftl") || begins.startsWith("[#ftl")) {
      return failed("template-directive", start, "<#ftl> is not for templates", "Leave it out");
    }
    try {
      Template template = new Template(name, text, this);
      Guard guard = new Guard(source.get(), template, cares);
      return new Loaded(Optional.of(template), guard.findings(), guard.uses());
    } catch (ParseException e) {
      return new Loaded(Optional.empty(), List.of(Faults.of(e, start.file())), List.of());
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed("template-budget", start, "the template is nested too deep to be read", "Divide it into parts");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Loaded failed(String rule, Location at, String message, String mend) {
    return new Loaded(Optional.empty(), List.of(Finding.error(rule, at, message, mend)), List.of());
  }
}
