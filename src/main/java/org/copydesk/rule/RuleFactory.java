package org.copydesk.rule;

/**
 * Makes one rule. {@link java.util.ServiceLoader} finds the factories of publishers: each is
 * public, has a public constructor without parameters, and its class is named in the file {@code
 * META-INF/services/org.copydesk.rule.RuleFactory} of its jar.
 *
 * <pre>{@code
 * public final class HouseFullStop implements RuleFactory {
 *   private static final RuleOption REQUIRED =
 *       RuleOption.flag("required", "whether a subheadline must end with a full stop", false);
 *
 *   public RuleInfo info() {
 *     return RuleInfo.of(
 *         "house-full-stop", Category.INCONSISTENCY, Severity.SUGGESTION,
 *         "Subheadline doesn't follow house style for the full stop", "1.0", REQUIRED);
 *   }
 *
 *   public Rule create(RuleSettings settings) {
 *     boolean required = settings.flag(REQUIRED);
 *     return context -> check(context, required);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface RuleFactory {

  /** Returns the declaration of the rule, always the same. */
  RuleInfo info();

  /** Returns a rule with the values of its options. Called once for each checker. */
  Rule create(RuleSettings settings);
}
