package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Passage;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a passage that a finding points to. Immutable.
 *
 * <p>A place of a {@linkplain Report#fromJson report read from JSON} has its words, its span and
 * its position, but its passage has an empty text, since JSON reports don't have it: see {@link
 * #hasPassageText}. Two places are equal if all but the text of their passages is equal.
 *
 * @param passage the passage; its text is empty if it isn't known
 * @param span the stretch of its text
 * @param text the words at this place
 * @param article the identity, otherwise the source, of another article; empty for the checked
 *     article
 * @since 0.1.0
 */
public record Place(Passage passage, Span span, String text, Optional<String> article) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the words aren't those of the passage at the span, or, for
   *     a passage with an empty text, are longer or shorter than the span
   */
  public Place {
    requireNonNull(passage, "passage");
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(article, "article");
    boolean known = !passage.text().isEmpty();
    if (text.length() != span.length()
        || (known && !passage.text().startsWith(text, span.start()))) {
      throw new IllegalArgumentException(
          "not the words of " + passage.name() + " at " + span + ": " + text);
    }
  }

  /**
   * Makes a place in the checked article.
   *
   * @throws IllegalArgumentException if the span reaches past the passage's text
   */
  public Place(Passage passage, Span span) {
    this(passage, span, words(passage, span), Optional.empty());
  }

  private static String words(Passage passage, Span span) {
    int length = requireNonNull(passage, "passage").text().length();
    if (requireNonNull(span, "span").end() > length) {
      throw new IllegalArgumentException(
          "span ends at "
              + span.end()
              + " of "
              + passage.name()
              + ", which has "
              + length
              + " units");
    }
    return span.in(passage.text());
  }

  /** Returns the same place in another article, given by identity or source. */
  public Place in(String other) {
    return new Place(passage, span, text, Optional.of(other));
  }

  /** Returns the place of a whole passage. */
  public static Place whole(Passage passage) {
    return new Place(passage, Span.whole(passage.text()));
  }

  /** Returns whether the text of the passage is known; false for a place read from JSON. */
  public boolean hasPassageText() {
    return span.end() <= passage.text().length();
  }

  /** Returns line and column in the source file; empty if unknown. */
  public Optional<SourcePosition> position() {
    return passage.position(span.start());
  }

  /**
   * Returns line and column in the source file of its end, which is exclusive; empty if unknown, as
   * in a report read from JSON.
   */
  public Optional<SourcePosition> end() {
    return passage.origin().end(span);
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place
        && passage.role() == place.passage.role()
        && passage.index() == place.passage.index()
        && span.equals(place.span)
        && text.equals(place.text)
        && article.equals(place.article)
        && position().equals(place.position())
        && block().equals(place.block())
        && given().equals(place.given());
  }

  @Override
  public int hashCode() {
    return Objects.hash(passage.role(), passage.index(), span, text, article);
  }

  /** Returns passage, span, words and position, for a log. */
  @Override
  public String toString() {
    return "Place["
        + article.map(other -> other + " ").orElse("")
        + passage.name()
        + " "
        + span.start()
        + "-"
        + span.end()
        + " \""
        + text
        + "\""
        + position().map(at -> " at " + at).orElse("")
        + "]";
  }
}
