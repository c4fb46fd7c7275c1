package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.lock.Correction;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockReader;
import dev.engross.lock.LockWriter;
import dev.engross.source.SourceFile;
import dev.engross.yaml.YamlReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a lock tells of corrections is held to the tags that were made before each of them. */
class EarlierTagsTest extends ExecutedInRepository {

  private static final Instant NOW = LockBook.NOW;

  @Test
  void a_second_correction_is_held_to_the_tags_before_it() throws Exception {
    correctedTwice();
    assertThat(book.pipeline().tag("", NOW).tags()).containsExactly("corrected/lease/1/2");
    assertThat(errors()).isEmpty();
  }

  @Test
  void a_correction_before_any_tag_is_no_fault() throws Exception {
    commit("Execute Amendment No. 1");
    book.replace(LockBook.PAPER, "$2.00", "$2.50");
    book.correct("a digit was lost");
    book.generate();
    commit("Correct Amendment No. 1");
    book.pipeline().tag("", NOW);
    assertThat(book.pipeline().verify().outcome().findings().stream().map(Finding::rule).distinct())
        .containsExactly("corrected");
  }

  @Test
  void a_correction_whose_reason_was_forged_later_is_found() throws Exception {
    correctedTwice();
    LockEntry entry = entry();
    Correction first = entry.corrections().get(0);
    Correction forged = new Correction(first.on(), "another reason", first.former(), first.at());
    rewrite(with(entry, entry.executed(), List.of(forged, entry.corrections().get(1))));
    assertThat(errors()).containsExactly(LockBook.LOCK + ":4:5: error: the lock tells otherwise of this paper's execution "
        + "and corrections than the tag corrected/lease/1/1: it was written anew since, or the tag was "
        + "[tagged-otherwise]");
  }

  @Test
  void a_day_of_execution_that_was_forged_with_a_correction_is_found() throws Exception {
    correctedTwice();
    rewrite(with(entry(), "2021-02-04", entry().corrections()));
    assertThat(errors()).hasSize(2).allMatch(t -> t.contains("tells otherwise of this paper's execution"));
  }

  @Test
  void a_correction_that_does_not_tell_what_it_made_void_is_found() throws Exception {
    correctedTwice();
    LockEntry entry = entry();
    Correction last = entry.corrections().get(1);
    Correction forged = new Correction(last.on(), last.because(), List.of(), last.at());
    rewrite(with(entry, entry.executed(), List.of(entry.corrections().get(0), forged)));
    assertThat(errors()).singleElement().asString().startsWith(LockBook.LOCK + ":").endsWith("error: this correction does "
        + "not follow what the tag corrected/lease/1/1 has: the lock was written anew since, or the tag was "
        + "[tagged-otherwise]");
  }

  @Test
  void a_lock_that_lost_a_correction_is_found() throws Exception {
    correctedTwice();
    book.pipeline().tag("", NOW);
    LockEntry entry = entry();
    rewrite(with(entry, entry.executed(), entry.corrections().subList(0, 1)));
    assertThat(errors()).contains(LockBook.LOCK + ":4:5: error: the tag corrected/lease/1/2 tells of a correction that the "
        + "lock does not know [tagged-otherwise]");
  }

  private List<String> errors() {
    return LockBook.errors(book.pipeline().verify().outcome());
  }

  /** The first correction is tagged, the second is not yet. */
  private void correctedTwice() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    book.replace(LockBook.PAPER, "$2.00", "$2.50");
    book.correct("a digit was lost");
    book.generate();
    commit("Correct Amendment No. 1");
    book.pipeline().tag("", NOW);
    book.replace(LockBook.PAPER, "$2.50", "$2.55");
    book.correct("and another");
    book.generate();
    commit("Correct Amendment No. 1 again");
  }

  private LockEntry entry() {
    SourceFile source = SourceFile.of(LockBook.LOCK, book.read(LockBook.LOCK));
    Findings unread = new Findings();
    return YamlReader.read(source, unread).flatMap(root -> LockReader.read("lease", source, root, unread))
        .flatMap(lock -> lock.of("1")).orElseThrow();
  }

  private static LockEntry with(LockEntry entry, String executed, List<Correction> corrections) {
    return new LockEntry(entry.paper(), entry.stage(), executed, entry.templates(), entry.sources(), entry.copies(),
        entry.scan(), corrections, entry.at());
  }

  private void rewrite(LockEntry entry) {
    book.write(LockBook.LOCK, LockWriter.text(Lock.none("lease").with(entry)));
  }
}
