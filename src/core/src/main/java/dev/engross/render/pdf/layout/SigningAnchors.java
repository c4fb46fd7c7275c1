package dev.engross.render.pdf.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that no reader sees, at the left end of each room to sign or to write in: {@code \sign:pell-llc\} where
 * somebody signs for Pell LLC, {@code \date:pell-llc\} where the date goes. A signing service finds them in the file's
 * text. They are of the colour of the sheet, below all that is painted, and none of the document's words.
 */
final class SigningAnchors {

  private static final char MARK = '\\';
  private static final String SIGN = "sign";
  private static final String NAMELESS = "signatory";
  private static final String UNLABELLED = "line";
  /** In points: too small to run into what stands beside it. */
  private static final double SIZE = 1;
  /** In characters; a longer name ends there. */
  private static final int LONGEST = 60;

  private final Look look;
  private final Set<String> signatories = new HashSet<>();
  private final Set<String> all = new HashSet<>();
  private Element block = Element.ARTIFACT;
  private String signatory = "";
  /** The label of the line on which the party of this block signs first; none before that line. */
  private List<String> signed = List.of();

  SigningAnchors(Measures measures) {
    this.look = Look.of(measures.cut(), SIZE).in(Ink.UNSEEN);
  }

  /** The page, with an anchor below each of its rooms. */
  Page on(Page page) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Room room) {
        Token.Word word = Token.Word.of(List.of(Part.Glyphs.of(look, anchor(room))));
        marks.add(new Mark.Line(room.x(), room.y(), List.of(word), 1, Element.ARTIFACT));
      }
    }
    marks.addAll(page.marks());
    return new Page(marks, page.places());
  }

  private String anchor(Mark.Room room) {
    Element here = room.element().parent().parent();
    boolean again = here == block && signed.contains(room.label());
    if (here != block || again) {
      signatory = unique(signatories, named(room.party(), NAMELESS), "");
    }
    if (here != block) {
      block = here;
      signed = List.of();
    }
    signed = room.signature() ? List.of(room.label()) : signed;
    String what = room.signature() || again ? SIGN : named(room.label(), UNLABELLED);
    return unique(all, MARK + what + ":" + signatory, Character.toString(MARK));
  }

  /** The beginning and the end of words, with a number between them where they are taken. */
  private static String unique(Set<String> taken, String words, String end) {
    String found = words + end;
    for (int i = 2; !taken.add(found); i++) {
      found = words + "-" + i + end;
    }
    return found;
  }

  /** Letters without their accents, and figures, in lower case; a hyphen stands for all else between them. */
  private static String named(String words, String otherwise) {
    StringBuilder name = new StringBuilder();
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length() && name.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        name.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && name.length() > 0
          && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    int end = name.length() > 0 && name.charAt(name.length() - 1) == '-' ? name.length() - 1 : name.length();
    return end == 0 ? otherwise : name.substring(0, end);
  }
}
