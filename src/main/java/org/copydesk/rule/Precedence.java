package org.copydesk.rule;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.finding.Category;

/**
 * The findings of other rules that a rule's findings explain. An explained finding isn't reported,
 * so that one fault gives one finding. A finding only explains others on its own passage, and none
 * of its own rule. Immutable.
 *
 * <pre>{@code
 * RuleInfo.of("percent-sign", Category.INCONSISTENCY, Severity.WARNING, "Percentage differs", "1.0")
 *     .withPrecedence(Precedence.ofRank(15)) // after quotations, before other numbers
 * }</pre>
 *
 * @param rank the order among overlapping findings; empty for a rule without a rank
 * @param categories the categories whose findings are explained on the whole passage
 * @param scoreBelow the score below which a finding explains those of {@code categories}, even more
 *     severe ones; empty if any score does, for findings that aren't more severe
 * @param rules the ids of rules whose findings are explained on the whole passage
 * @since 0.1.0
 */
public record Precedence(
    OptionalInt rank, Set<Category> categories, OptionalDouble scoreBelow, Set<String> rules) {
  private static final Precedence NONE =
      new Precedence(OptionalInt.empty(), Set.of(), OptionalDouble.empty(), Set.of());

  /** Copies the sets. */
  public Precedence {
    categories = Set.copyOf(categories);
    rules = Set.copyOf(rules);
  }

  /** Returns the precedence of a rule whose findings explain no others; the default. */
  public static Precedence none() {
    return NONE;
  }

  /**
   * Returns a place in the order of rules. A finding explains overlapping findings that have a
   * greater rank and aren't more severe. Ranks of the catalogue are multiples of 10; each is used
   * once.
   */
  public static Precedence ofRank(int rank) {
    return new Precedence(OptionalInt.of(rank), Set.of(), OptionalDouble.empty(), Set.of());
  }

  /**
   * Returns a precedence over all findings of a category on the passage that aren't more severe.
   */
  public static Precedence overPassage(Category category) {
    return new Precedence(OptionalInt.empty(), Set.of(category), OptionalDouble.empty(), Set.of());
  }

  /**
   * Returns a precedence of findings with a score below {@code scoreBelow} over all findings of a
   * category on the passage, even more severe ones; a suggestion explains only suggestions. Other
   * findings explain nothing.
   */
  public static Precedence overPassage(Category category, double scoreBelow) {
    return new Precedence(
        OptionalInt.empty(), Set.of(category), OptionalDouble.of(scoreBelow), Set.of());
  }

  /**
   * Returns a precedence over the findings of some rules on the passage, even more severe ones.
   * Findings that point to other articles are explained only if both point to the same ones.
   */
  public static Precedence overRules(String... ids) {
    return new Precedence(OptionalInt.empty(), Set.of(), OptionalDouble.empty(), Set.of(ids));
  }
}
