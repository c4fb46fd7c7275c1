package dev.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One invented agreement, paper after paper, in the order of their numbers. */
final class ClaySupply {

  private static final String[] SEAMS = {
    "Alder", "Birch", "Cairn", "Dunmore", "Elder", "Fennel", "Gorse", "Hollin", "Iron", "Juniper", "Kelp", "Larch"
  };
  private static final String[] SORTS = {"Ball Clay", "Blue Clay", "China Clay", "Fireclay", "Stoneware", "Slip", "Grog"};
  private static final int ROWS = 40;

  /** Every so many rows the price falls in steps, which is the longest cell. */
  private static final int STEPPED = 6;

  private final Random random;
  private final int number;
  private final List<String> grades = new ArrayList<>();
  private int next;

  ClaySupply(Random random, int number) {
    this.random = random;
    this.number = number;
    this.next = random.nextInt(SEAMS.length * SORTS.length);
  }

  String base() {
    StringBuilder yaml = new StringBuilder(4000);
    yaml.append("agreement: Clay Supply Agreement\n")
        .append("status: executed\n")
        .append("dated: 2009-03-0").append(1 + number % 9).append('\n')
        .append("parties:\n  Seller: {name: Pit Company No. ").append(number).append("}\n")
        .append("  Buyer: {name: Kiln Company No. ").append(number).append("}\n")
        .append("particulars: {Expiry Date: 2012-03-31}\n")
        .append("sections:\n");
    for (String heading : List.of("Supply", "Price", "Delivery", "Quality", "Notices")) {
      yaml.append("  - heading: ").append(heading).append("\n    text: |\n").append(prose());
    }
    yaml.append("schedules:\n  Schedule 1:\n    title: Grades and Discounts\n    columns:\n      name: Grade\n")
        .append("      discount: {heading: Discount from the List Price, type: fee, of: the year's purchases}\n    rows:\n");
    for (int i = 0; i < ROWS; i++) {
      row(yaml, "      ", i % STEPPED == STEPPED - 1);
    }
    return yaml.toString();
  }

  String amendment(int amendment) {
    StringBuilder yaml = new StringBuilder(2000);
    yaml.append("amendment: ").append(amendment).append('\n')
        .append("status: executed\n")
        .append("dated: ").append(2009 + amendment).append("-06-15\n")
        .append("recitals: [The parties made the Agreement and wish to amend it as this paper says.]\n")
        .append("sections:\n  - heading: Grades\n    changes:\n");
    yaml.append("      - {set: Schedule 1 > ").append(grade()).append(" > discount, to: ").append(rate()).append("}\n");
    yaml.append("      - add: Schedule 1\n        rows:\n");
    row(yaml, "          ", amendment % STEPPED == 0);
    row(yaml, "          ", false);
    yaml.append("      - restate: Schedule 1\n");
    yaml.append("  - {set: Expiry Date, to: ").append(2012 + amendment).append("-03-31}\n");
    for (String heading : List.of("Haulage", "Samples")) {
      yaml.append("  - heading: ").append(heading).append("\n    text: |\n").append(prose());
    }
    return yaml.append("  - ratification\n").toString();
  }

  private String grade() {
    return grades.get(random.nextInt(ROWS));
  }

  private void row(StringBuilder yaml, String indent, boolean stepped) {
    int n = next++;
    String grade = SEAMS[n % SEAMS.length] + " " + SORTS[n / SEAMS.length % SORTS.length] + " " + (1 + n / (SEAMS.length * SORTS.length));
    grades.add(grade);
    yaml.append(indent).append(grade).append(':');
    if (!stepped) {
      yaml.append(' ').append(rate()).append('\n');
      return;
    }
    String step = indent + "    - ";
    int lowest = hundredths();
    yaml.append('\n').append(indent).append("  discount:\n")
        .append(step).append(percent(lowest + 20)).append(" of the first $1 million\n")
        .append(step).append(percent(lowest + 10)).append(" over $1 million up to $5 million\n")
        .append(step).append(percent(lowest)).append(" over $5 million\n");
  }

  private String rate() {
    return percent(hundredths());
  }

  private int hundredths() {
    return 10 + 5 * random.nextInt(25);
  }

  private static String percent(int hundredths) {
    return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + "%";
  }

  private String prose() {
    int tons = 10 * (10 + random.nextInt(90));
    int days = 5 + random.nextInt(55);
    return "      The Seller shall deliver " + tons + " tons of clay a quarter to the Buyer's works, in covered wagons and free of roots, and the\n"
        + "      Buyer shall take them in within " + days + " days after each delivery. A load that is wetter than the sample may be sent back at the\n"
        + "      Seller's cost, if the Buyer says so in writing before it is tipped.\n\n"
        + "      Orders that are not filled carry over for one quarter, and then lapse. Neither party answers for frost, flood, or a pit\n"
        + "      face that slips, as long as it tells the other within " + days + " days and does what it can to dig elsewhere.\n";
  }
}
