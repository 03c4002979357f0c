package org.copydesk.lsp.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The open documents, and the folders of the workspace. Thread-safe. */
public final class OpenDocuments {
  private final Map<String, OpenDocument> byUri = new ConcurrentHashMap<>();
  private final List<Path> folders = new CopyOnWriteArrayList<>();

  /** Makes an empty workspace. */
  public OpenDocuments() {}

  /** Adds a document, in place of one with the same address. */
  public void open(OpenDocument document) {
    byUri.put(document.uri(), document);
  }

  /** Removes a document and returns it. */
  public Optional<OpenDocument> close(String uri) {
    return Optional.ofNullable(byUri.remove(uri));
  }

  /** Returns the document with an address; empty if it isn't open. */
  public Optional<OpenDocument> get(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** Returns the open document of a file. */
  public Optional<OpenDocument> ofFile(Path file) {
    return byUri.values().stream()
        .filter(document -> document.path().filter(file::equals).isPresent())
        .findFirst();
  }

  /** Returns all documents, by address. */
  public List<OpenDocument> all() {
    var all = new ArrayList<>(byUri.values());
    all.sort(Comparator.comparing(OpenDocument::uri));
    return all;
  }

  /** Returns the folders of the workspace in the editor's order. */
  public List<Path> folders() {
    return List.copyOf(folders);
  }

  /** Adds and removes folders; those that aren't on this machine are left out. */
  public void changeFolders(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
    removed.forEach(folder -> OpenDocument.path(folder.getUri()).ifPresent(folders::remove));
    for (var folder : added) {
      OpenDocument.path(folder.getUri())
          .filter(path -> !folders.contains(path))
          .ifPresent(folders::add);
    }
  }

  /**
   * Returns the innermost folder with a document; for one that isn't saved, the first folder; empty
   * if there is none.
   */
  public Optional<Path> folderOf(OpenDocument document) {
    return document.path().isEmpty()
        ? folders.stream().findFirst()
        : folders.stream()
            .filter(folder -> document.path().get().startsWith(folder))
            .max(Comparator.comparingInt(Path::getNameCount));
  }
}
