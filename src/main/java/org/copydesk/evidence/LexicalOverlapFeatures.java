package org.copydesk.evidence;

import java.util.List;
import java.util.Map;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;

/**
 * How a body echoes the words of a claim, whatever they mean: how often they come, how early, in
 * which neighbourhood, and which parts of them come in other words. Needs no lexicon. Linear in
 * body and claim.
 */
final class LexicalOverlapFeatures {
  // More of the claim's neighbours that are neighbours in the body say no more.
  private static final int MOST_PHRASES = 3;

  private final BodyIndex body;
  private final CharNgramOverlap known;
  private final CharNgramOverlap shortOnes;
  private final CharNgramOverlap inOpening;
  private double frequency;
  private double opening;
  private double parts;
  private double longest;
  private final int phrases;

  /** Looks for a claim and its different content words, whose parts of five letters are known. */
  LexicalOverlapFeatures(
      AnalysedPassage claim, List<Token> terms, CharNgramOverlap known, BodyIndex body) {
    this.body = body;
    this.known = known;
    this.inOpening = body.openingNgramOverlap(terms.stream().map(Token::word).toList());
    this.shortOnes =
        body.shortNgramOverlap(
            terms.stream().filter(token -> !isInBody(token)).map(Token::word).toList());
    for (var token : terms) {
      add(token);
    }
    frequency /= Math.max(1, terms.size());
    opening /= Math.max(1, terms.size());
    parts /= Math.max(1, terms.size());
    phrases = Math.min(MOST_PHRASES, body.phrases(claim.tokens()));
  }

  private void add(Token token) {
    var word = token.word();
    var same = body.byTerm(token.term());
    double share = same == null ? known.share(word) : 1;
    frequency += same == null ? 0 : Math.log1p(same.occurrences());
    opening += inOpening.share(word);
    longest = Math.max(longest, share * word.length());
    parts += isInBody(token) ? 1 : shortOnes.share(word);
  }

  /** Returns whether the body has a word in some form. */
  private boolean isInBody(Token token) {
    return body.byTerm(token.term()) != null
        || body.byEntry(body.vocabulary().entry(token)) != null;
  }

  /** Adds the measures under their names. */
  void addTo(Map<String, Double> measures) {
    measures.put("frequency", frequency);
    measures.put("opening", opening);
    measures.put("parts", parts);
    measures.put("longest", longest);
    measures.put("phrases", (double) phrases);
  }
}
