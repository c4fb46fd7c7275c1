package dev.engross.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A book's files that somebody holds in memory, such as those that a PDF carries. */
public final class HeldTree implements BookTree {

  private final TreeMap<String, byte[]> files;

  /** @param files contents by names, with {@code /} between their parts */
  public HeldTree(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  @Override
  public Optional<Entry> entry(String name) {
    if (files.containsKey(name)) {
      return Optional.of(new Entry(name, Kind.FILE));
    }
    return name.isEmpty() || !below(name).isEmpty() ? Optional.of(new Entry(name, Kind.FOLDER)) : Optional.empty();
  }

  @Override
  public List<Entry> entries(String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    List<Entry> entries = new ArrayList<>();
    for (String file : below(folder)) {
      int end = file.indexOf('/', start.length());
      Entry entry = end < 0 ? new Entry(file, Kind.FILE) : new Entry(file.substring(0, end), Kind.FOLDER);
      if (entries.isEmpty() || !entries.get(entries.size() - 1).equals(entry)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  @Override
  public byte[] bytes(String name, int most) throws IOException {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new FileNotFoundException(name);
    }
    return bytes.length > most ? Arrays.copyOf(bytes, most) : bytes.clone();
  }

  private List<String> below(String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    return files.tailMap(start).keySet().stream().takeWhile(f -> f.startsWith(start)).toList();
  }
}
