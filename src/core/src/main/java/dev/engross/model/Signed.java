package dev.engross.model;

import dev.engross.value.LegalDate;

/** Who signed for a party, as what, and when. */
public record Signed(String by, String title, LegalDate on) {}
