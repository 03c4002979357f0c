package org.copydesk.lsp.client;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What an editor can do, of what the server uses.
 *
 * @param pull it asks for diagnostics; otherwise they are sent to it
 * @param refresh it accepts requests to ask again
 * @param relatedInformation diagnostics may point to other places
 * @param codeDescription diagnostics may have the address of a page
 * @param tags diagnostics may be marked as unnecessary
 * @param codeActions it understands code actions with edits
 * @param versionedEdits edits may name the version of the document
 * @param createFiles edits may create files
 * @param snippets edits may have places to fill in
 * @param markdownHover hovers may be Markdown
 * @param progress it shows progress
 * @param configuration it can be asked for its settings
 * @param registerConfiguration it can be asked to notify when settings change
 * @param watchFiles it can be asked to notify when files change
 * @param locale the language of its user
 */
public record ClientFeatures(
    boolean pull,
    boolean refresh,
    boolean relatedInformation,
    boolean codeDescription,
    boolean tags,
    boolean codeActions,
    boolean versionedEdits,
    boolean createFiles,
    boolean snippets,
    boolean markdownHover,
    boolean progress,
    boolean configuration,
    boolean registerConfiguration,
    boolean watchFiles,
    Locale locale) {

  /** An editor that can do nothing of it. */
  public static final ClientFeatures NONE = of(new InitializeParams());

  /** Reads what an editor says of itself. */
  public static ClientFeatures of(InitializeParams params) {
    var all = Optional.ofNullable(params.getCapabilities());
    var text = all.map(ClientCapabilities::getTextDocument);
    var workspace = all.map(ClientCapabilities::getWorkspace);
    var push = text.map(TextDocumentClientCapabilities::getPublishDiagnostics);
    var pull = text.map(TextDocumentClientCapabilities::getDiagnostic);
    var edits = workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit);
    return new ClientFeatures(
        pull.isPresent(),
        workspace
            .map(WorkspaceClientCapabilities::getDiagnostics)
            .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)
            .orElse(false),
        isTrue(push.map(PublishDiagnosticsCapabilities::getRelatedInformation))
            || isTrue(pull.map(DiagnosticCapabilities::getRelatedInformation)),
        isTrue(push.map(PublishDiagnosticsCapabilities::getCodeDescriptionSupport))
            || isTrue(pull.map(DiagnosticCapabilities::getCodeDescriptionSupport)),
        push.map(PublishDiagnosticsCapabilities::getTagSupport).isPresent()
            || pull.map(DiagnosticCapabilities::getTagSupport).isPresent(),
        text.map(TextDocumentClientCapabilities::getCodeAction)
            .map(CodeActionCapabilities::getCodeActionLiteralSupport)
            .isPresent(),
        isTrue(edits.map(WorkspaceEditCapabilities::getDocumentChanges)),
        edits
            .map(WorkspaceEditCapabilities::getResourceOperations)
            .filter(kinds -> kinds.contains(ResourceOperationKind.Create))
            .isPresent(),
        isTrue(edits.map(WorkspaceEditCapabilities::getSnippetEditSupport)),
        text.map(TextDocumentClientCapabilities::getHover)
            .map(HoverCapabilities::getContentFormat)
            .orElse(List.of())
            .contains(MarkupKind.MARKDOWN),
        isTrue(
            all.map(ClientCapabilities::getWindow)
                .map(WindowClientCapabilities::getWorkDoneProgress)),
        isTrue(workspace.map(WorkspaceClientCapabilities::getConfiguration)),
        isTrue(
            workspace
                .map(WorkspaceClientCapabilities::getDidChangeConfiguration)
                .map(DidChangeConfigurationCapabilities::getDynamicRegistration)),
        isTrue(
            workspace
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)),
        locale(params.getLocale()));
  }

  private static boolean isTrue(Optional<Boolean> value) {
    return value.orElse(false);
  }

  private static Locale locale(@Nullable String tag) {
    var locale = tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag.replace('_', '-'));
    return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
  }
}
