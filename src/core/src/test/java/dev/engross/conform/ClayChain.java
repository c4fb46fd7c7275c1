package dev.engross.conform;

import dev.engross.bind.Bound;
import dev.engross.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Papers that amend one agreement on clay, and the states between them. */
final class ClayChain {

  static final String BASE =
      """
      agreement: Clay Supply Agreement
      status: executed
      dated: 2019-03-04
      parties: {Seller: {name: Ostrander Pits}, Buyer: {name: Pell Harbor}}
      particulars: {Expiry Date: 2022-03-31}
      schedules:
        Schedule 1:
          columns: {name: Grade, price: {heading: Price, type: money}, until: {type: end, print: no}}
          rows: {Blue: $61.50, Ivory: $74.00, Grey: $50.00}
      """;

  private final Findings findings = new Findings();

  /** What was found so far. */
  Findings findings() {
    return findings;
  }

  List<Standing> chain(String... amendments) {
    Map<String, String> files = new HashMap<>(Map.of("agreement.yaml", BASE));
    for (int i = 0; i < amendments.length; i++) {
      files.put("amendments/0" + (i + 1) + ".yaml", "amendment: " + (i + 1) + "\n" + amendments[i].indent(0));
    }
    return Bound.of(files).chain(findings);
  }

  static String executed(String dated, String... changes) {
    return "dated: " + dated + "\nstatus: executed\nsections: [{changes: [" + String.join(", ", changes) + "]}]";
  }

  static List<String> rows(State state) {
    return state.schedule("Schedule 1").orElseThrow().names();
  }

  static String cell(State state, String row, String column) {
    return state.schedule("Schedule 1").orElseThrow().row(row).orElseThrow().cell(column).orElseThrow().value().text();
  }

  static State last(List<Standing> chain) {
    return chain.get(chain.size() - 1).after();
  }
}
