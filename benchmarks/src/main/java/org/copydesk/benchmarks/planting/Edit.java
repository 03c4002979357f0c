package org.copydesk.benchmarks.planting;

import org.copydesk.text.Span;

/**
 * A text that was changed.
 *
 * @param text the new text
 * @param span where it differs
 */
public record Edit(String text, Span span) {

  /** Puts a replacement in the place of a part. */
  public static Edit replace(String text, Span part, String replacement) {
    var edited = text.substring(0, part.start()) + replacement + text.substring(part.end());
    return new Edit(edited, new Span(part.start(), part.start() + replacement.length()));
  }
}
