package org.copydesk.duplication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.copydesk.analysis.AnalysedPassage;

/**
 * A sample of a body's shingles, to find articles with the same paragraphs: of each paragraph the
 * {@value #PER_PARAGRAPH} smallest hashes (bottom-k sampling, Broder 1997). They depend on the
 * paragraph's words alone, so a copy has the same ones in any place, and a copy with one word in
 * ten changed nearly always has some of them.
 *
 * @since 0.1.0
 */
public final class Sketch {
  /** Number of shingles of a paragraph. */
  public static final int PER_PARAGRAPH = 4;

  /**
   * Number of articles above which a shingle is ignored as boilerplate, such as a disclaimer under
   * every report.
   */
  public static final int MAX_DOC_FREQ = 200;

  /**
   * Number of shingles of a body in a query, the smallest ones; a hundred paragraphs have as many.
   */
  public static final int MAX_QUERY_SHINGLES = 400;

  /** Number of shingles that copies share; a single one may be a common turn of phrase. */
  public static final int MIN_SHARED = 2;

  // Two articles in a thousand share four words in a row by chance, and nearly never two such runs
  // in one paragraph.
  private static final int WORDS = 4;

  // Shorter ones are crossheads, bylines and scores.
  private static final int MIN_WORDS = 8;

  private Sketch() {}

  /** Returns the distinct sampled shingles of a body, ascending; none of a body without text. */
  public static long[] of(List<AnalysedPassage> body) {
    return body.stream()
        .filter(paragraph -> paragraph.tokens().size() >= MIN_WORDS)
        .flatMapToLong(Sketch::smallest)
        .distinct()
        .sorted()
        .toArray();
  }

  /**
   * Returns the number of shingles that a body must share with a copy: {@value #MIN_SHARED}, or 1
   * for a short body, since an edit may leave only one.
   *
   * @param size number of shingles of the body
   */
  public static int minShared(int size) {
    return size <= 2 * MIN_SHARED ? 1 : MIN_SHARED;
  }

  private static LongStream smallest(AnalysedPassage paragraph) {
    long[] shingles = Shingles.of(paragraph.tokens(), WORDS);
    return Arrays.stream(shingles).limit(PER_PARAGRAPH);
  }
}
