package dev.engross.yaml;

import dev.engross.source.Location;
import dev.engross.yaml.Node.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one mapping so far. Of a few they are looked for one by one, as in nearly all mappings of a book. */
final class SeenKeys {

  private static final int FEW = 8;

  private final List<Entry> entries;
  private final Map<String, Location> index = new HashMap<>(0);

  /** @param entries of the mapping, to which others are added */
  SeenKeys(List<Entry> entries) {
    this.entries = entries;
  }

  /** Where a key stands already. */
  Optional<Location> earlier(String key) {
    if (entries.size() > FEW) {
      for (Entry entry : entries.subList(index.size(), entries.size())) {
        index.put(entry.key().text(), entry.key().at());
      }
      return Optional.ofNullable(index.get(key));
    }
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return Optional.of(entry.key().at());
      }
    }
    return Optional.empty();
  }
}
