package dev.engross.check;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.value.Tier;
import dev.engross.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A fee by tiers as a paper writes it, in a row or as what a cell is set to.
 *
 * @param each what each tier is to those before it
 * @param places where each tier is written
 * @param row what is accepted of its row
 * @param section what is accepted of the section that it stands in
 */
record WrittenFee(List<Tier> tiers, List<TierSteps.Step> each, List<Location> places, Sic row, Sic section) {

  WrittenFee {
    tiers = List.copyOf(tiers);
    each = List.copyOf(each);
    places = List.copyOf(places);
  }

  /** Those of all papers, without the ones of which some tier could not be read: the others would be misjudged. */
  static List<WrittenFee> all(Subject subject) {
    List<WrittenFee> fees = new ArrayList<>();
    of(subject.agreement().base(), fees);
    for (Instrument paper : subject.agreement().amendments()) {
      of(paper, fees);
    }
    return fees;
  }

  private static void of(Instrument paper, List<WrittenFee> fees) {
    for (WrittenRow written : WrittenRow.of(paper)) {
      for (Schedule.Cell cell : written.row().cells()) {
        take(cell.value(), cell.tiers(), cell.sic(), written.section(), fees);
      }
    }
    sets(paper, fees);
  }

  private static void sets(Instrument paper, List<WrittenFee> fees) {
    for (Section section : paper.body().all()) {
      for (Change change : section.everyChange()) {
        if (change instanceof Change.Set set) {
          take(set.to(), set.tiers(), Sic.none(), section.sic(), fees);
        }
      }
    }
  }

  private static void take(Value value, List<Location> places, Sic row, Sic section, List<WrittenFee> fees) {
    if (value instanceof Value.Fee fee && fee.tiers().size() == places.size()) {
      fees.add(new WrittenFee(fee.tiers(), new TierSteps(fee.tiers()).all(), places, row, section));
    }
  }

  TierSteps steps() {
    return new TierSteps(tiers);
  }

  /** Does something with each tier that is one thing to those before it. */
  void at(TierSteps.Step step, IntConsumer with) {
    for (int i = 0; i < each.size(); i++) {
      if (each.get(i) == step) {
        with.accept(i);
      }
    }
  }
}
