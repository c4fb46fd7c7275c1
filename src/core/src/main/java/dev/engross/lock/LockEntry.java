package dev.engross.lock;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is locked of one paper.
 *
 * @param paper its key among the papers of its agreement: {@code base}, {@code 12}, or the name of its file
 * @param executed the day of execution, such as {@code 2007-11-01}; empty till then
 * @param templates the digest of the files of its form and of those that it extends
 * @param sources its own YAML first
 * @param copies the execution copy, then the executed one and the one for filing, if there are such
 * @param scan the scan of the signed paper; none, or one
 * @param at where the entry stands
 */
public record LockEntry(
    String paper, Stage stage, String executed, String templates, List<LockedSource> sources,
    List<LockedCopy> copies, List<LockedFile> scan, List<Correction> corrections, Location at) {

  private static final String DOCUMENT = " document";

  public LockEntry {
    sources = List.copyOf(sources);
    copies = List.copyOf(copies);
    scan = List.copyOf(scan);
    corrections = List.copyOf(corrections);
  }

  /** A copy of the paper, if there is one of that kind. */
  public Optional<LockedCopy> copy(String kind) {
    return copies.stream().filter(c -> c.kind().equals(kind)).findFirst();
  }

  /** The files of all copies. */
  public List<LockedFile> outputs() {
    return copies.stream().flatMap(c -> c.files().stream()).toList();
  }

  /** This entry with one more correction: what of {@code former} no longer holds is kept in it. */
  public LockEntry correcting(LockEntry former, String on, String because) {
    List<Correction> all = new ArrayList<>(former.corrections);
    all.add(new Correction(on, because, voidSince(former), at));
    return new LockEntry(paper, stage, executed, templates, sources, copies, scan, all, at);
  }

  /** The digests of a former entry that no longer hold. */
  public List<LockedFile> voidSince(LockEntry former) {
    List<LockedFile> now = digests();
    return former.digests().stream().filter(d -> !now.contains(d)).toList();
  }

  /** Whether anything that it proves is not what another entry proves. */
  public boolean provesOtherThan(LockEntry other) {
    return !digests().equals(other.digests());
  }

  /** All that it proves, each under a name. */
  public List<LockedFile> digests() {
    List<LockedFile> all = new ArrayList<>();
    for (LockedSource source : sources) {
      all.add(new LockedFile(source.file(), source.words().all()));
      all.add(new LockedFile(source.file() + " status and signed", source.marks().all()));
    }
    all.add(new LockedFile("templates", templates));
    for (LockedCopy copy : copies) {
      all.add(new LockedFile(copy.kind() + DOCUMENT, copy.document()));
      all.addAll(copy.files());
    }
    all.addAll(scan);
    return all;
  }
}
