package dev.engross.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to invent a change.
 *
 * @param name of what it does to what
 * @param change as it stands in YAML, in braces; empty where nothing of that kind can be changed
 */
record Recipe(String name, Function<Ground, Optional<String>> change) {

  /** All that is known. */
  static final List<Recipe> ALL = all();

  private static List<Recipe> all() {
    List<Recipe> all = new ArrayList<>(RowRecipes.ALL);
    all.addAll(ScheduleRecipes.ALL);
    all.addAll(PartyRecipes.ALL);
    all.addAll(ProvisionRecipes.ALL);
    all.addAll(PassageRecipes.ALL);
    all.addAll(WordRecipes.ALL);
    all.addAll(SayingRecipes.ALL);
    return List.copyOf(all);
  }
}
