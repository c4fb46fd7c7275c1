package dev.engross.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** A text in memory gives the parser what SnakeYAML's own reader of streams gives it. */
class TextReaderTest {

  private static final String[] PIECES = {
    "a: ", "- ", "\n", "\n  ", "\n    ", "b", " c ", "{", "}", "[", "]", ", ", ": ", "'", "\"", "|\n", ">\n", "# d",
    "&e ", "*e", "!f ", "---\n", "\t", "\u00e9", "x y z", "\\u0041", "?", "text: |\n  words\n  and more\n"
  };

  @Test
  void the_same_events_come_at_the_same_places() {
    Random random = new Random(20261129);
    int whole = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      List<String> events = events(new StreamReader(text));
      assertThat(events(new TextReader(text))).as(text).isEqualTo(events);
      whole += events.get(events.size() - 1).startsWith("fault") ? 0 : 1;
    }
    assertThat(whole).as("texts that read to their end").isGreaterThan(2_000);
  }

  @Test
  void a_long_text_is_read_alike() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      all.append("key ").append(i).append(": |\n  ").append("words and words ".repeat(40)).append("\n\n");
    }
    assertThat(events(new TextReader(all.toString()))).isEqualTo(events(new StreamReader(all.toString())));
  }

  @Test
  void places_are_counted_in_utf_16_units() {
    assertThat(events(new TextReader("\ud83d\ude00: b\n"))).contains("\ud83d\ude00 0:0-0:2", "b 0:4-0:5");
    assertThat(events(new StreamReader("\ud83d\ude00: b\n"))).contains("\ud83d\ude00 0:0-0:1");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(14); piece >= 0; piece--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<String> events(StreamReader reader) {
    List<String> events = new ArrayList<>();
    try {
      ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
      Event event;
      do {
        event = parser.getEvent();
        String words = event instanceof ScalarEvent scalar ? scalar.getValue() : event.getEventId().name();
        events.add(words + " " + place(event.getStartMark()) + "-" + place(event.getEndMark()));
      } while (event.getEventId() != Event.ID.StreamEnd);
    } catch (YAMLException | NumberFormatException e) {
      events.add("fault " + e.getClass().getSimpleName());
    }
    return events;
  }

  private static String place(Mark mark) {
    return mark.getLine() + ":" + mark.getColumn();
  }
}
