package dev.engross.history;

/** A file's two names, in the book. */
record Rename(String former, String later) {

  /** A path's last part. */
  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
