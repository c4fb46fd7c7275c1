package dev.engross.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Upper-cases words. A label such as {@code (b)} or {@code (iv)} names a provision and is another one in capitals. */
public final class Capitals {

  private static final Pattern LABEL = Pattern.compile("(?<!\\p{L})\\(([a-z]|[ivx]{2,5})\\)");

  private Capitals() {}

  /** The same inlines in capitals. */
  public static List<Inline> of(List<Inline> inlines) {
    return inlines.stream().map(Capitals::of).toList();
  }

  private static Inline of(Inline inline) {
    return inline instanceof Inline.Text text ? new Inline.Text(of(text.text())) : inline.with(of(inline.content()));
  }

  /** The same words in capitals. */
  public static String of(String words) {
    StringBuilder out = new StringBuilder(words.length());
    Matcher label = LABEL.matcher(words);
    int from = 0;
    while (label.find()) {
      out.append(words.substring(from, label.start()).toUpperCase(Locale.ROOT)).append(label.group());
      from = label.end();
    }
    return out.append(words.substring(from).toUpperCase(Locale.ROOT)).toString();
  }
}
