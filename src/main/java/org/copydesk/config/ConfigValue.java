package org.copydesk.config;

import org.copydesk.text.SourcePosition;

/**
 * A value in a configuration file.
 *
 * @param rule id of its rule; empty if it belongs to no rule
 * @param key name of the key; for a rule {@code severity} or the name of an option
 * @param value as in the file; of a list one item
 */
record ConfigValue(String rule, String key, String value, SourcePosition at) {
  /** Returns whether it is an item of a list, to which other parts of the file add. */
  boolean isOfList() {
    return ConfigKeys.LISTS.contains(key) && rule.isEmpty();
  }

  /** Returns whether it is true or false. */
  boolean isSwitch() {
    return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
  }

  boolean isOf(String otherKey) {
    return key.equals(otherKey) && rule.isEmpty();
  }
}
