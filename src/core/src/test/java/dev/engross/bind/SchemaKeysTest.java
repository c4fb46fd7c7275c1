package dev.engross.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.model.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas name just the keys and words that the binders know, and describe each. */
class SchemaKeysTest {

  private static final Map<String, List<String>> DEFINED =
      Map.ofEntries(
          Map.entry("moment", Dates.MOMENT), Map.entry("sic", Sics.SIC), Map.entry("row", RowBinder.ROW),
          Map.entry("column", ScheduleBinder.COLUMN), Map.entry("schedule", ScheduleBinder.SCHEDULE),
          Map.entry("signatory", PartyBinder.SIGNATORY), Map.entry("through", PartyBinder.THROUGH),
              Map.entry("signs", PartyBinder.SIGNS),
          Map.entry("party", PartyBinder.PARTY), Map.entry("signing", SigningBinder.SIGNING),
              Map.entry("block", SigningBinder.BLOCK),
          Map.entry("signature", SigningBinder.SIGNED), Map.entry("exhibit", ExhibitBinder.EXHIBIT),
          Map.entry("restates", InstrumentBinder.RESTATES), Map.entry("amended", AmendsBinder.AMENDS),
          Map.entry("style", StyleBinder.STYLE), Map.entry("check", KindBinder.CHECK),
              Map.entry("kind", KindBinder.KIND),
          Map.entry("newProvision", NewProvisions.PROVISION),
          Map.entry("change", changeKeys(List.of())), Map.entry("formChange", changeKeys(List.of())),
          Map.entry("section", changeKeys(SectionBinder.SECTION)), Map.entry("event", eventKeys()));

  private static List<String> changeKeys(List<String> others) {
    List<String> keys = new ArrayList<>(others);
    keys.addAll(ChangeBinder.VERBS.keySet());
    ChangeBinder.VERBS.values().forEach(keys::addAll);
    // Beside a section's own keys any other may be a kind of the form, so that those of what is added are not named.
    if (others.isEmpty()) {
      Arrays.stream(NewBinder.What.values()).forEach(w -> keys.addAll(w.keys()));
    }
    keys.addAll(ChangeBinder.MANNER);
    return keys;
  }

  private static List<String> eventKeys() {
    List<String> keys = new ArrayList<>(EventBinder.EVENT);
    keys.addAll(EventBinder.VERBS);
    EventBinder.VERBS.forEach(v -> keys.addAll(ChangeBinder.VERBS.get(v)));
    keys.addAll(ChangeBinder.MANNER);
    return keys;
  }

  private static JsonNode schema(String kind) {
    return JsonMapper.shared().readTree(Verdicts.resource("/engross/schema/" + kind + ".json"));
  }

