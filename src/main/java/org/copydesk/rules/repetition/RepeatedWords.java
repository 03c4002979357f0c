package org.copydesk.rules.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;

/**
 * Finder of spans of a body that repeat the words of an earlier span: the common part of {@code
 * repeated-sentence} and {@code repeated-quotation}.
 */
public final class RepeatedWords {
  private final RuleInfo rule;
  private final Map<List<String>, Place> seen = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Makes a finder for one check. */
  public RepeatedWords(RuleInfo rule) {
    this.rule = rule;
  }

  public void add(AnalysedPassage paragraph, Span span, List<Token> tokens) {
    var place = new Place(paragraph.passage(), span);
    var first = seen.putIfAbsent(tokens.stream().map(Token::word).toList(), place);
    if (first != null) {
      findings.add(
          rule.finding(place)
              .messageKey("repeats", place.passage().index() + 1, first.passage().index() + 1)
              .related(first)
              .build());
    }
  }

  public List<Finding> findings() {
    return findings;
  }
}
