package dev.engross.value;

/**
 * What a tier charges: a rate, an amount, or {@link Value.Special#UNKNOWN} or {@code REDACTED}; never another special.
 */
public sealed interface TierRate extends Value permits Value.Rate, Value.Money, Value.Special {}
