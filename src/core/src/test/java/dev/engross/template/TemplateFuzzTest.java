package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bad templates never throw: bits of FreeMarker in any order. Seeded, so that a failure stays. */
class TemplateFuzzTest {

  private static final String[] BITS = {
    "<#if ", "<#if true>", "</#if>", "<#else>", "<#list ", "<#list instrument.grades as g>", "</#list>", "<#list 1..3 as i>",
    "<#assign ", "<#assign x=", "<#assign x>", "</#assign>", "<#macro m a=1>", "</#macro>", "<@m>", "</@m>", "<@m/>",
    "<@part path='amendment.ftlh'/>", "<#function f x>", "</#function>", "<#return ", "<#return x>", "f(", "${", "}",
    "${x}", "${instrument", ".title", ".grades", ".number", "?upper_case", "?size", "?map(", "g -> g", "?join('')",
    "?replace('a','b')", "?eval", "?", "??", "!", "(", ")", "[", "]", "[0]", "{", "'a'", "\"${", "\"", "'", " + ", " - ", "..",
    " == ", ">", "/>", "<", "<#", "<#--", "-->", "<p>", "</p>", " ", "\n", "x", "1", "99999999999", "<#nested>", "<#sep>",
    "<#switch 1>", "<#case 1>", "</#switch>", "<#include 'amendment.ftlh'>", "<#import '/engross/probe.ftlh' as e>",
    "<@e.section instrument/>", "e.shout(", "\\", "\u0130", "<#global x = instrument>", "?filter(g -> ", "as", "<#items as i>"
  };

  @Test
  void no_template_makes_the_engine_throw() {
    Random random = new Random(19520901);
    int parsed = 0;
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(7); n > 0; n--) {
        text.append(BITS[random.nextInt(BITS.length)]);
      }
      TemplateResult result = Desk.with(text.toString()).render();
      assertThat(result.document().isPresent()).as(text.toString()).isEqualTo(result.findings().isEmpty());
      parsed += result.findings().stream().allMatch(f -> f.rule().equals("template-markup")) ? 1 : 0;
    }
    assertThat(parsed).isPositive();
  }
}
