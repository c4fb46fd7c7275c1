package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

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
    "much output | <#list 1..1000 as a><#list 1..1000 as b><p>many words</p></#list></#list> | more than 4000000 characters",
    "much captured | <#assign s><#list 1..1000 as a><#list 1..1000 as b>many words</#list></#list></#assign> | more than 4000000 characters",
    "a macro in itself | <#macro m><@m/></#macro><@m/> | more than 400 deep",
    "a function in itself | <#function g x><#return g(x)></#function>${g(1)} | more than 400 deep",
    "a file in itself | <#include 'amendment.ftlh'> | more than 400 deep",
    "a part in itself | <@part path='amendment.ftlh'/> | more than 400 deep",
    "a growing part | <@part path='amendment.ftlh' s=(s!'0123456789')+(s!'0123456789')/> | s grows beyond",
    "lambdas | <#list 1..1000 as a><#list 1..1000 as b>${instrument.grades?filter(g -> true)?size}</#list></#list> | more than 2000000 steps",
  })
  void an_attack_ends_soon_as_a_finding_of_the_template(String name, String template, String says) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
        assertThat(Desk.with(template).findings()).as(name).hasSize(1).first().asString()
            .startsWith("templates/clay-supply/amendment.ftlh:1:").contains(says)
            .contains(", while rendering agreements/clay-supply/amendments/01.yaml [template-"));
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
