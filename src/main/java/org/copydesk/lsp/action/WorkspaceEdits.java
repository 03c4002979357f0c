package org.copydesk.lsp.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.lsp.client.ClientFeatures;
import org.copydesk.lsp.document.DocumentText;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Makes edits in the form that an editor understands. */
final class WorkspaceEdits {
  private static final Range BEGINNING = new Range(new Position(0, 0), new Position(0, 0));

  private WorkspaceEdits() {}

  static List<TextEdit> edits(DocumentText text, List<TextChange> changes) {
    return changes.stream()
        .map(change -> new TextEdit(text.range(change.start(), change.end()), change.text()))
        .toList();
  }

  /**
   * Returns the edits of one document.
   *
   * @param version the version of an open document; null for one that isn't open
   */
  static WorkspaceEdit edit(
      String uri, @Nullable Integer version, List<TextEdit> edits, ClientFeatures features) {
    if (!features.versionedEdits()) {
      return new WorkspaceEdit(Map.of(uri, edits));
    }
    var either = new ArrayList<Either<TextEdit, SnippetTextEdit>>();
    edits.forEach(edit -> either.add(Either.forLeft(edit)));
    return versioned(uri, version, either);
  }

  /** Returns the insertion of a snippet, in which an editor marks what is to be filled in. */
  static WorkspaceEdit snippet(String uri, int version, Range range, String snippet) {
    return versioned(
        uri,
        version,
        List.of(Either.forRight(new SnippetTextEdit(range, new StringValue("snippet", snippet)))));
  }

  /** Returns the creation of a file. */
  static WorkspaceEdit create(String uri, String text) {
    var options = new CreateFileOptions();
    options.setIgnoreIfExists(true);
    var changes = new ArrayList<Either<TextDocumentEdit, ResourceOperation>>();
    changes.add(Either.forRight(new CreateFile(uri, options)));
    changes.addAll(
        versioned(uri, null, List.of(Either.forLeft(new TextEdit(BEGINNING, text))))
            .getDocumentChanges());
    return new WorkspaceEdit(changes);
  }

  private static WorkspaceEdit versioned(
      String uri, @Nullable Integer version, List<Either<TextEdit, SnippetTextEdit>> edits) {
    var document = new VersionedTextDocumentIdentifier(uri, version);
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, edits))));
  }
}
