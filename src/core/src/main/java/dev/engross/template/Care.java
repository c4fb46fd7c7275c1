package dev.engross.template;

import java.util.List;

/**
 * What a rendering looks after at one element of a template.
 *
 * @param cost in steps: how many names and constants its expressions are made of
 * @param entered local variables to be weighed when it begins, the arguments of the macro whose first element it is
 * @param assigned the variable to be weighed when it has ended; empty for none
 * @param scope of that variable, {@code #local}, {@code #global} or {@code #assign}
 */
record Care(int cost, List<String> entered, String assigned, String scope) {

  Care {
    entered = List.copyOf(entered);
  }
}
