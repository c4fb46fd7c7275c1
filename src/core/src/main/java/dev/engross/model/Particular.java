package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.value.Value;

/** A fact that prose prints by its name. */
public record Particular(String name, Value value, Location at) {}
