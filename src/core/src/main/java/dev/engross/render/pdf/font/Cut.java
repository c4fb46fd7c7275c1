package dev.engross.render.pdf.font;

/** The cuts of the typefaces: four of each family. */
public enum Cut {
  SERIF("LiberationSerif", false, false),
  SERIF_BOLD("LiberationSerif", true, false),
  SERIF_ITALIC("LiberationSerif", false, true),
  SERIF_BOLD_ITALIC("LiberationSerif", true, true),
  SANS("LiberationSans", false, false),
  SANS_BOLD("LiberationSans", true, false),
  SANS_ITALIC("LiberationSans", false, true),
  SANS_BOLD_ITALIC("LiberationSans", true, true);

  private static final int OF_A_FAMILY = 4;
  private static final Cut[] ALL = values();

  private final String family;
  private final boolean bold;
  private final boolean italic;

  Cut(String family, boolean bold, boolean italic) {
    this.family = family;
    this.bold = bold;
    this.italic = italic;
  }

  /** The resource that holds this cut. */
  String resource() {
    return "/engross/fonts/" + family + "-" + (bold || italic ? style() : "Regular") + ".ttf";
  }

  String postScriptName() {
    return bold || italic ? family + "-" + style() : family;
  }

  private String style() {
    return (bold ? "Bold" : "") + (italic ? "Italic" : "");
  }

  public boolean bold() {
    return bold;
  }

  public boolean italic() {
    return italic;
  }

  /** Whether its letters have serifs. */
  public boolean serif() {
    return ordinal() < OF_A_FAMILY;
  }

  /** The upright cut of ordinary weight in the same family. */
  public Cut regular() {
    return with(false, false);
  }

  /** The cut of the same family with these two properties. */
  public Cut with(boolean inBold, boolean inItalic) {
    return ALL[ordinal() / OF_A_FAMILY * OF_A_FAMILY + (inBold ? 1 : 0) + (inItalic ? 2 : 0)];
  }
}
