package dev.engross.view;

import java.util.List;

/**
 * An agreement that the instrument amends.
 *
 * @param title of the instrument among the papers of that agreement: {@code Amendment No. 2}
 * @param the that title as prose calls it: {@code the Second Amendment}
 * @param number there; 0 for none
 * @param prior earlier instruments of that agreement
 */
public record AmendedView(AgreementView agreement, String title, String the, int number, List<PriorView> prior) {}
