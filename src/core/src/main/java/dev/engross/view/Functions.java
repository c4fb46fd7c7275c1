package dev.engross.view;

import dev.engross.markdown.Markdown;
import dev.engross.model.Form;
import dev.engross.template.Markup;
import dev.engross.template.Printed;
import dev.engross.template.TemplateFunction;
import dev.engross.value.DateReading;
import dev.engross.value.LegalDate;
import dev.engross.wording.DateStyle;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that templates may call. */
final class Functions {

  private static final String PARAGRAPH = "<p>";
  private static final String PARAGRAPH_END = "</p>";

  private Functions() {}

  static Map<String, Object> all(Form form) {
    TemplateFunction and = arguments -> Language.and(texts(arguments, 0));
    TemplateFunction inline = Functions::inline;
    TemplateFunction plural =
        arguments -> Language.plural(number(arguments, 0), text(arguments, 1), text(arguments, 2));
    TemplateFunction ordinal = arguments -> Language.ordinal(number(arguments, 0));
    TemplateFunction ordinalWord = arguments -> Language.ordinalWord(number(arguments, 0));
    TemplateFunction words = arguments -> Language.cardinalWord(number(arguments, 0));
    TemplateFunction article = arguments -> Language.article(text(arguments, 0));
    TemplateFunction date =
        arguments -> date(text(arguments, 0), arguments.size() > 1 ? text(arguments, 1) : form.wording().dates());
    return Map.of(
        "md", new MarkdownFunction(), "inline", inline, "and", and, "plural", plural, "ordinal", ordinal,
        "ordinalWord", ordinalWord, "words", words, "a", article, "date", date);
  }

  private static String date(String iso, String sample) {
    DateStyle style = DateStyle.of(sample).orElseThrow(
        () -> new IllegalArgumentException("no date style can be read from the sample \"" + sample + "\""));
    if (LegalDate.read(iso) instanceof DateReading.Read read) {
      return style.print(read.date());
    }
    throw new IllegalArgumentException(
        "\"" + iso + "\" is no date; give one as 2007-11-01, such as instrument.dated.iso");
  }

  static String text(List<Object> arguments, int index) {
    return printed(argument(arguments, index));
  }

  /** The first argument, if it is ready markup. */
  static Optional<Markup> markup(List<Object> arguments) {
    return arguments.isEmpty() || !(arguments.get(0) instanceof Markup ready) ? Optional.empty() : Optional.of(ready);
  }

  /** Words for a place in a line: a paragraph without its element, or a string with its marks. */
  private static Markup inline(List<Object> arguments) {
    Optional<Markup> ready = markup(arguments);
    if (ready.isEmpty()) {
      return new Markup(Markdown.inline(text(arguments, 0)));
    }
    String xhtml = ready.get().xhtml().strip();
    boolean one = xhtml.startsWith(PARAGRAPH) && xhtml.endsWith(PARAGRAPH_END)
        && xhtml.indexOf(PARAGRAPH_END) == xhtml.length() - PARAGRAPH_END.length();
    if (!one && !xhtml.isEmpty() && xhtml.contains(PARAGRAPH_END)) {
      throw new IllegalArgumentException("these are several blocks, which no line can hold; print them outside <p>");
    }
    return one
        ? new Markup(xhtml.substring(PARAGRAPH.length(), xhtml.length() - PARAGRAPH_END.length()))
        : ready.get();
  }

  private static String printed(Object argument) {
    if (argument instanceof Markup) {
      throw new IllegalArgumentException("this is ready markup, and no string; print it by itself");
    }
    return argument instanceof Printed view ? view.text() : argument.toString();
  }

  private static int number(List<Object> arguments, int index) {
    if (argument(arguments, index) instanceof Number number) {
      return number.intValue();
    }
    throw new IllegalArgumentException("argument " + (index + 1) + " must be a number");
  }

  private static List<String> texts(List<Object> arguments, int index) {
    if (argument(arguments, index) instanceof List<?> list) {
      List<String> texts = new ArrayList<>(list.size());
      list.forEach(item -> texts.add(printed(item)));
      return texts;
    }
    throw new IllegalArgumentException("argument " + (index + 1) + " must be a list");
  }

  private static Object argument(List<Object> arguments, int index) {
    if (index < arguments.size()) {
      return arguments.get(index);
    }
    throw new IllegalArgumentException("argument " + (index + 1) + " is missing");
  }
}
