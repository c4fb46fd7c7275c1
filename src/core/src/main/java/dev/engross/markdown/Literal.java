package dev.engross.markdown;

/** Text that Markdown prints as it is: a name is no label of an item, and the blanks of a date are no marks. */
final class Literal {

  private Literal() {}

  /** Omissions and long blanks stay what they are in Markdown too. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int end = i + 1;
      while (text.charAt(i) == '_' && end < text.length() && text.charAt(end) == '_') {
        end++;
      }
      if (text.startsWith(Markdown.OMISSION, i)) {
        end = i + Markdown.OMISSION.length();
        out.append(Markdown.OMISSION);
      } else if (end - i >= InlineMarkup.SHORTEST_BLANK) {
        out.append(text, i, end);
      } else {
        for (char c : text.substring(i, end).toCharArray()) {
          out.append(InlineMarkup.punctuation(c) ? "\\" : "").append(c);
        }
      }
      i = end;
    }
    return out.toString();
  }
}
