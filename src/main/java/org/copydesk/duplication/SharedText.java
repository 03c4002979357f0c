package org.copydesk.duplication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.align.Ratios;

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
   * @param particulars its figures (words with a digit) that the other has, by all of them, or the
   *     same of its names (words with a capital that none is due to), whichever is less; in [0, 1],
   *     1 for a text with fewer than two figures and five names
   * @since 0.1.0
   */
  public record Share(double words, double particulars) {
    // Reports in one form of words, such as on markets, have the years and days of the one before.
    private static final double SAME_PARTICULARS = 0.5;

    // Whoever edits a copy leaves most figures alone: of ten words in a row of which three lost
    // their neighbours, eight are still there. In bond issues of one year and form, that share 0.6
    // of their words, half of the figures and names are the same.
    private static final double COPIED = 1.35;

    /** Returns whether it was copied: more than so many words are shared, and particulars too. */
    public boolean isCopy(double limit) {
      return words > limit && words + particulars > COPIED;
    }

    /**
     * Returns whether it tells of the same event: more than so many words, and most particulars.
     */
    public boolean isSameStory(double limit) {
      return words > limit && particulars > SAME_PARTICULARS;
    }

    /**
     * Returns whether it has the words of the other, not its particulars: a form, filled in again.
     */
    public boolean isForm(double limit) {
      return words > limit && particulars <= SAME_PARTICULARS;
    }
  }

  /** What of a text is held against that of another. */
  private static final class Content {
    // Fewer may be what was edited.
    private static final int FEW_FIGURES = 2;
    private static final int FEW_NAMES = 5;

    private final long[] shingles;
    private final Set<String> quantities = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Content(List<AnalysedPassage> body) {
      var tokens = new ArrayList<Token>();
      for (var paragraph : body) {
        tokens.addAll(paragraph.tokens());
        for (var token : paragraph.tokens()) {
          if (token.word().chars().anyMatch(Character::isDigit)) {
            quantities.add(token.word());
          } else if (token.startsUpper() && !paragraph.isCapitalisedByPosition(token)) {
            names.add(token.word());
          }
        }
      }
      shingles = SharedText.shingles(tokens);
    }

    Share in(Content other) {
      return new Share(
          Ratios.of(Shingles.shared(shingles, other.shingles), shingles.length),
          Math.min(
              shared(quantities, other.quantities, FEW_FIGURES),
              shared(names, other.names, FEW_NAMES)));
    }

    private static double shared(Set<String> own, Set<String> other, int few) {
      long there = own.stream().filter(other::contains).count();
      return own.size() < few ? 1 : Ratios.of((int) there, own.size());
    }
  }

  /** Returns what of a body another has. */
  public static SharedText of(List<AnalysedPassage> body, List<AnalysedPassage> other) {
    var there = new Content(other);
    return new SharedText(
        new Content(body).in(there),
        body.stream().map(paragraph -> new Content(List.of(paragraph)).in(there)).toList());
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
}
