package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.model.Agreement;
import dev.engross.source.Location;
import dev.engross.view.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tries papers and conformed copies without rendering them. While they are few, each is made a document. Of many, one
 * of each {@link Make} is, so that the templates are tried; the others are worded, if they have {@link LooseEnds}. So
 * all is told that can be told without a template, and that not all was made is told too.
 */
final class Trial {

  /** So many are made whatever they are: on two threads, a second or two of work. */
  static final int FEW = 500;

  private final Loaded loaded;
  private final Press press;
  private final Workers workers;
  private final List<Paper> papers;
  private final List<Agreement> copied;
  private final Map<String, Set<Make>> makesOf = new HashMap<>();
  private final Map<String, Boolean> loose = new ConcurrentHashMap<>();
  private int made;
  private int all;

  /** Of what is due and sound of a book. */
  Trial(Loaded loaded, Papers papers, Press press, Workers workers) {
    this.loaded = loaded;
    this.press = press;
    this.workers = workers;
    this.papers = papers.sound();
    this.copied = papers.conformed();
  }

  List<Finding> ofPapers() {
    Map<Make, Make> same = new ConcurrentHashMap<>();
    List<Make> makes = areFew() ? List.of() : workers.map(papers, paper -> one(Make.of(paper), same));
    for (int i = 0; i < makes.size(); i++) {
      makesOf.computeIfAbsent(papers.get(i).agreement().id(), id -> new HashSet<>()).add(makes.get(i));
    }
    return tried(papers, makes, paper -> paper, this::isLoose);
  }

  /** One object for all that are equal, so that to compare them later costs nothing. */
  private static Make one(Make make, Map<Make, Make> same) {
    Make known = same.putIfAbsent(make, make);
    return known == null ? make : known;
  }

  /** One that accepts slips is worded too, to see whether they are there. */
  private boolean isLoose(Paper paper) {
    for (Side side : paper.drawn()) {
      if (isLoose(side.agreement())) {
        return true;
      }
    }
    return AcceptedSlips.mayBeIn(paper.instrument());
  }

  private boolean isLoose(Agreement agreement) {
    Boolean known = loose.get(agreement.id());
    return known != null ? known : loose.computeIfAbsent(agreement.id(), id -> loaded.isLoose(agreement));
  }

  /** Of conformed copies, after the papers; an agreement is folded when its copy is made. */
  List<Finding> ofCopies() {
    List<Make> makes = areFew()
        ? List.of()
        : workers.map(copied, agreement -> Make.ofCopy(makesOf.getOrDefault(agreement.id(), Set.of())));
    return tried(
        copied, makes, agreement -> ConformedPaper.last(agreement, loaded.form(agreement)), this::isLoose);
  }

  private boolean areFew() {
    return papers.size() + copied.size() <= FEW;
  }

  /** @param makes of each of the things; none if they are few */
  private <T> List<Finding> tried(
      List<T> things, List<Make> makes, Function<T, PrintJob> job, Predicate<T> loose) {
    Set<Make> known = new HashSet<>();
    Set<Integer> chosen = IntStream.range(0, things.size())
        .filter(i -> makes.isEmpty() || known.add(makes.get(i))).boxed().collect(Collectors.toSet());
    made += chosen.size();
    all += things.size();
    List<Finding> found = new ArrayList<>();
    workers.map(IntStream.range(0, things.size()).boxed().toList(), i -> {
      T thing = things.get(i);
      return chosen.contains(i)
          ? press.document(job.apply(thing)).findings()
          : loose.test(thing) ? press.slips(job.apply(thing)) : List.<Finding>of();
    }).forEach(found::addAll);
    return found;
  }

  /** That not all was made, if so it was. */
  List<Finding> rest() {
    return made == all
        ? List.of()
        : List.of(Finding.info("not-all-made", Location.startOf(BookLoader.AGREEMENTS),
            "documents were made of " + made + " of " + all + " papers and conformed copies, one of each make;"
                + " what a template makes of the others is not known",
            "check makes them all, and writes nothing"));
  }
}
