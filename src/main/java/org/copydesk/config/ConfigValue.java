package org.copydesk.config;

import static java.util.Objects.requireNonNull;

import org.copydesk.text.SourcePosition;

/**
 * One value that a configuration sets, with its place. Immutable.
 *
 * @param rule id of the rule that it is set for; empty for what isn't a rule's
 * @param key name of the key, such as {@code fail-on}; for a rule {@code severity} or the name of
 *     an option
 * @param value as the file has it; of a list one item
 * @param at where the file has it
 * @since 0.1.0
 */
public record ConfigValue(String rule, String key, String value, SourcePosition at) {
  /** Checks the parts. */
  public ConfigValue {
    requireNonNull(rule, "rule");
    requireNonNull(key, "key");
    requireNonNull(value, "value");
    requireNonNull(at, "at");
  }

  /** Returns whether it is one of a list, to which other parts of the file add. */
  boolean isOfList() {
    return ConfigKeys.LISTS.contains(key) && rule.isEmpty();
  }

  boolean isOf(String otherKey) {
    return key.equals(otherKey) && rule.isEmpty();
  }
}
