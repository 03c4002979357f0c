package org.copydesk.output.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.output.writer.UnreadableDraft;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * Writes SARIF 2.1.0, the form in which code hosts take the results of analysis. Results are
 * written as they come, within GitHub's limits: 25,000 results, 100 related places of each and
 * 1,000 UTF-16 units of the words of a place; those of a draft that are suppressed come last;
 * drafts that can't be read, and how many results were left out, are notifications.
 */
public final class SarifWriter implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  // docs.github.com, "SARIF results exceed limit": results that a run may have and that are shown,
  // and places of a result that are.
  private static final int MAX_RESULTS = 25_000;
  private static final int SHOWN_RESULTS = 5_000;
  private static final int MAX_RELATED = 100;

  // A file may have 10 MB when it is compressed, and a paragraph any length.
  private static final int MAX_WORDS = 1_000;
  private static final int MAX_NOTIFICATIONS = 1_000;

  private final Writer target;
  private final List<String> notifications = new ArrayList<>();
  private int results;
  private int leftOut;

  /** Makes a writer to a target that stays open. */
  public SarifWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() throws IOException {
    target.write("{\"$schema\": \"" + SCHEMA + "\", \"version\": \"2.1.0\", \"runs\": [{\n");
    target.write("\"tool\": ");
    try (var json = CiJson.generator(target)) {
      json.writeStartObject();
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "Copydesk");
      json.writeStringField("semanticVersion", version());
      json.writeArrayFieldStart("rules");
      for (var info : RuleCatalogue.infos()) {
        writeRule(json, info);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    target.write(",\n\"columnKind\": \"utf16CodeUnits\",\n\"results\": [");
  }

  private static String version() {
    var version = SarifWriter.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }

  private static void writeRule(JsonGenerator json, RuleInfo info) throws IOException {
    var page = RuleCatalogue.page(info.id()).orElse(info.summary());
    json.writeStartObject();
    json.writeStringField("id", info.id());
    writeText(json, "shortDescription", info.summary());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(info.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(info.category().key());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.SUGGESTION ? "note" : severity.key();
  }

  @Override
  public void report(Report report) throws IOException {
    for (var failure : report.failures()) {
      tell(CiPlace.file(report) + ": " + CiPlace.message(failure));
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
    try (var json = CiJson.generator(target)) {
      writeResult(json, CiPlace.file(report), finding, by);
    }
  }

  private static void writeResult(
      JsonGenerator json, String file, Finding finding, @Nullable Suppression by)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeStringField("level", level(finding.severity()));
    writeText(json, "message", VisibleText.of(finding.message()));
    json.writeArrayFieldStart("locations");
    writeLocation(json, file, finding.at(), -1);
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (var place : finding.related()) {
      if (id < MAX_RELATED) {
        writeLocation(json, file, place, id++);
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("copydesk/v1", finding.fingerprint());
    json.writeEndObject();
    if (by != null) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeStringField("justification", VisibleText.of(by.reason()));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeLocation(JsonGenerator json, String file, Place place, int id)
      throws IOException {
    json.writeStartObject();
    if (id >= 0) {
      json.writeNumberField("id", id);
      writeText(json, "message", place.passage().label() + ": " + words(place));
    }
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    writeRegion(json, place);
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", place.passage().name());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String words(Place place) {
    var text = place.text();
    return text.length() <= MAX_WORDS
        ? VisibleText.of(text)
        : VisibleText.of(text.substring(0, MAX_WORDS)) + "…";
  }

  private static void writeRegion(JsonGenerator json, Place place) throws IOException {
    json.writeNumberField("startLine", CiPlace.line(place));
    var start = CiPlace.start(place);
    var end = CiPlace.end(place);
    if (start.isPresent()) {
      json.writeNumberField("startColumn", start.get().column());
      if (end.isPresent()) {
        json.writeNumberField("endLine", end.get().line());
        json.writeNumberField("endColumn", end.get().column());
      }
    }
  }

  /** Returns the path of a file as a relative reference, with what isn't of a URI encoded. */
  static String uri(String file) {
    try {
      var path = new URI(null, null, file, null).toASCIIString();
      // A colon in the first segment would be read as the end of a scheme.
      return path.indexOf(':') >= 0 && !path.startsWith("/") ? "./" + path : path;
    } catch (URISyntaxException e) {
      return "article";
    }
  }

  private static void writeText(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  @Override
  public void unreadable(UnreadableDraft draft) {
    draft.problems().forEach(this::tell);
  }

  private void tell(String message) {
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
    try (var json = CiJson.generator(target)) {
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", complete);
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (var notification : notifications) {
        json.writeStartObject();
        json.writeStringField("level", "error");
        writeText(json, "message", notification);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    target.write("]\n}]}\n");
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
