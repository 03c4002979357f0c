package org.copydesk.evidence;

import static org.copydesk.evidence.SupportFeature.*;

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
   * @param ngrams which of their character 5-grams the body has
   */
  static void set(
      FeatureValues<SupportFeature> values,
      List<Token> claim,
      List<Token> terms,
      CharNgramOverlap ngrams,
      BodyIndex body) {
    var opening = body.openingNgramOverlap(words(terms));
    var shortNgrams =
        body.shortNgramOverlap(words(terms.stream().filter(t -> !isInBody(t, body)).toList()));
    double frequency = 0;
    double inOpening = 0;
    double parts = 0;
    double longest = 0;
    for (var token : terms) {
      var word = token.word();
      var same = body.byTerm(token.term());
      double share = same == null ? ngrams.share(word) : 1;
      frequency += same == null ? 0 : Math.log1p(same.occurrences());
      inOpening += opening.share(word);
      parts += isInBody(token, body) ? 1 : shortNgrams.share(word);
      longest = Math.max(longest, share * word.length());
    }
    int count = Math.max(1, terms.size());
    values.set(FREQUENCY, frequency / count);
    values.set(OPENING, inOpening / count);
    values.set(PARTS, parts / count);
    values.set(LONGEST, longest);
    values.set(PHRASES, Math.min(MOST_PHRASES, body.phrases(claim)));
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  /** Returns whether the body has a word in some form. */
  private static boolean isInBody(Token token, BodyIndex body) {
    return body.byTerm(token.term()) != null
        || body.byEntry(body.vocabulary().entry(token)) != null;
  }
}
