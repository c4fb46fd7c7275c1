package dev.engross.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.RandomDocuments;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalDocumentTest {

  private static Document document(Location at, String title, Block... blocks) {
    return new Document(
        new Document.Meta("lease-am01", title, "Lease", "2021-02-01", "en-US", false, at), Style.DEFAULT,
        List.of(blocks));
  }

  private static Block section(String number, String words, Location at) {
    return new Block.Section("s", number, List.of(new Inline.Text(words)), 0, List.of(), at);
  }

  private static String digest(Document document) {
    return CanonicalDocument.digest(document);
  }

  @Test
  void where_things_stand_in_files_changes_nothing() {
    Location here = new Location("a.yaml", 1, 1);
    Location there = new Location("b.yaml", 7, 3);
    assertThat(digest(document(here, "A", section("1.", "Yard", here))))
        .isEqualTo(digest(document(there, "A", section("1.", "Yard", there))));
  }

  @Test
  void words_their_order_and_what_holds_them_change_it() {
    Location at = Location.startOf("a.yaml");
    Block paragraph = new Block.Paragraph(Block.Setting.INDENTED, List.of(new Inline.Text("ab")));
    Block divided =
        new Block.Paragraph(Block.Setting.INDENTED, List.of(new Inline.Text("a"), new Inline.Text("b")));
    Block flush = new Block.Paragraph(Block.Setting.FLUSH, List.of(new Inline.Text("ab")));
    Set<String> digests = new HashSet<>();
    for (Document document : List.of(document(at, "A"), document(at, "B"), document(at, "A", paragraph),
        document(at, "A", divided), document(at, "A", flush), document(at, "A", paragraph, flush),
        document(at, "A", flush, paragraph), document(at, "A", new Block.Keep(List.of(paragraph, flush))))) {
      assertThat(digests.add(digest(document))).isTrue();
    }
  }

  @Test
  void all_that_a_document_may_hold_has_bytes() {
    for (int seed = 0; seed < 50; seed++) {
      Document document = RandomDocuments.document(seed);
      assertThat(digest(document)).isEqualTo(digest(RandomDocuments.document(seed)));
    }
  }

  /** If this fails, all locks of all books are void: do not adapt it, but make the bytes as they were. */
  @Test
  void the_bytes_of_a_document_never_change() {
    Location at = Location.startOf("a.yaml");
    assertThat(digest(document(at, "Amendment No. 1", section("1.", "Yard", at)))).isEqualTo(
        "82d34022bf48a439e1f12ca80f1efbe6ecd6f2bf138ed9c5c92519b1d5478472");
  }
}
