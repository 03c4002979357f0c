package org.copydesk.rules.repetition;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;

/**
 * Finder of spans of a body that repeat the words of an earlier span: the common part of {@code
 * repeated-sentence} and {@code repeated-quotation}. Most spans cost a look-up of their hash.
 */
public final class RepeatedWords {
  private static final int GOLDEN_RATIO = 0x9e3779b9; // of 2^32, whose multiples are spread evenly

  private final RuleInfo rule;
  private final List<Words> seen = new ArrayList<>();
  // Open addressing, at most half full: the number of a span + 1, or 0.
  private int[] slots = new int[32];
  private final List<Finding> findings = new ArrayList<>();

  /** Makes a finder for one check. */
  public RepeatedWords(RuleInfo rule) {
    this.rule = rule;
  }

  private record Words(AnalysedPassage paragraph, Span span, List<Token> tokens, int hash) {
    Place place() {
      return new Place(paragraph.passage(), span);
    }

    boolean isSame(Words other) {
      if (hash != other.hash || tokens.size() != other.tokens.size()) {
        return false;
      }
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.get(i).word().equals(other.tokens.get(i).word())) {
          return false;
        }
      }
      return true;
    }
  }

  public void add(AnalysedPassage paragraph, Span span, List<Token> tokens) {
    int hash = 1;
    for (int i = 0; i < tokens.size(); i++) {
      hash = 31 * hash + tokens.get(i).word().hashCode();
    }
    var words = new Words(paragraph, span, tokens, hash);
    int slot = slot(words);
    if (slots[slot] == 0) {
      seen.add(words);
      slots[slot] = seen.size();
      grow();
    } else {
      var place = words.place();
      var first = seen.get(slots[slot] - 1).place();
      findings.add(
          rule.finding(place)
              .messageKey("repeats", place.passage().index() + 1, first.passage().index() + 1)
              .related(first)
              .build());
    }
  }

  private void grow() {
    if (2 * seen.size() > slots.length) {
      slots = new int[2 * slots.length];
      for (int i = 0; i < seen.size(); i++) {
        slots[slot(seen.get(i))] = i + 1;
      }
    }
  }

  /** Returns the slot of some words, or the free one where they belong. */
  private int slot(Words words) {
    int mask = slots.length - 1;
    int slot = (words.hash * GOLDEN_RATIO) >>> Integer.numberOfLeadingZeros(mask);
    while (slots[slot] != 0 && !seen.get(slots[slot] - 1).isSame(words)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  public List<Finding> findings() {
    return findings;
  }
}
