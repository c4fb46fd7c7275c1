package dev.engross.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.guide.Guide;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide tells of every key that is read. */
class KeysPageTest {

  @Test
  void every_key_of_a_form_is_on_the_page_of_forms() {
    told("forms.md", FormBinder.FORM, FormBinder.HISTORY, StyleBinder.STYLE, StyleBinder.TEXT, StyleBinder.PAGE,
        StyleBinder.SIGNATURES, StyleBinder.WORDS, StyleBinder.SCHEDULES, StyleBinder.PRIOR, StyleBinder.GRIDS, StyleBinder.NAMES, StyleBinder.TIERS,
        KindBinder.KIND, KindBinder.CHECK);
  }

  @Test
  void every_key_below_agreements_is_on_the_page_of_the_format() {
    told("format.md", BookBinder.BOOK, InstrumentBinder.BASE, InstrumentBinder.AMENDMENT, InstrumentBinder.STATUSES,
        SectionBinder.SECTION, ChangeBinder.MANNER, List.copyOf(ChangeBinder.VERBS.keySet()), ScheduleBinder.SCHEDULE,
        ScheduleBinder.COLUMN, ScheduleBinder.TYPES, PartyBinder.PARTY, PartyBinder.SIGNS, PartyBinder.ROLES, SigningBinder.SIGNING,
        EventBinder.EVENT);
    ChangeBinder.VERBS.values().forEach(keys -> told("format.md", keys));
  }

  @Test
  void keys_inside_another_stand_together_beside_it() {
    together("format.md", InstrumentBinder.RESTATES, AmendsBinder.AMENDS, PartyBinder.NOTICES, ScheduleBinder.SUBJECT,
        SigningBinder.BLOCK, PartyBinder.SIGNATORY, PartyBinder.THROUGH, PartyBinder.SIGNS);
  }

  @SafeVarargs
  private static void told(String page, List<String>... keys) {
    String text = Guide.page(page);
    List<String> missing = new ArrayList<>();
    for (List<String> some : keys) {
      some.stream().filter(key -> !text.contains("`" + key + "`")).forEach(missing::add);
    }
    assertThat(missing).as("keys that " + page + " does not tell of").isEmpty();
  }

  @SafeVarargs
  private static void together(String page, List<String>... keys) {
    for (List<String> some : keys) {
      assertThat(Guide.page(page)).contains("{" + String.join(", ", some) + "}");
    }
  }
}
