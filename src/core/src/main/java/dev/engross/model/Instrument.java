package dev.engross.model;

import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.value.LegalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One document that is signed, as its author wrote it.
 *
 * @param name what names it
 * @param title its title's lines if the author gave them; a base always has one
 * @param called the noun for it, such as {@code Addendum}; for a base its short title
 * @param titled the title by which other papers call it, as its own form words it
 * @param the the same as prose has it: {@code the First Amendment}, {@code Amendment No. 1}
 * @param form the folder of its wording
 * @param until when it ceases to have effect
 * @param amends the agreements that it amends, first the one that it lies with; of a base, itself
 * @param recitals Markdown
 * @param legend lines above the title
 * @param prior how earlier instruments are told; empty for the form's way
 * @param body operative provisions, or that they are not at hand
 * @param exhibits what it attaches of its own
 * @param terms defined in text that is not at hand
 * @param numbering samples, outermost first; empty for the form's
 * @param samples the same, where they are written
 * @param parties of a base all, of an amendment those it adds, by defined term
 * @param datedAt where its date stands, or itself where it has none
 * @param signed who signed it, by party
 * @param to the addressee of a letter, by defined term; empty if it is none
 */
public record Instrument(
    Name name,
    List<String> title,
    String called,
    String titled,
    String the,
    String form,
    Status status,
    LegalDate dated,
    Moment effective,
    Moment until,
    List<Amended> amends,
    Restated restates,
    List<Prose> recitals,
    List<String> legend,
    String prior,
    Body body,
    List<Exhibit> exhibits,
    List<String> terms,
    Basis basis,
    List<String> numbering,
    List<Prose> samples,
    List<Party> parties,
    Signing signing,
    Map<String, List<Signed>> signed,
    String to,
    List<Schedule> schedules,
    List<Particular> particulars,
    Sic sic,
    Location datedAt,
    Location at) {

  public Instrument {
    title = List.copyOf(title);
    amends = List.copyOf(amends);
    recitals = List.copyOf(recitals);
    legend = List.copyOf(legend);
    exhibits = List.copyOf(exhibits);
    terms = List.copyOf(terms);
    numbering = List.copyOf(numbering);
    samples = List.copyOf(samples);
    parties = List.copyOf(parties);
    signed = Collections.unmodifiableMap(new LinkedHashMap<>(signed));
    schedules = List.copyOf(schedules);
    particulars = List.copyOf(particulars);
  }

  /** Of its place alone: each part of a state names its instrument, and to hash all its words each time is dear. */
  @Override
  public int hashCode() {
    return at.hashCode();
  }

  /**
   * What names an instrument.
   *
   * @param agreement the agreement's id
   * @param key {@code base}, {@code 12}, or the file name of an unnumbered one
   * @param number 0 for a base, {@link #UNNUMBERED} for one without
   * @param recorded known in part only, and not printed
   */
  public record Name(String agreement, String key, int number, boolean recorded) {
    /** The number of an amendment that has none. */
    public static final int UNNUMBERED = -1;

    /** Whether it is the agreement itself and no amendment. */
    public boolean isBase() {
      return number == 0;
    }

    /** Whether it is an amendment with a number, and not the base. */
    public boolean isNumbered() {
      return number > 0;
    }

    /** The base name of its output files, such as {@code clay-supply-am01}. */
    public String file() {
      if (isBase()) {
        return agreement + "-base";
      }
      return agreement + "-am" + (isNumbered() && number < 10 ? "0" + number : key);
    }
  }

  /**
   * One of the agreements that an instrument amends.
   *
   * @param name what names the instrument among the papers of that agreement
   * @param as what it calls that agreement: {@code Agreement}, as in "the Agreement"
   */
  public record Amended(Name name, String as, Location at) {}

  /**
   * Its provisions.
   *
   * @param known false where the paper is not at hand
   * @param printed as the paper has them
   * @param sections those that concern the agreement among whose papers it stands: all, unless it amends several
   */
  public record Body(boolean known, List<Section> printed, List<Section> sections) {
    /** Of a paper that is not at hand. */
    public static final Body UNKNOWN = new Body(false, List.of());

    public Body {
      printed = List.copyOf(printed);
      sections = List.copyOf(sections);
    }

    /** Of a paper that amends one agreement. */
    public Body(boolean known, List<Section> sections) {
      this(known, sections, sections);
    }

    /** The same, with the sections that concern one of the agreements that it amends. */
    public Body of(String agreement) {
      return new Body(known, printed, printed.stream().flatMap(s -> s.of(agreement).stream()).toList());
    }

    /** Its sections and those inside them, in the order of the paper. */
    public List<Section> all() {
      List<Section> all = new ArrayList<>(sections.size());
      for (Section section : sections) {
        if (section.sections().isEmpty()) {
          all.add(section);
        } else {
          all.addAll(section.andInner());
        }
      }
      return all;
    }

    /** All changes that they make, silent ones too, in the order of the paper. */
    public List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      for (Section section : all()) {
        changes.addAll(section.everyChange());
      }
      return changes;
    }

    /**
     * The parties that their changes add, or put in another's place.
     *
     * @param stood parties by key, as they stood before
     */
    public List<Party> joining(Function<String, Optional<Party>> stood) {
      List<Party> joining = new ArrayList<>();
      for (Change change : changes()) {
        if (change instanceof Change.AddParty add) {
          joining.add(add.party());
        } else if (change instanceof Change.Substitute substitute) {
          joining.add(
              stood.apply(substitute.target().party()).map(substitute::over).orElse(substitute.party()).incoming());
        }
      }
      return joining;
    }
  }

  /**
   * The agreement that a restatement replaced, and when that one had been amended; an empty title for none.
   *
   * @param places where its date is written, or itself where it has none, and where each of the others
   */
  public record Restated(String agreement, LegalDate dated, List<LegalDate> amended, List<Location> places) {
    /** Of an instrument that restates nothing. */
    public static final Restated NONE = new Restated("", LegalDate.Unknown.UNKNOWN, List.of(), List.of());

    public Restated {
      amended = List.copyOf(amended);
      places = List.copyOf(places);
    }
  }

  /** For a base known only as of a later day: that day, and how it is known; both may be empty. */
  public record Basis(LegalDate asOf, String how) {
    /** Of a base that is known from its own paper. */
    public static final Basis NONE = new Basis(LegalDate.Unknown.UNKNOWN, "");
  }

  /**
   * An exhibit of its own.
   *
   * @param file as its author names it; empty where the text stands in the YAML
   * @param attached the file itself where it is none of words; none or one
   * @param at where the text begins, or its label where that stands in the YAML or in no text
   * @param labelAt where its label is written
   */
  public record Exhibit(
      String label, String title, String text, String file, List<BinaryFile> attached, Location at, Location labelAt) {
    public Exhibit {
      attached = List.copyOf(attached);
    }

    /** All that it says: its title, its text, and which file it is. */
    public String said() {
      StringBuilder said = new StringBuilder(title).append('\n').append(text);
      attached.forEach(f -> said.append("\nthe file ").append(f.called()).append(" of ").append(f.size())
          .append(" bytes, with the SHA-256 digest ").append(f.sha256()));
      return said.toString();
    }
  }

  /** The parties that join by it: those that it declares, those that its changes add or put in another's place. */
  public List<Party> joining() {
    return joining(key -> Optional.empty());
  }

  /** @param stood parties by key, as they stood before: who takes the place of one takes its role */
  public List<Party> joining(Function<String, Optional<Party>> stood) {
    List<Party> joining = new ArrayList<>(name.isBase() ? List.of() : parties);
    joining.addAll(body.joining(stood));
    return joining;
  }

  /**
   * What it is among the papers of another agreement that it amends: it has a name of its own there, and only the
   * sections that concern that agreement. What it declares itself joins the agreement that it lies with.
   *
   * @param called what papers of that agreement call it
   * @param titled the title that it has among them
   * @param the that title, as prose calls it
   */
  public Instrument among(Amended other, String called, String titled, String the) {
    return new Instrument(
        other.name(), title, called, titled, the, form, status, dated, effective, until, amends, restates, recitals,
        legend, prior, body.of(other.name().agreement()), exhibits, terms, basis, numbering, samples, List.of(),
        signing, signed, to, List.of(), List.of(), sic, datedAt, other.at());
  }

  /** The same under another title. */
  public Instrument titled(String other, String prose) {
    return new Instrument(
        name, title, called, other, prose, form, status, dated, effective, until, amends, restates, recitals, legend,
        prior, body, exhibits, terms, basis, numbering, samples, parties, signing, signed, to, schedules, particulars,
        sic, datedAt, at);
  }

  /** The same as it goes out to be signed: final, and signed by nobody yet. */
  public Instrument unsigned() {
    return as(status == Status.EXECUTED ? Status.FINAL : status, Map.of());
  }

  /** The same as it stands, but that nobody is said to have signed it. */
  public Instrument withoutSignatures() {
    return as(status, Map.of());
  }

  /** The same with another status. */
  public Instrument with(Status other) {
    return as(other, signed);
  }

  private Instrument as(Status other, Map<String, List<Signed>> by) {
    return new Instrument(
        name, title, called, titled, the, form, other, dated, effective, until, amends, restates, recitals, legend,
        prior, body, exhibits, terms, basis, numbering, samples, parties, signing, by, to, schedules, particulars, sic,
        datedAt, at);
  }

  /** Whether it lies with the agreement among whose papers it stands. */
  public boolean isAtHome() {
    return name.equals(home());
  }

  /** What names it where it lies. */
  public Name home() {
    return amends.get(0).name();
  }

  /** What it calls the agreement among whose papers it stands. */
  public String callsAgreement() {
    return amends.stream().filter(a -> a.name().equals(name)).findFirst().map(Amended::as).orElse("Agreement");
  }

  /** Whether all that it changes is known: of one that is recorded only a part may be. */
  public boolean isKnownInFull() {
    return body.known() && !name.recorded();
  }

  /**
   * Whether it prints a paper: recorded ones and bases whose text is not at hand do not, and where it amends several
   * agreements, it does with the one that it lies with.
   */
  public boolean isPrinted() {
    return isAtHome() && !name.recorded() && body.known() && status != Status.ABANDONED;
  }
}
