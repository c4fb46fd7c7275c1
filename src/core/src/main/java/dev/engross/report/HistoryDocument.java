package dev.engross.report;

import dev.engross.document.Block;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Block.Group;
import dev.engross.document.Block.Row;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a document of a history, so that it can be printed as papers are. */
public final class HistoryDocument {

  private static final Location AT = Location.startOf("");
  private static final List<Column> COLUMNS = Collections.nCopies(5, new Column(0, Block.Align.LEFT));

  private final UnaryOperator<String> printable;
  private final List<Block> blocks = new ArrayList<>();

  private HistoryDocument(UnaryOperator<String> printable) {
    this.printable = printable;
  }

  /** @param printable makes words fit for the page: what strangers call themselves may have any characters */
  public static Document of(AgreementHistory history, UnaryOperator<String> printable) {
    HistoryDocument document = new HistoryDocument(printable);
    document.history(history);
    Document.Meta meta = new Document.Meta(
        history.id() + "-history", "History of " + printable.apply(history.heading()),
        printable.apply(history.title()), "", "en-US", false, AT);
    return new Document(meta, Style.DEFAULT, document.blocks);
  }

  private void history(AgreementHistory history) {
    blocks.add(new Block.Heading(1, "", text("History of " + history.heading())));
    blocks.add(new Block.Paragraph(Block.Setting.CENTRED, text("As recorded up to commit " + history.head() + ".")));
    if (!history.remarks().isEmpty()) {
      blocks.add(new Block.Names(false, history.remarks().stream().map(this::text).toList()));
    }
    for (Entry entry : history.entries()) {
      String day = entry.recorded().substring(0, "2007-11-01".length());
      blocks.add(new Block.Heading(3, "", text(day + ", commit " + entry.commit().brief())));
      blocks.add(new Block.Names(true, entry.particulars().stream().map(this::text).toList()));
      blocks.add(new Block.Names(false, entry.deeds().stream().map(this::text).toList()));
    }
    if (!history.unrecorded().isEmpty()) {
      blocks.add(new Block.Heading(3, "", text("Not recorded by any commit yet")));
      blocks.add(new Block.Names(false, history.unrecorded().stream().map(f -> text(f.words())).toList()));
    }
    if (!history.values().isEmpty()) {
      blocks.add(new Block.Heading(2, "", text("What gave each value")));
      blocks.add(values(history.values()));
    }
  }

  private Block values(List<GivenValue> values) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (GivenValue value : values) {
      groups.computeIfAbsent(value.schedule(), label -> new ArrayList<>()).add(new Row(
          cells(value.row(), value.column(), value.value(), value.by(), value.brief()), AT));
    }
    return new Block.Table(
        COLUMNS, cells("Row", "Column", "Value", "Given by", "Commit"),
        groups.entrySet().stream().map(g -> new Group(text(g.getKey()), g.getValue())).toList(), List.of());
  }

  private List<Cell> cells(String... words) {
    return Stream.of(words).map(w -> new Cell(text(w))).toList();
  }

  private List<Inline> text(String words) {
    return List.of(new Inline.Text(printable.apply(words.replaceAll("\\s+", " "))));
  }
}
