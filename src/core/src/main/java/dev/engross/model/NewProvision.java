package dev.engross.model;

import dev.engross.source.Location;
import java.util.List;

/**
 * What a change brings in the place of its target, or inside it.
 *
 * @param number as its author has it; empty where it is computed, and of what the target names
 * @param text Markdown, without the provisions inside it; may be empty
 */
public record NewProvision(String number, String heading, String text, List<NewProvision> inner, Location at) {
  public NewProvision {
    inner = List.copyOf(inner);
  }
}
