package dev.engross.template;

/** XHTML that a template prints without escaping it again. */
public record Markup(String xhtml) {}
