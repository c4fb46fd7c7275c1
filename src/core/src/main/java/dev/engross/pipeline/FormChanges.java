package dev.engross.pipeline;

import dev.engross.account.Fact;
import dev.engross.account.Matter;
import dev.engross.history.Recorded;
import dev.engross.pipeline.Past.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells what a commit changed of the forms that word an agreement's papers. */
final class FormChanges {

  private static final String FORM = "/form.yaml";
  private static final String TEMPLATE = ".ftlh";

  private FormChanges() {}

  /**
   * A fact a file of a form that a paper has, before the commit or since.
   *
   * @param wording what the commit did to files of forms
   */
  static List<Fact> of(List<Recorded> wording, List<Reading> before, Reading now) {
    Set<String> forms = new TreeSet<>(now.forms());
    before.forEach(reading -> forms.addAll(reading.forms()));
    List<Fact> facts = new ArrayList<>();
    for (Recorded file : wording) {
      String[] parts = file.path().split("/");
      if (parts.length > 2 && forms.contains(parts[1])) {
        facts.add(new Fact("", "form " + file.path(), new Matter.Form(file.path()), words(file)));
      }
    }
    return facts;
  }

  private static String words(Recorded file) {
    String name = file.path().substring(BookLoader.TEMPLATES.length() + 1);
    boolean template = name.endsWith(TEMPLATE);
    String called = template ? name.substring(0, name.length() - TEMPLATE.length())
        : name.endsWith(FORM) ? name.substring(0, name.length() - FORM.length()) : name;
    String deed = switch (file.kind()) {
      case ADDED -> "added";
      case CHANGED -> "changed";
      case REMOVED -> "removed";
      case RENAMED -> "renamed " + file.former() + " to";
    };
    return deed + " the form " + called + " (" + (template ? "template" : "file") + " " + file.path()
        + "), so that the words may be others in which papers are printed";
  }
}
