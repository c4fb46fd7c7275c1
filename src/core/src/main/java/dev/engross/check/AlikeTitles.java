package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import java.util.HashMap;
import java.util.Map;

/**
 * Two amendments with numbers bear one title, since their form's sample has no place for a number, or their own titles
 * are alike. Papers without numbers may: side letters are told apart by their dates.
 */
final class AlikeTitles implements Rule {

  @Override
  public String id() {
    return "alike-titles";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Map<String, Instrument> byTitle = new HashMap<>();
    for (Instrument paper : subject.agreement().amendments()) {
      boolean faulty = subject.faulty().contains("templates/" + paper.form() + "/form.yaml");
      Instrument other = paper.name().isNumbered() && !faulty ? byTitle.putIfAbsent(paper.titled(), paper) : null;
      if (other != null && other.name().number() != paper.name().number() && paper.isAtHome()) {
        breaches.add(
            Finding.warn(
                id(), paper.at(),
                "amendment " + paper.name().number() + " is called \"" + paper.titled() + "\", and so is amendment "
                    + other.name().number(),
                "give the form a title with a number, such as Amendment No. 1 or First Amendment, or the paper a title "
                    + "of its own, or accept it by sic"), paper.sic());
      }
    }
  }
}
