package dev.engross.render.pdf.font;

/** The four cuts of the book's one typeface. */
public enum Cut {
  REGULAR("Regular"),
  BOLD("Bold"),
  ITALIC("Italic"),
  BOLD_ITALIC("BoldItalic");

  private final String file;

  Cut(String file) {
    this.file = file;
  }

  /** The resource that holds this cut. */
  String resource() {
    return "/engross/fonts/LiberationSerif-" + file + ".ttf";
  }

  String postScriptName() {
    return this == REGULAR ? "LiberationSerif" : "LiberationSerif-" + file;
  }

  public boolean bold() {
    return this == BOLD || this == BOLD_ITALIC;
  }

  public boolean italic() {
    return this == ITALIC || this == BOLD_ITALIC;
  }

  /** The cut with these two properties. */
  public static Cut of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }
}
