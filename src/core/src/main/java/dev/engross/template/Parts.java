package dev.engross.template;

import dev.engross.finding.Finding;
import freemarker.core.Environment;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code <@part path="sections/term.ftlh" section=s/>}: prints the nearest template of a path along the forms. It sees
 * the views, global variables, and the parameters, but no other variable of the template that asks for it, and leaves
 * none behind.
 */
final class Parts implements TemplateDirectiveModel {

  private final Library library;
  private final List<String> forms;
  private final Budget budget;
  private final Faults faults;

  Parts(Library library, List<String> forms, Budget budget, Faults faults) {
    this.library = library;
    this.forms = forms;
    this.budget = budget;
    this.faults = faults;
  }

  /** The name of the nearest template of a path; empty if no form has it. */
  Optional<String> find(String path) {
    if (Shelf.resolve("", path).filter(path::equals).isPresent()) {
      for (String name : Shelf.places(forms, path)) {
        if (library.has(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code hasPart(path)}. */
  TemplateMethodModelEx asFunction() {
    return arguments -> {
      if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel path) {
        return Views.VIEWS.wrap(find(path.getAsString()).isPresent());
      }
      throw new TemplateModelException("hasPart takes a path, such as \"sections/term.ftlh\"");
    };
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public void execute(Environment environment, Map parameters, TemplateModel[] loopVariables,
      TemplateDirectiveBody body) throws TemplateException, IOException {
    Map<String, TemplateModel> scope = new HashMap<>((Map<String, TemplateModel>) parameters);
    if (!(scope.remove("path") instanceof TemplateScalarModel path)) {
      throw budget.stop("template-value", "<@part> needs a path", "Write <@part path=\"sections/term.ftlh\"/>");
    }
    scope.replaceAll(budget::weigh);
    Template template = load(path.getAsString());
    TemplateHashModel around = environment.getGlobalVariables();
    SimpleHash within = new SimpleHash(scope, Views.VIEWS);
    Environment inner = template.createProcessingEnvironment(new Scope(within, around), environment.getOut());
    inner.setTemplateProcessingTracer(budget);
    inner.setTemplateExceptionHandler(faults);
    inner.process();
  }

  private Template load(String path) {
    Optional<String> name = find(path);
    if (name.isEmpty()) {
      throw budget.stop("template-missing", missing(path), "Write one of these files, or mend the path");
    }
    List<Finding> findings = library.check(name.get());
    if (!findings.isEmpty()) {
      throw new Stopped(findings);
    }
    return library.template(name.get());
  }

  /** Where a path was looked for. */
  String missing(String path) {
    List<String> files = new ArrayList<>();
    for (String name : Shelf.places(forms, path)) {
      files.add(Shelf.file(name));
    }
    return "there is no " + path + " for this form: looked for " + String.join(", ", files);
  }

  /** Parameters in front of what stands around them. */
  private record Scope(TemplateHashModel within, TemplateHashModel around) implements TemplateHashModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      TemplateModel value = within.get(key);
      return value == null ? around.get(key) : value;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
