package dev.engross.pipeline;

import dev.engross.model.Instrument;
import dev.engross.pipeline.Mutation.Kind;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Slips in the dates of papers. */
final class DateSlips {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final YamlSource base;
  private final SaidTwice said;
  private final Slips slips;

  /** @param base the file of the agreement itself */
  DateSlips(YamlSource base, SaidTwice said, Slips slips) {
    this.base = base;
    this.said = said;
    this.slips = slips;
  }

  /** The dates of a paper as a whole. */
  void paper(YamlSource file) {
    if (!(file.root() instanceof MappingNode root)) {
      return;
    }
    List<Instrument> papers = new ArrayList<>(List.of(said.subject().agreement().base()));
    papers.addAll(said.subject().agreement().amendments());
    int at = papers.stream().map(p -> p.at().file()).toList().indexOf(file.name());
    YamlSource.scalar(root, "dated").filter(d -> DATE.matcher(d.getValue()).matches()).ifPresent(dated -> {
      if (at > 0) {
        day(papers.get(at - 1)).ifPresent(d -> date(file, dated, d.minusDays(slips.days())));
      }
      if (at + 1 < papers.size()) {
        day(papers.get(at + 1)).ifPresent(d -> date(file, dated, d.plusDays(slips.days())));
      }
    });
    YamlSource.value(root, "restates").filter(MappingNode.class::isInstance).ifPresent(restated -> {
      ScalarNode dated = YamlSource.scalar((MappingNode) restated, "dated").orElseThrow();
      List<Node> amended =
          ((SequenceNode) YamlSource.value((MappingNode) restated, "amended").orElseThrow()).getValue();
      begun().ifPresent(b -> {
        date(file, dated, b.plusDays(slips.days()));
        date(file, (ScalarNode) amended.get(amended.size() - 1), b.plusDays(slips.days()));
      });
      date(file, (ScalarNode) amended.get(0), LocalDate.parse(dated.getValue()).minusDays(slips.days()));
    });
    if (at > 1 && file.text().contains("terminate:")) {
      YamlSource.scalar(root, "effective").ifPresent(e ->
          day(papers.get(at - 1)).ifPresent(d -> date(file, e, d.minusDays(slips.days()))));
    }
  }

  /** The day of the base, or of its effect where it bears none. */
  private Optional<LocalDate> begun() {
    return day(said.subject().agreement().base()).or(() -> YamlSource.scalar((MappingNode) base.root(), "effective")
        .map(e -> LocalDate.parse(e.getValue())));
  }

  /** What takes and loses effect: a paper, a section, a change; and days to which a paper sets something. */
  void spell(YamlSource file, MappingNode mapping) {
    Optional<Instrument> paper = said.subject().agreement().amendments().stream()
        .filter(i -> i.at().file().equals(file.name()) && !i.name().recorded()).findFirst();
    Optional<LocalDate> own = paper.flatMap(DateSlips::day);
    Optional<LocalDate> begun = begun();
    if (own.isEmpty() || begun.isEmpty()) {
      return;
    }
    for (String key : List.of("effective", "until")) {
      YamlSource.scalar(mapping, key).filter(d -> DATE.matcher(d.getValue()).matches())
          .ifPresent(d -> date(file, d, begun.get().minusDays(slips.days())));
    }
    YamlSource.scalar(mapping, "effective").filter(d -> DATE.matcher(d.getValue()).matches())
        .filter(d -> said.isPrintedAfter(paper.orElseThrow(), labels(mapping)))
        .ifPresent(d -> date(file, d, LocalDate.parse(d.getValue()).plusYears(10)));
    YamlSource.scalar(mapping, "set").filter(t -> !t.getValue().contains(" > "))
        .flatMap(t -> YamlSource.scalar(mapping, "to")).filter(d -> DATE.matcher(d.getValue()).matches())
        .ifPresent(d -> date(file, d, own.get().minusDays(slips.days())));
    YamlSource.scalar(mapping, "in").filter(t -> t.getValue().contains(" as of ")).ifPresent(t -> {
      slips.add(Kind.DATE_ALTERED, file, t, DATE.matcher(t.getValue()).replaceFirst(own.get().plusDays(1).toString()));
    });
  }

  /** The first steps of all that the changes in a part of a paper are aimed at. */
  private static Set<String> labels(Node node) {
    Set<String> labels = new LinkedHashSet<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(n -> labels.addAll(labels(n)));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        labels.addAll(labels(entry.getValueNode()));
        if (ChangeSlips.VERBS.contains(YamlSource.words(entry.getKeyNode()))) {
          labels.add(YamlSource.words(entry.getValueNode()).split(" > ")[0]);
        }
      }
    }
    return labels;
  }

  private void date(YamlSource file, ScalarNode date, LocalDate other) {
    slips.add(Kind.DATE_ALTERED, file, date, other.toString());
  }

  private static Optional<LocalDate> day(Instrument paper) {
    return paper.dated() instanceof LegalDate.On on ? Optional.of(on.date()) : Optional.empty();
  }
}
