package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.source.Location;

/** What is said of files that are not read. */
final class Refusal {

  private Refusal() {}

  static Finding outside(String name, Location asked) {
    return Finding.error("outside-book", asked, "the name " + name + " leads out of the book",
        "name a file inside the book, with / between folders and without ..");
  }

  static Finding hidden(String name, Location asked) {
    return Finding.error("hidden-file", asked, "the name " + name + " leads to a hidden file or folder",
        "give the file a name that does not begin with a dot");
  }

  static Finding notAFile(String name, String what, Location asked) {
    return Finding.error("not-a-file", asked, name + " is " + what + ", not a file", "name a file");
  }

  static Finding notAFolder(String name) {
    return Finding.error("not-a-folder", Location.startOf(name), name + " is a file, not a folder", "rename the file");
  }

  static Finding tooDeep(String folder) {
    return Finding.error("folders-too-deep", Location.startOf(folder),
        "folders are nested more than " + Listing.MAX_DEPTH + " levels deep", "move the folder up");
  }

  /** At one place, however many folders are left off by it. */
  static Finding tooMany() {
    return Finding.error("too-many-files", Location.startOf("agreements"),
        "there are more than " + Listing.MAX_ENTRIES + " files and folders, and no more are read",
        "keep what is no part of the book elsewhere");
  }

  static Finding missing(String name, Location asked) {
    return Finding.error("missing-file", asked, "there is no file " + name,
        "check the name and its upper and lower case");
  }

  static Finding unreadable(String name, Location asked) {
    return Finding.error("unreadable-file", asked, "the file " + name + " cannot be read",
        "check the file's permissions");
  }

  static Finding lacking(String name, Location asked) {
    return Finding.error("missing-object", asked,
        "the repository lacks the content of " + name + ", or what it has of it is damaged",
        "clone it whole, without --filter; or run git fsck");
  }

  static Finding pdfTooLarge(String name, Location asked) {
    return Finding.error(
        "file-too-large",
        asked,
        "the file " + name + " has more than " + BookFiles.MAX_PDF + " bytes, the most that a paper can attach",
        "save it with smaller images, or divide it into several exhibits");
  }

  static Finding tooLarge(Location asked, long bytes) {
    return Finding.error(
        "file-too-large",
        asked,
        "the file has " + bytes + " bytes, and at most " + BookFiles.MAX_BYTES + " are read",
        "divide it into smaller files");
  }
}
