package dev.engross.view;

import dev.engross.template.Markup;
import java.util.List;
import java.util.Map;

/**
 * A section.
 *
 * @param number as printed; empty for none
 * @param heading as printed, without a full stop; empty for none
 * @param kind the form's; {@code change} or empty for others
 * @param of the agreements that it concerns
 * @param given the parameters that the author gave
 * @param defines the term that it defines, one or many
 * @param lead whether the author leads to the changes: by text before them, or by placing them
 * @param text the author's, before the changes
 * @param effective when it takes effect, where it is not with the paper; empty otherwise
 * @param until when it ceases; empty where it does not
 * @param rest the author's, after the changes
 */
public record SectionView(
    String id,
    String number,
    String heading,
    String kind,
    OfView of,
    Map<String, Object> given,
    String defines,
    boolean lead,
    Markup text,
    Markup rest,
    List<ChangeView> changes,
    List<SectionView> sections,
    ValueView effective,
    ValueView until,
    String only,
    String at) {}
