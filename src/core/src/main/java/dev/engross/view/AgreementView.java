package dev.engross.view;

import java.util.List;
import java.util.Map;

/**
 * The agreement.
 *
 * @param term what the paper calls it: {@code Agreement}
 * @param called its short title, by which amendments call it
 * @param parties of the base, as they are named now
 */
public record AgreementView(
    String title,
    String term,
    String called,
    ValueView dated,
    ValueView effective,
    RestatedView restates,
    List<PartyView> parties,
    Map<String, ValueView> particulars,
    List<String> terms) {

  /** What the base replaced; an empty title where it replaced nothing. */
  public record RestatedView(String title, ValueView dated, List<ValueView> amended) {}
}
