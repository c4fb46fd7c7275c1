package dev.engross.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import org.junit.jupiter.api.Test;

class MarkdownSectionsTest {

  private static MarkdownSections sections(String... lines) {
    return Markdown.sections(SourceFile.of("text.md", String.join("\n", lines)));
  }

  private static MarkdownSection section(int level, String heading, String text, int line, int textLine) {
    return new MarkdownSection(level, heading, text, new Location("text.md", line, 1), new Location("text.md",
        textLine, 1));
  }

  @Test
  void headings_are_sections_and_the_text_under_each_is_its_text() {
    MarkdownSections read = sections("# Definitions", "## ~", "\"Clay\" means ball clay.", "", "# Supply", "",
        "## Quantity",
        "", "The Buyer shall", "#3 buy.", "  # not a heading", "");
    assertThat(read.findings()).isEmpty();
    assertThat(read.sections()).containsExactly(
        section(1, "Definitions", "", 1, 1),
        section(2, "", "\"Clay\" means ball clay.", 2, 3),
        section(1, "Supply", "", 5, 5),
        section(2, "Quantity", "The Buyer shall\n#3 buy.\n  # not a heading", 7, 9));
  }

  @Test
  void text_before_the_first_heading_is_a_section_without_one() {
    assertThat(sections("", "Alone.").sections()).containsExactly(section(1, "", "Alone.", 2, 2));
    assertThat(sections("", " ").sections()).isEmpty();
  }

  @Test
  void a_heading_too_deep_is_a_finding_and_is_read_as_deep_as_it_can_stand() {
    MarkdownSections read = sections("## Early", "### Fits", "x", "# One", "##### Jumps", "## Two");
    assertThat(read.findings()).extracting(Finding::toString).containsExactly(
        "text.md:1:1: error: This heading is 2 deep where 1 is the deepest that can stand [section-nesting]",
        "text.md:2:1: error: This heading is 3 deep where 2 is the deepest that can stand [section-nesting]",
        "text.md:5:1: error: This heading is 5 deep where 2 is the deepest that can stand [section-nesting]");
    assertThat(read.sections()).extracting(MarkdownSection::level).containsExactly(1, 2, 1, 2, 2);
  }

  @Test
  void a_heading_without_words_is_a_warning() {
    assertThat(sections("#", "x").findings()).extracting(Finding::toString)
        .containsExactly("text.md:1:1: warning: This heading has no words [section-heading]");
  }
}
