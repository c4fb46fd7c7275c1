package dev.engross.view;

import java.util.List;

/**
 * A signature block.
 *
 * @param parties who signs, a line each
 * @param members the parties of it; several where they sign jointly
 */
public record BlockView(List<String> parties, List<PartyView> members, List<LineView> lines, String at) {

  /** @param label with its colon; empty for a line without one */
  public record LineView(String label, String value, boolean ruled) {}
}
