package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetTest {

  private static final String LONG = "<#assign s='0123456789'><#list 1..12 as i><#assign s = s + s></#list>";
  private static final String FUNCTION = "<#function f x><#return x + x></#function>";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "a string doubled | <#assign s='0123456789'><#list 1..40 as i><#assign s = s + s></#list> | s grows beyond",
    "a string in strings | <#assign s='0123456789'><#list 1..40 as i><#assign s = \"${s}${s}\"></#list> | s grows beyond",
    "a captured string | <#assign s='0123456789'><#list 1..40 as i><#assign s>${s}${s}</#assign></#list> | s grows beyond",
    "a global string | <#global s='0123456789'><#list 1..40 as i><#global s += s></#list> | s grows beyond",
    "a function | " + FUNCTION + "<p>${f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f('abc')))))))))))))))))))))))}</p> | x grows beyond",
    "a macro | <#macro m x n><#if n gt 0><@m x=x+x n=n-1/></#if></#macro><@m x='abc' n=40/> | x grows beyond",
    "a replacement | <#assign s='aaaa'><#list 1..40 as i><#assign s = s?replace('a', 'aaaaaaaa')></#list> | s grows beyond",
    "a list | <#assign s=[1]><#list 1..40 as i><#assign s = s + s></#list> | s grows beyond",
    "a list in a list | <#assign s=['abc']><#list 1..40 as i><#assign s = [s, s]></#list> | s grows beyond",
    "many variables | <#macro m s t u v n><#if n gt 0><@m s=s+'' t=t+'' u=u+'' v=v+'' n=n-1/></#if></#macro>"
        + "<#assign s='0123456789'><#list 1..6 as i><#assign s = s + s></#list>"
        + "<#list 1..900 as i><@m s=s t=s u=s v=s n=90/></#list> | in variables",
    "numbers | <#assign n=7><#list 1..40 as i><#assign n = n * n></#list> | long overflow",
    "an endless list | <#list 1..1000 as a><#list 1..1000 as b><#list 1..1000 as c>${''}</#list></#list></#list> | more than 2000000 steps",
    "much output | <#list 1..1000 as a><#list 1..1000 as b><p>many words</p></#list></#list> | more than 8000000 characters",
    "much captured | <#assign s><#list 1..1000 as a><#list 1..1000 as b>many words</#list></#list></#assign> | more than 8000000 characters",
    "a macro in itself | <#macro m><@m/></#macro><@m/> | more than 400 deep",
    "a function in itself | <#function g x><#return g(x)></#function>${g(1)} | more than 400 deep",
    "a file in itself | <#include 'amendment.ftlh'> | more than 400 deep",
    "a part in itself | <@part path='amendment.ftlh'/> | more than 400 deep",
    "a growing part | <@part path='amendment.ftlh' s=(s!'0123456789')+(s!'0123456789')/> | s grows beyond",
    "a joined list | " + LONG + "${(1..1000)?map(x -> s)?join('')} | of memory",
    "a joined list of pieces | " + LONG + "<p>${s?split('')?map(x -> s)?join('')}</p> | of memory",
    "a joined list of chunks | " + LONG + "${[s]?chunk(1000, s)?first?join('')} | of memory",
    "pieces of a long view | ${long?split('')?size} | of memory",
    "searches | <#list 1..1000 as a><#list 1..1000 as b>${long?contains('aab')?c}</#list></#list> | more than 2000000 steps",
    "searches in pieces | <#list half?split('b') as p><#list 1..1000 as a><#list 1..1000 as b>${p?contains('aab')?c}</#list></#list></#list> | more than 2000000 steps",
    "functions of a long view | <#list 1..1000 as a>${size(long)}</#list> | more than 2000000 steps",
    "lambdas | <#list 1..1000 as a><#list 1..1000 as b>${instrument.grades?filter(g -> true)?size}</#list></#list> | more than 2000000 steps",
  })
  void an_attack_ends_soon_as_a_finding_of_the_template(String name, String template, String says) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
        assertThat(desk(template).findings()).as(name).hasSize(1).first().asString()
            .startsWith("templates/clay-supply/amendment.ftlh:1:").contains(says)
            .contains(", while rendering agreements/clay-supply/amendments/01.yaml [template-"));
  }

  static Stream<Arguments> greedy() {
    return Stream.of(
        Arguments.of("${" + "long + ".repeat(99) + "long}", "of memory"),
        Arguments.of("${long?replace('a', '" + "b".repeat(50) + "')?length}", "of memory"),
        Arguments.of("${" + "markup + ".repeat(99) + "markup}", "of memory"),
        Arguments.of(LONG + "<#function a><#return s + ''></#function><#function b><#return " + "a() + ".repeat(99) + "a()></#function>${"
            + "b() + ".repeat(99) + "b()}", "the functions of the template give back more than 16000000 characters"),
        Arguments.of("<#function a><#return '" + "x".repeat(40_000) + "'></#function><#function b><#return " + "a() + ".repeat(99)
            + "a()></#function>${" + "b() + ".repeat(99) + "b()}", "the functions of the template give back more than 16000000 characters"));
  }

  @ParameterizedTest
  @MethodSource("greedy")
  void what_would_fill_the_memory_ends_soon_as_a_finding_of_the_template(String template, String says) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
        assertThat(desk(template).findings()).hasSize(1).first().asString().startsWith("templates/clay-supply/amendment.ftlh:1:").contains(says));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "in a text of the author | <#list 1..20 as a>${long?contains('WORD')?c}</#list>",
    "in a text without its end | <#list 1..20 as a>${long?keep_before('WORD')?length}</#list>",
    "one after another | ${longCHAIN?length}",
    "in a piece | <#list half?split('b') as p><#list 1..200 as a>${p?contains('WORD')?c}</#list></#list>",
    "in a piece for each number | <#list half?split('b') as p>${(1..1000)?filter(n -> p?contains('SHORT'))?size}</#list>",
  })
  void a_search_costs_by_the_word_that_it_looks_for(String name, String template) {
    String word = "a".repeat(255) + "b";
    String searched = template.replace("CHAIN", ("?keep_before('" + word + "')").repeat(30)).replace("WORD", word)
        .replace("SHORT", word.substring(256 - 64));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
        assertThat(desk(searched).findings()).as(name).hasSize(1).first().asString().contains("more than 2000000 steps"));
  }

  @Test
  void short_words_are_looked_for_in_many_rows() {
    List<String> rows = Collections.nCopies(10_000, "Tern Charters, Inc.");
    assertThat(Desk.with("<#list rows as r><p>${r?contains('Inc.')?c}</p></#list><p>${rows?filter(r -> r?contains('Inc.') && r != 'x')?size}</p>")
            .view("rows", rows).findings())
        .isEmpty();
  }

  @Test
  void a_function_costs_by_the_items_of_its_lists() {
    TemplateFunction first = arguments -> ((List<?>) arguments.get(0)).get(0);
    assertThat(Desk.with("<#list 1..1000 as a>${first(rows)}</#list>").view("rows", Collections.nCopies(10_000, "North"))
            .view("first", first).findings())
        .hasSize(1).first().asString().contains("more than 2000000 steps");
  }

  private static Desk desk(String template) {
    TemplateFunction size = arguments -> arguments.get(0).toString().length();
    return Desk.with(template).view("long", "a".repeat(1_000_000)).view("markup", new Markup("<b>a</b>".repeat(100_000)))
        .view("half", "a".repeat(200_000)).view("size", size);
  }

  @Test
  void a_long_text_of_the_author_goes_through_macros_and_functions() {
    String text = "word ".repeat(800_000);
    TemplateFunction same = arguments -> new Markup(arguments.get(0).toString());
    assertThat(Desk.with("<#macro a t><p><#if t?has_content>${t}</#if></p></#macro><#macro b t m><@a t/><p>${m}${same(t)?has_content?c}</p></#macro><@b t=long m=same('x')/>")
            .view("long", text).view("same", same).findings())
        .isEmpty();
    assertThat(Desk.with("<#macro a m><p>${m}</p></#macro><#macro b m><@a m/></#macro><@b m=long/>").view("long", new Markup(text)).findings())
        .isEmpty();
  }

  @Test
  void what_takes_up_memory_is_told_at_its_own_line() {
    assertThat(Desk.with("<#macro m><#nested></#macro>\n<@m>\n <p>${(1..1000)?map(x -> long)?join('')}</p></@m>").view("long", "a".repeat(100_000)).findings())
        .containsExactly("templates/clay-supply/amendment.ftlh:3:5: error: this takes up more than 16000000 characters of memory"
            + ", while rendering agreements/clay-supply/amendments/01.yaml [template-budget]");
  }

  @Test
  void what_the_bounds_let_through_is_told_at_its_own_line() {
    TemplateFunction deep = arguments -> {
      throw new StackOverflowError();
    };
    assertThat(Desk.with("<#macro m><#nested></#macro>\n<@m>\n <p>${deep()}</p></@m>").view("deep", deep).findings())
        .containsExactly("templates/clay-supply/amendment.ftlh:3:5: error: the template uses up the stack"
            + ", while rendering agreements/clay-supply/amendments/01.yaml [template-budget]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "empty lists | <#assign s=[]><#list 1..60 as i><#assign s = s + s></#list><p>${s?size}</p> | 0",
    "hashes | <#assign h={'a':1}><#list 1..60 as i><#assign h = h + h></#list><p>${(h.zzz)!0} ${h.a}</p> | 0 1",
    "hashes passed on | <#function g h n><#if n == 0><#return (h.z)!5></#if><#return g(h + h, n - 1)></#function><p>${g({'a':1}, 60)}</p> | 5",
  })
  void what_is_joined_many_times_over_is_still_looked_through_at_once(String name, String template, String words) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> assertThat(Desk.with(template).words()).as(name).containsExactly(words));
  }
}
