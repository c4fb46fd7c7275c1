package dev.engross.history;

/**
 * A line of an {@code allowed_signers} file.
 *
 * @param principals whose key it is
 * @param namespaces what the key may sign
 */
record AllowedSigner(PatternList principals, PatternList namespaces, Lifetime life, SshKey key) {}
