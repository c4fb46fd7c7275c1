package dev.engross.conform;

import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A provision as it stands.
 *
 * @param key what it keeps under any number: unique in its agreement
 * @param label as printed, {@code 2.1} or {@code (b)}; empty for none
 * @param text Markdown, with braces as typed; without the provisions inside it
 * @param attached the file that an exhibit is, beside its text; none or one
 * @param reserved whether only its number is left
 * @param by what brought it
 * @param changed what changed it since, in order
 * @param formerly the names that it had, oldest first
 * @param at where its words stand
 */
public record ProvisionState(
    String key,
    String label,
    String heading,
    String text,
    List<BinaryFile> attached,
    List<ProvisionState> inner,
    boolean reserved,
    Origin by,
    List<Touch> changed,
    List<Former> formerly,
    Location at) {

  /** Between the key of a provision and what tells those apart that came with it. */
  static final String INSIDE = "-";

  private static final String FROM = "from ";

  public ProvisionState {
    attached = List.copyOf(attached);
    inner = List.copyOf(inner);
    changed = List.copyOf(changed);
    formerly = List.copyOf(formerly);
  }

  /** What became of it by something. */
  public record Touch(How how, Origin by) {}

  /** How a provision is changed. */
  public enum How {
    /** Some of its words, or its number, are others. */
    AMENDED,
    /** All its words are. */
    REPLACED,
    /** Its number alone is left. */
    DELETED
  }

  /** A name that it had until a day. */
  public record Former(String name, LocalDate until) {}

  /** One that {@code origin} brings. */
  static ProvisionState of(String key, String label, String heading, String text, Origin origin, Location at) {
    return new ProvisionState(
        key, label, heading, text, List.of(), List.of(), false, origin, List.of(), List.of(), at);
  }

  /** The key of a provision that a change brings. All that a kind of section changes is told at one place. */
  static String keyFrom(Target change) {
    return FROM + change.at() + " (" + change.text() + ")";
  }

  /** Whether one change brought this provision with what stands around it. */
  public boolean cameWith(ProvisionState around) {
    return around.by.equals(by) || around.changed.contains(new Touch(How.REPLACED, by));
  }

  ProvisionState withInner(List<ProvisionState> provisions) {
    return new ProvisionState(key, label, heading, text, attached, provisions, reserved, by, changed, formerly, at);
  }

  ProvisionState withAttached(List<BinaryFile> files) {
    return new ProvisionState(key, label, heading, text, files, inner, reserved, by, changed, formerly, at);
  }

  ProvisionState withText(String other) {
    return new ProvisionState(key, label, heading, other, attached, inner, reserved, by, changed, formerly, at);
  }

  ProvisionState replaced(String newHeading, String newText, Location newAt) {
    return new ProvisionState(
        key, label, newHeading, newText, List.of(), inner, false, by, changed, formerly, newAt);
  }

  ProvisionState labelled(String other, Former former) {
    List<Former> names = new ArrayList<>(formerly);
    names.add(former);
    return new ProvisionState(key, other, heading, text, attached, inner, reserved, by, changed, names, at);
  }

  /** Its number alone. */
  ProvisionState emptied() {
    return new ProvisionState(key, label, "", "", List.of(), List.of(), true, by, changed, formerly, at);
  }

  ProvisionState changedBy(How how, Origin origin) {
    List<Touch> all = new ArrayList<>(changed);
    Touch touch = new Touch(how, origin);
    if (!all.contains(touch)) {
      all.add(touch);
    }
    return new ProvisionState(key, label, heading, text, attached, inner, reserved, by, all, formerly, at);
  }

  /** This one, which a paper put in the place of one that is not known. */
  ProvisionState replacing(Origin unknown, Origin paper) {
    return new ProvisionState(key, label, heading, text, attached, inner, reserved, unknown,
        List.of(new Touch(How.REPLACED, paper)), formerly, at);
  }
}
