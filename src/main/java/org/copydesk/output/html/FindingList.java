package org.copydesk.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Score;
import org.copydesk.text.Span;

/** The findings of one draft, with links to their places. */
final class FindingList {
  // As many as fit on a screen.
  private static final int FEW = 5;
  // Enough to recognise the place; the link leads to the rest.
  private static final int SHOWN = 80;
  // Words of an article that may not be in the page.
  private static final int SHOWN_OF_ANOTHER = 300;

  private static final Pattern QUOTED = Pattern.compile("[\\p{Pi}\\p{Pf}\"'„‚「『]");

  private final Report report;
  private final String draft;
  private final Map<String, String> others;
  private final StringBuilder html = new StringBuilder();

  /**
   * Makes the list of a draft.
   *
   * @param draft the draft's anchor
   * @param others anchors of earlier drafts, by id, otherwise by source
   */
  FindingList(Report report, String draft, Map<String, String> others) {
    this.report = report;
    this.draft = draft;
    this.others = others;
  }

  /** Returns the places of a finding, its main place first. */
  static List<Place> places(Finding finding) {
    var places = new ArrayList<>(List.of(finding.at()));
    places.addAll(finding.related());
    return places;
  }

  /** Returns the anchor of a finding by its number in the draft, from 1. */
  static String anchor(String draft, int number) {
    return draft + "f" + number;
  }

  static String placeAnchor(String finding, int place) {
    return finding + "p" + place;
  }

  /** Returns the anchor of a passage in a draft. */
  static String passageAnchor(String draft, Passage passage) {
    return draft
        + "-"
        + passage.role().key()
        + (passage.role() == Role.PARAGRAPH ? "-" + (passage.index() + 1) : "");
  }

  String html() {
    boolean few = report.findings().size() <= FEW;
    html.append("<div class=\"findings").append(few ? " few" : "");
    html.append("\">\n<h3>Findings</h3>\n");
    if (!report.findings().isEmpty()) {
      html.append("<ol>\n");
      int number = 0;
      for (var finding : report.findings()) {
        number++;
        append(finding, number);
      }
      html.append("</ol>\n");
    }
    for (var failure : report.failures()) {
      var what =
          failure.isOfWholeCheck()
              ? "Not checked: "
              : "Rule <code>" + Html.escaped(failure.rule()) + "</code> failed: ";
      html.append("<p class=\"problem\">").append(what);
      html.append(Html.escaped(failure.message())).append("</p>\n");
    }
    return html.append("</div>\n").toString();
  }

  private void append(Finding finding, int number) {
    var anchor = anchor(draft, number);
    var severity = finding.severity();
    html.append("<li id=\"").append(anchor).append("\" class=\"").append(severity.key());
    html.append("\">\n<h4><span class=\"number\">").append(number);
    html.append("</span> <span class=\"severity ").append(severity.key()).append("\">");
    html.append(Labels.of(severity)).append("</span> ");
    html.append(Html.escaped(finding.message())).append("</h4>\n<ul>\n");
    int count = 0;
    for (var place : places(finding)) {
      html.append("<li>");
      append(place, placeAnchor(anchor, count));
      html.append("</li>\n");
      count++;
    }
    html.append("</ul>\n");
    if (!finding.suggestions().isEmpty()) {
      var words = finding.suggestions().stream().map(this::quoted).toList();
      html.append("<p>Could read: ").append(String.join(" or ", words)).append("</p>\n");
    }
    html.append("<p class=\"evidence\">").append(RuleNotes.reference(finding.rule()));
    finding
        .confidence()
        .ifPresent(value -> html.append(" · confidence ").append(Labels.decimal(value)));
    finding.score().ifPresent(this::append);
    html.append("</p>\n</li>\n");
  }

  private void append(Score score) {
    html.append(" · ").append(Html.escaped(score.name())).append(" ");
    html.append(Labels.decimal(score.value())).append(", ").append(score.direction().key());
    html.append(" the limit ").append(Labels.decimal(score.limit()));
  }

  private void append(Place place, String anchor) {
    var label = Labels.capitalised(place.passage().label());
    var other = place.article();
    if (other.isEmpty()) {
      html.append(link("#" + anchor, label)).append(line(place));
      if (!place.span().equals(Span.whole(place.passage().text()))) {
        html.append(" ").append(quoted(Html.shortened(place.text(), SHOWN)));
      }
      return;
    }
    var article = Html.escaped(other.get());
    var there = others.get(other.get());
    var words = label + " of <bdi>" + article + "</bdi>";
    html.append(there == null ? words : link("#" + passageAnchor(there, place.passage()), words));
    html.append(" ").append(quoted(Html.shortened(place.text(), SHOWN_OF_ANOTHER)));
  }

  private static String link(String target, String html) {
    return "<a href=\"" + target + "\">" + html + "</a>";
  }

  private static String line(Place place) {
    return place
        .position()
        .map(position -> String.format(Locale.ROOT, ", line %d", position.line()))
        .orElse("");
  }

  /** Returns quoted words; words that start with a quotation mark get no others. */
  private String quoted(String words) {
    var tag = QUOTED.matcher(words).lookingAt() ? "bdi" : "q";
    var language = Html.escaped(report.language().toLanguageTag());
    return String.format(
        Locale.ROOT,
        "<%1$s lang=\"%2$s\" dir=\"auto\">%3$s</%1$s>",
        tag,
        language,
        Html.escaped(words));
  }
}
