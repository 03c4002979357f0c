package org.copydesk.validation;

/**
 * The format of a body property.
 *
 * @since 0.1.0
 */
public enum BodyFormat {
  /** HTML if the text has a tag, otherwise plain text. */
  AUTO,
  /** HTML, with the paragraphs of the page. */
  HTML,
  /** Plain text, with paragraphs separated by blank lines; in a list each element is one. */
  PLAIN_TEXT
}
