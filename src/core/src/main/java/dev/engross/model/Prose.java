package dev.engross.model;

import dev.engross.source.Location;

/** An author's words in Markdown, where they stand. */
public record Prose(String text, Location at) {}
