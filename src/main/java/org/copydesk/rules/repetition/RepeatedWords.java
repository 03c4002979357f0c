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
import org.jspecify.annotations.Nullable;

/**
 * Finder of spans of a body that repeat the words of an earlier span: the common part of {@code
 * repeated-sentence} and {@code repeated-quotation}. Most spans cost a look-up of their hash.
 */
public final class RepeatedWords {
  private final RuleInfo rule;
  private final Map<Words, Words> seen = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Makes a finder for one check. */
  public RepeatedWords(RuleInfo rule) {
    this.rule = rule;
  }

  /** Some words with their hash; equal to those that are the same words. */
  private record Words(AnalysedPassage paragraph, Span span, List<Token> tokens, int hash) {
    Place place() {
      return new Place(paragraph.passage(), span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Words words)
          || hash != words.hash
          || tokens.size() != words.tokens.size()) {
        return false;
      }
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.get(i).word().equals(words.tokens.get(i).word())) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  public void add(AnalysedPassage paragraph, Span span, List<Token> tokens) {
    int hash = 1;
    for (int i = 0; i < tokens.size(); i++) {
      hash = 31 * hash + tokens.get(i).word().hashCode();
    }
    var words = new Words(paragraph, span, tokens, hash);
    var known = seen.putIfAbsent(words, words);
    if (known != null) {
      var place = words.place();
      var first = known.place();
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
