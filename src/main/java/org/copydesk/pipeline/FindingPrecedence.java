package org.copydesk.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.context.ClaimVerdicts;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;

/** Drops the findings that another finding on the same passage explains. Immutable. */
public final class FindingPrecedence {
  private final Map<String, Precedence> byRule; // of the rules that explain anything

  public FindingPrecedence(Collection<RuleInfo> rules) {
    this.byRule =
        rules.stream()
            .filter(rule -> !rule.precedence().equals(Precedence.none()))
            .collect(Collectors.toMap(RuleInfo::id, RuleInfo::precedence));
  }

  /** Returns the findings that no other finding explains. */
  public List<Finding> withoutExplained(List<Finding> findings) {
    // By passage, only findings of rules that explain others: a hostile draft has 100,000 more.
    var explaining = new HashMap<String, List<Finding>>();
    for (var finding : findings) {
      if (byRule.containsKey(finding.rule())) {
        explaining
            .computeIfAbsent(finding.at().passage().name(), name -> new ArrayList<>())
            .add(finding);
      }
    }
    var kept = new ArrayList<>(findings);
    kept.removeIf(
        finding ->
            explaining.getOrDefault(finding.at().passage().name(), List.of()).stream()
                .anyMatch(cause -> explains(cause, finding)));
    var others = List.copyOf(kept);
    kept.removeIf(
        finding -> ClaimVerdicts.areSoleReasonOf(finding) && isFoundOtherwise(finding, others));
    return kept;
  }

  private static boolean isFoundOtherwise(Finding guess, List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            other ->
                !ClaimVerdicts.areSoleReasonOf(other)
                    && other.category() == guess.category()
                    && other.at().passage().equals(guess.at().passage())
                    && other.at().span().overlaps(guess.at().span()));
  }

  /** Returns whether a finding explains another one on the same passage, as its effect. */
  private boolean explains(Finding cause, Finding effect) {
    if (cause.rule().equals(effect.rule())) {
      return false;
    }
    var precedence = byRule.getOrDefault(cause.rule(), Precedence.none());
    if (precedence.rules().contains(effect.rule())) {
      return articles(cause).equals(articles(effect));
    }
    boolean atLeastAsSevere = cause.severity().compareTo(effect.severity()) >= 0;
    if (precedence.categories().contains(effect.category())) {
      boolean serious = atLeastAsSevere || cause.severity() != Severity.SUGGESTION;
      return precedence.scoreBelow().isPresent()
          ? serious
              && cause.score().map(Score::value).orElse(1.0) < precedence.scoreBelow().getAsDouble()
          : atLeastAsSevere;
    }
    var rank = precedence.rank();
    var otherRank = byRule.getOrDefault(effect.rule(), Precedence.none()).rank();
    return atLeastAsSevere
        && rank.isPresent()
        && otherRank.isPresent()
        && rank.getAsInt() < otherRank.getAsInt()
        && cause.at().span().overlaps(effect.at().span());
  }

  private static Set<String> articles(Finding finding) {
    return finding.related().stream()
        .flatMap(place -> place.article().stream())
        .collect(Collectors.toSet());
  }
}
