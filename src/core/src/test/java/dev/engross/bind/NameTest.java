package dev.engross.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  private static final String AGREEMENT = "agreement: Clay Supply Agreement\nstatus: executed\ndated: 2011-05-04\nparties:\n";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "\"\": {name: A} | 5:3: error: the key of a party must be a name, and this is empty",
    "'  ': {name: A} | 5:3: error: the key of a party must be a name, and this is blank",
    "' Buyer': {name: A} | 5:4: error: a space too many stands here",
    "Buyer: {name: \"\"} | 5:17: error: the key \"name\" must be a name, and this is empty",
  })
  void a_party_without_a_name_is_told(String party, String says) {
    assertThat(Bound.of(Map.of("agreement.yaml", AGREEMENT + "  " + party + "\n")).findings()).singleElement().asString()
        .startsWith("agreement.yaml:" + says).endsWith(" [bad-name]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "\"\" | 4:26: error: the key \"to\" must be a name, and this is empty",
    "'  ' | 4:26: error: the key \"to\" must be a name, and this is blank",
    "'South 4 ' | 4:34: error: a space too many stands here",
  })
  void a_new_name_that_is_none_is_told(String name, String says) {
    String amendment = "amendment: 1\ndated: 2012-01-01\nsections:\n  - {rename: Clay, to:   " + name + "}\n";
    assertThat(Bound.of(Map.of("agreement.yaml", AGREEMENT + "  Buyer: {name: A}\n", "amendments/01.yaml", amendment)).findings())
        .singleElement().asString().startsWith("amendments/01.yaml:" + says).endsWith(" [bad-name]");
  }
}
