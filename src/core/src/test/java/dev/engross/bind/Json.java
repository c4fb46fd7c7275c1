package dev.engross.bind;

import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an editor sees of a file: plain scalars have the types of the core schema of YAML 1.2, section 10.3.2. */
final class Json {

  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private Json() {}

  static JsonNode of(Node node) {
    if (node instanceof Mapping mapping) {
      ObjectNode object = MAKE.objectNode();
      mapping.entries().forEach(e -> object.set(e.key().text(), of(e.value())));
      return object;
    }
    if (node instanceof Sequence sequence) {
      ArrayNode array = MAKE.arrayNode();
      sequence.items().forEach(i -> array.add(of(i)));
      return array;
    }
    Scalar scalar = (Scalar) node;
    return scalar.style() == Node.Style.PLAIN ? plain(scalar.text()) : MAKE.stringNode(scalar.text());
  }

  private static JsonNode plain(String text) {
    if (NULL.matcher(text).matches()) {
      return MAKE.nullNode();
    }
    if (TRUE.matcher(text).matches()) {
      return MAKE.booleanNode(true);
    }
    if (FALSE.matcher(text).matches()) {
      return MAKE.booleanNode(false);
    }
    if (INTEGER.matcher(text).matches()) {
      return MAKE.numberNode(new BigInteger(text));
    }
    return FLOAT.matcher(text).matches() ? MAKE.numberNode(new BigDecimal(text)) : MAKE.stringNode(text);
  }
}
