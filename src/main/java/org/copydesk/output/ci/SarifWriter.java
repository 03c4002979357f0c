package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.json.JsonOutput;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.rule.RuleFactory;
import org.copydesk.rules.RuleCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * Writes SARIF 2.1.0, a format of code hosts for the results of analysis. Results are written as
 * they come, within GitHub's limits of 25,000 results and 100 related places of each. Quoted text
 * is cut at 1,000 UTF-16 units. Suppressed results of a draft come after the others. Unreadable
 * drafts and the number of results left out are notifications.
 */
public final class SarifWriter implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  // docs.github.com, "SARIF results exceed limit": most results of a run, most results that are
  // shown, and most places of a result that are shown.
  private static final int MAX_RESULTS = 25_000;
  private static final int SHOWN_RESULTS = 5_000;
  // SARIF ranks results from 0 to 100.
  private static final double PERCENT = 100;
  private static final int MAX_RELATED = 100;

  // A compressed file may have 10 MB, and a paragraph has any length.
  private static final int MAX_WORDS = 1_000;
  private static final int MAX_NOTIFICATIONS = 1_000;

  private final Writer target;
  private final List<String> notifications = new ArrayList<>();
  private final Map<String, RuleFactory> rules = new TreeMap<>();
  private List<RuleFactory> lastRules = List.of();
  private int results;
  private int leftOut;

  /** Makes a writer to a target that stays open. */
  public SarifWriter(Writer target) {
    this.target = target;
    rules(RuleCatalogue.factories());
  }

  @Override
  public void begin() throws IOException {
    target.write("{\"$schema\": \"" + SCHEMA + "\", \"version\": \"2.1.0\", \"runs\": [{\n");
    target.write("\"columnKind\": \"utf16CodeUnits\",\n\"results\": [");
  }

  private static String version() {
    var version = SarifWriter.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }

  @Override
  public void rules(List<RuleFactory> others) {
    if (others != lastRules) {
      lastRules = others;
      others.forEach(rule -> rules.put(rule.info().id(), rule));
    }
  }

  // Comes after the results, since the rules of later drafts aren't known before.
  private void writeTool() throws IOException {
    target.write("\"tool\": ");
    JsonOutput.write(
        target,
        json ->
            json.object(
                "driver",
                () -> {
                  json.string("name", "Copydesk");
                  json.string("semanticVersion", version());
                  json.objects("rules", List.copyOf(rules.values()), rule -> writeRule(json, rule));
                }));
  }

  private static void writeRule(JsonOutput json, RuleFactory rule) throws IOException {
    var info = rule.info();
    var page = info.help(Locale.ENGLISH);
    json.string("id", info.id());
    writeText(json, "shortDescription", info.summary());
    if (info.address().isPresent()) {
      json.string("helpUri", info.address().get().toASCIIString());
    }
    json.object(
        "help",
        () -> {
          json.string("text", page);
          json.string("markdown", page);
        });
    json.object("defaultConfiguration", () -> json.string("level", level(info.severity())));
    json.object("properties", () -> json.strings("tags", List.of(info.category().key())));
  }

  private static String level(Severity severity) {
    return severity == Severity.SUGGESTION ? "note" : severity.key();
  }

  @Override
  public void report(Report report) throws IOException {
    for (var failure : report.failures()) {
      addNotification(CiPlace.file(report) + ": " + CiPlace.message(failure));
    }
    for (var finding : report.findings()) {
      if (results == MAX_RESULTS) {
        leftOut++;
        continue;
      }
      writeResult(report, finding, null);
    }
    for (var suppressed : report.suppressions().suppressed()) {
      if (results < MAX_RESULTS) {
        writeResult(report, suppressed.finding(), suppressed.by());
      }
    }
  }

  private void writeResult(Report report, Finding finding, @Nullable Suppression by)
      throws IOException {
    target.write(results == 0 ? "\n" : ",\n");
    results++;
    JsonOutput.write(target, json -> writeResult(json, CiPlace.file(report), finding, by));
  }

  private static void writeResult(
      JsonOutput json, String file, Finding finding, @Nullable Suppression by) throws IOException {
    json.string("ruleId", finding.rule());
    json.string("level", level(finding.severity()));
    if (finding.confidence().isPresent()) {
      json.decimal("rank", PERCENT * finding.confidence().getAsDouble());
    }
    writeText(json, "message", VisibleText.of(finding.message()));
    json.objects("locations", List.of(finding.at()), place -> writeLocation(json, file, place));
    var related = finding.related().subList(0, Math.min(MAX_RELATED, finding.related().size()));
    var ids = new AtomicInteger();
    json.objects(
        "relatedLocations",
        related,
        place -> {
          json.integer("id", ids.getAndIncrement());
          writeText(json, "message", place.passage().label() + ": " + words(place));
          writeLocation(json, file, place);
        });
    json.object("partialFingerprints", () -> json.string("copydesk/v1", finding.fingerprint()));
    if (by != null) {
      json.objects(
          "suppressions",
          List.of(by),
          suppression -> {
            json.string("kind", "inSource");
            json.string("justification", VisibleText.of(suppression.reason()));
          });
    }
  }

  private static void writeLocation(JsonOutput json, String file, Place place) throws IOException {
    json.object(
        "physicalLocation",
        () -> {
          json.object("artifactLocation", () -> json.string("uri", uri(file)));
          json.object("region", () -> writeRegion(json, place));
        });
    json.objects(
        "logicalLocations", List.of(place.passage().name()), name -> json.string("name", name));
  }

  private static String words(Place place) {
    var text = place.text();
    return text.length() <= MAX_WORDS
        ? VisibleText.of(text)
        : VisibleText.of(text.substring(0, MAX_WORDS)) + "…";
  }

  private static void writeRegion(JsonOutput json, Place place) throws IOException {
    json.integer("startLine", CiPlace.line(place));
    var start = CiPlace.start(place);
    var end = CiPlace.end(place);
    if (start.isPresent()) {
      json.integer("startColumn", start.get().column());
      if (end.isPresent()) {
        json.integer("endLine", end.get().line());
        json.integer("endColumn", end.get().column());
      }
    }
  }

  /** Returns the path of a file as a relative reference, percent-encoded. */
  static String uri(String file) {
    try {
      var path = new URI(null, null, file, null).toASCIIString();
      // A colon in the first segment would be read as the end of a scheme.
      return path.indexOf(':') >= 0 && !path.startsWith("/") ? "./" + path : path;
    } catch (URISyntaxException e) {
      return "article";
    }
  }

  private static void writeText(JsonOutput json, String key, String text) throws IOException {
    json.object(key, () -> json.string("text", text));
  }

  @Override
  public void unreadable(Draft.Unreadable draft) {
    draft.diagnostics().forEach(problem -> addNotification(problem.toString()));
  }

  private void addNotification(String message) {
    if (notifications.size() < MAX_NOTIFICATIONS) {
      notifications.add(VisibleText.of(message));
    }
  }

  @Override
  public void end() throws IOException {
    boolean complete = notifications.isEmpty();
    if (leftOut > 0) {
      notifications.add(leftOut());
    }
    target.write("],\n\"invocations\": [");
    JsonOutput.write(
        target,
        json -> {
          json.bool("executionSuccessful", complete);
          json.objects(
              "toolExecutionNotifications",
              notifications,
              notification -> {
                json.string("level", "error");
                writeText(json, "message", notification);
              });
        });
    target.write("],\n");
    writeTool();
    target.write("\n}]}\n");
    target.flush();
  }

  private String leftOut() {
    return leftOut + " findings were left out: a run may have " + MAX_RESULTS;
  }

  @Override
  public Optional<String> shortfall() {
    if (leftOut > 0) {
      return Optional.of(leftOut());
    }
    return results > SHOWN_RESULTS
        ? Optional.of("GitHub shows " + SHOWN_RESULTS + " of the " + results + " findings")
        : Optional.empty();
  }
}
