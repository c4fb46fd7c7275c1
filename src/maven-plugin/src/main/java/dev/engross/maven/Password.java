package dev.engross.maven;

import java.io.Console;

/** The password of a keystore: it is never a property, which others could read in a log or among processes. */
final class Password {

  static final String VARIABLE = "ENGROSS_KEYSTORE_PASSWORD";

  private Password() {}

  /** That of the environment, or what is typed without being shown; nothing where there is neither. */
  static char[] ask() {
    String given = System.getenv(VARIABLE);
    if (given != null) {
      return given.toCharArray();
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Password of the keystore: ");
    return typed == null ? new char[0] : typed;
  }
}
