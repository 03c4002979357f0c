package org.copydesk.lsp.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.CheckSession;
import org.copydesk.Copydesk;
import org.copydesk.CopydeskException;
import org.copydesk.article.Note;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.lsp.client.Client;
import org.copydesk.lsp.document.DocumentText;
import org.copydesk.lsp.document.OpenDocument;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.Whitespace;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.jspecify.annotations.Nullable;

/** Checks open documents, each in a session of its own. Not thread-safe. */
public final class DraftChecks {
  // An editor slows down with more, and nobody reads them.
  private static final int MAX_FINDINGS = 1_000;

  private final Configurations configurations;
  private final Client client;
  private final Map<OpenDocument, State> states = new HashMap<>();
  private int results;

  /** Makes checks with the settings of configurations. */
  public DraftChecks(Configurations configurations, Client client) {
    this.configurations = configurations;
    this.client = client;
  }

  /** What is kept of a document between checks. */
  private static final class State {
    private @Nullable Copydesk copydesk;
    private @Nullable CheckSession session;
    private @Nullable CheckedDraft last;

    private Report check(Draft.Readable draft, Copydesk checker) {
      if (session == null || copydesk != checker) {
        copydesk = checker;
        session = checker.session();
      }
      return session.check(draft.article());
    }
  }

  /** Checks the newest version of a document, unless it was checked with the same settings. */
  public CheckedDraft check(OpenDocument document) {
    var version = document.version();
    var settings = configurations.of(document);
    var state = states.computeIfAbsent(document, missing -> new State());
    var last = state.last;
    if (last != null
        && last.version().equals(version)
        && last.settings().equals(settings)
        && !document.isConfiguration()) {
      return last;
    }
    var findings = new ArrayList<CheckedDraft.Marked>();
    var others = new ArrayList<Diagnostic>();
    if (document.isConfiguration()) {
      problems(document.path().orElseThrow(), version.text(), settings, others);
    } else if (document.format().isPresent() && !settings.ignored()) {
      check(document, version.text(), settings, state, findings, others);
    }
    var diagnostics = new ArrayList<Diagnostic>();
    findings.forEach(marked -> diagnostics.add(marked.diagnostic()));
    diagnostics.addAll(others);
    var id =
        last != null && last.diagnostics().equals(diagnostics)
            ? last.resultId()
            : Integer.toString(++results);
    var checked = new CheckedDraft(document, version, settings, findings, diagnostics, id);
    state.last = checked;
    return checked;
  }

  /** Forgets a document that was closed. */
  public void forget(OpenDocument document) {
    states.remove(document);
  }

  /** Loads what the first check needs: word lists, the reader of Markdown and the rules. */
  public static void warmUp() {
    var text = "# Harbour to open in May\n\nThe *harbour* opens in May, the council said.\n";
    read(DraftFormat.MARKDOWN, "draft.md", text, Locale.ENGLISH)
        .filter(Draft.Readable.class::isInstance)
        .map(Draft.Readable.class::cast)
        .ifPresent(draft -> Copydesk.standard().check(draft.article()));
  }

  /** Reads the text of a draft; empty only if the format has none. */
  public static Optional<Draft> read(
      DraftFormat format, String name, String text, Locale language) {
    var drafts = new ArrayList<Draft>(1);
    var reader = DraftReader.builder().format(format).language(language).build();
    try {
      reader.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, drafts::add);
    } catch (IOException e) {
      throw new UncheckedIOException("an array can be read", e);
    }
    return drafts.stream().findFirst();
  }

  private void problems(
      Path file, DocumentText text, DraftSettings settings, List<Diagnostic> diagnostics) {
    var factory = factory("", text, settings);
    configurations
        .problems(file)
        .forEach(
            problem ->
                diagnostics.add(
                    factory.of(
                        problem.line(),
                        problem.column(),
                        problem.message(),
                        DiagnosticSeverity.Error)));
  }

  private DiagnosticFactory factory(String uri, DocumentText text, DraftSettings settings) {
    return new DiagnosticFactory(uri, text, settings, client.features());
  }

  private void check(
      OpenDocument document,
      DocumentText text,
      DraftSettings settings,
      State state,
      List<CheckedDraft.Marked> findings,
      List<Diagnostic> others) {
    if (Whitespace.isBlank(text.text())) {
      return; // A draft that isn't begun yet has no fault.
    }
    var factory = factory(document.uri(), text, settings);
    Optional<Draft> draft;
    try {
      draft =
          read(
              document.format().orElseThrow(),
              name(document),
              text.text(),
              settings.language().orElse(Locale.ENGLISH));
    } catch (CopydeskException e) { // A library is missing.
      client.warnOnce(String.valueOf(e.getMessage()));
      return;
    }
    if (draft.orElse(null) instanceof Draft.Unreadable unreadable) {
      for (var problem : unreadable.diagnostics()) {
        others.add(
            factory.of(
                problem.line(), problem.column(), problem.message(), DiagnosticSeverity.Error));
      }
    } else if (draft.orElse(null) instanceof Draft.Readable readable) {
      var report = state.check(readable, settings.copydesk());
      report.findings().stream()
          .limit(MAX_FINDINGS)
          .forEach(finding -> findings.add(new CheckedDraft.Marked(finding, factory.of(finding))));
      report
          .reason()
          .ifPresent(why -> others.add(factory.of(0, 0, why, DiagnosticSeverity.Warning)));
      notes(readable, report, factory, others);
    }
  }

  private static String name(OpenDocument document) {
    return document.path().map(Path::getFileName).map(Path::toString).orElse("draft");
  }

  /** Adds what the command line writes to standard error. */
  private void notes(
      Draft.Readable draft, Report report, DiagnosticFactory factory, List<Diagnostic> others) {
    for (var note : draft.notes()) {
      others.add(
          factory.of(note.line(), note.column(), note.message(), DiagnosticSeverity.Information));
    }
    for (var unknown : report.suppressions().unknown()) {
      var at = unknown.position();
      others.add(
          factory.of(
              at.map(SourcePosition::line).orElse(0),
              0,
              "no rule named '" + unknown.rule() + "' to ignore; 'copydesk rules' lists all rules",
              DiagnosticSeverity.Information));
    }
    for (var stale : report.suppressions().stale()) {
      var diagnostic =
          factory.of(
              stale.position().map(SourcePosition::line).orElse(0),
              0,
              "suppression of " + stale.rule() + " silences nothing: take it out",
              DiagnosticSeverity.Hint);
      if (client.features().tags()) {
        diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
      }
      others.add(diagnostic);
    }
    for (var note : report.notes()) {
      if (!note.kind().equals(Note.RULES)) {
        var at = note.position();
        others.add(
            factory.of(
                at.map(SourcePosition::line).orElse(0),
                at.map(SourcePosition::column).orElse(0),
                note.message(),
                DiagnosticSeverity.Hint));
      }
    }
  }
}
