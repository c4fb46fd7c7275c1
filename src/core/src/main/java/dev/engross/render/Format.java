package dev.engross.render;

/** The formats that are written, each with its file name's ending. */
public enum Format {
  TEXT("txt"),
  PDF("pdf"),
  HTML("htm");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  public String ending() {
    return ending;
  }
}
