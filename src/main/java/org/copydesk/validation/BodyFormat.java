package org.copydesk.validation;

/**
 * Says how the text of a body property is read.
 *
 * @since 0.1.0
 */
public enum BodyFormat {
  /** Text with a tag is HTML, all other is plain. */
  AUTO,
  /**
   * HTML: its paragraphs are those of the page, without tags and with character references read.
   */
  HTML,
  /** Plain text: a blank line ends a paragraph; in a list each element is one. */
  PLAIN_TEXT
}
