package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.NearName;
import dev.engross.finding.Unknown;
import dev.engross.lock.LockEntry;
import dev.engross.lock.Sha256;
import dev.engross.lock.Stage;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import dev.engross.signature.PdfReport;
import dev.engross.source.Location;
import dev.engross.value.LegalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the paper that an order is about, and tells why the order cannot be carried out. */
final class LockRefusals {

  private final Loaded loaded;
  private final BookFiles files;
  private final Findings findings;

  /** @param files among which the scan must be */
  LockRefusals(Loaded loaded, BookFiles files, Findings findings) {
    this.loaded = loaded;
    this.files = files;
    this.findings = findings;
  }

  /** The paper, if nothing forbids the order; else there is an error. */
  Optional<Paper> paper(LockOrder order) {
    Optional<Paper> paper = named(order.instrument());
    paper.ifPresent(p -> judge(p, order));
    return findings.hasErrors() ? Optional.empty() : paper;
  }

  /** The paper of a name, or an error. */
  Optional<Paper> named(String name) {
    List<String> known = new ArrayList<>();
    for (Subject subject : loaded.subjects()) {
      for (Standing standing : subject.standings()) {
        Instrument instrument = standing.instrument();
        Optional<Form> form = loaded.book().forms().named(instrument.form());
        if (!instrument.isPrinted() || form.isEmpty()) {
          continue;
        }
        String own = subject.agreement().id() + "/" + instrument.name().key();
        if (own.equals(name) || own.equals(name.replaceFirst("/0+([1-9][0-9]*)$", "/$1"))) {
          return Optional.of(Paper.of(
              loaded.sides(subject.agreement(), standing), form.get(), loaded.lock(subject.agreement().id())));
        }
        known.add(own);
      }
    }
    findings.add(Finding.error("unknown-instrument", Location.startOf(BookLoader.AGREEMENTS),
        "there is no paper " + Unknown.quoted(name) + ", which engross.instrument asks for",
        NearName.of(name, known).map(near -> "did you mean -Dengross.instrument=" + near + "?")
            .orElse("write the agreement and the paper, such as lease/3 or lease/base. " + Unknown.mend(name, known))));
    return Optional.empty();
  }

  private void judge(Paper paper, LockOrder order) {
    Instrument instrument = paper.drawn().get(0).paper();
    Optional<LockEntry> entry = paper.lock().stream().findFirst();
    Location locked = entry.map(LockEntry::at).orElse(instrument.at());
    boolean signed = entry.filter(e -> e.stage() == Stage.EXECUTED).isPresent();
    if (order instanceof LockOrder.Finalize) {
      if (entry.isPresent()) {
        refuse("already-final", locked, "this paper is " + entry.get().stage().word() + " already, and locked",
            signed
                ? "record a correction with engross:correct, or write another amendment"
                : "run engross:execute once it is signed, or take it back with -Dengross.undo=true");
      } else if (instrument.status() == Status.EXECUTED) {
        refuse("already-executed", instrument.at(), "this paper is executed already", Unlocked.MEND);
      }
    } else if (order instanceof LockOrder.TakeBack) {
      if (signed) {
        refuse("already-executed", locked, "this paper is executed, so that nobody can take it back",
            "record a correction with engross:correct, or write another amendment");
      } else if (entry.isEmpty()) {
        refuse("not-final", instrument.at(), "this paper has no lock that could be taken back",
            "run engross:finalize first, or write its status by hand");
      } else {
        entry.get().outputs().stream()
            .filter(f -> files.bytes(f.name()).filter(PdfReport::seemsSigned).isPresent())
            .forEach(f -> refuse("signed-copy-lost", Location.startOf(f.name()),
                "this file bears signatures, and would be rendered anew without them",
                "let it stand, or move the file where you keep it"));
      }
    } else if (order instanceof LockOrder.Execute execute) {
      executing(paper, execute, signed);
    } else if (order instanceof LockOrder.Correct correct) {
      correcting(instrument, entry, correct);
    }
  }

