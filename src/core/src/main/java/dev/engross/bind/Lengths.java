package dev.engross.bind;

import dev.engross.yaml.Node.Scalar;
import java.util.Optional;

/** Binds lengths on paper: {@code 1in}, {@code 72pt}, {@code 25mm}, {@code 2.5cm}. */
final class Lengths {

  private static final float POINTS_AN_INCH = 72f;
  private static final float MILLIMETRES_AN_INCH = 25.4f;

  private Lengths() {}

  /** The length in points, within 0 and 4 inches. */
  static float points(Binding binding, Keys keys, String key, float otherwise) {
    Optional<Scalar> scalar = keys.scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    float points = points(scalar.get().text());
    if (points >= 0 && points <= 4 * POINTS_AN_INCH) {
      return points;
    }
    binding.error("wrong-value", scalar.get().at(), "a length cannot be " + Binding.quoted(scalar.get().text()),
        "write a length such as 1in, 72pt or 25mm");
    return otherwise;
  }

  private static float points(String text) {
    if (text.length() < 3 || !isDecimal(text.substring(0, text.length() - 2).strip())) {
      return -1;
    }
    float unit = switch (text.substring(text.length() - 2)) {
      case "in" -> POINTS_AN_INCH;
      case "pt" -> 1f;
      case "mm" -> POINTS_AN_INCH / MILLIMETRES_AN_INCH;
      case "cm" -> 10 * POINTS_AN_INCH / MILLIMETRES_AN_INCH;
      default -> -1f;
    };
    try {
      return unit * Float.parseFloat(text.substring(0, text.length() - 2).strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Java would read {@code 1f} and {@code 0x1p3} too. */
  private static boolean isDecimal(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }
}
