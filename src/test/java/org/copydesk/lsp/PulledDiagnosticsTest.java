package org.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics of an editor that asks for them. */
class PulledDiagnosticsTest {
  private static final String NORVIK =
      "# Norvik to close 41 bakeries\n\nNorvik will close 14 bakeries by June, the company said.\n";

  @TempDir private Path folder;

  private TestEditor editor() {
    return TestEditor.of(CopydeskLanguageServer.standard())
        .with(
            params -> {
              params
                  .getCapabilities()
                  .getTextDocument()
                  .setDiagnostic(new DiagnosticCapabilities());
              params
                  .getCapabilities()
                  .getWorkspace()
                  .setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
            })
        .with(folder)
        .begin();
  }

  private static DocumentDiagnosticReport pull(TestEditor editor, String uri, String previous) {
    var params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
    params.setPreviousResultId(previous);
    return TestEditor.get(editor.server().getTextDocumentService().diagnostic(params));
  }

  @Test
  void are_answered_and_never_sent() {
    try (var editor = editor()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      var report = pull(editor, uri, null).getLeft();

      assertThat(TestEditor.rules(report.getItems())).containsExactly("number-mismatch");
      var last = report.getResultId();
      assertThat(pull(editor, uri, last).getRight().getResultId()).isEqualTo(last);
      editor.replace(uri, "by June", "by July");
      assertThat(pull(editor, uri, last).getRight().getResultId()).isEqualTo(last);
      editor.replace(uri, "41", "14");
      var next = pull(editor, uri, last).getLeft();
      assertThat(next.getResultId()).isNotEqualTo(last);
      assertThat(TestEditor.rules(next.getItems())).doesNotContain("number-mismatch");
      assertThat(editor.published).isEmpty();
    }
  }

  @Test
  void are_asked_for_again_when_a_configuration_changes() {
    try (var editor = editor()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      var last = pull(editor, uri, null).getLeft().getResultId();

      TestEditor.write(folder.resolve(".copydesk.yml"), "rules:\n  number-mismatch: off\n");
      editor
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));

      assertThat(TestEditor.next(editor.refreshes)).isEqualTo("diagnostics");
      assertThat(pull(editor, uri, last).getLeft().getItems()).isEmpty();
    }
  }

  @Test
  void of_a_document_that_is_not_open_are_none() {
    try (var editor = editor()) {
      var report = pull(editor, "file:///nowhere.md", null).getLeft();

      assertThat(report.getItems()).isEmpty();
    }
  }

  @Test
  void a_cancelled_request_does_not_disturb_the_next_one() {
    try (var editor = editor()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      for (int i = 0; i < 20; i++) {
        var params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
        var answer = editor.server().getTextDocumentService().diagnostic(params);
        answer.cancel(true);
        assertThat(answer).isCancelled();
      }

      assertThat(TestEditor.rules(pull(editor, uri, null).getLeft().getItems()))
          .containsExactly("number-mismatch");
    }
  }
}
