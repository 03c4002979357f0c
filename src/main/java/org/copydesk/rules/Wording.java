package org.copydesk.rules;

import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Place;
import org.copydesk.rule.CheckContext;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.text.Span;

/** Finds a phrase, or what comes nearest to it, among the words of a body. */
final class Wording {
  private Wording() {}

  /**
   * The stretch of a sentence that comes nearest to a phrase.
   *
   * @param place where it stands, from the first shared word to the last
   * @param coverage share of the phrase's content words that the sentence has, in (0, 1]
   */
  record Nearest(Place place, double coverage) {}

  /**
   * Tells whether the words stand one after another among the tokens, case and punctuation apart.
   */
  static boolean has(List<Token> tokens, List<Token> words) {
    for (int i = 0; i + words.size() <= tokens.size(); i++) {
      int matched = 0;
      while (matched < words.size()
          && tokens.get(i + matched).word().equals(words.get(matched).word())) {
        matched++;
      }
      if (matched == words.size()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the wording of the sentence that has most of the words; empty where none has a content
   * word of them.
   */
  static Optional<Nearest> nearest(List<Token> words, CheckContext context) {
    Nearest nearest = null;
    for (var paragraph : context.body()) {
      for (var sentence : paragraph.sentences()) {
        var alignment = context.align(words, sentence.tokens());
        double coverage = alignment.claimCoverage();
        if (coverage > 0 && (nearest == null || coverage > nearest.coverage())) {
          nearest =
              new Nearest(
                  new Place(paragraph.passage(), spanOf(alignment.pairs(), words, paragraph)),
                  coverage);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Returns the stretch from the first paired word to the last, with a neighbour in the place of an
   * unpaired word before it.
   */
  private static Span spanOf(
      List<AlignedPair> pairs, List<Token> words, AnalysedPassage paragraph) {
    var first = pairs.get(0);
    var span = first.support().span();
    for (var pair : pairs) {
      span = span.join(pair.support().span());
    }
    int before = first.claim().index() - words.get(0).index();
    int from = first.support().index() - before;
    boolean sameSentence =
        from >= 0 && paragraph.tokens().get(from).sentence() == first.support().sentence();
    return sameSentence ? span.join(paragraph.tokens().get(from).span()) : span;
  }
}
