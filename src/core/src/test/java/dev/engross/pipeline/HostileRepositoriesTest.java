package dev.engross.pipeline;

import static dev.engross.pipeline.Repositories.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that somebody made so that goals never end: they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class HostileRepositoriesTest {

  private static final int MANY = 100_000;
  private static final String COMMIT = """
      commit refs/heads/main
      committer Ann Lee <ann@example.com> 1612432800 +0000
      data 4
      More
      from refs/heads/main^0
      """;

  private Repositories repositories;

  @BeforeAll
  void an_executed_book(@TempDir Path folder) {
    repositories = Repositories.in(folder);
  }

  @Test
  void a_folder_of_a_great_many_files(TestInfo test) throws IOException {
    check(test, out -> {
      line(out, "blob\nmark :1\ndata 2\nx\n");
      line(out, COMMIT.strip());
      for (int i = 0; i < 10_000; i++) {
        line(out, "M 100644 :1 agreements/lease/more/" + i + ".md");
      }
    });
  }

  @Test
  void a_folder_that_is_very_deep(TestInfo test) throws IOException {
    check(test, out -> {
      line(out, "blob\nmark :1\ndata 2\nx\n");
      line(out, COMMIT.strip());
      line(out, "M 100644 :1 agreements/lease/" + "d/".repeat(1500) + "x.md");
    });
  }

  @Test
  void folders_that_hold_each_other_over_and_over(TestInfo test) throws IOException {
    Repositories.check(nested(test, 6), "HEAD", test);
  }

  @Test
  void a_commit_of_too_many_folders_that_the_next_removed(TestInfo test) throws IOException {
    Path book = nested(test, 5);
    git(book, out -> line(out, COMMIT + "D agreements/lease/more\n"
        + "M 100644 inline agreements/lease/more.md\ndata 2\ny\n"), "fast-import", "--quiet");
    Repositories.check(book, "HEAD", test);
  }

  /** A folder of ten folders of ten folders and so on, each of which is kept once. */
  private Path nested(TestInfo test, int deep) throws IOException {
    Path book = repositories.copy(test);
    String tree = git(book, "hash-object", "-t", "tree", "-w", "--stdin").strip();
    for (int depth = 0; depth < deep; depth++) {
      StringBuilder entries = new StringBuilder();
      for (char name = 'a'; name < 'k'; name++) {
        entries.append("040000 tree ").append(tree).append('\t').append(name).append('\n');
      }
      tree = git(book, out -> line(out, entries.toString().strip()), "mktree").strip();
    }
    String bomb = tree;
    git(book, out -> line(out, COMMIT + "M 040000 " + bomb + " agreements/lease/more\n"
        + "M 100644 inline agreements/lease/more.md\ndata 2\nx\n"), "fast-import", "--quiet");
    return book;
  }

  @Test
  void a_huge_file(TestInfo test) throws IOException {
    check(test, out -> {
      int size = 64 * 1024 * 1024;
      line(out, "blob\nmark :1\ndata " + size);
      byte[] block = new byte[1024 * 1024];
      for (int i = 0; i < size; i += block.length) {
        out.write(block);
      }
      line(out, "");
      line(out, COMMIT + "M 100644 :1 agreements/lease/amendments/02.yaml");
    });
  }

  @Test
  void a_message_without_end(TestInfo test) throws IOException {
    String message = "Subject ".repeat(MANY) + "\n\n" + "Reviewed-by: Somebody <x@example.com>\n".repeat(MANY);
    check(test, out -> line(out, """
        commit refs/heads/main
        committer Ann Lee <ann@example.com> 1612432800 +0000
        data %d
        %s
        from refs/heads/main^0
        M 100644 inline agreements/lease/more.md
        data 2
        x
        """.formatted(message.length(), message)));
  }

  @Test
  void a_merge_of_a_great_many(TestInfo test) throws IOException {
    check(test, out -> {
      StringBuilder merges = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        line(out, COMMIT.replace("main\nc", "b" + i + "\nc")
            + "M 100644 inline agreements/lease/" + i + ".md\ndata 2\nx\n");
        merges.append("merge refs/heads/b").append(i).append('\n');
      }
      line(out, COMMIT + merges + "M 100644 inline agreements/lease/0.md\ndata 2\ny\n");
    });
  }

  @Test
  void a_great_many_refs(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    String head = git(book, "rev-parse", "HEAD").strip();
    StringBuilder refs = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
    for (int i = 0; i < MANY; i++) {
      refs.append(head).append(" refs/heads/z").append(MANY + i).append('\n');
    }
    for (int i = 0; i < MANY; i++) {
      refs.append(head).append(" refs/tags/z").append(MANY + i).append('\n');
    }
    Files.writeString(book.resolve(".git/packed-refs"), refs);
    Repositories.check(book, "HEAD", test);
  }

  private void check(TestInfo test, Repositories.Input commits) throws IOException {
    Path book = repositories.copy(test);
    git(book, commits, "fast-import", "--quiet");
    Repositories.check(book, "HEAD", test);
  }

  private static void line(OutputStream out, String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
