package org.copydesk.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.article.Note;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Scores;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Score;
import org.copydesk.finding.Score.Direction;
import org.copydesk.output.terminal.WellFormed;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.output.writer.UnreadableDraft;
import org.copydesk.text.SourcePosition;

/**
 * Writes one JSON object a draft on a line of its own, with or without the brackets and commas of a
 * list.
 */
public final class JsonReportWriter implements ReportWriter {
  private static final int DECIMALS = 4;

  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .characterEscapes(new ControlEscapes())
          .build();

  private final Writer target;
  private final boolean list;
  private boolean empty = true;

  private JsonReportWriter(Writer target, boolean list) {
    this.target = target;
    this.list = list;
  }

  public static JsonReportWriter list(Writer target) {
    return new JsonReportWriter(target, true);
  }

  public static JsonReportWriter lines(Writer target) {
    return new JsonReportWriter(target, false);
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
    startEntry();
    try (var json = FACTORY.createGenerator(target)) {
      json.writeStartObject();
      writeOptional(json, "id", report.id());
      writeOptional(json, "source", report.source());
      writeString(json, "language", report.language().toLanguageTag());
      writeString(json, "status", report.status().key());
      writeOptional(json, "reason", report.reason());
      writeScores(json, report.scores());
      json.writeArrayFieldStart("similarities");
      for (var similarity : report.similarities()) {
        json.writeStartObject();
        writeString(json, "a", similarity.a());
        writeString(json, "b", similarity.b());
        writeNumber(json, "score", similarity.score());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (var finding : report.findings()) {
        writeFinding(json, finding);
      }
      json.writeEndArray();
      writeFailures(json, report.failures());
      SuppressionsJson.write(json, report.suppressions());
      writeNotes(json, report.notes());
      json.writeEndObject();
    }
    endEntry();
  }

  @Override
  public void unreadable(UnreadableDraft draft) throws IOException {
    startEntry();
    try (var json = FACTORY.createGenerator(target)) {
      json.writeStartObject();
      writeOptional(json, "id", draft.id());
      writeOptional(json, "source", draft.source());
      json.writeNullField("language");
      writeString(json, "status", Status.UNCHECKED.key());
      var problems = String.join("; ", draft.problems());
      writeString(json, "reason", problems);
      writeString(json, "error", problems);
      writeScores(json, Scores.none());
      json.writeArrayFieldStart("similarities");
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      json.writeEndArray();
      writeFailures(json, List.of());
      json.writeEndObject();
    }
    endEntry();
  }

  @Override
  public void end() throws IOException {
    if (list) {
      target.write(empty ? "]\n" : "\n]\n");
    }
    target.flush();
  }

  private void startEntry() throws IOException {
    if (list) {
      target.write(empty ? "\n" : ",\n");
    }
    empty = false;
  }

  private void endEntry() throws IOException {
    if (!list) {
      target.write('\n');
    }
  }

  private static void writeScores(JsonGenerator json, Scores scores) throws IOException {
    json.writeObjectFieldStart("scores");
    writeOptional(json, "subheadlineRestatesHeadline", scores.subheadlineRestatesHeadline());
    writeOptional(json, "leadRestatesHeadline", scores.leadRestatesHeadline());
    writeOptional(json, "headlineSupport", scores.headlineSupport());
    writeOptional(json, "subheadlineSupport", scores.subheadlineSupport());
    json.writeEndObject();
  }

  private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    writeFindingFields(json, finding);
    json.writeEndObject();
  }

  static void writeFindingFields(JsonGenerator json, Finding finding) throws IOException {
    writeString(json, "rule", finding.rule());
    writeString(json, "category", finding.category().key());
    writeString(json, "severity", finding.severity().key());
    writeString(json, "message", finding.message());
    json.writeFieldName("at");
    writePlace(json, finding.at());
    json.writeArrayFieldStart("related");
    for (var place : finding.related()) {
      writePlace(json, place);
    }
    json.writeEndArray();
    writeScore(json, finding.score());
    json.writeArrayFieldStart("suggestions");
    for (var suggestion : finding.suggestions()) {
      json.writeString(WellFormed.of(suggestion));
    }
    json.writeEndArray();
    writeString(json, "fingerprint", finding.fingerprint());
    writeString(json, "key", finding.key());
  }

  /** Writes the measurement of a finding, nulls where it has none. */
  private static void writeScore(JsonGenerator json, Optional<Score> score) throws IOException {
    writeOptional(json, "measure", score.map(Score::name));
    writeOptional(json, "score", number(score.map(Score::value)));
    writeOptional(json, "limit", number(score.map(Score::limit)));
    writeOptional(json, "direction", score.map(Score::direction).map(Direction::key));
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static void writePlace(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    if (place.article().isPresent()) {
      writeString(json, "article", place.article().get());
    }
    writeString(json, "passage", place.passage().name());
    json.writeNumberField("start", place.span().start());
    json.writeNumberField("end", place.span().end());
    writeString(json, "text", place.text());
    var position = place.position();
    if (position.isPresent()) {
      writePosition(json, position.get());
    }
    json.writeEndObject();
  }

  /** Writes the notes of an article, where it has some. */
  private static void writeNotes(JsonGenerator json, List<Note> notes) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("notes");
    for (var note : notes) {
      json.writeStartObject();
      writeString(json, "kind", note.kind());
      writeString(json, "message", note.message());
      if (note.position().isPresent()) {
        writePosition(json, note.position().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writePosition(JsonGenerator json, SourcePosition position)
      throws IOException {
    json.writeNumberField("line", position.line());
    if (position.hasColumn()) {
      json.writeNumberField("column", position.column());
    }
  }

  private static void writeFailures(JsonGenerator json, List<Failure> failures) throws IOException {
    json.writeArrayFieldStart("failures");
    for (var failure : failures) {
      json.writeStartObject();
      writeString(json, "rule", failure.rule());
      writeString(json, "message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writeString(JsonGenerator json, String key, String value) throws IOException {
    json.writeStringField(key, WellFormed.of(value));
  }

  private static void writeOptional(JsonGenerator json, String key, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      writeString(json, key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  private static void writeOptional(JsonGenerator json, String key, OptionalDouble value)
      throws IOException {
    if (value.isPresent()) {
      writeNumber(json, key, value.getAsDouble());
    } else {
      json.writeNullField(key);
    }
  }

  /**
   * Writes a decimal of at most four places: how a double is spelled differs between Java versions.
   */
  static void writeNumber(JsonGenerator json, String key, double value) throws IOException {
    var rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    json.writeFieldName(key);
    json.writeNumber((rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString());
  }
}
