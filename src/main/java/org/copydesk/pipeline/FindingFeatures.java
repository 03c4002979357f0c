package org.copydesk.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;

/**
 * What makes a finding more or less sure: the measurements of its rule, and some that hold for all
 * rules that compare a display text with the body. Names are kebab-case.
 *
 * <ul>
 *   <li>{@code words}: tens of words of a subheadline, at most 2.5; a long one tells more than its
 *       subject, and some of it need not be in the body; 0 for a headline
 *   <li>{@code support}: the share of the display text that the body supports, in [0, 1]; what
 *       differs where all else agrees is a fault
 *   <li>{@code best-sentence}: the share of the display text that one sentence of the body has, in
 *       [0, 1]: 1 for a copy
 *   <li>{@code capitals}: the share of the longer words behind the first with a capital, in [0, 1]:
 *       1 in title case, where capitals say nothing
 *   <li>{@code subheadline}: 1 if the finding isn't on the headline
 *   <li>{@code others}: the number of other findings of inconsistencies on the passage
 *   <li>{@code other-language}: 1 if the article isn't in English, whose word lists are the largest
 *   <li>{@code question}, {@code first-person}: 1 if the display text asks, or speaks of or to the
 *       reader, as opinion, advice and reviews do
 * </ul>
 */
public final class FindingFeatures {
  private static final double TEN = 10;
  private static final int MANY_WORDS = 25;
  private static final int LONGER = 4;
  private static final Set<String> PERSONS =
      Set.of("i", "me", "my", "we", "us", "our", "you", "your");

  private final ArticleContext context;
  private final List<Finding> findings;
  private final Map<Role, Map<String, Double>> byRole = new HashMap<>();

  /**
   * Makes the features of the findings of one check.
   *
   * @param findings all findings of the rules
   */
  public FindingFeatures(ArticleContext context, List<Finding> findings) {
    this.context = context;
    this.findings = findings;
  }

  /**
   * Returns the features of a finding; those of its rule alone if it isn't on a display text, or
   * isn't about an inconsistency.
   */
  public Map<String, Double> of(Finding finding) {
    var role = finding.at().passage().role();
    if (finding.category() != Category.INCONSISTENCY || role == Role.PARAGRAPH) {
      return finding.features();
    }
    var features = new HashMap<>(byRole.computeIfAbsent(role, this::ofPassage));
    features.putAll(finding.features());
    return features;
  }

  private Map<String, Double> ofPassage(Role role) {
    var features = new HashMap<String, Double>();
    var passage = context.passage(role).orElse(null);
    if (passage == null) {
      return features;
    }
    double words = Math.min(passage.tokens().size(), MANY_WORDS) / TEN;
    features.put("words", role == Role.SUBHEADLINE ? words : 0);
    features.put("support", context.support(role).map(ClaimSupport::score).orElse(0.0));
    features.put(
        "best-sentence",
        context
            .support(role)
            .flatMap(ClaimSupport::best)
            .map(ClaimSupport.RankedSentence::share)
            .orElse(0.0));
    features.put("capitals", capitals(passage));
    features.put("subheadline", role == Role.HEADLINE ? 0.0 : 1.0);
    features.put("others", (double) inconsistencies(role) - 1);
    features.put("other-language", context.language().getLanguage().equals("en") ? 0.0 : 1.0);
    features.put("question", passage.text().indexOf('?') < 0 ? 0.0 : 1.0);
    features.put(
        "first-person",
        passage.tokens().stream().anyMatch(token -> PERSONS.contains(token.word())) ? 1.0 : 0.0);
    return features;
  }

  private static double capitals(AnalysedPassage passage) {
    var longer =
        passage.tokens().stream()
            .skip(1)
            .filter(token -> token.surface().length() >= LONGER)
            .filter(token -> Character.isLetter(token.surface().charAt(0)))
            .toList();
    return longer.isEmpty()
        ? 0
        : (double) longer.stream().filter(Token::startsUpper).count() / longer.size();
  }

  private long inconsistencies(Role role) {
    return findings.stream()
        .filter(finding -> finding.category() == Category.INCONSISTENCY)
        .filter(finding -> finding.at().passage().role() == role)
        .count();
  }
}
