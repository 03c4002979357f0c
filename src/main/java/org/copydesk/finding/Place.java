package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.copydesk.article.Passage;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;

/**
 * A stretch of one passage that a finding points to. Immutable.
 *
 * @param passage the passage
 * @param span the stretch of its text
 * @since 0.1.0
 */
public record Place(Passage passage, Span span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the span reaches past the passage's text
   */
  public Place {
    requireNonNull(passage, "passage");
    requireNonNull(span, "span");
    if (span.end() > passage.text().length()) {
      throw new IllegalArgumentException(
          "span ends at "
              + span.end()
              + " of "
              + passage.name()
              + ", which has "
              + passage.text().length()
              + " units");
    }
  }

  /** Returns the place of a whole passage. */
  public static Place whole(Passage passage) {
    return new Place(passage, Span.whole(passage.text()));
  }

  /** Returns the words at this place. */
  public String text() {
    return span.in(passage.text());
  }

  /** Returns line and column in the source file; empty where they aren't known. */
  public Optional<SourcePosition> position() {
    return passage.position(span.start());
  }
}
