package dev.engross.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.zip.InflaterOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontsTest {

  @Test
  void all_cuts_print_the_same_characters() {
    for (Cut cut : Cut.values()) {
      for (int c = 0; c < 0x10000; c++) {
        assertThat(Fonts.face(cut).prints(c)).as(cut + " " + Integer.toHexString(c))
            .isEqualTo(Fonts.face(Cut.SERIF).prints(c));
      }
    }
  }

  @Test
  void widths_and_kerning_are_those_of_times() {
    Face face = Fonts.face(Cut.SERIF);
    assertThat(face.advance('A')).isEqualTo(722);
    assertThat(face.advance(' ')).isEqualTo(250);
    assertThat(face.advance('\u2019')).isEqualTo(333);
    assertThat(face.kern('A', 'V')).isBetween(-140, -100);
    assertThat(face.kern('n', 'n')).isZero();
  }

  @Test
  void a_subset_is_a_font_with_the_same_outlines() throws Exception {
    for (Cut cut : Cut.values()) {
      String characters = "AVgé§½";
      EmbeddedFont font = EmbeddedFont.of(Fonts.face(cut), characters);
      ByteArrayOutputStream program = new ByteArrayOutputStream();
      try (InflaterOutputStream inflater = new InflaterOutputStream(program)) {
        inflater.write(font.program());
      }
      try (TrueTypeFont subset = new TTFParser(true).parse(new RandomAccessReadBuffer(program.toByteArray()));
          TrueTypeFont whole = new TTFParser().parse(
              new RandomAccessReadBuffer(FontsTest.class.getResourceAsStream(cut.resource()).readAllBytes()))) {
        assertThat(program.size()).isEqualTo(font.programLength()).isLessThan(4_000);
        for (int i = 0; i < characters.length(); i++) {
          int glyph = whole.getUnicodeCmapLookup().getGlyphId(characters.charAt(i));
          var expected = whole.getGlyph().getGlyph(glyph).getPath().getBounds2D();
          assertThat(subset.getGlyph().getGlyph(i + 1).getPath().getBounds2D()).isEqualTo(expected);
          assertThat(subset.getAdvanceWidth(i + 1)).isEqualTo(whole.getAdvanceWidth(glyph));
        }
      }
    }
  }

  @Test
  void characters_of_prose_have_the_same_codes_in_all_documents_and_others_follow() {
    Alphabet alphabet = new Alphabet(Cut.SERIF);
    assertThat(alphabet.code(' ')).isEqualTo(1);
    assertThat(alphabet.code('~')).isEqualTo(95);
    assertThat(alphabet.code('\u2018')).isEqualTo(96);
    assertThat(alphabet.font()).isSameAs(new Alphabet(Cut.SERIF).font());
    assertThat(alphabet.code('é')).isEqualTo(Alphabet.PROSE.length() + 1);
    assertThat(alphabet.code('ü')).isEqualTo(Alphabet.PROSE.length() + 2);
    assertThat(alphabet.code('é')).isEqualTo(Alphabet.PROSE.length() + 1);
    assertThat(alphabet.font().name()).isNotEqualTo(new Alphabet(Cut.SERIF).font().name());
  }
}
