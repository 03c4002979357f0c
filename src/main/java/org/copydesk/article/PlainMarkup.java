package org.copydesk.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds HTML in passages, which are plain text. */
final class PlainMarkup {
  private static final int MAX_SHOWN = 40;

  // Only known tags and entities, since "a < b", "<unnamed>" and "R&D;" are text. No part matches
  // beyond the next bracket, so that the search is linear.
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(a|abbr|article|aside|b|blockquote|br|caption|cite|code|div|em|figcaption|figure"
              + "|footer|h[1-6]|header|hr|i|iframe|img|li|main|ol|p|pre|q|s|script|section|small"
              + "|span|strong|style|sub|sup|table|tbody|td|th|time|tr|u|ul|video)(\\s[^<>]*)?/?>|<!--|<!doctype"
              + " html"
              + "|&(#\\d{2,7}|#x[0-9a-f]{2,6}|amp|apos|bull|copy|euro|gt|hellip|[lr]aquo|[lr][sd]quo"
              + "|lt|middot|[mn]dash|nbsp|pound|quot|shy);",
          Pattern.CASE_INSENSITIVE);

  private PlainMarkup() {}

  /** Returns a note on the first tag or entity in the passages; empty where there is none. */
  static Optional<Note> note(List<Passage> passages) {
    return passages.stream().flatMap(passage -> note(passage).stream()).findFirst();
  }

  private static Optional<Note> note(Passage passage) {
    var text = passage.text();
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return Optional.empty();
    }
    var markup = MARKUP.matcher(text);
    if (!markup.find()) {
      return Optional.empty();
    }
    var found = markup.group();
    var shown = found.length() <= MAX_SHOWN ? found : found.substring(0, MAX_SHOWN - 1) + "…";
    var message =
        passage.label()
            + " has HTML markup, which is read as text: expected plain text, found "
            + shown.replaceAll("\\s+", " ");
    return Optional.of(new Note(Note.MARKUP, message, passage.position(markup.start())));
  }
}
