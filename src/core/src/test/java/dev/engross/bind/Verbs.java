package dev.engross.bind;

import java.util.Set;

/** The verbs that changes may begin with. */
public final class Verbs {

  private Verbs() {}

  public static Set<String> all() {
    return ChangeBinder.VERBS.keySet();
  }
}
