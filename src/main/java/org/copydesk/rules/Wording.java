package org.copydesk.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Place;
import org.copydesk.rule.CheckContext;
import org.copydesk.similarity.AlignedPair;
import org.jspecify.annotations.Nullable;

/** Finds a phrase, or what comes nearest to it, among the words of a body. */
final class Wording {
  // What stands further apart than this, in words over the phrase's own length, is no wording of
  // it.
  private static final int MAX_GAP = 3;

  private Wording() {}

  /**
   * The stretch of a sentence that comes nearest to a phrase.
   *
   * @param place where it stands, from the first word for the phrase to the last
   * @param strength how much of the phrase's content words stands there, by the strength of their
   *     pairs, in (0, 1]
   * @param words share of the phrase's content words that the sentence has, in whatever form, in
   *     [0, 1]
   */
  record Nearest(Place place, double strength, double words) {}

  /**
   * Tells whether the body has the words one after another, case, punctuation and contractions
   * apart.
   */
  static boolean isInBody(List<Token> words, CheckContext context) {
    boolean english = context.language().getLanguage().equals("en");
    var phrase = spelledOut(words, english);
    for (var paragraph : context.body()) {
      if (mayHave(paragraph, phrase.get(0), english)
          && Collections.indexOfSubList(spelledOut(paragraph.tokens(), english), phrase) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells, quickly, whether a word may be among those that a paragraph is spelled out to. */
  private static boolean mayHave(AnalysedPassage paragraph, String word, boolean english) {
    if (english && hasApostrophe(paragraph.text())) {
      return true;
    }
    return paragraph.tokens().stream().anyMatch(token -> token.word().equals(word));
  }

  private static boolean hasApostrophe(String text) {
    return text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
  }

  private static List<String> spelledOut(List<Token> tokens, boolean english) {
    var words = new ArrayList<String>(tokens.size() + 4);
    for (var token : tokens) {
      var word = token.word();
      int apostrophe = english ? word.indexOf('\'') : -1;
      if (apostrophe < 0) {
        words.add(word);
      } else {
        addContraction(word, apostrophe, words);
      }
    }
    return words;
  }

  private static void addContraction(String word, int apostrophe, List<String> words) {
    if (word.endsWith("n't")) {
      words.add(
          switch (word) {
            case "won't" -> "will";
            case "can't" -> "can";
            case "shan't" -> "shall";
            default -> word.substring(0, word.length() - 3);
          });
      words.add("not");
      return;
    }
    var end =
        switch (word.substring(apostrophe + 1)) {
          case "ll" -> "will";
          case "re" -> "are";
          case "ve" -> "have";
          case "m" -> "am";
          default -> "";
        };
    words.add(end.isEmpty() ? word : word.substring(0, apostrophe));
    if (!end.isEmpty()) {
      words.add(end);
    }
  }

  /**
   * Returns the wording of the sentence that comes nearest; empty where none has a content word of
   * the phrase or one related to it.
   */
  static Optional<Nearest> nearest(List<Token> words, CheckContext context) {
    Nearest nearest = null;
    for (var paragraph : context.body()) {
      for (var sentence : paragraph.sentences()) {
        var alignment = context.align(words, sentence.tokens());
        if (alignment.pairs().isEmpty()) {
          continue;
        }
        long same = alignment.pairs().stream().filter(pair -> pair.relation().isSame()).count();
        var candidate =
            densest(
                alignment.pairs(),
                words,
                paragraph,
                alignment.claimSize(),
                (double) same / alignment.claimSize());
        if (nearest == null
            || candidate.words() + candidate.strength() > nearest.words() + nearest.strength()) {
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns the stretch of a sentence, hardly longer than the phrase, that has most of it. */
  private static Nearest densest(
      List<AlignedPair> pairs,
      List<Token> words,
      AnalysedPassage paragraph,
      int size,
      double share) {
    var ordered = new ArrayList<>(pairs);
    ordered.sort((a, b) -> Integer.compare(a.support().index(), b.support().index()));
    @Nullable Nearest best = null;
    for (int from = 0; from < ordered.size(); from++) {
      var first = ordered.get(from);
      var last = first;
      double strength = 0;
      for (int to = from; to < ordered.size(); to++) {
        var pair = ordered.get(to);
        if (pair.support().index() - first.support().index() >= words.size() + MAX_GAP) {
          break;
        }
        last = pair;
        strength += pair.strength();
      }
      if (best == null || strength / size > best.strength()) {
        var start = inPlaceOfFirstWord(first, ordered, words, paragraph);
        best =
            new Nearest(
                new Place(paragraph.passage(), start.span().join(last.support().span())),
                strength / size,
                share);
      }
    }
    return requireNonNull(best);
  }

  /**
   * Returns the word that stands in the place of the phrase's first one where the words next to
   * each other are paired, else the pair's own: so where the phrase's words before it have their
   * pairs elsewhere.
   */
  private static Token inPlaceOfFirstWord(
      AlignedPair first, List<AlignedPair> pairs, List<Token> words, AnalysedPassage paragraph) {
    int before = first.claim().index() - words.get(0).index();
    int from = first.support().index() - before;
    boolean elsewhere =
        pairs.stream().anyMatch(pair -> pair.claim().index() < first.claim().index());
    if (before > 2 || from < 0 || elsewhere) {
      return first.support();
    }
    var start = paragraph.tokens().get(from);
    return start.sentence() == first.support().sentence() ? start : first.support();
  }
}
