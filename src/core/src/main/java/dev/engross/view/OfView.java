package dev.engross.view;

import dev.engross.template.Printed;
import dev.engross.wording.Language;
import java.util.List;

/**
 * The agreements that a section or a change concerns.
 *
 * @param text as prose names them: {@code the Agreement}, {@code the Lease and the License}
 * @param within after the name of what stands in one, {@code of the Lease}, with a blank before it; empty where the
 *     paper amends no other agreement
 * @param many whether prose says "are" of them
 */
public record OfView(String text, String within, boolean many) implements Printed {

  /** @param sides at least one */
  static OfView of(List<Side> sides) {
    return new OfView(
        Language.and(sides.stream().map(Side::the).toList()), sides.get(0).within(), sides.size() > 1);
  }
}
