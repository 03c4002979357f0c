package org.copydesk.evidence;

import static org.copydesk.evidence.SupportFeature.*;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.score.FeatureValues;

/**
 * The {@link SupportFeature}s that compare letters and not meanings: how often, how early and next
 * to which words a body has the words of a claim, or parts of them. Linear in body and claim.
 */
final class LexicalOverlapFeatures {
  // More of the claim's neighbours that are neighbours in the body say no more.
  private static final int MOST_PHRASES = 3;

  private LexicalOverlapFeatures() {}

  /**
   * Sets the features of a claim.
   *
   * @param claim the claim's tokens, stop words too
   * @param terms the claim's different content words
   * @param ngrams which character 5-grams the body has of those that it lacks
   */
  static void set(
      FeatureValues<SupportFeature> values,
      List<Token> claim,
      List<Token> terms,
      CharNgramOverlap ngrams,
      BodyIndex body) {
    // Where words are related by the thesaurus, no model reads their parts.
    boolean withParts = !body.vocabulary().hasThesaurus();
    var all = new ArrayList<String>();
    var absent = new ArrayList<String>();
    for (var token : terms) {
      all.add(token.word());
      if (withParts && !isInBody(token, body)) {
        absent.add(token.word());
      }
    }
    var opening = body.openingNgramOverlap(all);
    var shortNgrams = body.shortNgramOverlap(absent);
    double frequency = 0;
    double inOpening = 0;
    double parts = 0;
    double longest = 0;
    for (var token : terms) {
      var word = token.word();
      int same = body.words().byTerm(token.term());
      double share = same == BodyWords.NONE ? ngrams.share(word) : 1;
      frequency += same == BodyWords.NONE ? 0 : Math.log1p(body.words().occurrences(same));
      inOpening += opening.share(word);
      parts += !withParts || isInBody(token, body) ? 1 : shortNgrams.share(word);
      longest = Math.max(longest, share * word.length());
    }
    int count = Math.max(1, terms.size());
    values.set(FREQUENCY, frequency / count);
    values.set(OPENING, inOpening / count);
    values.set(PARTS, parts / count);
    values.set(LONGEST, longest);
    values.set(PHRASES, body.phrases(claim, MOST_PHRASES));
  }

  /** Returns whether the body has a word in some form. */
  private static boolean isInBody(Token token, BodyIndex body) {
    return body.words().byTerm(token.term()) != BodyWords.NONE
        || body.words().byEntry(body.vocabulary().entry(token)) != BodyWords.NONE;
  }
}
