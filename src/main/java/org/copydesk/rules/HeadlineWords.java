package org.copydesk.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.finding.Place;
import org.copydesk.rule.CheckContext;

/**
 * The content words of a headline that a body has: in any form, under another name, or as the same
 * number. A related word doesn't count.
 *
 * @param words the different content words, in order
 * @param missing those that the body doesn't have
 * @param most how many of them one sentence has at most
 * @param place the first sentence with so many; the lead where no sentence has two
 */
record HeadlineWords(List<Token> words, List<Token> missing, int most, Place place) {
  // One word in common makes no sentence about the same thing.
  private static final int MIN_SHARED = 2;

  HeadlineWords {
    words = List.copyOf(words);
    missing = List.copyOf(missing);
  }

  /** Aligns the headline with each sentence: linear in the body. */
  static HeadlineWords of(CheckContext context) {
    var headline = context.passage(Role.HEADLINE).orElseThrow();
    var words = new LinkedHashMap<String, Token>();
    headline.contentTokens().forEach(token -> words.putIfAbsent(token.term(), token));
    var quantities = quantities(headline);
    var found = new HashSet<String>();
    int most = 0;
    var place = Place.whole(context.lead().orElseThrow().passage());
    for (var paragraph : context.body()) {
      for (var sentence : paragraph.sentences()) {
        var shared = new HashSet<String>();
        for (var pair : context.align(headline.tokens(), sentence.tokens()).pairs()) {
          if (pair.relation().isSame()) {
            shared.add(pair.claim().term());
          }
        }
        // An alignment has a number of several words as one pair.
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
    return new HeadlineWords(List.copyOf(words.values()), missing, most, place);
  }

  /** Returns the words of each number: "5" and "million". */
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
  boolean areInOneSentence() {
    return most >= words.size();
  }

  /** Returns the message that names the words that the body lacks. */
  String message() {
    return missing.isEmpty()
        ? String.format(
            Locale.ROOT,
            "No sentence of the body has more than %d of the headline's %d content words",
            most,
            words.size())
        : String.format(
            Locale.ROOT,
            "Body lacks %d of the headline's %d content words: %s",
            missing.size(),
            words.size(),
            WordList.ofTokens(missing));
  }
}
