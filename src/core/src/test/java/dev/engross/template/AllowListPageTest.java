package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.guide.Guide;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of forms lists what templates may say. */
class AllowListPageTest {

  @Test
  void the_page_lists_every_directive_and_no_other() {
    assertThat(listed("Directives: ")).isEqualTo(words(AllowList.directivesNear("~")));
  }

  @Test
  void the_page_lists_every_built_in_and_no_other() {
    assertThat(listed("Built-ins: ")).isEqualTo(words(AllowList.builtInsNear("~")));
  }

  @Test
  void the_page_lists_every_macro_of_the_library() {
    List<String> macros =
        Pattern.compile("<#macro (\\w+)").matcher(Library.text()).results().map(m -> m.group(1)).toList();
    assertThat(macros).hasSizeGreaterThan(20);
    assertThat(macros).allSatisfy(m -> assertThat(Guide.page("forms.md")).containsPattern("`<@e\\." + m + "[ />]"));
  }

  private static TreeSet<String> listed(String lead) {
    String page = Guide.page("forms.md");
    int from = page.indexOf(lead) + lead.length();
    return words(page.substring(from, page.indexOf(".\n", from)).replace("`", "").replace(",", ""));
  }

  private static TreeSet<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).collect(Collectors.toCollection(TreeSet::new));
  }

  private static final class Library {
    static String text() {
      return new Shelf(Map.of()).source("engross/e.ftlh").orElseThrow().text();
    }
  }
}
