package dev.engross.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HelpTest {

  /** Every goal on a book knows these, and not every one heeds them. */
  private static final Set<String> REFUSED_OR_IDLE = Set.of("engross.amendment", "engross.formats");

  @Test
  void the_goals_stand_one_a_line_and_their_parameters_below() throws MojoFailureException {
    assertThat(HelpMojo.lines("", false))
        .contains(
            "engross:validate  reads and checks the book; writes nothing",
            "engross:run       runs the goal that -Dengross.run names, by default generate")
        .hasSize(Goal.values().length + 1 + Setting.ALL.size());
  }

  @Test
  void a_goal_is_told_of_with_its_parameters() throws MojoFailureException {
    assertThat(HelpMojo.lines("run", false))
        .startsWith("engross:run  runs the goal that -Dengross.run names, by default generate")
        .contains("  -Dengross.run          the goal to run in place of generating");
    assertThat(HelpMojo.lines("history", false)).noneMatch(l -> l.contains("engross.amendment"));
    assertThat(HelpMojo.lines("info", false)).noneMatch(l -> l.contains("engross.run"));
    assertThat(HelpMojo.lines("", true)).contains("engross:help  " + Goal.HELP.about());
    assertThatThrownBy(() -> HelpMojo.lines("nope", false))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("there is no goal nope: choose among validate, generate, check, info, conform, history, finalize, sign, execute, correct, tag, verify, evidence, schema, help, run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/site/markdown/goals/generate.md"})
  void help_and_guide_say_the_same_of_what_is_rendered_where_nobody_says(String page) throws IOException {
    String row = Files.readAllLines(Path.of("..", "..", page)).stream()
        .filter(l -> l.startsWith("| `engross.formats` |")).findFirst().orElseThrow();
    String[] cells = row.replace("`", "").split("\\|");
    Setting formats = Setting.ALL.stream().filter(s -> s.property().equals("engross.formats")).findFirst().orElseThrow();
    assertThat(formats.about()).endsWith("; by default " + cells[3].strip());
  }

  @Test
  void help_tells_of_just_the_goals_and_parameters_that_the_plugin_has() throws Exception {
    Map<String, Set<String>> told = new TreeMap<>();
    for (Goal goal : Goal.values()) {
      Set<String> properties = new TreeSet<>();
      Help.settings(goal).forEach(s -> properties.add(s.property()));
      if (goal != Goal.HELP) {
        properties.addAll(REFUSED_OR_IDLE);
      }
      told.put(goal.word(), properties);
    }
    assertThat(told).isEqualTo(descriptor());
  }

  /** The goals of the plugin's descriptor, each with the properties that its parameters are read from. */
  private static Map<String, Set<String>> descriptor() throws Exception {
    Map<String, Set<String>> goals = new TreeMap<>();
    try (InputStream in = HelpTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      NodeList mojos =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("mojo");
      for (int i = 0; i < mojos.getLength(); i++) {
        Element mojo = (Element) mojos.item(i);
        Set<String> properties = new TreeSet<>();
        NodeList values = ((Element) mojo.getElementsByTagName("configuration").item(0)).getElementsByTagName("*");
        for (int j = 0; j < values.getLength(); j++) {
          String value = values.item(j).getTextContent();
          if (value.startsWith("${")) {
            properties.add(value.substring(2, value.length() - 1));
          }
        }
        goals.put(mojo.getElementsByTagName("goal").item(0).getTextContent(), properties);
      }
    }
    return goals;
  }
}
