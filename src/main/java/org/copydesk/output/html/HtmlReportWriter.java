package org.copydesk.output.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.rule.RuleFactory;

/**
 * Writes one self-contained page: contents, then each article with all places of its findings
 * marked and linked, and the similarity of headline and subheadline to each paragraph. It has no
 * scripts, and text of drafts is never markup.
 *
 * <p>Drafts are kept until the end, since the contents come first. In a run that is too large for
 * most browsers they are written at once, and the contents come last.
 */
public final class HtmlReportWriter implements ReportWriter {
  /** Some thousand drafts, in UTF-16 units. */
  static final int HELD = 8 << 20;

  // The start of a headline identifies the article.
  private static final int TITLE = 120;

  private final Writer target;
  private final int most;
  private final Contents contents = new Contents();
  private final RuleNotes notes = new RuleNotes();
  private final StringBuilder held = new StringBuilder();
  private boolean holds = true;

  /** Makes a writer to a target that stays open. */
  public HtmlReportWriter(Writer target) {
    this(target, HELD);
  }

  HtmlReportWriter(Writer target, int most) {
    this.target = target;
    this.most = most;
  }

  @Override
  public boolean showsSimilarities() {
    return true;
  }

  @Override
  public void begin() throws IOException {
    target.write(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            + "<title>Copydesk report</title>\n<style>\n"
            + resource("report.css")
            + "</style>\n</head>\n<body id=\"top\">\n"
            + "<a class=\"skip\" href=\"#drafts\">Skip to the first draft</a>\n"
            + "<header>\n<h1>Copydesk report</h1>\n");
  }

  private static String resource(String name) {
    try (var in = HtmlReportWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }

  @Override
  public void rules(List<RuleFactory> rules) {
    notes.know(rules);
  }

  @Override
  public void report(Report report) throws IOException {
    var passages = new LinkedHashMap<String, Passage>();
    for (var finding : report.findings()) {
      for (var place : FindingList.places(finding)) {
        if (place.article().isEmpty() && place.hasPassageText()) {
          passages.putIfAbsent(place.passage().name(), place.passage());
        }
      }
    }
    write(report, List.copyOf(passages.values()), false);
  }

  @Override
  public void report(Article article, Report report) throws IOException {
    write(report, article.passages(), true);
  }

  private void write(Report report, List<Passage> passages, boolean whole) throws IOException {
    var anchor = anchor();
    var name = Labels.of(report, contents.nextNumber());
    write(new DraftSection(report, passages, anchor).html(name, contents.anchors()));
    notes.add(report.findings(), anchor, name);
    contents.add(report, anchor, name, title(passages), whole);
  }

  private static String title(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.role() == Role.HEADLINE)
        .map(passage -> Html.escaped(Html.shortened(passage.text(), TITLE)))
        .findFirst()
        .orElse("");
  }

  private String anchor() {
    return "d" + contents.nextNumber();
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    var anchor = anchor();
    write(DraftSection.html(draft, anchor));
    contents.addUnreadable(anchor, draft.source());
  }

  private void write(String section) throws IOException {
    if (!holds) {
      target.write(section);
      return;
    }
    held.append(section);
    if (held.length() > most) {
      target.write("<p><a href=\"#totals\">Totals and contents are at the end</a></p>\n");
      target.write(legend() + "</header>\n");
      writeHeld();
      holds = false;
    }
  }

  private void writeHeld() throws IOException {
    target.write("<main id=\"drafts\" tabindex=\"-1\">\n");
    target.append(held);
    held.setLength(0);
    held.trimToSize();
  }

  private static String legend() {
    var html = new StringBuilder("<details class=\"legend\"><summary>How to read this page");
    html.append("</summary>\n<p>The number after a mark leads to its finding, the finding to all");
    html.append(" of its places. Marks: <span class=\"error\">error</span>,");
    html.append(" <span class=\"warning\">warning</span>,");
    html.append(" <span class=\"suggestion\">suggestion</span>,");
    html.append(" <span class=\"related\">evidence</span>.</p>\n<p>Beside each paragraph is");
    html.append(" its similarity to the headline and the subheadline, from 0, nothing in common,");
    html.append(" to 1, the same:");
    for (int shade = 0; shade < SimilarityBadge.SHADES; shade++) {
      html.append(SimilarityBadge.cell("like", (double) shade / (SimilarityBadge.SHADES - 1)));
    }
    return html.append("</p>\n</details>\n").toString();
  }

  @Override
  public void end() throws IOException {
    var totals = "<p id=\"totals\" class=\"totals\">" + contents.totals() + "</p>\n";
    if (holds) {
      target.write(totals + legend() + "</header>\n" + contents.html());
      writeHeld();
      target.write(notes.html() + "</main>\n");
    } else {
      target.write(notes.html() + "</main>\n<footer>\n" + totals + "</footer>\n");
      target.write(contents.html());
    }
    target.write("</body>\n</html>\n");
    target.flush();
  }
}
