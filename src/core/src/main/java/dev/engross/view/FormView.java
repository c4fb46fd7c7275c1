package dev.engross.view;

import java.util.Map;

/** What templates may know of the form's style. */
public record FormView(
    String name,
    boolean runIn,
    String prior,
    String recitals,
    String recitalsHeading,
    String layout,
    boolean signaturesOnNewPage,
    boolean signaturesApart,
    boolean signaturesTitled,
    boolean schedulesOnNewPage,
    Map<String, String> history) {}
