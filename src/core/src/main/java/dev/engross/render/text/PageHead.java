package dev.engross.render.text;

/** What begins a page: nothing, or a line that says that this is a draft. An artifact, no words of the document. */
record PageHead(boolean draft, Frame page) {

  static final String DRAFT = "[DRAFT]";

  void begin(TextWriter writer) {
    if (draft) {
      writer.line(page.centred(DRAFT.length()), DRAFT);
    }
  }
}
