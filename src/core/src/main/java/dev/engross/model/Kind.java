package dev.engross.model;

import dev.engross.finding.Severity;
import dev.engross.source.Location;
import dev.engross.value.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * A kind of section that a form declares.
 *
 * @param parameters in the form's order; a kind that takes one thing has one parameter, {@link #IT}
 * @param heading with {@code {one/many}} picked by the rows that the section adds
 * @param defines the term that the section defines, picked likewise; empty for none
 * @param numbered whether it takes a number
 * @param standing whether it stays in force as a provision of its own
 * @param changing whether it makes changes
 * @param unused parameters of which neither its changes nor its checks make anything, so that only a template can
 */
public record Kind(
    String name,
    List<Parameter> parameters,
    String heading,
    String defines,
    boolean numbered,
    boolean standing,
    boolean changing,
    List<Parameter> unused,
    List<Check> checks,
    Location at) {

  /** The name of the only parameter of a kind that takes one thing. */
  public static final String IT = "it";

  public Kind {
    parameters = List.copyOf(parameters);
    unused = List.copyOf(unused);
    checks = List.copyOf(checks);
  }

  /** A parameter by its name. */
  public Optional<Parameter> parameter(String parameter) {
    return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
  }

  /**
   * What an author gives.
   *
   * @param schedule the schedule that rows or names are of; empty for other shapes
   * @param type the type of values and lists
   */
  public record Parameter(String name, boolean optional, Shape shape, String schedule, ValueType type, Location at) {}

  /** What a parameter takes, and so which {@link Argument} it is bound to. */
  public enum Shape {
    VALUE,
    LIST,
    ROWS,
    NAMES,
    TEXT,
    TARGET,
    PARTY
  }

  /** A finding that is made where a parameter is given. */
  public record Check(String rule, Severity severity, String parameter, String says, Location at) {}
}
