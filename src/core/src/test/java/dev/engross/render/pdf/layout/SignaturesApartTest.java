package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Document;
import dev.engross.pipeline.BookDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are signed apart, of one to twenty parties, as the general templates make them. */
class SignaturesApartTest {

  private static final int PARTIES = 20;

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** An agreement of so many parties, the third of which has two to sign for it, and a letter that amends it. */
  private void agreement(int parties) throws IOException {
    StringBuilder text = new StringBuilder("""
        agreement: Supply %d
        form: apart
        status: executed
        dated: 2020-04-01
        particulars: {Price: $5.00}
        sections: [{heading: Supply, text: "It costs {Price}."}]
        parties:
        """.formatted(parties));
    for (int i = 1; i <= parties; i++) {
      String by = i == 3 ? ", signs: {by: [{name: Ann}, {name: Bea}]}" : i == 4 ? ", role: guarantor" : "";
      text.append("  P").append(i).append(": {name: Party ").append(i).append(" Kilns").append(by).append("}\n");
    }
    write("agreements/supply-" + parties + "/agreement.yaml", text.toString());
    write("agreements/supply-" + parties + "/amendments/01.yaml", """
        amendment: 1
        dated: 2021-04-01
        to: P1
        called: Letter Agreement
        sections: [{set: Price, to: $6.00}]
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"columns", "stacked"})
  void each_block_has_a_page_with_its_title_and_the_closing_words_stand_where_the_body_ends(String kind)
      throws Exception {
    write("templates/apart/form.yaml", "style: {signatures: {new-page: each, layout: " + kind + "}}\n");
    for (int parties = 1; parties <= PARTIES; parties++) {
      agreement(parties);
    }
    List<Document> documents = BookDocuments.of(folder);
    assertThat(documents).hasSize(2 * PARTIES);
    for (Document document : documents) {
      int parties = Integer.parseInt(document.meta().agreement().substring("Supply ".length()));
      boolean letter = document.meta().id().endsWith("-am01");
      Placed placed = Placed.of(document);
      assertThat(placed.pages()).as(document.meta().id()).hasSize(1 + parties);
      List<String> body = placed.pages().get(0).stream().map(Placed.Row::text).toList();
      assertThat(body.get(body.size() - 1))
          .isEqualTo(parties == 1 ? "[Signature page follows]" : "[Signature pages follow]");
      assertThat(body.get(body.size() - 2)).containsAnyOf("signing below.", "written.");
      String title = letter
          ? "[Signature Page to Letter Agreement dated as of April 1, 2021]"
          : "[Signature Page to Supply " + parties + "]";
      for (List<Placed.Row> page : placed.pages().subList(1, 1 + parties)) {
        List<String> lines = page.stream().map(Placed.Row::text).map(String::strip).toList();
        assertThat(lines.get(lines.size() - 1)).isEqualTo(title);
        assertThat(lines.stream().filter(l -> l.matches("PARTY [0-9]+ KILNS"))).as(lines.toString()).hasSize(1);
        boolean first = lines.contains("PARTY 1 KILNS");
        boolean guarantor = lines.contains("PARTY 4 KILNS");
        String lead = guarantor ? "As guarantor:" : first ? "Agreed and accepted:" : "Very truly yours,";
        assertThat(lines.contains(lead)).isEqualTo(letter || guarantor);
        assertThat(lines.stream().filter(l -> l.startsWith("By:"))).hasSize(lines.contains("PARTY 3 KILNS") ? 2 : 1);
      }
    }
  }
}
