package dev.engross.pipeline;

import dev.engross.finding.Severity;
import dev.engross.output.BookPaths;
import dev.engross.output.WholeFile;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.render.html.HtmlRenderer;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.report.AgreementHistory;
import dev.engross.report.HistoryCsv;
import dev.engross.report.HistoryDocument;
import dev.engross.report.HistoryJson;
import dev.engross.report.HistoryMarkdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes histories to {@code target/engross/history/<agreement>}, in all their formats. */
final class HistoryFiles {

  private static final String FOLDER = "target/engross/history";

  /** The last letter that all fonts have. */
  private static final char LATIN = '\u017f';

  /** So much of what is asked for is in the name of a file, in characters. */
  private static final int LONG = 60;

  private final BookPaths paths;

  HistoryFiles(Path book) {
    this.paths = new BookPaths(book);
  }

  /** The files written, by their paths in the book. */
  List<String> write(List<AgreementHistory> histories) {
    List<String> files = new ArrayList<>();
    for (AgreementHistory history : histories) {
      if (!isIdle(history)) {
        bytes(history).forEach((ending, bytes) -> files.add(write(name(history) + "." + ending, bytes)));
      }
    }
    return files;
  }

  /** Of what was asked for there is nothing: more likely a slip of who asked than news. */
  private static boolean isIdle(AgreementHistory history) {
    return !history.asked().isEmpty() && history.entries().isEmpty() && history.unrecorded().isEmpty()
        && history.values().isEmpty();
  }

  /** {@code kiln}, or {@code kiln.row-North-Bank}: what is narrow never takes the place of the whole. */
  private static String name(AgreementHistory history) {
    String asked = history.asked().replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceFirst("-$", "");
    return history.id() + (asked.isEmpty() ? "" : "." + asked.substring(0, Math.min(LONG, asked.length())));
  }

  private static Map<String, byte[]> bytes(AgreementHistory history) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("md", utf8(HistoryMarkdown.of(history)));
    files.put("json", utf8(HistoryJson.of(history)));
    files.put("csv", utf8(HistoryCsv.of(history)));
    files.put("values.csv", utf8(HistoryCsv.values(history)));
    for (Renderer renderer : List.of(new HtmlRenderer(), new PdfRenderer())) {
      Rendered rendered = renderer.render(HistoryDocument.of(history, UnaryOperator.identity()));
      boolean lacking = rendered.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
      files.put(renderer.format().ending(), lacking
          ? renderer.render(HistoryDocument.of(history, HistoryFiles::latin)).bytes()
          : rendered.bytes());
    }
    return files;
  }

  /** With a question mark for what the page's type may lack: names of people and subjects may have any letters. */
  private static String latin(String words) {
    StringBuilder latin = new StringBuilder(words);
    for (int i = 0; i < latin.length(); i++) {
      if (latin.charAt(i) > LATIN) {
        latin.setCharAt(i, '?');
      }
    }
    return latin.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String write(String name, byte[] bytes) {
    try {
      WholeFile.replace(paths.folder(FOLDER).resolve(name), bytes);
      return FOLDER + "/" + name;
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + "/" + name + " cannot be written", e);
    }
  }
}
