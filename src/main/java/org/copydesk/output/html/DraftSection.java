package org.copydesk.output.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Status;
import org.copydesk.output.html.MarkedPassage.Mark;

/** One draft of the page: its scores, its findings, and the article with their places marked. */
final class DraftSection {
  private final Report report;
  private final List<Passage> passages;
  private final String id;
  private final StringBuilder html = new StringBuilder();

  /**
   * Makes the section of a draft.
   *
   * @param passages the passages to show
   * @param id the section's anchor
   */
  DraftSection(Report report, List<Passage> passages, String id) {
    this.report = report;
    this.passages = passages;
    this.id = id;
  }

  /** Returns the section of a draft that couldn't be read. */
  static String html(Draft.Unreadable draft, String id) {
    var html = new StringBuilder();
    begin(html, id, draft.source(), "Can't be read");
    html.append("<ul class=\"problems\">\n");
    for (var problem : draft.diagnostics()) {
      html.append("<li class=\"problem\">").append(Html.escaped(problem.toString()));
      html.append("</li>\n");
    }
    return html.append("</ul>\n</section>\n").toString();
  }

  private static void begin(StringBuilder html, String id, String name, String result) {
    html.append("<section class=\"draft\" aria-labelledby=\"").append(id).append("\">\n");
    html.append("<h2 id=\"").append(id).append("\"><bdi>").append(Html.escaped(name));
    html.append("</bdi></h2>\n<p class=\"summary\"><span class=\"result\">").append(result);
    html.append("</span> <a class=\"up\" href=\"#top\">To the top</a></p>\n");
  }

  /**
   * Returns the section.
   *
   * @param others anchors of earlier drafts, by id, otherwise by source
   */
  String html(String name, Map<String, String> others) {
    var counts = Labels.counts(Labels.countsOf(report.findings()));
    var none = report.status() == Status.UNCHECKED ? "Not checked" : "No findings";
    begin(html, id, name, counts.isEmpty() ? none : counts);
    appendScores();
    appendNotes();
    if (!report.findings().isEmpty() || !report.failures().isEmpty()) {
      html.append("<div class=\"columns\">\n");
      html.append(new FindingList(report, id, others).html());
      appendArticle();
      html.append("</div>\n");
    } else if (!passages.isEmpty()) {
      // Without findings the article needn't be read.
      html.append("<details><summary>Show the article</summary>\n");
      appendArticle();
      html.append("</details>\n");
    }
    return html.append("</section>\n").toString();
  }

  private void appendNotes() {
    if (!report.notes().isEmpty()) {
      html.append("<ul class=\"problems notes\">\n");
      for (var note : report.notes()) {
        html.append("<li>Note: ").append(Html.escaped(note.message())).append("</li>\n");
      }
      html.append("</ul>\n");
    }
  }

  private void appendScores() {
    var scores = report.scores();
    var cells = new ArrayList<String>();
    add(cells, "subheadline restates headline", scores.subheadlineRestatesHeadline());
    add(cells, "lead restates headline", scores.leadRestatesHeadline());
    add(cells, "headline supported by body", scores.headlineSupport());
    add(cells, "subheadline supported by body", scores.subheadlineSupport());
    if (!cells.isEmpty()) {
      html.append("<ul class=\"scores\">\n");
      cells.forEach(cell -> html.append("<li>").append(cell).append("</li>\n"));
      html.append("</ul>\n");
    }
  }

  private static void add(List<String> cells, String words, OptionalDouble score) {
    score.ifPresent(value -> cells.add(words + " <strong>" + Labels.decimal(value) + "</strong>"));
  }

  private void appendArticle() {
    html.append("<article lang=\"").append(language()).append("\">\n");
    var likeness = SimilarityBadge.of(report.similarities());
    for (var marked : marked().values()) {
      append(marked, likeness);
    }
    html.append("</article>\n");
  }

  private String language() {
    return Html.escaped(report.language().toLanguageTag());
  }

  private Map<String, MarkedPassage> marked() {
    var marked = new LinkedHashMap<String, MarkedPassage>();
    passages.forEach(passage -> marked.put(passage.name(), new MarkedPassage(passage)));
    int number = 0;
    for (var finding : report.findings()) {
      number++;
      var anchor = FindingList.anchor(id, number);
      int place = 0;
      for (var there : FindingList.places(finding)) {
        var passage = marked.get(there.passage().name());
        if (there.article().isEmpty() && passage != null) {
          var severity = finding.severity();
          var placeAnchor = FindingList.placeAnchor(anchor, place);
          passage.add(new Mark(there.span(), placeAnchor, anchor, number, severity, place == 0));
        }
        place++;
      }
    }
    return marked;
  }

  private void append(MarkedPassage marked, SimilarityBadge likeness) {
    var passage = marked.passage();
    var tag = passage.role() == Role.HEADLINE ? "h3" : "p";
    html.append("<div id=\"").append(FindingList.passageAnchor(id, passage));
    html.append("\" class=\"passage ").append(passage.role().key()).append("\">\n<");
    html.append(tag).append(" class=\"text\" dir=\"auto\">").append(marked.html());
    html.append("</")
        .append(tag)
        .append(">\n<p class=\"beside\" lang=\"en\"><span class=\"role\">");
    html.append(Labels.capitalised(passage.label())).append("</span>");
    html.append(likeness.html(passage)).append("</p>\n</div>\n");
  }
}
