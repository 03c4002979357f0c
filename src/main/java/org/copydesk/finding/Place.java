package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.copydesk.article.Passage;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;

/**
 * A stretch of a passage that a finding points to. Immutable.
 *
 * @param passage the passage
 * @param span the stretch of its text
 * @param article the identity, otherwise the source, of another article; empty for the checked
 *     article
 * @since 0.1.0
 */
public record Place(Passage passage, Span span, Optional<String> article) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the span reaches past the passage's text
   */
  public Place {
    requireNonNull(passage, "passage");
    requireNonNull(span, "span");
    requireNonNull(article, "article");
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

  /** Makes a place in the checked article. */
  public Place(Passage passage, Span span) {
    this(passage, span, Optional.empty());
  }

  /** Returns the same place in another article, given by identity or source. */
  public Place in(String other) {
    return new Place(passage, span, Optional.of(other));
  }

  /** Returns the place of a whole passage. */
  public static Place whole(Passage passage) {
    return new Place(passage, Span.whole(passage.text()));
  }

  /** Returns the text at this place. */
  public String text() {
    return span.in(passage.text());
  }

  /** Returns line and column in the source file; empty if unknown. */
  public Optional<SourcePosition> position() {
    return passage.position(span.start());
  }

  /** Returns the caller's id of the block that it is in; empty in an article without blocks. */
  public Optional<String> block() {
    return passage.block();
  }

  /**
   * Returns its stretch of the given text, as {@link Passage#given} has it: in an article made of
   * blocks, offsets into the string that the caller gave for the block. Empty if unknown.
   */
  public Optional<Span> given() {
    return passage.given(span);
  }
}
