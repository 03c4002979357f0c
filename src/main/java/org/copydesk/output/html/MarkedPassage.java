package org.copydesk.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.article.Passage;
import org.copydesk.finding.Severity;
import org.copydesk.text.Span;

/** A passage with the places of findings in it, which may overlap. Not thread-safe. */
final class MarkedPassage {
  private final Passage passage;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * A place in the passage.
   *
   * @param id the place's own anchor in the page
   * @param number the finding's number in its article, from 1
   * @param main whether the fault sits here, rather than what proves it
   */
  record Mark(Span span, String id, String finding, int number, Severity severity, boolean main) {}

  MarkedPassage(Passage passage) {
    this.passage = passage;
  }

  Passage passage() {
    return passage;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  /** Returns the text with each stretch that a finding points to in a mark of its own. */
  String html() {
    var text = passage.text();
    var cuts = new TreeSet<>(List.of(0, text.length()));
    for (var mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    var html = new StringBuilder();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        append(html, new Span(from, to));
        from = to;
      }
    }
    return html.toString();
  }

  private void append(StringBuilder html, Span stretch) {
    var words = Html.escaped(stretch.in(passage.text()));
    var here = marks.stream().filter(mark -> mark.span().contains(stretch)).toList();
    if (here.isEmpty()) {
      html.append(words);
      return;
    }
    boolean main = here.stream().anyMatch(Mark::main);
    var severity = here.stream().map(Mark::severity).max(Enum::compareTo).orElseThrow();
    html.append("<mark class=\"").append(main ? severity.key() : "related").append("\">");
    for (var mark : here) {
      if (mark.span().start() == stretch.start()) {
        html.append("<span id=\"").append(mark.id()).append("\"></span>");
      }
    }
    html.append(words).append("</mark>");
    for (var mark : here) {
      if (mark.span().end() == stretch.end()) {
        html.append("<a class=\"ref\" href=\"#")
            .append(mark.finding())
            .append("\" aria-label=\"finding ")
            .append(mark.number())
            .append("\">")
            .append(mark.number())
            .append("</a>");
      }
    }
  }
}