  private void executing(Paper paper, LockOrder.Execute order, boolean locked) {
    Instrument instrument = paper.drawn().get(0).paper();
    if (locked || paper.lock().isEmpty() && instrument.status() == Status.EXECUTED) {
      refuse("already-executed", instrument.at(), "this paper is executed already",
          locked ? "record a correction with engross:correct, or write another amendment" : Unlocked.MEND);
    } else if (instrument.status() == Status.DRAFT) {
      refuse("not-final", instrument.at(), "this paper is a draft, so that nobody has signed it as it is",
          "run engross:finalize, let the execution copy be signed, then run engross:execute");
    }
    unsignedBases(paper);
    if (instrument.dated() instanceof LegalDate.On on && order.executed().isBefore(on.date())) {
      refuse("executed-before-dated", instrument.datedAt(),
          "this paper is dated " + on.iso() + ", and engross.executed says that it was signed before, on "
              + order.executed(), "correct one of the two dates");
    }
    paper.agreement().amendments().stream()
        .filter(a -> a.name().file().equals(instrument.name().file() + Paper.Copy.EXECUTED.suffix()))
        .forEach(a -> refuse("locked-name", a.at(),
            "the paper in this file is rendered to the name of the executed copy of "
                + Unknown.quoted(order.instrument()),
            "give this file another name"));
    scan(paper.agreement().id(), order.scan(), instrument.at());
  }

  /** Of a base that is not at hand nobody can say by a goal that it was executed. */
  private void unsignedBases(Paper paper) {
    Instrument instrument = paper.drawn().get(0).paper();
    paper.sides().stream().map(side -> side.agreement().base())
        .filter(base -> !instrument.name().isBase() && base.body().known() && base.status() != Status.EXECUTED)
        .forEach(base -> refuse("base-not-executed", instrument.at(),
            "this paper amends " + Unknown.quoted(base.name().agreement() + "/base") + ", whose status is "
                + base.status().word(),
            "execute that first, by engross:execute; if it was signed before there were locks, write status: executed"
                + " in " + base.at().file()));
  }

  private void correcting(Instrument instrument, Optional<LockEntry> entry, LockOrder.Correct order) {
    if (entry.isEmpty() || entry.get().stage() == Stage.FINAL) {
      refuse("not-executed", entry.map(LockEntry::at).orElse(instrument.at()),
          "this paper is not locked as executed, so that there is nothing to correct",
          entry.isEmpty() ? unlocked(instrument) : "take it back with engross:finalize -Dengross.undo=true");
      return;
    }
    if (instrument.status() != Status.EXECUTED) {
      refuse("not-executed", instrument.at(),
          "this paper was executed, and its status is " + instrument.status().word(), "write status: executed again");
    }
    if (order.reason().isBlank() || order.reason().chars().anyMatch(c -> c < ' ')) {
      refuse("no-reason", entry.get().at(), "a correction of an executed paper has a reason, in one line",
          "say it: -Dengross.reason=\"the YAML lacked a comma that the paper has\"");
    }
    String last = entry.get().corrections().isEmpty()
        ? entry.get().executed()
        : entry.get().corrections().get(entry.get().corrections().size() - 1).on();
    if (order.today().toString().compareTo(last) < 0) {
      refuse("corrected-too-early", entry.get().at(),
          "the correction is said to be of " + order.today() + ", and the lock knows of " + last + " already",
          "correct engross.today");
    }
    String agreement = instrument.name().agreement();
    scan(agreement, order.scan(), instrument.at());
    entry.get().scan().stream().filter(s -> order.scan().isEmpty()).forEach(standing -> {
      scan(agreement, standing.name(), instrument.at());
      if (files.bytes(standing.name()).map(Sha256::of).filter(s -> !s.equals(standing.sha256())).isPresent()) {
        refuse("signed-scan", Location.startOf(standing.name()), "this scan is another than the one that was locked",
            "put it back as it was committed; if it is the scan that is to be corrected, name it: -Dengross.scan="
                + standing.name());
      }
    });
  }

  private static String unlocked(Instrument instrument) {
    return instrument.status() == Status.EXECUTED
        ? "correct its files, which nothing forbids, and commit them; " + Unlocked.MEND
        : "change it as you like";
  }

  private void scan(String agreement, String scan, Location at) {
    String folder = BookLoader.AGREEMENTS + "/" + agreement + "/";
    if (scan.isEmpty()) {
      return;
    }
    boolean source = scan.endsWith(".yaml") || scan.endsWith(".md");
    if (!scan.startsWith(folder) || source) {
      refuse("signed-scan", at, "the scan " + Unknown.quoted(scan) + " is no file of its own in " + folder,
          "put the scan there, and name it by its path in the book, such as " + folder + "signed/1.pdf");
    } else if (files.bytes(scan).isEmpty()) {
      refuse("signed-scan", at, "there is no scan " + Unknown.quoted(scan) + ", or it is no plain file",
          "check the name and its upper and lower case");
    }
  }

  private void refuse(String rule, Location at, String message, String mend) {
    findings.add(Finding.error(rule, at, message, mend));
  }
}
