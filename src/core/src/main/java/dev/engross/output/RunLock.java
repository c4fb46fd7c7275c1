package dev.engross.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second run away from a book while one writes. It lies on {@code target/engross/lock}, a file that stays;
 * the system releases it with the process that holds it, so a killed run blocks nobody.
 */
public final class RunLock implements AutoCloseable {

  private static final String FILE = BookPaths.WORK + "/lock";

  /**
   * The locks held by this JVM. It must be asked before the file is opened: where locks are POSIX ones, closing any
   * channel to a file gives up the lock that another channel of the same process holds.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a book at once, or fails at once.
   *
   * @throws java.io.UncheckedIOException if another run holds it, or the disk refuses it
   */
  public static RunLock take(Path book) {
    Path file;
    try {
      file = new BookPaths(book).folder(BookPaths.WORK).toRealPath().resolve("lock");
    } catch (IOException e) {
      throw Refusal.of(BookPaths.WORK, "read", e);
    }
    if (!HELD.add(file)) {
      throw taken();
    }
    RunLock lock = null;
    try {
      lock = locked(file);
      return lock;
    } finally {
      if (lock == null) {
        HELD.remove(file);
      }
    }
  }

  private static RunLock locked(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      // To open a pipe would wait for its other end.
      throw Refusal.of(FILE + " is no plain file, and one is needed there; move or delete it, then run again");
    }
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      FileLock lock = null;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException e) {
        // held in this JVM through another class loader
      } finally {
        if (lock == null) {
          channel.close();
        }
      }
      if (lock == null) {
        throw taken();
      }
      return new RunLock(file, channel);
    } catch (IOException e) {
      throw Refusal.of(FILE, "locked", e);
    }
  }

  private static RuntimeException taken() {
    return Refusal.of("another run is at work on this book (it holds " + FILE + "); wait for its end, then run again");
  }

  /** Gives the lock up. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Refusal.of(FILE, "closed", e);
    } finally {
      HELD.remove(file);
    }
  }
}
