package org.copydesk.rule;

import java.util.Map;

/**
 * The values of one rule's options, set by the publisher or default. Immutable.
 *
 * @since 0.1.0
 */
public final class RuleSettings {
  private final Map<String, Double> values;

  private RuleSettings(Map<String, Double> values) {
    this.values = values;
  }

  /**
   * Returns settings with the given values by option name; every other option has its default.
   *
   * @throws IllegalArgumentException if the rule has no such option, or a value is out of range
   */
  public static RuleSettings of(RuleInfo rule, Map<String, Double> values) {
    values.forEach(
        (name, value) -> {
          var option =
              rule.options().stream()
                  .filter(declared -> declared.name().equals(name))
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              rule.id()
                                  + " has no option '"
                                  + name
                                  + "'; it has "
                                  + rule.options().stream().map(RuleOption::name).toList()));
          option.requireAllowed(value);
        });
    return new RuleSettings(Map.copyOf(values));
  }

  /** Returns the value of an option. */
  public double get(RuleOption option) {
    return values.getOrDefault(option.name(), option.defaultValue());
  }

  /** Returns the value of an option of kind {@link RuleOption.Kind#COUNT}. */
  public int count(RuleOption option) {
    return (int) get(option);
  }

  /** Returns the value of an option of kind {@link RuleOption.Kind#FLAG}. */
  public boolean flag(RuleOption option) {
    return get(option) == 1;
  }
}
