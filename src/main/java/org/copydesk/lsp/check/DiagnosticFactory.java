package org.copydesk.lsp.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.lsp.client.ClientFeatures;
import org.copydesk.lsp.document.DocumentText;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourcePosition;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Makes the diagnostics of one version of a document. */
final class DiagnosticFactory {
  private static final String SOURCE = "copydesk";

  // Halfway between the defaults of the two limits of confidence.
  private static final double LOW_CONFIDENCE = 0.35;

  private static final int MAX_RELATED = 20;
  private static final int MAX_WORDS = 200;

  private final String uri;
  private final DocumentText text;
  private final DraftSettings settings;
  private final ClientFeatures features;

  DiagnosticFactory(
      String uri, DocumentText text, DraftSettings settings, ClientFeatures features) {
    this.uri = uri;
    this.text = text;
    this.settings = settings;
    this.features = features;
  }

  /** Returns the diagnostic of a finding. */
  Diagnostic of(Finding finding) {
    var message = VisibleText.of(finding.message(settings.messages()));
    var diagnostic = new Diagnostic(range(finding.at()), message, severity(finding), SOURCE);
    diagnostic.setCode(finding.rule());
    if (features.codeDescription()) {
      settings
          .copydesk()
          .rule(finding.rule())
          .flatMap(RuleInfo::address)
          .map(address -> new DiagnosticCodeDescription(address.toASCIIString()))
          .ifPresent(diagnostic::setCodeDescription);
    }
    if (features.relatedInformation()) {
      diagnostic.setRelatedInformation(related(finding));
    }
    diagnostic.setData(Map.of("fingerprint", finding.fingerprint(), "key", finding.key()));
    return diagnostic;
  }

  /** Returns a diagnostic about the reading of the document or of a part. */
  Diagnostic of(int line, int column, String message, DiagnosticSeverity severity) {
    var range = text.lineRange(line - 1);
    if (line > 0 && column > 0) {
      range.setStart(DocumentText.position(new SourcePosition(line, column)));
    }
    return new Diagnostic(range, VisibleText.of(message), severity, SOURCE);
  }

  private static DiagnosticSeverity severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case SUGGESTION ->
          finding.confidence().orElse(1) < LOW_CONFIDENCE
              ? DiagnosticSeverity.Hint
              : DiagnosticSeverity.Information;
    };
  }

  private List<DiagnosticRelatedInformation> related(Finding finding) {
    var related = new ArrayList<DiagnosticRelatedInformation>();
    for (var place : finding.related()) {
      // A place in another article, such as one of an archive, is in no file that could be opened.
      if (place.article().isEmpty()
          && place.position().isPresent()
          && related.size() < MAX_RELATED) {
        related.add(
            new DiagnosticRelatedInformation(
                new Location(uri, range(place)), place.passage().label() + ": " + words(place)));
      }
    }
    return related;
  }

  private static String words(Place place) {
    var words = place.text();
    return words.length() <= MAX_WORDS
        ? VisibleText.of(words)
        : VisibleText.of(words.substring(0, MAX_WORDS)) + "…";
  }

  /** Returns the range of a place; of one without a column, the whole line. */
  private Range range(Place place) {
    var start = place.position();
    var end = place.end();
    if (start.isEmpty() || !start.get().hasColumn()) {
      return text.lineRange(start.map(SourcePosition::line).orElse(1) - 1);
    }
    var from = DocumentText.position(start.get());
    return new Range(
        from, end.filter(SourcePosition::hasColumn).map(DocumentText::position).orElse(from));
  }
}
