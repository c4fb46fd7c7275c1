package dev.engross.lock;

/**
 * The bytes of a file, or whatever else has one digest.
 *
 * @param name its path in the book
 * @param sha256 in lower-case hexadecimal digits
 */
public record LockedFile(String name, String sha256) {}
