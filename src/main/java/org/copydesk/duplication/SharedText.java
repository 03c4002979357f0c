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
 * The share of a body that another body has too, word for word or edited. Moved, merged and split
 * paragraphs count. Not symmetric: a long article may contain all of a short one. Costs O(n log n),
 * to sort the shingles.
 *
 * @param whole share of the whole body
 * @param paragraphs share of each paragraph, in the order of the body
 * @since 0.1.0
 */
public record SharedText(Share whole, List<Share> paragraphs) {
  // Two bodies on one subject share 2 to 5 %; a copy with one word in ten changed shares 70 %.
  private static final int WORDS = 3;

  /** Checks the parts and copies the list. */
  public SharedText {
    requireNonNull(whole, "whole");
    paragraphs = List.copyOf(requireNonNull(paragraphs, "paragraphs"));
  }

  /**
   * The share of a text that another one has.
   *
   * @param words containment |A ∩ B| / |A| of its shingles of three words; in [0, 1], 0 for a text
   *     of fewer than three words
   * @param particulars the smaller containment of its numbers (words with a digit) and of its names
   *     (words whose capital isn't due to their position); in [0, 1], 1 for a text with fewer than
   *     two numbers and five names
   * @since 0.1.0
   */
  public record Share(double words, double particulars) {
    // Routine reports, such as on markets, repeat years and days of the report before.
    private static final double SAME_PARTICULARS = 0.5;

    // An edited copy keeps most numbers: with one word in ten changed 0.7 of the shingles of three
    // are shared. Bond issues of one year and form share 0.6 of them, and half of the numbers.
    private static final double COPIED = 1.35;

    /** Returns whether it was copied: {@code words} is above the limit, and particulars agree. */
    public boolean isCopy(double limit) {
      return words > limit && words + particulars > COPIED;
    }

    /**
     * Returns whether it reports the same event: {@code words} above the limit, most particulars.
     */
    public boolean isSameStory(double limit) {
      return words > limit && particulars > SAME_PARTICULARS;
    }

    /**
     * Returns whether it fills in the same form: {@code words} above the limit, few particulars.
     */
    public boolean isForm(double limit) {
      return words > limit && particulars <= SAME_PARTICULARS;
    }
  }

  /** The shingles, numbers and names of a text. */
  private static final class Content {
    // Of fewer, all may have been edited.
    private static final int FEW_NUMBERS = 2;
    private static final int FEW_NAMES = 5;

    private final long[] shingles;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Content(List<AnalysedPassage> body) {
      var tokens = new ArrayList<Token>();
      for (var paragraph : body) {
        tokens.addAll(paragraph.tokens());
        for (var token : paragraph.tokens()) {
          if (token.word().chars().anyMatch(Character::isDigit)) {
            numbers.add(token.word());
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
              shared(numbers, other.numbers, FEW_NUMBERS), shared(names, other.names, FEW_NAMES)));
    }

    private static double shared(Set<String> own, Set<String> other, int few) {
      long there = own.stream().filter(other::contains).count();
      return own.size() < few ? 1 : Ratios.of((int) there, own.size());
    }
  }

  /** Returns the share of a body that another has. */
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
