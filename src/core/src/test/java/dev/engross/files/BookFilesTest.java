package dev.engross.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFilesTest {

  @TempDir Path folder;
  private Path book;
  private BookFiles files;
  private final Findings findings = new Findings();

  @BeforeEach
  void make_a_book() throws IOException {
    book = Files.createDirectory(folder.resolve("book"));
    files = BookFiles.of(book);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(book.resolve(name).getParent());
    Files.write(book.resolve(name), bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void refuses(String name, String finding) {
    assertThat(files.read(name, findings)).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::toString).containsExactly(finding);
    assertThat(findings.sorted()).allSatisfy(f -> assertThat(f.mend()).isNotBlank());
  }

  @Test
  void a_file_is_read_with_unix_line_ends() throws IOException {
    write("a/b.yaml", "x: \u00e9\r\ny: \uD83D\uDE00\n");
    assertThat(files.read("a/b.yaml", findings)).contains(SourceFile.of("a/b.yaml", "x: \u00e9\ny: \uD83D\uDE00\n"));
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_hundred_megabytes_are_refused_unread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(book.resolve("a.yaml").toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    refuses("a.yaml", "a.yaml:1:1: error: the file has 104857600 bytes, and at most 4194304 are read [file-too-large]");
  }

  @Test
  void a_file_of_just_the_limit_is_read() throws IOException {
    write("a.yaml", new byte[0]);
    try (RandomAccessFile file = new RandomAccessFile(book.resolve("a.yaml").toFile(), "rw")) {
      file.setLength(BookFiles.MAX_BYTES);
    }
    assertThat(files.read("a.yaml", findings).orElseThrow().text()).hasSize(BookFiles.MAX_BYTES);
  }

  @Test
  void windows_1252_is_told_at_its_first_byte() throws IOException {
    write("a.yaml", "a: b\r\nc: d \u201cx\u201d\n".getBytes(Charset.forName("windows-1252")));
    refuses("a.yaml", "a.yaml:2:6: error: here stands the byte 0x93, which is not UTF-8;"
        + " the file seems to be Windows-1252 [not-utf8]");
  }

  @Test
  void a_character_cut_off_at_the_end_is_told_too() throws IOException {
    write("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xf0, (byte) 0x9f, (byte) 0x98});
    refuses("a.yaml", "a.yaml:1:4: error: here stands the byte 0xf0, which is not UTF-8;"
        + " the file seems to be Windows-1252 [not-utf8]");
  }

  @Test
  void utf_16_is_told_with_and_without_a_mark() throws IOException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16")) {
      write(charset, "a: b\n".getBytes(Charset.forName(charset)));
      Findings own = new Findings();
      assertThat(files.read(charset, own)).isEmpty();
      assertThat(own.sorted()).extracting(Finding::toString)
          .containsExactly(charset + ":1:1: error: the file seems to be UTF-16, not UTF-8 [not-utf8]");
    }
  }

  @Test
  void a_byte_order_mark_is_left_out_with_a_warning() throws IOException {
    write("a.yaml", "\uFEFFa: b\n");
    assertThat(files.read("a.yaml", findings).orElseThrow().text()).isEqualTo("a: b\n");
    assertThat(findings.sorted()).extracting(Finding::toString)
        .containsExactly("a.yaml:1:1: warning: the file begins with a byte-order mark [byte-order-mark]");
  }

  @Test
  void a_missing_file_is_told_where_it_is_named() {
    assertThat(files.read("text.md", new Location("a.yaml", 3, 17), findings)).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::toString)
        .containsExactly("a.yaml:3:17: error: there is no file text.md [missing-file]");
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    write("a/b", "");
    refuses("a", "a:1:1: error: a is a folder, not a file [not-a-file]");
  }

  @Test
  void a_name_that_leads_out_is_refused() throws IOException {
    Files.writeString(folder.resolve("secret"), "x");
    String absolute = folder.resolve("secret").toString();
    for (String name : List.of("../secret", "a/../../secret", absolute, "..\\secret", "a\0b", "")) {
      Findings own = new Findings();
      assertThat(files.read(name, Location.startOf("asked"), own)).isEmpty();
      assertThat(own.sorted()).as(name).extracting(Finding::rule).containsExactly("outside-book");
    }
  }

  @Test
  void a_hidden_file_is_refused_even_through_a_link() throws IOException {
    write(".git/config", "x");
    Files.createSymbolicLink(book.resolve("a"), Path.of(".git/config"));
    assertThat(files.read(".git/config", findings)).isEmpty();
    assertThat(files.read("a", findings)).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule).containsOnly("hidden-file").hasSize(2);
  }

  @Test
  void a_link_inside_the_book_is_followed() throws IOException {
    write("a.yaml", "x");
    Files.createSymbolicLink(book.resolve("b.yaml"), Path.of("a.yaml"));
    assertThat(files.read("b.yaml", findings)).contains(SourceFile.of("b.yaml", "x"));
    assertThat(files.list("", findings)).containsExactly("a.yaml", "b.yaml");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_link_out_of_the_book_is_refused() throws IOException {
    Files.writeString(folder.resolve("secret"), "x");
    Files.createSymbolicLink(book.resolve("a"), Path.of("../secret"));
    Files.createSymbolicLink(book.resolve("b"), folder);
    refuses("a", "a:1:1: error: a is a link that leads out of the book [link-leaves-book]");
    assertThat(files.read("b/secret", findings)).isEmpty();
    assertThat(files.list("", findings)).isEmpty();
    assertThat(files.list("b", findings)).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::toString).containsExactly(
        "a:1:1: error: a is a link that leads out of the book [link-leaves-book]",
        "b:1:1: error: b is a link that leads out of the book [link-leaves-book]",
        "b:1:1: warning: b is a link to a folder, and links to folders are not followed [linked-folder]",
        "b/secret:1:1: error: b/secret is a link that leads out of the book [link-leaves-book]");
  }

  @Test
  void a_link_that_leads_nowhere_or_round_is_told() throws IOException {
    Files.createSymbolicLink(book.resolve("a"), Path.of("gone"));
    Files.createSymbolicLink(book.resolve("b"), Path.of("b"));
    assertThat(files.read("a", findings)).isEmpty();
    assertThat(files.read("b", findings)).isEmpty();
    assertThat(files.list("", findings)).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::toString).containsExactly(
        "a:1:1: error: a is a link that leads nowhere [dangling-link]",
        "b:1:1: error: b is a link that leads nowhere [dangling-link]");
  }

  @Test
  void an_unreadable_file_is_told() throws IOException {
    write("a.yaml", "x");
    assumeTrue(book.resolve("a.yaml").toFile().setReadable(false) && !Files.isReadable(book.resolve("a.yaml")));
    refuses("a.yaml", "a.yaml:1:1: error: the file a.yaml cannot be read [unreadable-file]");
  }

  @Test
  void files_are_listed_in_the_order_of_their_names() throws IOException {
    List<String> written =
        List.of("b/2.yaml", "b/10.yaml", "a.yaml", "b.yaml", "B.yaml", ".hidden", "b/.git/x", "b/c/d.md");
    for (String name : written) {
      write(name, "");
    }
    assertThat(files.list("", findings))
        .containsExactly("B.yaml", "a.yaml", "b.yaml", "b/10.yaml", "b/2.yaml", "b/c/d.md");
    assertThat(files.list("b", findings)).containsExactly("b/10.yaml", "b/2.yaml", "b/c/d.md");
    assertThat(files.list("gone", findings)).isEmpty();
    assertThat(files.list("../", findings)).isEmpty();
    assertThat(findings.sorted()).isEmpty();
    assertThat(files.list("a.yaml", findings)).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::toString)
        .containsExactly("a.yaml:1:1: error: a.yaml is a file, not a folder [not-a-folder]");
  }

  @Test
  void a_folder_link_inside_the_book_is_not_followed() throws IOException {
    write("a/b.yaml", "");
    Files.createSymbolicLink(book.resolve("a/round"), book);
    assertThat(files.list("", findings)).containsExactly("a/b.yaml");
    assertThat(findings.sorted()).extracting(Finding::toString).containsExactly(
        "a/round:1:1: warning: a/round is a link to a folder, and links to folders are not followed [linked-folder]");
  }

  @Test
  void the_bytes_of_a_file_are_as_they_stand_whatever_they_are() throws IOException {
    byte[] scan = {0, (byte) 0xff, '\r', '\n', (byte) 0xc3};
    write("a/scan.pdf", scan);
    assertThat(files.bytes("a/scan.pdf").orElseThrow()).isEqualTo(scan);
  }

  @Test
  void nothing_but_a_plain_file_of_the_book_has_bytes() throws IOException {
    write("a/scan.pdf", "x");
    Files.writeString(folder.resolve("outside"), "x");
    Files.createSymbolicLink(book.resolve("link"), folder.resolve("outside"));
    for (String name : List.of("a", "b", "../outside", "link", "", "a/../../outside", ".git/x")) {
      assertThat(files.bytes(name)).as(name).isEmpty();
    }
  }

  @Test
  void files_that_are_edited_are_read_as_they_will_be_and_others_as_they_are() throws IOException {
    write("a.yaml", "old");
    write("b.yaml", "b");
    BookFiles edited = files.with(Map.of("a.yaml", "new\r\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(edited.read("a.yaml", findings)).contains(SourceFile.of("a.yaml", "new\n"));
    assertThat(edited.bytes("a.yaml").orElseThrow()).asString(StandardCharsets.UTF_8).isEqualTo("new\r\n");
    assertThat(edited.read("b.yaml", findings)).contains(SourceFile.of("b.yaml", "b"));
    assertThat(edited.bytes("b.yaml").orElseThrow()).asString(StandardCharsets.UTF_8).isEqualTo("b");
    assertThat(edited.list("", findings)).containsExactly("a.yaml", "b.yaml");
    assertThat(Files.readString(book.resolve("a.yaml"))).isEqualTo("old");
  }
}
