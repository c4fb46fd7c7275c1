package dev.engross.view;

import dev.engross.template.Markup;
import java.util.List;
import java.util.Map;

/**
 * A change.
 *
 * @param kind what it is made to: {@code party}, {@code key} of a party, {@code particular}, {@code schedule},
 *     {@code column}, {@code row}, or {@code text}
 * @param of the agreement that it is made to
 * @param label of the change among several of its section: {@code (a)}
 * @param says the author's lead-in; empty for the form's
 * @param silent whether it prints nothing
 * @param was what stood there, as printed; empty if it is not known
 * @param now what stands there from now on, as printed; empty for changes by words
 * @param rows that it adds, removes or changes
 * @param headings of the cells of those that it adds
 * @param effective when it takes effect, where it is not with its section; empty otherwise
 * @param until when it ceases; not known where it does not
 * @param words keys of a change by words
 * @param inner the provisions that stand in the one that it brings
 * @param to a new name, number or place
 */
public record ChangeView(
    String verb,
    String kind,
    OfView of,
    String label,
    TargetView target,
    String says,
    boolean silent,
    String was,
    String now,
    List<RowView> rows,
    List<String> headings,
    Map<String, String> words,
    List<NewProvisionView> inner,
    String to,
    String after,
    String before,
    String only,
    ValueView effective,
    ValueView until,
    String show,
    boolean computed) {

  /** A provision inside one that a change brings. */
  public record NewProvisionView(String number, String heading, Markup text, List<NewProvisionView> inner, String at) {}
}