  @Test
  void each_kind_of_file_has_the_keys_that_its_binder_reads() {
    keys(schema("agreement"), InstrumentBinder.BASE);
    keys(schema("amendment"), InstrumentBinder.AMENDMENT);
    keys(schema("recorded").at("/definitions/recorded"), InstrumentBinder.AMENDMENT);
    keys(schema("book"), BookBinder.BOOK);
    keys(schema("form"), FormBinder.FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreement", "amendment", "book", "recorded", "events", "form"})
  void each_definition_has_the_keys_that_its_binder_reads(String kind) {
    JsonNode definitions = schema(kind).get("definitions");
    Set<String> unknown = new TreeSet<>();
    definitions.propertyNames().forEach(name -> {
      if (DEFINED.containsKey(name)) {
        keys(definitions.get(name), DEFINED.get(name));
      } else if (definitions.get(name).has("properties") && !name.equals("recorded") && !name.equals("change-with")) {
        unknown.add(name);
      }
    });
    assertThat(unknown).as("definitions with keys that no binder is held to").isEmpty();
  }

  @Test
  void each_verb_takes_the_keys_that_its_binder_reads() {
    int seen = 0;
    for (JsonNode rule : schema("amendment").at("/definitions/change/allOf")) {
      String verb = rule.at("/if/required/0").asString();
      List<String> keys = new ArrayList<>(ChangeBinder.VERBS.get(verb));
      keys.add(verb);
      keys.addAll(ChangeBinder.MANNER);
      keys.addAll(SectionBinder.OF);
      // What is added that is no party, schedule or column with a type stands last.
      JsonNode then = verb.equals("add") ? rule.at("/then/else/else/else") : rule.get("then");
      words(then.at("/propertyNames/enum"), keys);
      seen++;
    }
    assertThat(seen).isEqualTo(ChangeBinder.VERBS.size());
  }

  @Test
  void keys_inside_keys_are_those_that_their_binders_read() {
    JsonNode agreement = schema("agreement");
    JsonNode form = schema("form");
    keys(agreement.at("/definitions/party/properties/notices"), PartyBinder.NOTICES);
    keys(agreement.at("/definitions/schedule/properties/subject"), ScheduleBinder.SUBJECT);
    keys(agreement.at("/definitions/change-with"),
        Stream.of(ChangeBinder.NEW_TEXT, PartyBinder.PARTY).flatMap(List::stream).toList());
    keys(agreement.at("/properties/sections/then"), InstrumentBinder.FILE);
    keys(form.at("/properties/history"), FormBinder.HISTORY);
    keys(form.at("/properties/headings"), ChangeBinder.VERBS.keySet());
    keys(form.at("/definitions/style/properties/text"), StyleBinder.TEXT);
    keys(form.at("/definitions/style/properties/page"), StyleBinder.PAGE);
    keys(form.at("/definitions/style/properties/signatures"), StyleBinder.SIGNATURES);
    keys(form.at("/definitions/style/properties/signatures/properties/words"), StyleBinder.WORDS);
    keys(form.at("/definitions/style/properties/schedules"), StyleBinder.SCHEDULES);
  }

  @Test
  void each_choice_is_among_the_words_that_its_binder_takes() {
    JsonNode agreement = schema("agreement");
    JsonNode style = schema("form").at("/definitions/style/properties");
    words(agreement.at("/properties/status/enum"), InstrumentBinder.STATUSES);
    words(schema("recorded").at("/definitions/recorded/properties/status/enum"), InstrumentBinder.RECORDED);
    words(agreement.at("/properties/prior/enum"), StyleBinder.PRIOR);
    words(agreement.at("/definitions/party/properties/role/enum"), PartyBinder.ROLES);
    words(agreement.at("/definitions/signing/properties/layout/enum"), StyleBinder.LAYOUTS);
    words(agreement.at("/definitions/column/properties/type/enum"), ScheduleBinder.TYPES);
    words(agreement.at("/definitions/change-show/enum"), ChangeBinder.SHOWS);
    words(agreement.at("/definitions/change-at/enum"), ChangeBinder.ENDS);
    words(agreement.at("/definitions/change-mark/enum"), ChangeBinder.MARKS);
    words(style.at("/prior/enum"), StyleBinder.PRIOR);
    words(style.at("/tiers/enum"), StyleBinder.TIERS);
    words(style.at("/text/properties/grid/enum"), StyleBinder.GRIDS);
    words(style.at("/text/properties/names/enum"), StyleBinder.NAMES);
    words(style.at("/signatures/properties/layout/enum"), StyleBinder.LAYOUTS);
    words(schema("form").at("/definitions/check/properties/severity/enum"), Severities.WORDS);
    words(schema("book").at("/properties/formats/items/enum"), Settings.FORMATS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreement", "amendment", "book", "recorded", "events", "form"})
  void each_key_is_described(String kind) {
    JsonNode root = schema(kind);
    List<String> bare = new ArrayList<>();
    described(root, root, "", bare);
    assertThat(bare).isEmpty();
    assertThat(root.path("title").asString()).startsWith("Engross: ");
  }

  /** Collects the paths of properties that neither have a description nor refer to something that has. */
  private static void described(JsonNode root, JsonNode node, String path, List<String> bare) {
    if (node.path("properties").isObject() && !path.endsWith("/then")) {
      node.get("properties").properties().forEach(property -> {
        JsonNode schema = property.getValue();
        JsonNode told = schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
        String text = told.path("description").asString("");
        if (text.length() < 12 || ".]}".indexOf(text.charAt(text.length() - 1)) < 0) {
          bare.add(path + "/" + property.getKey() + ": " + text);
        }
      });
    }
    if (node.isObject()) {
      node.properties().forEach(child -> described(root, child.getValue(), path + "/" + child.getKey(), bare));
    } else {
      node.forEach(child -> described(root, child, path + "/*", bare));
    }
  }

  @Test
  void a_definition_is_the_same_in_each_schema_that_has_it() {
    Map<String, JsonNode> first = new HashMap<>();
    for (String kind : Verdicts.KINDS) {
      schema(kind).get("definitions").properties()
          .forEach(d -> assertThat(d.getValue()).as(kind + " " + d.getKey())
              .isEqualTo(first.computeIfAbsent(d.getKey(), k -> d.getValue())));
    }
    assertThat(first).hasSizeGreaterThan(30);
  }

  private static void keys(JsonNode schema, Collection<String> expected) {
    assertThat(schema.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(new TreeSet<>(expected));
  }

  private static void words(JsonNode array, Collection<String> expected) {
    List<String> words = new ArrayList<>();
    array.forEach(w -> words.add(w.asString()));
    assertThat(words).containsExactlyInAnyOrderElementsOf(expected);
  }
}
