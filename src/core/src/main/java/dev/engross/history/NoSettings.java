package dev.engross.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from what is no part of a repository. By itself it starts an installed git to ask for its settings, reads
 * those of the user, measures the disk by files that it writes, and notes the outcome in the user's home.
 */
final class NoSettings extends SystemReader.Delegate {

  private NoSettings() {
    super(SystemReader.getInstance());
  }

  /** For all of JGit, as it knows no other way. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof NoSettings)) {
      SystemReader.setInstance(new NoSettings());
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  /** Settings that are in no file. */
  private static final class Empty extends FileBasedConfig {

    Empty(Config parent, FS fs) {
      super(parent, null, fs);
    }

    /** The coarsest that any disk has, so that nothing is measured. */
    @Override
    public long getTimeUnit(String section, String subsection, String name, long other, TimeUnit unit) {
      return name.equals("timestampResolution")
          ? unit.convert(FS.FileStoreAttributes.FALLBACK_TIMESTAMP_RESOLUTION.toNanos(), TimeUnit.NANOSECONDS)
          : super.getTimeUnit(section, subsection, name, other, unit);
    }

    @Override
    public void load() {
      // there is nothing to load
    }

    @Override
    public void save() {
      // and nowhere to save it
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
