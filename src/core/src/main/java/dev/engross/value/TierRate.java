package dev.engross.value;

/** What a tier charges: a rate, an amount, or {@link Value.Special#UNKNOWN}; never another special in a tier that was read. */
public sealed interface TierRate extends Value permits Value.Rate, Value.Money, Value.Special {}
