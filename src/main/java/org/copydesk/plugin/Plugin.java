package org.copydesk.plugin;

import static java.util.Objects.requireNonNull;

import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFactory;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;

/**
 * A factory whose failures name its jar and class.
 *
 * @param place jar and class
 */
record Plugin(RuleFactory factory, RuleInfo info, String place, PluginLoader loader)
    implements RuleFactory {
  @Override
  public Rule create(RuleSettings settings) {
    return loader.guarded(
        place, () -> requireNonNull(factory.create(settings), "create returned no rule"));
  }

  /** Returns jar and class. */
  @Override
  public String toString() {
    return place;
  }
}
