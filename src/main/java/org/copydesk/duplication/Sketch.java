package org.copydesk.duplication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.copydesk.analysis.AnalysedPassage;

/**
 * A small sample of a body's shingles by which articles with the same paragraphs find each other:
 * of each paragraph the {@value #PER_PARAGRAPH} smallest hashes. Which ones those are depends on
 * the paragraph's words alone (bottom-k sampling, Broder 1997), so a copy has the same ones
 * wherever it stands, and one with a word in ten changed has nearly always some of them.
 *
 * @since 0.1.0
 */
public final class Sketch {
  /** How many shingles stand for a paragraph. */
  public static final int PER_PARAGRAPH = 4;

  /**
   * Of how many articles' bodies a shingle may stand for it to tell anything: one that more have is
   * boilerplate, such as a disclaimer under every report.
   */
  public static final int MAX_DOC_FREQ = 200;

  /**
   * How many of a body's shingles, the first ones, look for others: as many as a hundred paragraphs
   * have. Of a longer body the smallest hashes stand for all, as they do in a copy of it.
   */
  public static final int MAX_QUERY_SHINGLES = 400;

  /** How many shingles copies share; articles that share one have a turn of phrase in common. */
  public static final int MIN_SHARED = 2;

  // As many words in a row are a turn of phrase in two articles of a thousand, two of them in one
  // paragraph nearly never.
  private static final int WORDS = 4;

  // Shorter ones are crossheads, bylines and scores.
  private static final int MIN_WORDS = 8;

  private Sketch() {}

  /** Returns the sampled shingles of a body, each once, ascending; none of one without text. */
  public static long[] of(List<AnalysedPassage> body) {
    return body.stream()
        .filter(paragraph -> paragraph.tokens().size() >= MIN_WORDS)
        .flatMapToLong(Sketch::smallest)
        .distinct()
        .sorted()
        .toArray();
  }

  /**
   * Returns how many of its shingles a body must share with what may be a copy: of one short
   * paragraph, which has few, any may be all that an edit left.
   *
   * @param size how many shingles the body has
   */
  public static int minShared(int size) {
    return size <= 2 * MIN_SHARED ? 1 : MIN_SHARED;
  }

  private static LongStream smallest(AnalysedPassage paragraph) {
    long[] shingles = Shingles.of(paragraph.tokens(), WORDS);
    return Arrays.stream(shingles).limit(PER_PARAGRAPH);
  }
}
