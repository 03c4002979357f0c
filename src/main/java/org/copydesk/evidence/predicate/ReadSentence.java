package org.copydesk.evidence.predicate;

import java.util.BitSet;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.TokenGap;
import org.copydesk.lexicon.HedgeLexicon.CertaintyLevel;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.sense.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A sentence read as clauses: the clause of each token, what is negated, hedged or conditional, and
 * the senses of its words. All indexes are places in the sentence. Made by {@link SentenceReader};
 * not changed afterwards.
 */
final class ReadSentence {
  final AnalysedPassage passage;
  final Sentence sentence;
  final List<Token> tokens;
  final int[] clauses;
  // In the scope of an odd number of negations; the place of the last one, or -1.
  final BitSet negated = new BitSet();
  final int[] negations;
  // The word that a negation negates first: "sell" of "doesn't want to sell".
  final BitSet negatedHeads = new BitSet();
  // Negations before nouns: "no", "without".
  final BitSet nounNegations = new BitSet();
  final BitSet conditional = new BitSet();
  final BitSet quoted = new BitSet();
  // The surest hedge in whose scope a token is, or null; the tokens that begin a hedge.
  final @Nullable CertaintyLevel[] hedges;
  final BitSet hedgeCues = new BitSet();
  List<LexiconMatch<List<Sense>>> senses = List.of();
  int denials;
  int negationCues;

  ReadSentence(AnalysedPassage passage, Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clauses = new int[tokens.size()];
    this.negations = new int[tokens.size()];
    this.hedges = new CertaintyLevel[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  boolean startsWithDigit(int index) {
    var surface = tokens.get(index).surface();
    return !surface.isEmpty() && Character.isDigit(surface.charAt(0));
  }

  /** Returns whether a clause ends in front of a token. */
  boolean endsClause(int index) {
    return clauses[index] != clauses[index - 1];
  }

  /** Returns the place in the sentence of a token of it. */
  int placeOf(Token token) {
    return token.index() - tokens.get(0).index();
  }

  /** Returns the senses of the word or phrase that a token is part of; none for one without. */
  List<Sense> sensesAt(int index) {
    for (var match : senses) {
      if (match.from() <= index && index < match.to()) {
        return match.value();
      }
    }
    return List.of();
  }

  /** Returns whether one of some characters stands between a token and the one before. */
  boolean hasMarkBefore(int index, String marks) {
    return index > 0
        && TokenGap.hasBefore(passage, tokens.get(index), mark -> marks.indexOf(mark) >= 0);
  }

  /** Returns whether a token is joined to the one before by a hyphen: "Covid-19". */
  boolean followsHyphen(int index) {
    int start = tokens.get(index).span().start();
    return index > 0 && passage.text().charAt(start - 1) == '-' && !hasDashBefore(index);
  }

  /** Returns whether a hyphen stands alone, as a dash, between a token and the one before. */
  boolean hasDashBefore(int index) {
    if (index == 0) {
      return false;
    }
    int start = tokens.get(index - 1).span().end();
    int hyphen = passage.text().indexOf('-', start);
    return hyphen > start
        && hyphen < tokens.get(index).span().start()
        && Character.isWhitespace(passage.text().charAt(hyphen - 1));
  }

  boolean isQuestion() {
    int end = Math.min(sentence.span().end(), passage.text().length());
    return passage.text().substring(sentence.span().start(), end).strip().endsWith("?");
  }

  /** Returns whether a token is hedged, and not just in the future. */
  boolean isHedged(int index) {
    var hedge = hedges[index];
    return hedge != null && hedge != CertaintyLevel.CERTAIN;
  }
}
