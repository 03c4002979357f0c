package org.copydesk.output.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Severity;

/** Table of contents of a page, with the totals. */
final class Contents {
  // Readers stop earlier, and a run may have a million drafts.
  private static final int LISTED = 10_000;

  private final List<String> worthALook = new ArrayList<>();
  private final List<String> clean = new ArrayList<>();
  private final Map<String, String> anchors = new HashMap<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int drafts;
  private int cleanDrafts;
  private int unreadable;
  private int unchecked;
  private int failures;

  /** Returns the number of the next draft, from 1. */
  int nextNumber() {
    return drafts + 1;
  }

  /** Returns the anchors of earlier drafts with their whole article, by id, otherwise by source. */
  Map<String, String> anchors() {
    return anchors;
  }

  /**
   * Counts a draft.
   *
   * @param headline the article's headline, empty if unknown
   * @param whole whether the page shows all passages of the article
   */
  void add(Report report, String anchor, String name, String headline, boolean whole) {
    var found = Labels.countsOf(report.findings());
    found.forEach((severity, number) -> counts.merge(severity, number, Integer::sum));
    boolean checked = report.status() != Status.UNCHECKED;
    failures += checked ? report.failures().size() : 0;
    unchecked += checked ? 0 : 1;
    drafts++;
    if (whole && anchors.size() < LISTED) {
      report.id().or(report::source).ifPresent(known -> anchors.put(known, anchor));
    }
    var failed = report.complete() ? "" : failed(report.failures().size());
    if (!checked) {
      failed = "not checked";
    }
    var result = Labels.counts(found);
    if (result.isEmpty() && failed.isEmpty()) {
      cleanDrafts++;
      list(clean, anchor, name, headline, "");
    } else {
      var both = result + (result.isEmpty() || failed.isEmpty() ? "" : ", ") + failed;
      list(worthALook, anchor, name, headline, both);
    }
  }

  private static String failed(int rules) {
    return Labels.count(rules, "rule") + " failed";
  }

  void addUnreadable(String anchor, String name) {
    drafts++;
    unreadable++;
    list(worthALook, anchor, name, "", "can't be read");
  }

  private void list(List<String> list, String anchor, String name, String headline, String result) {
    if (list.size() < LISTED) {
      list.add(
          "<li><a href=\"#"
              + anchor
              + "\"><bdi>"
              + Html.escaped(name)
              + "</bdi></a>"
              + (result.isEmpty() ? "" : " <span class=\"result\">" + result + "</span>")
              + (headline.isEmpty() ? "" : " <bdi class=\"title\">" + headline + "</bdi>")
              + "</li>\n");
    }
  }

  /** Returns the totals as a sentence. */
  String totals() {
    var found = Labels.counts(counts);
    var totals =
        (found.isEmpty() ? "No findings" : found) + " in " + Labels.count(drafts, "draft") + ".";
    if (unreadable > 0) {
      totals += " " + Labels.count(unreadable, "draft") + " can't be read.";
    }
    if (unchecked > 0) {
      totals += " " + Labels.count(unchecked, "draft") + " not checked.";
    }
    return failures > 0 ? totals + " " + failed(failures) + "." : totals;
  }

  /** Returns links to the drafts; empty for fewer than two. */
  String html() {
    if (drafts < 2) {
      return "";
    }
    var html = new StringBuilder("<nav aria-labelledby=\"contents\">\n");
    html.append("<h2 id=\"contents\">Drafts</h2>\n");
    append(html, worthALook, drafts - cleanDrafts);
    if (!clean.isEmpty()) {
      html.append("<details><summary>").append(Labels.count(cleanDrafts, "draft"));
      html.append(" without findings</summary>\n");
      append(html, clean, cleanDrafts);
      html.append("</details>\n");
    }
    return html.append("</nav>\n").toString();
  }

  private static void append(StringBuilder html, List<String> list, int all) {
    if (!list.isEmpty()) {
      html.append("<ul>\n");
      list.forEach(html::append);
      int more = all - list.size();
      html.append(more > 0 ? "<li>and " + more + " more</li>\n" : "").append("</ul>\n");
    }
  }
}
