package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Block.Item;
import dev.engross.document.Block.Paragraph;
import dev.engross.document.Block.Setting;
import dev.engross.document.Inline;
import dev.engross.document.Inline.Mark;
import dev.engross.document.Inline.Styled;
import dev.engross.document.Inline.Text;
import dev.engross.source.Location;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XhtmlReaderTest {

  private static final Location AT = Location.startOf("agreements/clay-supply/amendments/01.yaml");
  private static final String FILE = "templates/clay-supply/amendment.ftlh:";
  private static final String WHILE = ", while rendering agreements/clay-supply/amendments/01.yaml";
  private static final String RULE = " [template-markup]";

  private static List<Block> read(String xhtml) {
    return Desk.with(xhtml).blocks();
  }

  private static List<Inline> inlines(String xhtml) {
    return ((Paragraph) read("<p>" + xhtml + "</p>").get(0)).content();
  }

  private static List<Inline> text(String text) {
    return List.of(new Text(text));
  }

  private static Paragraph p(Setting setting, String text) {
    return new Paragraph(setting, text(text));
  }

  @Test
  void headings_and_paragraphs() {
    assertThat(read("<h1 id='t'>A<br/>B</h1>\n<h2>C</h2><h3>D</h3><p>1</p><p class='preamble'>2</p><p class='flush'>3</p>"
        + "<p class='center'>4</p><p class='hang'>5</p><p class='right'>6</p><p> </p>")).containsExactly(
        new Block.Heading(1, "t", List.of(new Text("A"), new Inline.LineBreak(), new Text("B"))),
        new Block.Heading(2, "", text("C")), new Block.Heading(3, "", text("D")), p(Setting.INDENTED, "1"),
        p(Setting.PREAMBLE, "2"), p(Setting.FLUSH, "3"), p(Setting.CENTRED, "4"), p(Setting.HANGING, "5"),
        p(Setting.RIGHT, "6"));
  }

  @Test
  void sections_nest_and_know_their_yaml() {
    assertThat(read("<section id='s1' data-at='a/b.yaml:4:7'> <b class='number'> 1. </b> <b class='heading'>Of <u>Clay</u>.</b>"
        + "<p>x</p><section><b class='number'>(a)</b><p>y</p></section></section><section id='s2'/>")).containsExactly(
        new Block.Section("s1", "1.", List.of(new Text("Of "), new Styled(Mark.UNDERLINED, text("Clay")), new Text(".")),
            0, List.of(p(Setting.INDENTED, "x"), new Block.Section("", "(a)", List.of(), 1,
                List.of(p(Setting.INDENTED, "y")), new Location("a/b.yaml", 4, 7))), new Location("a/b.yaml", 4, 7)),
        new Block.Section("s2", "", List.of(), 0, List.of(), AT));
  }

  @Test
  void lists_quotations_notes_breaks_and_keeps() {
    assertThat(read("<ol><li data-label='(a)'>one <ol><li data-label='(i)'><p>in</p></li></ol> two</li></ol>"
        + "<ul><li>n</li><li/></ul><ul class='flush'><li>m</li></ul><blockquote><p>q</p></blockquote>"
        + "<blockquote class='quoted'><p>r</p></blockquote><hr class='page'/><div class='keep'><p>k</p></div>"
        + "<aside>note</aside>")).containsExactly(
        new Block.Items(List.of(new Item("(a)", List.of(p(Setting.FLUSH, "one"),
            new Block.Items(List.of(new Item("(i)", List.of(p(Setting.INDENTED, "in"))))), p(Setting.FLUSH, "two"))))),
        new Block.Names(false, List.of(text("n"), List.of())), new Block.Names(true, List.of(text("m"))),
        new Block.Quotation(false, List.of(p(Setting.INDENTED, "q"))),
        new Block.Quotation(true, List.of(p(Setting.INDENTED, "r"))), new Block.PageBreak(),
        new Block.Keep(List.of(p(Setting.INDENTED, "k"))), new Block.Note(List.of(p(Setting.FLUSH, "note"))));
  }

  @Test
  void schedules_and_boxes() {
    assertThat(read("<table class='schedule'><colgroup><col data-width='48'/><col data-align='decimal'/></colgroup>"
        + "<thead><tr><th>Grade</th><th>Tons<br/>a year</th></tr></thead>"
        + "<tbody data-group='Ball  clays'><tr data-at='a.yaml:9:3'><td>Fine</td><td>40.5</td></tr></tbody>"
        + "<tbody><tr><td>Fire</td><td/></tr></tbody>"
        + "<tfoot><tr><td data-label='*'>Dry.</td></tr></tfoot></table>"
        + "<table class='box'><col data-width='40'/><col data-width='30'/><tr><td>l</td><td><p>r</p></td></tr></table>"))
        .containsExactly(
            new Block.Table(List.of(new Column(48, Align.LEFT), new Column(0, Align.DECIMAL)),
                List.of(new Cell(text("Grade")),
                    new Cell(List.of(new Text("Tons"), new Inline.LineBreak(), new Text("a year")))),
                List.of(
                    new Block.Group(text("Ball clays"), List.of(new Block.Row(
                        List.of(new Cell(text("Fine")), new Cell(text("40.5"))), new Location("a.yaml", 9, 3)))),
                    new Block.Group(List.of(), List.of(new Block.Row(
                        List.of(new Cell(text("Fire")), new Cell(List.of())), AT)))),
                List.of(new Item("*", List.of(p(Setting.FLUSH, "Dry."))))),
            new Block.Box(List.of(40, 30),
                List.of(List.of(List.of(p(Setting.FLUSH, "l")), List.of(p(Setting.INDENTED, "r"))))));
  }

  @Test
  void signatures() {
    assertThat(read("<div class='signatures columns'><div class='block' data-at='a.yaml:2:1'><p class='party'>X LLC</p>"
        + "<p class='party'>for itself</p><p class='line' data-label='By:' data-ruled='true'/>"
        + "<p class='line' data-label='Name:'>A. Potter</p></div></div><div class='signatures stacked'/>"))
        .containsExactly(
            new Block.Signatures(Block.Layout.COLUMNS, List.of(new Block.SignatureBlock(
                List.of(text("X LLC"), text("for itself")),
                List.of(new Block.SignatureLine("By:", List.of(), true),
                    new Block.SignatureLine("Name:", text("A. Potter"), false)), new Location("a.yaml", 2, 1)))),
            new Block.Signatures(Block.Layout.STACKED, List.of()));
  }

  @Test
  void every_inline() {
    assertThat(inlines("<u>u</u><em>e</em><b>b</b><dfn>d</dfn><q>q</q><br/><span class='name'>n</span>"
        + "<span class='blank' data-width='12'/><span class='redacted'/><ins>i</ins><del>x</del>"
        + "</p><h2 id='h'>H</h2><p><a href='#h'>a</a>")).containsExactly(
        new Styled(Mark.UNDERLINED, text("u")), new Styled(Mark.EMPHASIS, text("e")), new Styled(Mark.STRONG, text("b")),
        new Styled(Mark.DEFINED, text("d")), new Inline.Quoted(text("q")), new Inline.LineBreak(),
        new Inline.Name(text("n")), new Inline.Blank(12), new Inline.Redacted(), new Inline.Inserted(text("i")),
        new Inline.Deleted(text("x")));
    assertThat(((Paragraph) read("<h2 id='h'>H</h2><p><a href='#h'>a</a></p>").get(1)).content())
        .containsExactly(new Inline.Link("h", text("a")));
  }

  @Test
  void white_space_collapses_across_inlines_and_ends_nowhere() {
    assertThat(inlines("\n  a <b> b </b> <u> </u>c\n\td <br/> e<em> </em> ")).containsExactly(
        new Text("a "), new Styled(Mark.STRONG, text("b ")), new Text("c d"), new Inline.LineBreak(), new Text("e"));
    assertThat(inlines("(the <q> Clay </q> )")).containsExactly(
        new Text("(the "), new Inline.Quoted(text("Clay")), new Text(" )"));
  }

  @Test
  void references_are_characters_and_a_no_break_space_stays() {
    assertThat(inlines("&amp;&lt;&gt;&quot;&apos;&#8212;&#x2014; &nbsp; x<!-- no -->y")).containsExactly(
        new Text("&<>\"'\u2014\u2014 \u00a0 xy"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "<p>a</p>¶ <font>x</font> | 2:2 | <font> cannot stand at the top",
    "<p>a</p>¶¶  words | 3:3 | words cannot stand at the top",
    "<p>a <span>x</span></p> | 1:6 | <span> cannot stand in <p>",
    "<p>a <p>x</p></p> | 1:6 | <p> cannot stand in <p>",
    "<p style='x'>a</p> | 1:1 | <p> has no attribute style",
    "<p class='wide'>a</p> | 1:1 | <p class=\"wide\"> cannot stand at the top",
    "<p>a<br>b</p> | 1:5 | <br> is not closed",
    "<p>a <b>b</p> | 1:6 | <b> is not closed",
    "<p>a</b></p> | 1:5 | </b> closes nothing",
    "<p>a | 1:1 | <p> is not closed",
    "<p>a &copy; b</p> | 1:6 | this & begins no character reference",
    "<p>a &b</p> | 1:6 | this & begins no character reference",
    "<p>a &#0; b</p> | 1:6 | this & begins no character reference",
    "<p>a < b</p> | 1:6 | this < begins no tag",
    "<p class=flush>a</p> | 1:4 | the attribute class has no value in quotation marks",
    "<h2 id='a'>a</h2><h3 id='a'>b</h3> | 1:18 | the id a is given twice",
    "<p><a href='#no'>a</a></p> | 1:4 | no section or heading has the id no",
    "<p><a href='http://x'>a</a></p> | 1:4 | a link leads nowhere in the document",
    "<p><span class='redacted'>secret</span></p> | 1:4 | <span class=\"redacted\"> holds nothing",
    "<p><span class='blank'/></p> | 1:4 | the data-width of <span> is no whole number from 1 to 500",
    "<ol><li>x</li></ol> | 1:5 | an item of <ol> has no label",
    "<ul><p>x</p></ul> | 1:5 | <p> cannot stand in <ul>",
    "<section data-at='x'><p>a</p></section> | 1:1 | data-at is no place in a file",
    "<table class='schedule'><tbody><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table> | 1:51 | this row has 2 cells where the table has 1 columns",
    "<table class='schedule'><tr><td>a</td></tr></table> | 1:25 | <tr> cannot stand in <table class=\"schedule\">",
    "<div><p>a</p></div> | 1:1 | <div> cannot stand at the top",
    "<hr/> | 1:1 | <hr> cannot stand at the top",
    "<!-- a | 1:1 | this comment does not end",
  })
  void what_is_no_part_of_the_xhtml_is_told_where_the_template_wrote_it(String xhtml, String at, String says) {
    assertThat(Desk.with(xhtml.replace('¶', '\n')).findings()).containsExactly(FILE + at + ": error: " + says + WHILE + RULE);
  }

  @Test
  void a_finding_names_the_nearest_yaml_and_the_part_that_wrote_it() {
    assertThat(Desk.with("<section data-at='a/b.yaml:4:7'><@part path='x.ftlh'/></section><i/>")
        .file("templates/clay-supply/x.ftlh", "<p>x</p>\n<p>${instrument.title}<i>y</i></p>").findings())
        .containsExactly(
            FILE + "1:65: error: <i> cannot stand at the top" + WHILE + RULE,
            "templates/clay-supply/x.ftlh:2:23: error: <i> cannot stand in <p>, while rendering a/b.yaml:4:7" + RULE);
  }

  @Test
  void elements_nested_without_end_are_told() {
    assertThat(Desk.with("<blockquote>".repeat(500) + "</blockquote>".repeat(500)).findings())
        .anyMatch(f -> f.contains("elements stand more than 100 deep in one another"));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () ->
        assertThat(Desk.with("<#list 1..1000 as a><#list 1..400 as b><b></#list></#list><#list 1..1000 as a><#list 1..400 as b></i></#list></#list>").findings())
            .hasSizeBetween(2, 501).anyMatch(f -> f.contains("elements stand more than 100 deep in one another")));
  }
}
