package org.copydesk.output.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Scores;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Score;
import org.copydesk.finding.Score.Direction;
import org.copydesk.finding.Suppressions;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.text.SourcePosition;

/** Writes a JSON object a draft, each on its own line, either as a list or as separate lines. */
public final class JsonReportWriter implements ReportWriter {
  private final Writer target;
  private final boolean list;
  private boolean empty = true;

  /**
   * Writes to a target that stays open.
   *
   * @param list whether to write a list instead of separate lines
   */
  public JsonReportWriter(Writer target, boolean list) {
    this.target = target;
    this.list = list;
  }

  @Override
  public boolean showsSimilarities() {
    return true;
  }

  @Override
  public void begin() throws IOException {
    if (list) {
      target.write("[");
    }
  }

  @Override
  public void report(Report report) throws IOException {
    entry(
        json -> {
          json.string("id", report.id());
          json.string("source", report.source());
          json.string("language", report.language().toLanguageTag());
          json.string("status", report.status().key());
          json.string("reason", report.reason());
          writeScores(json, report.scores());
          json.objects(
              "similarities",
              report.similarities(),
              similarity -> {
                json.string("a", similarity.a());
                json.string("b", similarity.b());
                json.decimal("score", similarity.score());
              });
          json.objects("findings", report.findings(), finding -> writeFinding(json, finding));
          writeFailures(json, report.failures());
          if (!report.suppressions().isEmpty()) {
            writeSuppressions(json, report.suppressions());
          }
          if (!report.notes().isEmpty()) {
            json.objects(
                "notes",
                report.notes(),
                note -> {
                  json.string("kind", note.kind());
                  json.string("message", note.message());
                  writePosition(json, note.position());
                });
          }
        });
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    var problems =
        draft.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("; "));
    entry(
        json -> {
          json.string("id", draft.id());
          json.string("source", draft.source());
          json.string("language", Optional.empty());
          json.string("status", Status.UNCHECKED.key());
          json.string("reason", problems);
          json.string("error", problems);
          writeScores(json, Scores.none());
          json.strings("similarities", List.of());
          json.strings("findings", List.of());
          writeFailures(json, List.of());
        });
  }

  @Override
  public void end() throws IOException {
    if (list) {
      target.write(empty ? "]\n" : "\n]\n");
    }
    target.flush();
  }

  private void entry(JsonOutput.Root root) throws IOException {
    if (list) {
      target.write(empty ? "\n" : ",\n");
    }
    empty = false;
    JsonOutput.write(target, root);
    if (!list) {
      target.write('\n');
    }
  }

  private static void writeScores(JsonOutput json, Scores scores) throws IOException {
    json.object(
        "scores",
        () -> {
          json.decimal("subheadlineRestatesHeadline", scores.subheadlineRestatesHeadline());
          json.decimal("leadRestatesHeadline", scores.leadRestatesHeadline());
          json.decimal("headlineSupport", scores.headlineSupport());
          json.decimal("subheadlineSupport", scores.subheadlineSupport());
        });
  }

  private static void writeFinding(JsonOutput json, Finding finding) throws IOException {
    json.string("rule", finding.rule());
    json.string("category", finding.category().key());
    json.string("severity", finding.severity().key());
    json.string("message", finding.message());
    json.object("at", () -> writePlace(json, finding.at()));
    json.objects("related", finding.related(), place -> writePlace(json, place));
    var score = finding.score();
    json.string("measure", score.map(Score::name));
    json.decimal("score", number(score.map(Score::value)));
    json.decimal("limit", number(score.map(Score::limit)));
    json.string("direction", score.map(Score::direction).map(Direction::key));
    json.strings("suggestions", finding.suggestions());
    json.string("fingerprint", finding.fingerprint());
    json.string("key", finding.key());
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static void writePlace(JsonOutput json, Place place) throws IOException {
    if (place.article().isPresent()) {
      json.string("article", place.article());
    }
    json.string("passage", place.passage().name());
    json.integer("start", place.span().start());
    json.integer("end", place.span().end());
    json.string("text", place.text());
    writePosition(json, place.position());
  }

  private static void writePosition(JsonOutput json, Optional<SourcePosition> position)
      throws IOException {
    if (position.isPresent()) {
      json.integer("line", position.get().line());
      if (position.get().hasColumn()) {
        json.integer("column", position.get().column());
      }
    }
  }

  private static void writeFailures(JsonOutput json, List<Failure> failures) throws IOException {
    json.objects(
        "failures",
        failures,
        failure -> {
          json.string("rule", failure.rule());
          json.string("message", failure.message());
        });
  }

  private static void writeSuppressions(JsonOutput json, Suppressions suppressions)
      throws IOException {
    json.object(
        "suppressions",
        () -> {
          json.objects(
              "suppressed",
              suppressions.suppressed(),
              suppressed -> {
                writeFinding(json, suppressed.finding());
                json.object("by", () -> writeSuppression(json, suppressed.by()));
              });
          json.objects("stale", suppressions.stale(), stale -> writeSuppression(json, stale));
          json.objects(
              "unknown", suppressions.unknown(), unknown -> writeSuppression(json, unknown));
        });
  }

  private static void writeSuppression(JsonOutput json, Suppression suppression)
      throws IOException {
    json.string("rule", suppression.rule());
    json.string("reason", suppression.reason());
    if (suppression.passage().isPresent()) {
      json.string("passage", suppression.passage());
    }
    writePosition(json, suppression.position());
  }
}
