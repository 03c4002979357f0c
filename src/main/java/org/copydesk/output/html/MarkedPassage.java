package org.copydesk.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Passage;
import org.copydesk.finding.Severity;
import org.copydesk.text.Span;

/** A passage with the places of findings in it, which may overlap. Not thread-safe. */
final class MarkedPassage {
  private final Passage passage;
  private final List<Mark> matches = new ArrayList<>();

  /**
   * A place in the passage.
   *
   * @param id the place's own anchor in the page
   * @param finding the finding's anchor
   * @param number the finding's number in its article, from 1
   * @param main whether this is the main place of the finding rather than its evidence
   */
  record Mark(Span span, String id, String finding, int number, Severity severity, boolean main) {
    private static final Comparator<Mark> OUTER_FIRST =
        Comparator.comparingInt((Mark match) -> match.span().start())
            .thenComparing(match -> match.span().end(), Comparator.reverseOrder());

    private String style() {
      return main ? severity.key() : "related";
    }

    private String begin() {
      return "<mark id=\""
          + id
          + "\" class=\""
          + style()
          + "\">"
          // Its own direction, which must not affect the following text.
          + "<span class=\"hidden\" lang=\"en\" dir=\"ltr\">start of finding "
          + number
          + (main ? ", " + severity.key() : ", other place")
          + ": </span>";
    }

    private String link() {
      return String.format(
          Locale.ROOT,
          "<a class=\"ref\" lang=\"en\" dir=\"ltr\" href=\"#%s\">"
              + "<span class=\"hidden\">end of finding </span>%d</a>",
          finding,
          number);
    }
  }

  MarkedPassage(Passage passage) {
    this.passage = passage;
  }

  Passage passage() {
    return passage;
  }

  void add(Mark match) {
    matches.add(match);
  }

  /** Returns the text with a mark for each place, nested. */
  String html() {
    return new Nesting().html();
  }

  /** Position in the text, with the open marks, outermost first. */
  private final class Nesting {
    private static final String END = "</mark>";

    private final String text = passage.text();
    private final List<Mark> coming = matches.stream().sorted(Mark.OUTER_FIRST).toList();
    private final List<Mark> open = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int begun;

    String html() {
      int at = 0;
      begin(at);
      while (at < text.length()) {
        int to = nextCut();
        html.append(Html.escaped(text.substring(at, to)));
        at = to;
        end(at);
        begin(at);
      }
      return html.toString();
    }

    private int nextCut() {
      int cut = begun < coming.size() ? coming.get(begun).span().start() : text.length();
      for (var match : open) {
        cut = Math.min(cut, match.span().end());
      }
      return cut;
    }

    private void begin(int at) {
      while (begun < coming.size() && coming.get(begun).span().start() == at) {
        var match = coming.get(begun);
        begun++;
        html.append(match.begin());
        if (match.span().isEmpty()) {
          html.append(END).append(match.link());
        } else {
          open.add(match);
        }
      }
    }

    /** Closes the marks that end here, and reopens marks inside them that continue. */
    private void end(int at) {
      int outermost = 0;
      while (outermost < open.size() && open.get(outermost).span().end() != at) {
        outermost++;
      }
      var here = open.subList(outermost, open.size());
      var goOn = here.stream().filter(match -> match.span().end() != at).toList();
      for (int i = here.size() - 1; i >= 0; i--) {
        html.append(END);
        if (here.get(i).span().end() == at) {
          html.append(here.get(i).link());
        }
      }
      here.clear();
      for (var match : goOn) {
        html.append("<mark class=\"").append(match.style()).append("\">");
        open.add(match);
      }
    }
  }
}
