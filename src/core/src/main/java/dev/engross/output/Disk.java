package dev.engross.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The two acts that a disk may refuse in the midst of a run; tests put a refusing one in its place. */
interface Disk {

  /** Writes a file that does not stand yet. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Moves a file over another at once, or throws {@link java.nio.file.AtomicMoveNotSupportedException}. */
  void move(Path from, Path to) throws IOException;

  Disk REAL =
      new Disk() {
        @Override
        public void write(Path file, byte[] bytes) throws IOException {
          Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
      };
}
