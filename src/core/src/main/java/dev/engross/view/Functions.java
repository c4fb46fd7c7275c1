package dev.engross.view;

import dev.engross.model.Form;
import dev.engross.template.Printed;
import dev.engross.template.TemplateFunction;
import dev.engross.value.DateReading;
import dev.engross.value.LegalDate;
import dev.engross.wording.DateStyle;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The functions that templates may call. */
final class Functions {

  private Functions() {}

  static Map<String, Object> all(Form form) {
    TemplateFunction and = arguments -> Language.and(texts(arguments, 0));
    TemplateFunction plural =
        arguments -> Language.plural(number(arguments, 0), text(arguments, 1), text(arguments, 2));
    TemplateFunction ordinal = arguments -> Language.ordinal(number(arguments, 0));
    TemplateFunction ordinalWord = arguments -> Language.ordinalWord(number(arguments, 0));
    TemplateFunction words = arguments -> Language.cardinalWord(number(arguments, 0));
    TemplateFunction article = arguments -> Language.article(text(arguments, 0));
    TemplateFunction date =
        arguments -> date(text(arguments, 0), arguments.size() > 1 ? text(arguments, 1) : form.wording().dates());
    return Map.of(
        "md", new MarkdownFunction(), "and", and, "plural", plural, "ordinal", ordinal, "ordinalWord", ordinalWord,
        "words", words, "a", article, "date", date);
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

  private static String printed(Object argument) {
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
