package dev.engross.schema;

import java.util.Locale;

/** The kinds of file that have a schema. */
public enum SchemaKind {
  AGREEMENT("agreements/<id>/agreement.yaml", "../.schema/"),
  AMENDMENT("agreements/<id>/amendments/*.yaml", "../../.schema/"),
  RECORDED("agreements/<id>/recorded.yaml", "../.schema/"),
  EVENTS("agreements/<id>/events.yaml", "../.schema/"),
  BOOK("agreements/book.yaml", ".schema/"),
  FORM("templates/<form>/form.yaml", "../../agreements/.schema/");

  private final String files;
  private final String way;

  SchemaKind(String files, String way) {
    this.files = files;
    this.way = way;
  }

  /** The files of this kind, by their paths in the book: {@code agreements/<id>/events.yaml}. */
  public String files() {
    return files;
  }

  /** The schema's file: {@code events.json}. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".json";
  }

  /** The line at the head of such a file, by which an editor finds the schema. */
  public String head() {
    return "# yaml-language-server: $schema=" + way + file();
  }
}
