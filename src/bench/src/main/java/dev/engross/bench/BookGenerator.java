package dev.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a book of invented clay supply agreements, each with amendments that add grades, change prices and restate the schedule
 * of some forty rows: three to five pages each. The same count and seed give the same files.
 */
public final class BookGenerator {

  /** The documents of one agreement: its base and nine amendments. */
  private static final int DOCUMENTS = 10;

  private final Path book;
  private final long seed;
  private final int each;

  private BookGenerator(Path book, long seed, int each) {
    this.book = book;
    this.seed = seed;
    this.each = each;
  }

  /**
   * From the command line: {@code <folder> <documents> [<seed> [<documents an agreement>]]}.
   *
   * @throws IOException if the disk refuses
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("name a folder, a number of documents and, if you like, a seed");
    }
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    int each = arguments.length > 3 ? Integer.parseInt(arguments[3]) : DOCUMENTS;
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seed, each);
  }

  /**
   * Writes {@code agreements/} below a folder.
   *
   * @param documents how many instruments to write, at least 1
   */
  public static void write(Path book, int documents, long seed) throws IOException {
    write(book, documents, seed, DOCUMENTS);
  }

  /** @param each the documents of one agreement, its base among them */
  static void write(Path book, int documents, long seed, int each) throws IOException {
    BookGenerator generator = new BookGenerator(book, seed, each);
    generator.file("agreements/book.yaml", "engross: 1\nformats: [text, pdf, html]\n");
    int left = documents;
    for (int number = 1; left > 0; number++) {
      generator.agreement(number, Math.min(generator.each, left));
      left -= generator.each;
    }
  }

  private void agreement(int number, int documents) throws IOException {
    String folder = "agreements/clay-" + number + "/";
    ClaySupply supply = new ClaySupply(new Random(seed * 1_000_003 + number), number);
    file(folder + "agreement.yaml", supply.base());
    for (int amendment = 1; amendment < documents; amendment++) {
      file(folder + "amendments/" + (amendment < 10 ? "0" : "") + amendment + ".yaml", supply.amendment(amendment));
    }
  }

  private void file(String name, String text) throws IOException {
    Path file = book.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
