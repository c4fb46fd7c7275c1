package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private static final String FILE = "templates/clay-supply/amendment.ftlh:";

  @Test
  void a_forbidden_built_in_is_named_where_it_stands() {
    assertThat(Desk.with("<p>\n  ${instrument.title?eval}</p>").findings())
        .containsExactly(FILE + "2:22: error: ?eval is not for templates [template-builtin]");
  }

  @Test
  void a_built_in_on_a_line_after_its_question_mark_is_named_where_it_stands() {
    assertThat(Desk.with("${instrument.title ?\n <#-- ?eval --> matches('a')}").findings())
        .containsExactly(FILE + "2:17: error: ?matches is not for templates [template-builtin]");
  }

  @Test
  void a_built_in_inside_an_interpolation_inside_a_string_is_found() {
    assertThat(Desk.with("<p>${\"x ${instrument.title?interpret}\"}</p>").findings())
        .containsExactly(FILE + "1:28: error: ?interpret is not for templates [template-builtin]");
  }

  @Test
  void every_fault_of_a_template_is_found_at_once() {
    assertThat(Desk.with("<#attempt>a<#recover></#attempt>${'a'?new()}${.now}\n<#setting locale='tr'>").findings())
        .containsExactly(
            FILE + "1:1: error: <#attempt> is not for templates [template-directive]",
            FILE + "1:39: error: ?new is not for templates [template-builtin]",
            FILE + "1:47: error: .now is not for templates [template-builtin]",
            FILE + "2:1: error: <#setting> is not for templates [template-directive]");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "${'a'?api}", "${'a'?has_api}", "${''?left_pad(900000000)}", "${''?right_pad(9)}", "${'a'?no_esc}", "${'a'?html}",
    "${'a'?xhtml}", "${'a'?absolute_template_name}", "${1?number_to_date}", "${'a'?date}", "${['a']?sort[0]}",
    "${'a'?word_list[0]}", "${1?string('0')}", "${'a'?replace('b', 'c', 'r')}", "${'a'?split('b', 'r')[0]}",
    "${'a'?keep_before('b', 'r')}", "${'1'?number}", "${'a'?truncate(1)}", "${.vars.instrument}", "${.data_model}",
    "${.get_optional_template('x')}", "<#escape x as x?html>a</#escape>", "<#noautoesc>a</#noautoesc>",
    "<#outputformat 'plainText'>a</#outputformat>", "<#visit instrument>", "<#stop 'x'>", "<#compress>a</#compress>",
    "<#ftl auto_esc=false>", " \n<#ftl attributes={'a': ''?left_pad(900000000)}>", "[#ftl]", "#{1}", "<#flush>",
    "<#include 'a.ftlh' parse=false>", "<#include instrument.title>", "<#import \"/${instrument.title}\" as x>",
    "<#assign x = 1 in e>", "<#return>", "<@m><#return 1></@m>", "${(1..500000000)?join('')}", "<#list 1.. as x>a</#list>", "<#list 1..2000 as x>a</#list>",
    "<#list instrument.grades as g></#list>", "${99999999999999999999999}", "${1.5}",
    "${['a']?map(x -> x + x)[0]}", "${['a']?map(x -> \"${x}${x}\")[0]}", "<#macro m a b=a+a></#macro>",
    "<#list ['a' + 'b'] as x>a</#list>", "${['a']?map(x -> ['b']?map(y -> y))[0]}", "${'a'?replace('a', instrument.title)}",
    "${['a']?join(instrument.title)}", "${['a']?chunk(2000000000, 'x')?size}", "${['a']?chunk(instrument.number)?size}",
    "${['a']?chunk()?size}", "${'a'?contains(instrument.title)?c}", "${'a'?index_of(instrument.title)}",
    "${'a'?last_index_of(instrument.title)}", "${'a'?split(instrument.title)[0]}", "${'a'?keep_after(instrument.title)}",
    "${'a'?keep_before_last(instrument.title)}", "<#assign f = 'a'?contains>${f(instrument.title)?c}",
    "${['a']?map(x -> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?size}",
    "${['a']?map(x -> 'more than sixty-four characters, more than sixty-four characters...')?join('')}"
  })
  void what_is_not_allowed_is_an_error_before_the_template_runs(String template) {
    assertThat(Desk.with(template).findings()).isNotEmpty().allMatch(f -> f.contains(": error: "))
        .noneMatch(f -> f.contains("while rendering"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<#-- ?eval <#attempt> --><p>Why?eval no.</p>", "<p>${\"\\x24{1?eval}\"}</p>", "<p>${r'${x?eval}'}</p>",
    "<p>${instrument.grades?map(g -> g.name)?join(', ')}</p>", "<p>${instrument.grades?filter(g -> g.tons gt 9)?size}</p>",
    "<#list instrument.grades as g><p>${g?counter} ${g.name}<#sep>,</#sep></p><#else><p>none</p></#list>",
    "<#switch instrument.number><#case 1><p>one</p><#break><#default><p>many</p></#switch>",
    "<p>${instrument.draft?then('draft', 'final')} ${(instrument.nothing)!'-'} ${instrument.number?c}</p>",
    "<#function f x><#return x + 1></#function><p>${f(2)} ${instrument.title[0..4]} ${instrument.title[6..]}</p>",
    "<#macro m a b='x'><p>${a}${b}<#nested></p></#macro><@m a='1'>y</@m>",
    "<p>${instrument.title?replace('First', 'Second')}<#if instrument.grades?has_content && !instrument.draft>!</#if></p>",
    "<#if instrument.number == 2><p>a</p><#elseif !(instrument.x)?? && -1 lt 2 % 3><p>b</p><#else><p>c</p></#if>",
    "<#list instrument.grades><ul><#items as g><li>${g.name}</li></#items></ul></#list>",
    "<#list {'a': 1, 'b': 2} as k, v><#if v == 2><#break></#if><#if v == 3><#continue></#if><p>${k}</p></#list>",
    "<#macro m><#list 1..2 as i><#nested i></#list><#return></#macro><@m ; i><p>${i}</p></@m>",
    "<#switch 3><#on 1, 2><p>a</p><#default><p>b</p></#switch><#assign n = 1><#assign n += 2><p>${n}${[n, 2][0]}</p>",
    "<p>${instrument.missing!}${instrument.title?contains('F')?c}${instrument.grades?chunk(2)?size}${instrument['title']}</p>",
    "<p>${(instrument.draft || false)?then(1, 2)}${instrument.title?split(' ')?last}${(1 + 2) * 3 / 9}</p>",
    "<#assign a = 1 b = 'x'><#assign c>captured</#assign><p>${a}${b}${c}</p><#t><#global d = 2>",
  })
  void what_forms_need_is_allowed(String template) {
    assertThat(Desk.with(template).findings()).isEmpty();
  }

  @Test
  void a_search_for_a_word_that_is_not_written_out_is_told_with_what_to_do() {
    assertThat(Desk.with("<p>${instrument.title?contains(instrument.title)?c}</p>").render().findings()).singleElement().satisfies(f -> {
      assertThat(f).hasToString(FILE + "1:6: error: ?contains looks for a written string of at most 256 characters [template-builtin]");
      assertThat(f.mend()).isEqualTo("Write what it is to look for in quotation marks");
    });
    assertThat(Desk.with("<p>${instrument.grades?chunk(instrument.number)?size}</p>").findings())
        .containsExactly(FILE + "1:6: error: ?chunk takes a written number, at most 1000 [template-builtin]");
  }

  @Test
  void an_unknown_name_says_what_there_is() {
    assertThat(Desk.with("${instrument.title?uper_case}").render().findings().get(0).mend())
        .isEqualTo("Use one of ?uncap_first ?upper_case");
    assertThat(Desk.with("<p>\n<#lsit x></p>").findings())
        .containsExactly(FILE + "2:2: error: there is no <#lsit> [template-directive]");
  }

  @Test
  void a_template_that_cannot_be_parsed_is_located() {
    assertThat(Desk.with("<p>\n${instrument.}</p>").findings()).hasSize(1).first().asString()
        .startsWith(FILE + "2:14: error: the template cannot be read: ").endsWith(" [template-syntax]");
  }

  @Test
  void a_tab_is_one_column() {
    assertThat(Desk.with("\t\t${'a'?eval}").findings())
        .containsExactly(FILE + "1:9: error: ?eval is not for templates [template-builtin]");
  }
}
