package org.copydesk.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Score;

/** Sees to it that one fault gives one finding. */
public final class FindingPrecedence {
  // Where findings overlap, the rule that comes first here reports: what is quoted, counted, dated
  // or named wrongly explains the rest.
  private static final List<String> PRECEDENCE =
      List.of(
          "quotation-not-in-body",
          "number-mismatch",
          "date-mismatch",
          "name-mismatch",
          "name-not-in-body",
          "roles-swapped",
          "polarity-mismatch",
          "framing-shift",
          "certainty-overstated");

  // These explain whatever else is in the passage.
  private static final Set<String> WHOLE_PASSAGE =
      Set.of(
          "headline-unsupported", "duplicate-article", "metadata-mismatch", "repeated-paragraph");

  private static final Set<String> PARTS_OF_A_PARAGRAPH =
      Set.of("repeated-sentence", "repeated-quotation");

  // Above it, one wrong name or number in a short headline may be all that is wrong: then both are
  // shown.
  private static final double SURELY_ANOTHER_SUBJECT = 0.02;

  private FindingPrecedence() {}

  /** Returns the findings without those that another one explains. */
  public static List<Finding> withoutExplained(List<Finding> findings) {
    // By passage, and without those that explain nothing: of a draft made for it, a hundred
    // thousand.
    var explaining = new HashMap<String, List<Finding>>();
    for (var finding : findings) {
      if (WHOLE_PASSAGE.contains(finding.rule()) || PRECEDENCE.contains(finding.rule())) {
        explaining
            .computeIfAbsent(finding.at().passage().name(), name -> new ArrayList<>())
            .add(finding);
      }
    }
    var kept = new ArrayList<>(findings);
    kept.removeIf(
        finding ->
            explaining.getOrDefault(finding.at().passage().name(), List.of()).stream()
                .anyMatch(other -> explains(other, finding)));
    return kept;
  }

  /** Returns whether a finding in the same passage explains another; none explains itself. */
  private static boolean explains(Finding other, Finding finding) {
    var place = finding.at();
    if (other.rule().equals("headline-unsupported")) {
      return other.score().map(Score::value).orElse(1.0) < SURELY_ANOTHER_SUBJECT
          && finding.category() == Category.INCONSISTENCY
          && place.passage().role() == Role.HEADLINE
          && !finding.rule().equals(other.rule());
    }
    if (other.rule().equals("duplicate-article")) {
      // The headline came with the article.
      return finding.rule().equals("duplicate-headline")
          && articles(other).equals(articles(finding));
    }
    // A suggestion explains no warning away.
    boolean asGrave = other.severity().compareTo(finding.severity()) >= 0;
    if (other.rule().equals("metadata-mismatch")) {
      return asGrave
          && finding.category() == Category.INCONSISTENCY
          && !finding.rule().equals(other.rule());
    }
    if (other.rule().equals("repeated-paragraph")) {
      return PARTS_OF_A_PARAGRAPH.contains(finding.rule());
    }
    int rank = PRECEDENCE.indexOf(finding.rule());
    int otherRank = PRECEDENCE.indexOf(other.rule());
    return asGrave
        && otherRank >= 0
        && otherRank < rank
        && other.at().span().overlaps(place.span());
  }

  private static Set<String> articles(Finding finding) {
    return finding.related().stream()
        .flatMap(place -> place.article().stream())
        .collect(Collectors.toSet());
  }
}
