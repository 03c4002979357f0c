package org.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.copydesk.text.SourcePosition;

/**
 * Says what was not read of an article, or was read in doubt. It is no fault of the text: the
 * article is checked as it was read. Immutable.
 *
 * @param kind what sort of note it is, in kebab case, such as {@link #NO_BODY}
 * @param message one line for the writer: what was read and expected; no closing period
 * @param position where in the source; empty where that isn't known
 * @since 0.1.0
 */
public record Note(String kind, String message, Optional<SourcePosition> position) {
  /** No headline was read. */
  public static final String NO_HEADLINE = "no-headline";

  /** No paragraph was read. */
  public static final String NO_BODY = "no-body";

  /** HTML tags or entities in a text that is read as plain text. */
  public static final String MARKUP = "markup";

  /** The date of publication can't be read, so the article has none. */
  public static final String DATE = "date";

  /** The text isn't in the encoding that it says, or in UTF-8. */
  public static final String ENCODING = "encoding";

  /** The language isn't one of ISO 639. */
  public static final String LANGUAGE = "language";

  /** Which part is which was guessed from little. */
  public static final String UNSURE = "unsure";

  /** Some rules can't check articles in this language. */
  public static final String RULES = "rules";

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if kind or message is blank
   */
  public Note {
    requireNonNull(position, "position");
    if (kind.isBlank() || message.isBlank()) {
      throw new IllegalArgumentException(
          "kind and message must not be blank: '" + kind + "', '" + message + "'");
    }
  }

  /** Returns a note without a place. */
  public static Note of(String kind, String message) {
    return new Note(kind, message, Optional.empty());
  }

  /** Returns the same note with its place in the source. */
  public Note at(SourcePosition place) {
    return new Note(kind, message, Optional.of(place));
  }
}
