package org.copydesk.text;

import java.util.Optional;

/**
 * The way back from the text of a passage to the text that it was read from. Implementations are
 * immutable.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Origin {
  /** Returns line and column in the source file of an offset in the passage; empty if unknown. */
  Optional<SourcePosition> position(int offset);

  /**
   * Returns line and column in the source file of the end of a stretch of the passage: after the
   * last character as the source writes it, such as an entity, and before markup that follows.
   * Empty if unknown.
   */
  default Optional<SourcePosition> end(Span span) {
    return position(span.end());
  }

  /**
   * Returns the stretch of the given text that a stretch of the passage was read from; empty if
   * unknown. Markup between its words is inside.
   */
  default Optional<Span> given(Span span) {
    return Optional.empty();
  }

  /**
   * Returns what of the source the passage was read from, in the words of its format: an element of
   * HTML as a selector ({@code h1.title}), otherwise a key or a block ({@code json:deck}, {@code
   * front-matter:title}, {@code block 2}). Empty if unknown.
   */
  default Optional<String> description() {
    return Optional.empty();
  }
}
