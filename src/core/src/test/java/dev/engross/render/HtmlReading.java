package dev.engross.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that a browser shows for one of our pages, draft marks left out. */
public final class HtmlReading {

  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d+)|(amp|lt|gt|quot));");

  private HtmlReading() {}

  public static String text(byte[] page) {
    String html = new String(page, StandardCharsets.US_ASCII);
    String body = html.substring(html.indexOf("<body")).replaceAll("<p[^>]*>(?:<[^>]*>)*DRAFT(?:<[^>]*>)*</p>", "");
    String text = body.replaceAll("<(?:/?(?:p|div|h[1-6]|li|ul|table|tr|td|th|blockquote)|br|hr)\\b[^>]*>", " ").replaceAll("<[^>]*>", "");
    StringBuilder out = new StringBuilder();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      reference.appendReplacement(out, Matcher.quoteReplacement(character(reference)));
    }
    return reference.appendTail(out).toString();
  }

  private static String character(Matcher reference) {
    if (reference.group(1) != null) {
      return Character.toString(Integer.parseInt(reference.group(1)));
    }
    return switch (reference.group(2)) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      default -> "\"";
    };
  }
}
