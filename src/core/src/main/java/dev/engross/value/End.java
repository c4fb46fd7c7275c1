package dev.engross.value;

/** When something ends. */
public sealed interface End extends Value {

  /** On a day. */
  record At(LegalDate date) implements End {
    @Override
    public String text() {
      return date.iso();
    }
  }

  /** From year to year once {@code date} is past, as long as it is approved. */
  record YearlyAfter(LegalDate date) implements End {
    @Override
    public String text() {
      return "yearly after " + date.iso();
    }
  }

  /** Never. */
  enum Permanent implements End {
    PERMANENT;

    @Override
    public String text() {
      return "permanent";
    }
  }
}
