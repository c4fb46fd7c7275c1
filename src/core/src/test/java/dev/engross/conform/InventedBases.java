package dev.engross.conform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The agreements to which papers are invented. */
final class InventedBases {

  /** All is written in one file. */
  static final String CLAY =
      """
      agreement: Clay Supply Agreement
      status: executed
      dated: 2019-01-01
      numbering: ["1.", "1.1", "(a)"]
      parties:
        Seller: {name: Ostrander Pits}
        Buyer: {name: Pell Harbor, notices: {attention: Works Manager}}
        Hauler: {name: Otter Lines}
      particulars: {Price: $60.00, Term: 12 months}
      recitals: [The Seller has clay., The Buyer burns it.]
      sections:
        - {heading: Terms, text: "\\"Clay\\" means ball clay.\\n\\n\\"Kiln\\" means a kiln in Maine."}
        - heading: Quantity
          text: |-
            The Buyer shall buy 400 tons of Clay. Orders lapse in June. Delivery is at
            (a) Bath
            (b) the pit
            (c) Turner
        - {heading: Place, text: Loads go to the Kiln by rail. Nights are quiet.}
        - {heading: Care, text: The Hauler covers each load.}
        - heading: Loads
          text: "A load is as {Section 3} has it."
          sections:
            - {heading: Wet, text: "Wet loads wait. A load is late by noon. No load waits twice."}
            - {heading: Dry, text: "Dry loads go at once, as {Section 5.1} allows."}
      attach:
        Exhibit A:
          title: Map
          text: "The pit lies north. The quay lies south. The road is new.\\n\\nIt is not to scale."
        Exhibit B: {title: List, text: "On board are\\n(a) a rope\\n(b) a lamp\\n(c) a bell"}
      schedules:
        Schedule 1:
          columns: {name: Grade, price: {heading: Price, type: money}, most: {heading: Most, type: number}}
          rows: {Blue: [$61.50, 20], Ivory: [$74.00, 10], Grey: [$50.00, 30], Black: [$40.00, 5]}
        Schedule 2:
          columns: {name: Load, price: {heading: Price, type: money}}
          groups: {By Rail: {Box: $3.00, Flat: $4.00}, By Boat: {Hold: $2.00}}
      """;

  /** The text of the base is not at hand. */
  private static final String BRIEF =
      """
      agreement: Kiln Agreement
      status: executed
      dated: 2019-02-01
      parties: {Owner: {name: Ostrander Pits}, Firer: {name: Vance Kilns}, Keeper: {name: Rook & Sons}}
      particulars: {Price: $9.00}
      sections: unknown
      schedules:
        Schedule 1:
          columns: {name: Kiln, price: {heading: Price, type: money}}
          groups: {Large: {East: $4.00, West: $5.00}, Small: {Hill: $6.00}}
      """;

  private static final String ARTICLES = BRIEF.replace("sections: unknown", "sections: {file: base.md}")
      .replace("particulars:", "numbering: [\"ARTICLE I\", \"1.1\", \"(a)\"]\nparticulars:");

  private static final String ARTICLES_TEXT =
      """
      # Firing

      ## Heat
      The Firer fires the kiln. It is hot by noon. It cools by night, as {Section 2.1} allows.

      ## Words
      "Ash" means what is left.

      "Brick" means a brick of the Owner.

      # Rest

      ## Days
      The kiln rests
      (a) on Sundays
      (b) in fog
      (c) when the Owner asks

      ## ~
      The first paragraph is short.

      The second is long. It says more.
      """;

  private static final String FIRST =
      """
      amendment: 1
      dated: 2019-03-01
      status: executed
      sections: [{renumber: Section 4, to: Section 6}]
      """;

  /** What papers bring from a file beside them. */
  private static final String WORDS =
      """
      # Days
      It lasts a day. It starts at dawn.

      ## ~
      By day the gates are open.

      # Nights
      No engine runs.
      """;

  static final List<String> FILES = List.of("words.md");

  private InventedBases() {}

  /** An agreement, and the kiln agreement beside it: with articles, or without its text. */
  static Map<String, String> files(boolean text) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("agreement.yaml", CLAY);
    files.put("amendments/01.yaml", FIRST);
    files.put("words.md", WORDS);
    files.put("agreements/kiln/agreement.yaml", text ? ARTICLES : BRIEF);
    files.put("agreements/kiln/base.md", ARTICLES_TEXT);
    files.put("agreements/kiln/words.md", WORDS);
    return files;
  }
}
