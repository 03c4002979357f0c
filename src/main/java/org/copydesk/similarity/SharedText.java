package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;

/**
 * What of a body another body has too, word for word or edited. Cost: that of sorting the shingles,
 * however the paragraphs are moved, merged or split. Not symmetric: a paragraph may be all in a
 * long article.
 *
 * @param whole of the whole body
 * @param paragraphs of each paragraph, in the order of the body
 * @since 0.1.0
 */
public record SharedText(Share whole, List<Share> paragraphs) {
  // Of two bodies on one subject 2 to 5 % are shared, of a copy with a word in ten changed 70 %.
  private static final int WORDS = 3;

  /** Checks the parts and copies the list. */
  public SharedText {
    requireNonNull(whole, "whole");
    paragraphs = List.copyOf(requireNonNull(paragraphs, "paragraphs"));
  }

  /**
   * How much of a text another one has.
   *
   * @param words its shingles of three words that the other has, by all its shingles; in [0, 1], 0
   *     for a text of fewer than three words
   * @param figures its different words with a digit that the other has, by all of them; in [0, 1],
   *     1 for a text with fewer than two
   * @since 0.1.0
   */
  public record Share(double words, double figures) {
    // Reports in one form of words, such as on markets, have the years and days of the one before.
    private static final double SAME_FIGURES = 0.5;

    // Whoever edits a copy leaves most figures alone: of ten words in a row of which three lost
    // their neighbours, eight are still there. In bond issues of one year and form, that share 0.6
    // of their words, half of the figures are the same.
    private static final double COPIED = 1.35;

    private static final int FEW = 2;

    private static Share of(long[] own, Set<String> ownFigures, long[] other, Set<String> figures) {
      long there = ownFigures.stream().filter(figures::contains).count();
      return new Share(
          Ratios.of(Shingles.shared(own, other), own.length),
          ownFigures.size() < FEW ? 1 : Ratios.of((int) there, ownFigures.size()));
    }

    /** Tells whether it was copied: more than so many words are shared, and the figures too. */
    public boolean isCopy(double limit) {
      return words > limit && words + figures > COPIED;
    }

    /** Tells whether it tells of the same event: more than so many words, and most figures. */
    public boolean isSameStory(double limit) {
      return words > limit && figures > SAME_FIGURES;
    }

    /** Tells whether it has the words of the other and other figures: a form, filled in anew. */
    public boolean isForm(double limit) {
      return words > limit && figures <= SAME_FIGURES;
    }
  }

  /** Returns what of a body another has. */
  public static SharedText of(List<AnalysedPassage> body, List<AnalysedPassage> other) {
    long[] there = shingles(tokens(other));
    var figures = figures(tokens(other));
    var paragraphs = new ArrayList<Share>();
    for (var paragraph : body) {
      var tokens = paragraph.tokens();
      paragraphs.add(Share.of(shingles(tokens), figures(tokens), there, figures));
    }
    var all = tokens(body);
    return new SharedText(Share.of(shingles(all), figures(all), there, figures), paragraphs);
  }

  /**
   * Returns the paragraph of another body that has most of one; of equals the first.
   *
   * @throws IllegalArgumentException if the other body is empty
   */
  public static AnalysedPassage nearest(AnalysedPassage paragraph, List<AnalysedPassage> other) {
    if (other.isEmpty()) {
      throw new IllegalArgumentException("other body must have a paragraph");
    }
    long[] own = shingles(paragraph.tokens());
    var nearest = other.get(0);
    int most = -1;
    for (var candidate : other) {
      int shared = Shingles.shared(own, shingles(candidate.tokens()));
      if (shared > most) {
        most = shared;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static long[] shingles(List<Token> tokens) {
    return Shingles.of(tokens, WORDS);
  }

  private static Set<String> figures(List<Token> tokens) {
    var figures = new HashSet<String>();
    for (var token : tokens) {
      if (token.word().chars().anyMatch(Character::isDigit)) {
        figures.add(token.word());
      }
    }
    return figures;
  }

  private static List<Token> tokens(List<AnalysedPassage> body) {
    var tokens = new ArrayList<Token>();
    body.forEach(paragraph -> tokens.addAll(paragraph.tokens()));
    return tokens;
  }
}
