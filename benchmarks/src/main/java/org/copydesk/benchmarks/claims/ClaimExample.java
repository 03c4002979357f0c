package org.copydesk.benchmarks.claims;

import java.util.List;
import org.copydesk.text.Span;

/**
 * An example to train with or to judge by.
 *
 * @param article number of the article; all examples of one have the same
 * @param source where the claim comes from, such as {@code published}
 * @param fault kind of fault; {@code none} for a claim that the body supports
 * @param passage {@code headline} or {@code subheadline}
 * @param spans the wrong words
 */
record ClaimExample(
    String article,
    String source,
    String fault,
    String passage,
    String claim,
    String evidence,
    List<Span> spans) {

  ClaimExample {
    spans = List.copyOf(spans);
  }
}
