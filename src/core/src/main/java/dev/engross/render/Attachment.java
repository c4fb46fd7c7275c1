package dev.engross.render;

/**
 * A file that a rendering carries in itself, where its format can.
 *
 * @param path where it lies in the book; of what lies in none, its name
 * @param mediaType as RFC 6838 has it, such as {@code application/yaml}
 * @param description what it is, in a few words
 * @param source whether the rendering was made of it; else it is data about the rendering
 * @param bytes its content
 */
public record Attachment(String path, String mediaType, String description, boolean source, byte[] bytes) {}
