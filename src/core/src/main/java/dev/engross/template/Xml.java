package dev.engross.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a template has written, as a tree; {@code offset} counts characters of the output. */
sealed interface Xml {

  int offset();

  /** Characters between tags, with references resolved. */
  record Words(String text, int offset) implements Xml {

    boolean blank() {
      for (int i = 0; i < text.length(); i++) {
        if (!isSpace(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** An element; the collections are filled while it is read. */
  record Tag(String name, Map<String, String> attributes, List<Xml> children, int offset) implements Xml {

    Tag(String name, int offset) {
      this(name, new LinkedHashMap<>(), new ArrayList<>(), offset);
    }

    /** An attribute's value; empty if there is none. */
    String get(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    boolean is(String element, String cssClass) {
      return name.equals(element) && get("class").equals(cssClass);
    }
  }

  /** White space as HTML has it, without the no-break space. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
