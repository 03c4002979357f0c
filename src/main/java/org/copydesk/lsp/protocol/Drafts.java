package org.copydesk.lsp.protocol;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.copydesk.lsp.action.CodeActions;
import org.copydesk.lsp.check.CheckedDraft;
import org.copydesk.lsp.check.Hovers;
import org.copydesk.lsp.client.Client;
import org.copydesk.lsp.document.OpenDocument;
import org.copydesk.lsp.document.OpenDocuments;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** Notifications and requests about open documents. */
final class Drafts implements TextDocumentService {
  private final OpenDocuments documents;
  private final Diagnosing diagnosing;
  private final Client client;
  private final Lifecycle lifecycle;
  private final boolean makesFiles;

  Drafts(
      OpenDocuments documents,
      Diagnosing diagnosing,
      Client client,
      Lifecycle lifecycle,
      boolean makesFiles) {
    this.documents = documents;
    this.diagnosing = diagnosing;
    this.client = client;
    this.lifecycle = lifecycle;
    this.makesFiles = makesFiles;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    lifecycle.handle("textDocument/didOpen", () -> open(params.getTextDocument()));
  }

  private void open(TextDocumentItem item) {
    documents.close(item.getUri()).ifPresent(diagnosing::closed);
    var document =
        new OpenDocument(item.getUri(), item.getLanguageId(), item.getVersion(), item.getText());
    documents.open(document);
    diagnosing.opened(document);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    var identifier = params.getTextDocument();
    lifecycle.handle(
        "textDocument/didChange",
        () ->
            documents
                .get(identifier.getUri())
                .ifPresent(
                    document -> {
                      Integer number = identifier.getVersion();
                      document.change(
                          number == null ? document.version().number() + 1 : number,
                          params.getContentChanges());
                      diagnosing.changed(document);
                    }));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    lifecycle.handle(
        "textDocument/didClose",
        () -> documents.close(params.getTextDocument().getUri()).ifPresent(diagnosing::closed));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    lifecycle.handle(
        "textDocument/didSave",
        () ->
            documents
                .get(params.getTextDocument().getUri())
                .filter(OpenDocument::isConfiguration)
                .ifPresent(saved -> diagnosing.reload()));
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return lifecycle.whileRunning(
        () ->
            diagnosing.answer(
                "textDocument/diagnostic",
                params.getTextDocument().getUri(),
                checked -> report(checked, params.getPreviousResultId()),
                new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()))));
  }

  private static DocumentDiagnosticReport report(CheckedDraft checked, @Nullable String previous) {
    if (checked.resultId().equals(previous)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(previous));
    }
    var full = new RelatedFullDocumentDiagnosticReport(checked.diagnostics());
    full.setResultId(checked.resultId());
    return new DocumentDiagnosticReport(full);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return lifecycle.whileRunning(
        () ->
            diagnosing.answer(
                "textDocument/codeAction",
                params.getTextDocument().getUri(),
                checked -> actions(checked, params),
                List.of()));
  }

  private List<Either<Command, CodeAction>> actions(CheckedDraft checked, CodeActionParams params) {
    return CodeActions.of(
            checked,
            params.getRange(),
            params.getContext(),
            documents,
            client.features(),
            makesFiles)
        .stream()
        .map(Either::<Command, CodeAction>forRight)
        .toList();
  }

  // The protocol's library has no annotation for the null that it allows as an answer.
  @Override
  @SuppressWarnings("NullAway")
  public CompletableFuture<Hover> hover(HoverParams params) {
    return lifecycle.whileRunning(
        () ->
            diagnosing.answer(
                "textDocument/hover",
                params.getTextDocument().getUri(),
                checked -> Hovers.at(params.getPosition(), checked, client.features()).orElse(null),
                null));
  }
}
