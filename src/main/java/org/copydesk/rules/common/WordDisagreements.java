package org.copydesk.rules.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.context.ArticleContext;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.rule.RuleInfo;

/** Findings on words of display texts that probably disagree with the body in other words. */
public final class WordDisagreements {
  // One in five is right: the default limit of suggestions. A lower one shows no more of them.
  private static final double MIN_CONFIDENCE = 0.2;

  private WordDisagreements() {}

  /**
   * Returns the findings of a rule: the display texts' disagreements of some kinds.
   *
   * @param known findings at whose words no others are made
   * @param key the key of the message for the display text's words and those of the body
   */
  public static List<Finding> findings(
      ArticleContext context,
      RuleInfo rule,
      Set<Disagreement.Kind> kinds,
      List<Finding> known,
      Function<Disagreement, String> key) {
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      for (var disagreement : context.disagreements(role)) {
        if (disagreement.confidence() < MIN_CONFIDENCE || !kinds.contains(disagreement.kind())) {
          continue;
        }
        var at = place(disagreement.claimPassage(), disagreement.claim());
        if (known.stream().noneMatch(finding -> overlaps(finding.at(), at))
            && findings.stream().noneMatch(finding -> overlaps(finding.at(), at))) {
          var said = place(disagreement.passage(), disagreement.support());
          findings.add(
              rule.finding(at)
                  .messageKey(key.apply(disagreement), at.text(), said.text())
                  .related(said)
                  .confidence(disagreement.confidence())
                  .build());
        }
      }
    }
    return findings;
  }

  private static boolean overlaps(Place place, Place other) {
    return place.passage().equals(other.passage())
        && place.span().start() < other.span().end()
        && other.span().start() < place.span().end();
  }

  private static Place place(AnalysedPassage passage, List<Token> tokens) {
    var first = tokens.get(0).span();
    return new Place(passage.passage(), first.join(tokens.get(tokens.size() - 1).span()));
  }
}
