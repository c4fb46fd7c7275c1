package dev.engross.render.text;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Block.Group;
import dev.engross.document.Block.Item;
import dev.engross.document.Block.Row;
import dev.engross.document.Block.Setting;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Short ways to write documents: in words, {@code |} ends a line, {@code "…"} is quoted, and <code>{…}</code> is a
 * name.
 */
final class Sample {

  static final Location AT = new Location("agreements/clay-supply/amendments/03.yaml", 4, 1);
  static final Style STYLE =
      style(new Style.TextStyle(80, 9, 5, 18, 10, 4, 1, Style.Grid.RULED, Style.Names.WHOLE_IN_LISTS), Style.RulePlace.AFTER);

  private Sample() {}

  static Style style(Style.TextStyle text, Style.RulePlace place) {
    return new Style(
        Style.DEFAULT.headings(), text, Style.DEFAULT.page(),
        new Style.SignatureStyle(9, List.of(36, 35), 22, 26, place, 5, Style.Anchors.NONE));
  }

  static Style grid(Style.Grid grid) {
    return style(new Style.TextStyle(80, 9, 5, 18, 10, 4, 1, grid, Style.Names.BROKEN), Style.RulePlace.AFTER);
  }

  static Style width(int width) {
    return style(new Style.TextStyle(width, 9, 5, 18, 10, 4, 1, Style.Grid.RULED, Style.Names.BROKEN), Style.RulePlace.AFTER);
  }

  static Document document(Style style, boolean draft, Block... blocks) {
    Document.Meta meta =
        new Document.Meta("clay-supply-am03", "Amendment No. 3", "Supply Agreement", "2019-05-01", "en-US", draft,
            Location.startOf("agreements/clay-supply/amendments/03.yaml"));
    return new Document(meta, style, List.of(blocks));
  }

  static Document document(Style style, Block... blocks) {
    return document(style, false, blocks);
  }

  static List<Inline> words(String words) {
    List<Inline> out = new ArrayList<>();
    String[] lines = words.split("\\|", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.add(new Inline.LineBreak());
      }
      String[] parts = lines[i].split("\"", -1);
      for (int j = 0; j < parts.length; j++) {
        if (j % 2 == 1) {
          out.add(new Inline.Quoted(List.of(new Inline.Text(parts[j]))));
        } else {
          names(parts[j], out);
        }
      }
    }
    return out;
  }

  private static void names(String words, List<Inline> out) {
    String[] parts = words.split("[{}]", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        out.add(new Inline.Name(List.of(new Inline.Text(parts[i]))));
      } else if (!parts[i].isEmpty()) {
        out.add(new Inline.Text(parts[i]));
      }
    }
  }

  static Block p(Setting setting, String words) {
    return new Block.Paragraph(setting, words(words));
  }

  static Block p(String words) {
    return p(Setting.INDENTED, words);
  }

  static Block p(Inline... content) {
    return new Block.Paragraph(Setting.FLUSH, List.of(content));
  }

  static Block h(int level, String words) {
    return new Block.Heading(level, "", words(words));
  }

  static Block section(String number, String heading, int depth, Block... body) {
    List<Inline> marked =
        heading.isEmpty() ? List.of() : List.of(new Inline.Styled(Inline.Mark.UNDERLINED, words(heading)));
    return new Block.Section("", number, marked, depth, List.of(body), AT);
  }

  static Item item(String label, Block... body) {
    return new Item(label, List.of(body));
  }

  static Block names(boolean flush, String... lines) {
    return new Block.Names(flush, Arrays.stream(lines).map(Sample::words).toList());
  }

  static Row row(String... cells) {
    return new Row(cells(cells), AT);
  }

  static List<Cell> cells(String... cells) {
    return Arrays.stream(cells).map(c -> new Cell(words(c))).toList();
  }

  static Group group(String title, Row... rows) {
    return new Group(title.isEmpty() ? List.of() : words(title), List.of(rows));
  }

  static Column column(int width, Align align) {
    return new Column(width, align);
  }

  static SignatureBlock block(List<String> party, SignatureLine... lines) {
    return new SignatureBlock(party.stream().map(Sample::words).toList(), List.of(lines), AT);
  }

  static SignatureLine line(String label, String value) {
    return new SignatureLine(label, value.isEmpty() ? List.of() : words(value), false);
  }

  static SignatureLine ruled(String label, String value) {
    return new SignatureLine(label, value.isEmpty() ? List.of() : words(value), true);
  }
}
