package dev.engross.provision;

import dev.engross.markdown.Markdown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What prose calls the labelled items of a text: {@code Section 2.1(b)}, {@code Section 2.1(b)(i)}. */
public final class ItemNames {

  private static final Pattern MARKED = Pattern.compile("^[ \\t]*\\(", Pattern.MULTILINE);
  private static final Pattern ITEM = Pattern.compile("<li data-label=\"([^\"]*)\"|</li>");

  private ItemNames() {}

  /** Items nest as they are printed; one whose label is not in brackets has no name, nor has what stands in it. */
  public static List<String> of(String provision, String text) {
    if (!MARKED.matcher(text).find()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Deque<String> around = new ArrayDeque<>(List.of(provision));
    Matcher item = ITEM.matcher(Markdown.toXhtml(text));
    while (item.find()) {
      if (item.group(1) == null) {
        around.pop();
        continue;
      }
      String name = item.group(1).startsWith("(") && !around.getFirst().isEmpty()
          ? ProvisionName.within(around.getFirst(), item.group(1))
          : "";
      around.push(name);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }
}
