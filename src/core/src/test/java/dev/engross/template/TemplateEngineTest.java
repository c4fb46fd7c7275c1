package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateEngineTest {

  private static final String FILE = "templates/clay-supply/amendment.ftlh:";
  private static final String WHILE = ", while rendering agreements/clay-supply/amendments/01.yaml [";

  @Test
  void views_print_and_markup_is_not_escaped_twice() {
    assertThat(Desk.with("<p>${instrument.title}, ${instrument.dated} (${instrument.dated.iso}), ${instrument.number}: "
            + "${instrument.grades[0].name}${markup}</p>")
        .view("markup", new Markup("; <b>so</b> &amp; on")).words())
        .containsExactly("First Amendment, May 4, 2011 (2011-05-04), 1: Ball & China; , mark=STRONG, so,  & on");
  }

  @Test
  void a_function_gets_back_what_was_wrapped() {
    List<Object> seen = new ArrayList<>();
    TemplateFunction function = arguments -> {
      seen.addAll(arguments);
      return new Markup("<em>done</em>");
    };
    Desk.with("<p>${f(instrument, instrument.grades, 'a', 2, true, ['x', 3], {'k': instrument.dated})}</p>")
        .view("f", function).blocks();
    assertThat(seen).containsExactly(Desk.CLAY, Desk.CLAY.grades(), "a", 2, true, List.of("x", 3),
        Map.of("k", Desk.CLAY.dated()));
  }

  @Test
  void what_a_function_refuses_is_told_in_its_words() {
    TemplateFunction and = arguments -> {
      throw new IllegalArgumentException("and takes a list");
    };
    assertThat(Desk.with("<p>x\n  ${and('x')}</p>").view("and", and).findings())
        .containsExactly(FILE + "2:3: error: and takes a list" + WHILE + "template-value]");
  }

  @Test
  void all_names_that_do_not_exist_are_told_with_what_there_is() {
    assertThat(Desk.with("<p>${instrument.titel}</p>\n<p>${instrumnt} ${instrument.grades[1].nam}</p>").findings())
        .containsExactly(
            FILE + "1:6: error: instrument.titel does not exist; instrument has dated, draft, grades, number, title"
                + WHILE + "template-variable]",
            FILE + "2:6: error: instrumnt does not exist; there are hasPart, instrument, part" + WHILE
                + "template-variable]",
            FILE + "2:19: error: instrument.grades[1].nam does not exist; instrument.grades[1] has kind, name, tons"
                + WHILE + "template-variable]");
  }

  @Test
  void no_method_of_a_view_is_reached() {
    assertThat(Desk.with("${instrument.getClass()}${instrument.hashCode()}${instrument.class}${instrument.dated.text()}")
        .findings()).hasSize(4);
  }

  @Test
  void a_value_that_does_not_print_is_told() {
    assertThat(Desk.with("<p>${instrument.grades}</p>").findings()).hasSize(1).first().asString()
        .startsWith(FILE + "1:6: error: instrument.grades: For \"${...}\" content: Expected a string")
        .endsWith("but this has evaluated to a sequence" + WHILE + "template-value]");
  }

  @Test
  void a_template_is_looked_for_along_the_forms_and_at_last_in_the_core() {
    Desk desk = new Desk().forms("clay-supply", "supply")
        .file("templates/supply/amendment.ftlh", "<p>supply</p>")
        .file("templates/clay-supply/other.ftlh", "<p>clay</p>").file("templates/supply/other.ftlh", "<p>no</p>");
    assertThat(desk.words()).containsExactly("supply");
    assertThat(desk.render("other.ftlh").document().orElseThrow().blocks().toString()).contains("clay");
    assertThat(desk.render("probe.ftlh").document().orElseThrow().blocks().toString())
        .contains("Of the core: First Amendment.");
  }

  @Test
  void a_missing_template_names_where_it_was_looked_for() {
    assertThat(new Desk().forms("clay-supply", "supply").findings("amend.ftlh")).containsExactly(
        "agreements/clay-supply/amendments/01.yaml:1:1: error: there is no amend.ftlh for this form: looked for "
            + "templates/clay-supply/amend.ftlh, templates/supply/amend.ftlh, engross:/forms/general/amend.ftlh "
            + "[template-missing]");
  }

  @Test
  void files_are_included_from_templates_and_the_core_only() {
    assertThat(Desk.with("<#include 'a/b.ftlh'><#include '/supply/c.ftlh'><#import '/engross/probe.ftlh' as e>"
            + "<@e.twice words='x<y'/><p>${e.shout('i')}</p>")
        .file("templates/clay-supply/a/b.ftlh", "<p>b</p><#include '../d.ftlh'>")
        .file("templates/clay-supply/d.ftlh", "<p>d</p>").file("templates/supply/c.ftlh", "<p>c</p>").words())
        .containsExactly("b", "d", "c", "x<y x<y", "I");
    assertThat(Desk.with("<#include '../../pom.xml'>\n<#include '/engross/../dev/x'><#include 'file:///etc/passwd'>"
        + "<#include '/engross/none.ftlh'>").findings()).containsExactly(
            FILE + "1:11: error: ../../pom.xml leads out of templates/ [template-missing]",
            FILE + "2:11: error: there is no templates/dev/x [template-missing]",
            FILE + "2:41: error: file:///etc/passwd leads out of templates/ [template-missing]",
            FILE + "2:72: error: there is no engross:/none.ftlh [template-missing]");
  }

  @Test
  void faults_of_an_included_template_are_told_at_it() {
    assertThat(Desk.with("<#include 'a.ftlh'>").file("templates/clay-supply/a.ftlh", "\n${x?eval}").findings())
        .containsExactly("templates/clay-supply/a.ftlh:2:5: error: ?eval is not for templates [template-builtin]");
  }

  @Test
  void a_part_sees_its_parameters_and_leaves_nothing_behind() {
    assertThat(Desk.with("<#import '/engross/probe.ftlh' as e><#assign mine = 1>"
            + "<@part path='sections/term.ftlh' section=instrument.grades[0]/><p>${(section.name)!'-'} ${(left)!'-'}</p>"
            + "<#list instrument.grades as g><@e.section g/></#list>"
            + "<p>${hasPart('sections/term.ftlh')?c} ${hasPart('sections/none.ftlh')?c} ${hasPart('../x')?c}</p>")
        .forms("clay-supply", "supply")
        .file("templates/supply/sections/term.ftlh", "<#assign left = 1><p>term of ${section.name} ${(mine)!'-'}</p>")
        .file("templates/clay-supply/sections/price.ftlh", "<p>price of ${section.name}, ${instrument.title}</p>")
        .words())
        .containsExactly("term of Ball & China -", "- -", "term of Ball & China -", "price of Fire, First Amendment",
            "true false false");
  }

  @Test
  void a_part_that_no_form_has_is_told_at_its_directive() {
    assertThat(Desk.with("<p>x</p>\n <@part path='sections/none.ftlh'/>").findings()).containsExactly(
        FILE + "2:2: error: there is no sections/none.ftlh for this form: looked for "
            + "templates/clay-supply/sections/none.ftlh, engross:/forms/general/sections/none.ftlh" + WHILE
            + "template-missing]");
  }

  @Test
  void a_fault_in_a_part_is_told_at_the_part() {
    assertThat(Desk.with("<@part path='a.ftlh'/>").file("templates/clay-supply/a.ftlh", "<p>\n${nothing}</p>")
        .findings()).hasSize(1).first().asString().startsWith("templates/clay-supply/a.ftlh:2:3: error: nothing does not");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "<#assign d=922337203685477580*10+7>¶<p>${d}</p><#assign d++> | 2:12 | Arithmetic operation failed: long overflow",
    "<#assign d=922337203685477580*10+7>¶<p>${d}</p><#assign d+=1> | 2:12 | Arithmetic operation failed: long overflow",
    "<#assign d=0-922337203685477580*10>¶<#assign d-=10> | 2:1 | Arithmetic operation failed: long overflow",
    "<p>¶${922337203685477580*10 + 922337203685477580}</p> | 2:1 | Arithmetic operation failed: long overflow",
    "<p>¶ ${shout(part)}</p> | 2:2 | argument 1 cannot be used here: a macro, a function or nothing is no value",
    "<#macro m></#macro>¶<p>${shout(m)}</p> | 2:4 | argument 1 cannot be used here: a macro, a function or nothing is no value",
    "<#import '/engross/probe.ftlh' as e>¶<p>${shout([e, 'f'])}</p> | 2:4 | argument 1 cannot be used here: a macro, a function or nothing is no value",
    "<#import '/engross/probe.ftlh' as e>¶<p>${shout(e)}</p> | 2:4 | argument 1 cannot be used here: a macro, a function or nothing is no value",
    "<p>¶ ${broken('x')}</p> | 2:4 | the toolkit fails here with java.lang.UnsupportedOperationException: not yet",
    "<p>¶ <#if broken('x')></#if></p> | 2:7 | the toolkit fails here with java.lang.UnsupportedOperationException: not yet",
  })
  void a_fault_while_a_value_is_made_is_told_where_the_template_makes_it(String template, String at, String says) {
    TemplateFunction shout = arguments -> arguments.get(0).toString();
    TemplateFunction broken = arguments -> {
      throw new UnsupportedOperationException("not yet");
    };
    assertThat(Desk.with(template.replace('¶', '\n')).view("shout", shout).view("broken", broken).findings())
        .containsExactly(FILE + at + ": error: " + says + WHILE + "template-value]");
  }

  @Test
  void the_default_locale_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Desk.with("<p>${'limitation'?upper_case} ${12345}</p>").words()).containsExactly("LIMITATION 12345");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void threads_share_an_engine() throws Exception {
    Desk desk = Desk.with("<#import '/engross/probe.ftlh' as e><#list instrument.grades as g><@e.section g/></#list>")
        .file("templates/clay-supply/sections/term.ftlh", "<p>term ${section.name}</p>")
        .file("templates/clay-supply/sections/price.ftlh", "<#assign x>${section.tons}</#assign><p>${x}</p>");
    TemplateEngine engine = desk.engine();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<TemplateResult>> results = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        results.add(threads.submit(() -> engine.render(desk.request("amendment.ftlh"))));
      }
      TemplateResult first = results.get(0).get();
      assertThat(first.findings()).isEmpty();
      for (Future<TemplateResult> result : results) {
        assertThat(result.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
