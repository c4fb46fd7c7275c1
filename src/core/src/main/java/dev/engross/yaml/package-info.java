/**
 * YAML as located nodes: scalars are the characters that stand there, and every pitfall that would lose an author's
 * words is a finding.
 */
@NullMarked
package dev.engross.yaml;

import org.jspecify.annotations.NullMarked;
