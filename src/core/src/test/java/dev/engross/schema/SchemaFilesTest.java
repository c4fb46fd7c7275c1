package dev.engross.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.pipeline.SampleBook;
import dev.engross.schema.SchemaFile.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFilesTest {

  private static final Path SAMPLE = Path.of("../..");

  @TempDir private Path book;

  private List<Change> written() {
    return new SchemaFiles(book).write().stream().map(SchemaFile::change).toList();
  }

  @Test
  void schemas_are_written_once_and_again_only_where_they_differ() throws IOException {
    assertThat(new SchemaFiles(book).write())
        .hasSize(6)
        .contains(new SchemaFile(SchemaKind.EVENTS, "agreements/.schema/events.json", Change.NEW));
    Path form = book.resolve("agreements/.schema/form.json");
    Files.writeString(form, "{}");
    assertThat(written())
        .containsExactly(Change.SAME, Change.SAME, Change.SAME, Change.SAME, Change.SAME, Change.CHANGED);
    assertThat(Files.readAllBytes(form)).isEqualTo(SchemaFiles.schema(SchemaKind.FORM));
    assertThat(written()).containsOnly(Change.SAME);
  }

  @Test
  void what_a_killed_run_left_is_removed() throws IOException {
    Path left = Files.createDirectories(book.resolve("agreements/.schema")).resolve(".book.json.engross-tmp");
    Files.writeString(left, "{");
    written();
    assertThat(left).doesNotExist();
    try (Stream<Path> files = Files.list(left.getParent())) {
      assertThat(files).hasSize(6);
    }
  }

  @Test
  void nothing_is_written_through_a_link_that_leads_out_of_the_book(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(book.resolve("agreements"));
    Files.createSymbolicLink(book.resolve("agreements/.schema"), elsewhere);
    assertThatThrownBy(this::written).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("agreements/.schema is a symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void a_link_in_a_schemas_place_is_replaced_and_not_followed(@TempDir Path elsewhere) throws IOException {
    Path target = Files.writeString(elsewhere.resolve("mine.txt"), "mine");
    Path schema = Files.createDirectories(book.resolve("agreements/.schema")).resolve("book.json");
    Files.createSymbolicLink(schema, target);
    written();
    assertThat(target).hasContent("mine");
    assertThat(schema).isRegularFile();
  }

  @Test
  void a_folder_in_a_schemas_place_is_named() throws IOException {
    Files.createDirectories(book.resolve("agreements/.schema/book.json"));
    assertThatThrownBy(this::written).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("agreements/.schema/book.json is a folder");
  }

  @Test
  void a_file_in_the_folders_place_is_named() throws IOException {
    Files.writeString(Files.createDirectories(book.resolve("agreements")).resolve(".schema"), "mine");
    assertThatThrownBy(this::written).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("agreements/.schema is not a folder");
    assertThat(book.resolve("agreements/.schema")).hasContent("mine");
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void the_sample_book_has_the_toolkits_schemas(SchemaKind kind) {
    assertThat(SAMPLE.resolve("agreements/.schema").resolve(kind.file()))
        .as("run mvn generate -Dengross.run=schema").hasBinaryContent(SchemaFiles.schema(kind));
  }

  static List<Path> samples() {
    List<Path> files = Stream.concat(SampleBook.sources().stream(), SampleBook.textual().stream())
        .filter(p -> p.toString().endsWith(".yaml")).toList();
    assertThat(files).hasSizeGreaterThan(9);
    return files;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_file_of_the_sample_book_begins_with_the_way_to_its_schema(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".yaml", "");
    SchemaKind kind = file.getParent().endsWith("amendments") ? SchemaKind.AMENDMENT
        : SchemaKind.valueOf(name.toUpperCase(Locale.ROOT));
    String first = Files.readAllLines(file).get(0);
    assertThat(first).isEqualTo(kind.head());
    Path schema = file.resolveSibling(first.substring(first.indexOf('=') + 1));
    assertThat(schema.normalize()).isEqualTo(SAMPLE.resolve("agreements/.schema").resolve(kind.file()).normalize());
  }
}
