package org.copydesk.rules.common;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Place;
import org.copydesk.rule.FindingBuilder;

/**
 * The content words of a headline that a body has: inflected, as an alias, or as an equal number.
 * Related words don't count.
 *
 * @param words the different content words among the first 100 words, in order
 * @param all whether the headline has no other words
 * @param missing the words that the body doesn't have
 * @param most the greatest number of words in one sentence
 * @param place the first sentence with that number; the lead if no sentence has two
 */
public record HeadlineWords(
    List<Token> words, boolean all, List<Token> missing, int most, Place place) {
  // A sentence with one word in common may be about another subject.
  private static final int MIN_SHARED = 2;

  // Each is compared with all words of the body. No real headline has so many.
  private static final int MAX_TOKENS = 100;

  public HeadlineWords {
    words = List.copyOf(words);
    missing = List.copyOf(missing);
  }

  /** Aligns the headline's first words with each sentence. Linear in the body. */
  public static HeadlineWords of(ArticleContext context) {
    var headline = context.passage(Role.HEADLINE).orElseThrow();
    boolean all = headline.tokens().size() <= MAX_TOKENS;
    var claim = all ? headline.tokens() : headline.tokens().subList(0, MAX_TOKENS);
    var words = new LinkedHashMap<String, Token>();
    for (var token : claim) {
      if (!token.stopWord()) {
        words.putIfAbsent(token.term(), token);
      }
    }
    var quantities = quantities(headline);
    var found = new HashSet<String>();
    int most = 0;
    var place = Place.whole(context.lead().orElseThrow().passage());
    for (var paragraph : context.body()) {
      for (var sentence : paragraph.sentences()) {
        var shared = new HashSet<String>();
        for (var pair : context.align(claim, sentence.tokens()).pairs()) {
          if (pair.relation().isSame()) {
            shared.add(pair.claim().term());
          }
        }
        // An alignment pairs one word of a number with several words.
        for (var quantity : quantities) {
          if (quantity.stream().anyMatch(shared::contains)) {
            shared.addAll(quantity);
          }
        }
        found.addAll(shared);
        if (shared.size() > most) {
          most = shared.size();
          place = most < MIN_SHARED ? place : new Place(paragraph.passage(), sentence.span());
        }
      }
    }
    var missing = words.values().stream().filter(token -> !found.contains(token.term())).toList();
    return new HeadlineWords(List.copyOf(words.values()), all, missing, most, place);
  }

  /** Returns the terms of each quantity: "5" and "million". */
  private static List<List<String>> quantities(AnalysedPassage headline) {
    return headline.quantities().stream()
        .limit(DisplayTexts.MAX_CLAIMS)
        .map(
            quantity ->
                headline.contentTokens().stream()
                    .filter(token -> quantity.span().contains(token.span()))
                    .map(Token::term)
                    .toList())
        .toList();
  }

  /** Returns whether one sentence of the body has all of the words. */
  public boolean areInOneSentence() {
    return most >= words.size();
  }

  /** Sets the message that names the words that the body lacks. */
  public FindingBuilder describe(FindingBuilder finding) {
    var ofFirst = all ? "" : "-of-first";
    if (missing.size() == words.size()) {
      return finding.messageKey("lacks-all" + ofFirst, WordList.ofTokens(missing));
    }
    return missing.isEmpty()
        ? finding.messageKey("scattered" + ofFirst, most, words.size())
        : finding.messageKey(
            "lacks" + ofFirst, missing.size(), words.size(), WordList.ofTokens(missing));
  }
}
