package org.copydesk.benchmarks.peers;

import static org.copydesk.article.Role.HEADLINE;
import static org.copydesk.article.Role.SUBHEADLINE;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;

/**
 * The job as it is built by hand on a library of string measures: headline and subheadline against
 * each other and against every sentence, and each paragraph against every later one.
 */
record ByHand(ToDoubleBiFunction<String, String> measure) {

  /** Two texts of an article, where they stand, and what the measure says of them. */
  record Pair(String first, String second, double value) {}

  /** Splits the article and measures all pairs: those of the display text come first. */
  List<Pair> compare(Article article) {
    var display =
        Stream.of(HEADLINE, SUBHEADLINE)
            .flatMap(role -> article.passage(role).stream())
            .map(Passage::text)
            .toList();
    var paragraphs = article.body().stream().map(Passage::text).toList();
    var pairs = new ArrayList<Pair>();
    addPairs(display, pairs);
    for (var sentence : paragraphs.stream().flatMap(text -> sentences(text).stream()).toList()) {
      display.forEach(text -> pairs.add(pair(text, sentence)));
    }
    addPairs(paragraphs, pairs);
    return pairs;
  }

  private void addPairs(List<String> texts, List<Pair> pairs) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        pairs.add(pair(texts.get(i), texts.get(j)));
      }
    }
  }

  private Pair pair(String first, String second) {
    return new Pair(first, second, measure.applyAsDouble(first, second));
  }

  private static List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(text.substring(start, end));
      start = end;
    }
    return sentences;
  }
}
