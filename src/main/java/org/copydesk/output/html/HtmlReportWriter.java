package org.copydesk.output.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.output.ReportWriter;
import org.copydesk.output.UnreadableDraft;
import org.copydesk.output.html.MarkedPassage.Mark;

/**
 * Writes one page that needs nothing beside it: each article with both places of every finding
 * marked and linked, and how alike headline and subheadline are to each paragraph. Without scripts;
 * what a draft holds is text and never markup.
 */
public final class HtmlReportWriter implements ReportWriter {
  private final Writer target;
  private int drafts;
  private int findings;

  /** Makes a writer to a target that stays open. */
  public HtmlReportWriter(Writer target) {
    this.target = target;
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
            + "</style>\n</head>\n<body>\n<h1>Copydesk report</h1>\n<main>\n");
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
  public void report(Report report) throws IOException {
    var passages = new LinkedHashMap<String, Passage>();
    for (var finding : report.findings()) {
      for (var place : places(finding)) {
        passages.putIfAbsent(place.passage().name(), place.passage());
      }
    }
    write(report, List.copyOf(passages.values()));
  }

  @Override
  public void report(Article article, Report report) throws IOException {
    write(report, article.passages());
  }

  private static List<Place> places(Finding finding) {
    var places = new ArrayList<>(List.of(finding.at()));
    places.addAll(finding.related());
    return places;
  }

  private void write(Report report, List<Passage> passages) throws IOException {
    drafts++;
    findings += report.findings().size();
    var id = "d" + drafts;
    var marked = marked(report, passages, id);
    target.write("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">");
    target.write(Html.escaped(report.source().or(report::id).orElse("article " + drafts)));
    target.write("</h2>\n<div class=\"draft\">\n<article lang=\"");
    target.write(Html.escaped(report.language().toLanguageTag()) + "\">\n");
    var heat = Heat.of(report.similarities());
    for (var passage : marked.values()) {
      write(passage, heat);
    }
    target.write("</article>\n");
    writeFindings(report, id);
    target.write("</div>\n</section>\n");
  }

  private static Map<String, MarkedPassage> marked(
      Report report, List<Passage> passages, String id) {
    var marked = new LinkedHashMap<String, MarkedPassage>();
    passages.forEach(passage -> marked.put(passage.name(), new MarkedPassage(passage)));
    int number = 0;
    for (var finding : report.findings()) {
      number++;
      int place = 0;
      for (var there : places(finding)) {
        var passage = marked.get(there.passage().name());
        if (passage != null) {
          var anchor = anchor(id, number);
          passage.add(
              new Mark(
                  there.span(),
                  anchor + "p" + place,
                  anchor,
                  number,
                  finding.severity(),
                  place == 0));
        }
        place++;
      }
    }
    return marked;
  }

  private static String anchor(String id, int number) {
    return id + "f" + number;
  }

  private void write(MarkedPassage marked, Heat heat) throws IOException {
    var passage = marked.passage();
    var tag =
        switch (passage.role()) {
          case HEADLINE -> "h3";
          case SUBHEADLINE -> "h4";
          default -> "p";
        };
    if (passage.role() == Role.PARAGRAPH) {
      target.write("<div class=\"paragraph\">" + heat.html(passage.name()));
    } else if (!tag.startsWith("h")) {
      target.write("<div class=\"part\"><span class=\"role\">" + passage.role().key() + "</span>");
    }
    target.write("<" + tag + " dir=\"auto\">" + marked.html() + "</" + tag + ">");
    target.write(tag.startsWith("h") ? "\n" : "</div>\n");
  }

  private void writeFindings(Report report, String id) throws IOException {
    target.write("<aside aria-label=\"Findings\">\n<ol>\n");
    int number = 0;
    for (var finding : report.findings()) {
      number++;
      write(finding, anchor(id, number));
    }
    for (var failure : report.failures()) {
      target.write("<li>rule " + Html.escaped(failure.rule()) + " failed</li>\n");
    }
    target.write("</ol>\n");
    if (number == 0) {
      target.write("<p>No findings.</p>\n");
    }
    target.write("</aside>\n");
  }

  private void write(Finding finding, String anchor) throws IOException {
    var severity = finding.severity().key();
    target.write("<li id=\"" + anchor + "\"><strong class=\"" + severity + "\">" + severity);
    target.write("</strong> " + Html.escaped(finding.message()));
    target.write(" <code>" + Html.escaped(finding.rule()) + "</code><ul>");
    int place = 0;
    for (var there : places(finding)) {
      target.write("<li><a href=\"#" + anchor + "p" + place + "\">");
      target.write(Html.escaped(there.passage().name()) + "</a></li>");
      place++;
    }
    target.write("</ul></li>\n");
  }

  @Override
  public void unreadable(UnreadableDraft draft) throws IOException {
    drafts++;
    target.write("<section><h2>" + Html.escaped(draft.source().or(draft::id).orElse("article")));
    target.write("</h2>\n");
    for (var problem : draft.problems()) {
      target.write("<p class=\"problem\">" + Html.escaped(problem) + "</p>\n");
    }
    target.write("</section>\n");
  }

  @Override
  public void end() throws IOException {
    target.write(
        String.format(
            Locale.ROOT,
            "</main>\n<footer><p>%d findings in %d drafts</p></footer>\n</body>\n</html>\n",
            findings,
            drafts));
    target.flush();
  }
}
