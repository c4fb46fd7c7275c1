package dev.engross.model;

import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wording and looks of a kind of agreement.
 *
 * @param chain this form and those it extends, nearest first, without {@code general}
 * @param headings of sections that are one bare change, by verb; {@code {target}} stands for the change's target
 * @param history headings of a schedule that shows its history: {@code original}, {@code added}, {@code removed}
 * @param samples its samples and other words that are printed as they stand, to be looked at by themselves
 */
public record Form(
    String name,
    List<String> chain,
    Wording wording,
    Style style,
    Map<String, String> headings,
    Map<String, String> history,
    Map<String, Kind> kinds,
    List<Prose> samples,
    Location at) {

  public Form {
    chain = List.copyOf(chain);
    samples = List.copyOf(samples);
    headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    history = Collections.unmodifiableMap(new LinkedHashMap<>(history));
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  /** A kind of section by its name; empty if neither the form nor one that it extends declares it. */
  public Optional<Kind> kind(String kind) {
    return Optional.ofNullable(kinds.get(kind));
  }

  /**
   * How a form words what it prints, by samples.
   *
   * @param title {@code Amendment No. 1}
   * @param dates {@code November 1, 2007}
   * @param numbering of its amendments, outermost first
   * @param recitals {@code WHEREAS}, {@code A.}, {@code none}
   * @param recitalsHeading stands above them, {@code BACKGROUND}; empty for none
   * @param prior how earlier instruments are told
   * @param spans {@code ninety (90) days}
   * @param tiers {@code plus} or {@code lines}
   */
  public record Wording(
      String title,
      String dates,
      List<String> numbering,
      String recitals,
      String recitalsHeading,
      String prior,
      String spans,
      String tiers,
      Signatures signatures,
      Schedules schedules) {
    public Wording {
      numbering = List.copyOf(numbering);
    }
  }

  /**
   * Signature pages.
   *
   * @param pages where they stand
   * @param titled whether their pages say which paper they belong to
   * @param caps party names in capitals
   * @param lines the labels of the lines
   * @param words small words of the blocks, and what stands above those of a role, by key
   */
  public record Signatures(
      SignaturePages pages, boolean titled, String layout, boolean caps, List<String> lines,
      Map<String, String> words) {
    public Signatures {
      lines = List.copyOf(lines);
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** A small word by its key in {@code form.yaml}; empty if the form has none. */
    public String word(String key) {
      return words.getOrDefault(key, "");
    }
  }

  /** Where signatures stand: where the body ends, on a page of their own, or each block on one. */
  public enum SignaturePages {
    NONE,
    ONE,
    EACH
  }

  /** Attached schedules: on a page of their own, and their columns' widths in characters; none to share by content. */
  public record Schedules(boolean newPage, List<Integer> widths) {
    public Schedules {
      widths = List.copyOf(widths);
    }
  }
}
