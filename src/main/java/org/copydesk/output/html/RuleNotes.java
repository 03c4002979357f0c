package org.copydesk.output.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.finding.Finding;
import org.copydesk.rule.RuleFactory;
import org.copydesk.rules.RuleCatalogue;

/** Explanations of the rules that reported, with links to their findings. */
final class RuleNotes {
  // More links are of no use.
  private static final int LINKS = 50;

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");

  private final Map<String, RuleFactory> known = new HashMap<>();
  private List<RuleFactory> lastKnown = List.of();
  private final Map<String, Reported> rules = new TreeMap<>();

  /** Number of findings of a rule, and links to the first. */
  private static final class Reported {
    private final List<String> links = new ArrayList<>();
    private int count;
  }

  RuleNotes() {
    know(RuleCatalogue.factories());
  }

  /** Adds the rules that may report. */
  void know(List<RuleFactory> rules) {
    if (rules != lastKnown) {
      lastKnown = rules;
      rules.forEach(rule -> known.putIfAbsent(rule.info().id(), rule));
    }
  }

  /** Returns a rule's id, linked to its explanation. */
  static String reference(String rule) {
    var id = Html.escaped(rule);
    return "<a href=\"#rule-" + id + "\"><code>" + id + "</code></a>";
  }

  /** Counts the findings of a draft. */
  void add(List<Finding> findings, String draft, String draftName) {
    int number = 0;
    for (var finding : findings) {
      number++;
      var reported = rules.computeIfAbsent(finding.rule(), rule -> new Reported());
      reported.count++;
      if (reported.links.size() < LINKS) {
        reported.links.add(
            String.format(
                Locale.ROOT,
                "<a href=\"#%s\"><bdi>%s</bdi> %d</a>",
                FindingList.anchor(draft, number),
                Html.escaped(draftName),
                number));
      }
    }
  }

  String html() {
    if (rules.isEmpty()) {
      return "";
    }
    var html = new StringBuilder("<section class=\"rules\" aria-labelledby=\"rules\">\n");
    html.append("<h2 id=\"rules\">Rules that reported</h2>\n");
    rules.forEach((rule, reported) -> append(html, rule, reported));
    return html.append("</section>\n").toString();
  }

  private void append(StringBuilder html, String id, Reported reported) {
    var declared = Optional.ofNullable(known.get(id));
    var summary = declared.map(factory -> factory.info().summary()).orElse(id);
    var page = declared.map(factory -> factory.info().help(Locale.ENGLISH)).orElse("");
    var rule = Html.escaped(id);
    html.append("<h3 id=\"rule-").append(rule).append("\">").append(Html.escaped(summary));
    html.append(" <code>").append(rule).append("</code></h3>\n<p>");
    html.append(Labels.count(reported.count, "finding")).append(": ");
    html.append(String.join(", ", reported.links));
    int more = reported.count - reported.links.size();
    html.append(more > 0 ? " and " + more + " more" : "").append("</p>\n");
    html.append(blocks(part(page, "Why it matters")));
    var exceptions = blocks(part(page, "When to leave it"));
    html.append(exceptions.isEmpty() ? "" : "<h4>When to leave it</h4>\n" + exceptions);
  }

  private static String part(String page, String heading) {
    var start = "\n## " + heading + "\n";
    int from = page.indexOf(start);
    if (from < 0) {
      return "";
    }
    int to = page.indexOf("\n## ", from + start.length());
    return page.substring(from + start.length(), to < 0 ? page.length() : to).strip();
  }

  /** Renders the Markdown of rule pages: paragraphs, lists, emphasis and code. */
  private static String blocks(String markdown) {
    var html = new StringBuilder();
    for (var block : BLANK_LINES.split(markdown, -1)) {
      if (block.startsWith("- ")) {
        html.append("<ul>\n");
        for (var item : ("\n" + block).split("\n- ", -1)) {
          html.append(item.isBlank() ? "" : "<li>" + inline(item) + "</li>\n");
        }
        html.append("</ul>\n");
      } else if (!block.isBlank()) {
        html.append("<p>").append(inline(block)).append("</p>\n");
      }
    }
    return html.toString();
  }

  private static String inline(String markdown) {
    var escaped = Html.escaped(markdown.strip());
    var code = CODE.matcher(escaped).replaceAll("<code>$1</code>");
    return EMPHASIS.matcher(code).replaceAll("<em>$1</em>");
  }
}
