package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactedCellsTest {

  private static final Path BOOK =
      Path.of("src/test/resources/cases/what_is_redacted_prints_as_an_omission/book");

  @Test
  void a_cell_that_is_redacted_is_an_omission_and_no_words() {
    Document lease = BookDocuments.of(BOOK).get(0);
    Block.Table table = lease.blocks().stream()
        .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow();
    List<Block.Row> rows = table.groups().get(0).rows();
    assertThat(rows.get(0).cells().get(1).content()).containsExactly(new Inline.Redacted());
    assertThat(rows.get(1).cells().get(1).content()).containsExactly(new Inline.Text("$5"));
  }
}
