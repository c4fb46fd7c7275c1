package dev.engross.template;

import java.util.List;

/**
 * What a rendering looks after at one element of a template.
 *
 * @param cost in steps: how many names and constants its expressions are made of
 * @param work how many times the work of reading a text once its expressions may do on one
 * @param times how many characters of memory each character that its expressions read may take
 * @param literals the characters that are written out in its expressions
 * @param entered local variables to be weighed when it begins, the arguments of the macro whose first element it is
 * @param looped loop variables to be looked at when it begins, those of the list whose first element it is
 * @param assigned the variable to be weighed when it has ended; empty for none
 * @param scope of that variable, {@code #local}, {@code #global} or {@code #assign}; {@code #return} for what a
 *     function gives back
 */
record Care(
    int cost, int work, int times, int literals, List<String> entered, List<String> looped, String assigned,
    String scope) {

  /** Of an element of which nothing is known. */
  static final Care PLAIN = new Care(1, 1, 1, 0, List.of(), List.of(), "", "");

  Care {
    entered = List.copyOf(entered);
    looped = List.copyOf(looped);
  }

  /** Whether the element is like any that nothing is known of. */
  boolean isPlain() {
    return cost == 1 && work == 1 && times == 1 && literals == 0 && entered.isEmpty() && looped.isEmpty()
        && assigned.isEmpty() && !scope.equals("#return");
  }
}
