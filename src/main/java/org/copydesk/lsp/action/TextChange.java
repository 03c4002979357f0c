package org.copydesk.lsp.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A replacement in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text what comes there
 */
record TextChange(int start, int end, String text) {

  /** Returns a text with changes, which don't overlap. */
  static String applied(String before, List<TextChange> changes) {
    var sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(TextChange::start).reversed());
    var text = new StringBuilder(before);
    sorted.forEach(change -> text.replace(change.start(), change.end(), change.text()));
    return text.toString();
  }
}
