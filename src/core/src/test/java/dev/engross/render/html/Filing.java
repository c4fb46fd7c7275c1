package dev.engross.render.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a filing would be refused for: an allow-list of elements, attributes and CSS properties, and a check of nesting.
 */
final class Filing {

  private static final Set<String> EMPTY = Set.of("meta", "br", "hr");
  private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
      Map.entry("html", Set.of("lang")), Map.entry("head", Set.of()), Map.entry("title", Set.of()),
      Map.entry("meta", Set.of("name", "content")), Map.entry("body", Set.of("style")),
      Map.entry("h1", Set.of("align", "style")), Map.entry("h2", Set.of("align", "style")),
      Map.entry("h3", Set.of("align", "style")), Map.entry("h4", Set.of("style")), Map.entry("h5", Set.of("style")),
      Map.entry("h6", Set.of("style")), Map.entry("p", Set.of("align", "style")), Map.entry("div", Set.of("style")),
      Map.entry("blockquote", Set.of("style")), Map.entry("ul", Set.of("style")), Map.entry("li", Set.of("style")),
      Map.entry("table", Set.of("width", "cellspacing", "cellpadding", "border", "style")), Map.entry("tr",
      Set.of("style")),
      Map.entry("th", Set.of("align", "valign", "width", "colspan", "style")),
      Map.entry("td", Set.of("align", "valign", "width", "style")), Map.entry("hr", Set.of("size", "noshade", "style")),
      Map.entry("a", Set.of("name", "href")), Map.entry("font", Set.of("color", "style")), Map.entry("b", Set.of()),
      Map.entry("i", Set.of()), Map.entry("u", Set.of()), Map.entry("strike", Set.of()), Map.entry("dfn",
      Set.of("style")),
      Map.entry("br", Set.of()));
  private static final Set<String> PROPERTIES = Set.of(
      "font-family", "font-size", "font-style", "font-weight", "line-height", "color", "text-indent", "vertical-align",
      "width", "min-width", "max-width", "margin", "margin-left", "padding", "padding-left", "border", "border-top",
      "border-bottom", "border-left", "border-collapse", "list-style-type", "display", "page-break-before",
      "page-break-after", "page-break-inside", "overflow-wrap", "overflow-x", "column-gap", "grid-template-columns",
      "grid-template-rows", "grid-row", "align-items");
  private static final Set<String> IN_PARAGRAPHS = Set.of("a", "font", "b", "i", "u", "strike", "dfn", "br");
  private static final Pattern TOKEN = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>|([^<]+)|<");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([a-zA-Z-]+)=\"([^\"<>]*)\"");
  private static final Pattern REFERENCE = Pattern.compile("&(?:amp|lt|gt|quot|#[0-9]{2,7});");

  private final List<String> faults = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();

  static List<String> faults(String page) {
    Filing filing = new Filing();
    filing.page(page);
    return filing.faults;
  }

  /** The words of a page, white space and empty rules apart. */
  static String words(String page) {
    String body = page.substring(page.indexOf("<body"));
    String text = body.replaceAll("<(?:br|p|div|h[1-6]|li|td|th|hr)\\b[^>]*>", " ").replaceAll("<[^>]*>", "");
    StringBuilder all = new StringBuilder();
    Matcher reference = Pattern.compile("&#([0-9]+);").matcher(text);
    while (reference.find()) {
      reference.appendReplacement(all,
          Matcher.quoteReplacement(Character.toString(Integer.parseInt(reference.group(1)))));
    }
    return reference.appendTail(all).toString().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
        .replace("&amp;", "&").replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private void page(String page) {
    if (page.chars().anyMatch(c -> c > 0x7E || c < 0x20 && c != '\n')) {
      faults.add("not printable ASCII");
    }
    if (!page.startsWith("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">\n<html ")) {
      faults.add("begins with " + page.lines().findFirst());
    }
    Matcher token = TOKEN.matcher(page.substring(page.indexOf('\n')));
    while (token.find()) {
      if (token.group(2) != null) {
        tag(token.group(1).isEmpty(), token.group(2), token.group(3));
      } else {
        characters(token.group());
      }
    }
    if (!open.isEmpty()) {
      faults.add("never closed: " + open);
    }
    targets.stream().filter(t -> !names.contains(t)).forEach(t -> faults.add("no place " + t));
  }

  private void tag(boolean start, String element, String attributes) {
    if (!ALLOWED.containsKey(element)) {
      faults.add("element " + element);
    } else if (!start) {
      String last = open.isEmpty() ? "" : open.pop();
      if (!last.equals(element)) {
        faults.add("</" + element + "> closes " + last);
      }
    } else {
      nesting(element);
      attributes(element, attributes);
      if (!EMPTY.contains(element)) {
        open.push(element);
      }
    }
  }

  private void nesting(String element) {
    if (element.equals("table") && open.contains("table")) {
      faults.add("nested table");
    }
    if (open.contains("p") && !IN_PARAGRAPHS.contains(element)) {
      faults.add(element + " in p");
    }
    if (element.equals("a") && open.contains("a")) {
      faults.add("nested a");
    }
  }

  private void attributes(String element, String attributes) {
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    int end = 0;
    while (attribute.find() && attribute.start() == end) {
      end = attribute.end();
      String name = attribute.group(1);
      String value = attribute.group(2);
      characters(value);
      if (!ALLOWED.get(element).contains(name)) {
        faults.add("attribute " + name + " of " + element);
      } else if (name.equals("style")) {
        style(value);
      } else if (name.equals("name") && element.equals("a")) {
        if (names.contains(value)) {
          faults.add("two places " + value);
        }
        names.add(value);
      } else if (name.equals("href")) {
        if (!value.startsWith("#")) {
          faults.add("reference to " + value);
        }
        targets.add(value.substring(1));
      }
    }
    if (end != attributes.length()) {
      faults.add("attributes of " + element + ": " + attributes);
    }
  }

  private void style(String value) {
    for (String declaration : value.split(";")) {
      String property = declaration.substring(0, Math.max(0, declaration.indexOf(':')));
      if (!PROPERTIES.contains(property) || declaration.contains("url") || declaration.contains("none")
          && !property.equals("list-style-type")) {
        faults.add("style " + declaration);
      }
    }
  }

  private void characters(String text) {
    if (REFERENCE.matcher(text).replaceAll("").chars().anyMatch(c -> c == '<' || c == '>' || c == '&')) {
      faults.add("not escaped: " + text);
    }
  }
}
