package dev.engross.yaml;

import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Fault.Cover;

/** Words for what stops the scanner: a character that may not stand where it does. */
record ScanFaults(Scene scene) {

  Fault fault() {
    String problem = scene.problem();
    String context = scene.context();
    if (problem.contains("cannot start any token")) {
      return scene.charAt(scene.at()) == '\t' ? tab() : beginsWith(scene.at());
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("unexpected") ? unclosedQuote() : backslash();
    }
    if (context.contains("alias") || context.contains("anchor")) {
      return beginsWith(scene.since());
    }
    if (context.contains("a tag")) {
      return tag(scene);
    }
    if (context.contains("block scalar")) {
      return afterBar();
    }
    if (context.contains("simple key")) {
      return lineWithoutColon();
    }
    if (problem.contains("mapping values")) {
      return colon();
    }
    return problem.contains("not allowed here") ? beginsWith(scene.at()) : Fault.unknown(scene.at());
  }

  private Fault tab() {
    return Fault.of("tab", scene.at(), "a tab stands where YAML wants spaces",
        "replace each tab by two spaces, and set the editor to indent with spaces");
  }

  private Fault beginsWith(Location at) {
    return beginsWith(scene, at);
  }

  static Fault beginsWith(Scene scene, Location at) {
    char sign = scene.charAt(at);
    boolean dash = sign == '-';
    return Fault.of(
        "begins-with-sign",
        at,
        "a value cannot begin with " + sign + ", unless it is in quotes",
        dash ? "write a list's first dash on the next line; if these are words, put them in quotes" : Words.QUOTES,
        scene.isInFlow(at) ? scene.coverItem(at) : scene.coverValue(at));
  }

  static Fault tag(Scene scene) {
    return Fault.of("tag", scene.since(), Words.TAG, Words.UNTAG,
        scene.isInFlow(scene.since()) ? scene.coverItem(scene.since()) : scene.coverValue(scene.since()));
  }

  private Fault unclosedQuote() {
    boolean apostrophe = scene.charAt(scene.since()) == '\'';
    return Fault.of(
        "unclosed-quote",
        scene.since(),
        "the quote that opens here is never closed",
        apostrophe
            ? "write the closing ' where the words end; if they begin with an apostrophe, put them in \" quotes"
            : "write the closing \" where the words end, or use |",
        scene.coverValue(scene.since()));
  }

  private Fault backslash() {
    int column = scene.line().lastIndexOf('\\', scene.at().column() - 1);
    return backslash(column < 0 ? scene.at() : scene.place(scene.at().line(), column));
  }

  /** The file ends just after a backslash and its letter. */
  static Fault cutOffEscape(SourceFile text) {
    int number = text.lines().size();
    while (number > 1 && text.line(number).indexOf('\\') < 0) {
      number--;
    }
    return backslash(new Location(text.name(), number, Math.max(0, text.line(number).lastIndexOf('\\')) + 1));
  }

  private static Fault backslash(Location at) {
    return Fault.of("backslash", at, "inside \" quotes a backslash begins a special character, and this one is unknown",
        "write \\\\ for a backslash, or use ' quotes",
        new Cover(at.line(), at.column() - 1, at.column() + 1, 'x'));
  }

  private Fault afterBar() {
    char bar = scene.charAt(scene.since());
    int from = scene.since().column();
    return Fault.of(
        "words-after-bar",
        scene.at(),
        "nothing may follow " + bar + " on its line",
        "begin the words on the next line, indented; if they begin with " + bar + ", put them in quotes",
        new Cover(scene.since().line(), from, scene.text().line(scene.since().line()).length(), ' '));
  }

  private Fault lineWithoutColon() {
    Location at = scene.since();
    String line = scene.text().line(at.line());
    int start = at.column() - 1;
    Cover comment = new Cover(at.line(), start, start + 1, '#');
    if (line.startsWith("-", start)) {
      return Fault.of("dash-without-space", at, "a space is missing after this dash",
          "write \"- \" before the entry", comment);
    }
    int colon = line.indexOf(':', start);
    if (colon > 0 && !line.startsWith("://", colon)) {
      return Fault.of("colon-without-space", scene.place(at.line(), colon), "a space is missing after this colon",
          "write \": \" after the key", new Cover(at.line(), colon + 1, colon + 2, ' '));
    }
    return Fault.of(
        "line-without-colon",
        at,
        "this line has no colon, so it is no key, and it is not indented as words of the line above",
        "write a colon and a space after the key; if these are words, indent them deeper than their key",
        comment);
  }

  private Fault colon() {
    Location at = scene.at();
    int offset = at.column() - 1;
    LineShape shape = LineShape.of(scene.line());
    if (shape.colon() >= 0 && shape.colon() < offset) {
      return colonInWords(scene, scene.coverValue(scene.place(at.line(), shape.value())));
    }
    Cover cover = new Cover(at.line(), offset, offset + 1, 'x');
    if (scene.last().start().line() < at.line()) {
      return Fault.of(
          "indentation",
          scene.place(at.line(), shape.item()),
          "this line goes on with the words of line " + scene.last().start().line() + ", so it cannot be a key",
          "indent a key like the keys beside it; if these are words, put them in quotes, or use |",
          cover);
    }
    return colonInWords(scene, cover);
  }

  static Fault colonInWords(Scene scene, Cover... covers) {
    return Fault.of("colon-in-words", scene.at(), "a colon and a space inside words are read as the end of a key",
        Words.QUOTES, covers);
  }
}
