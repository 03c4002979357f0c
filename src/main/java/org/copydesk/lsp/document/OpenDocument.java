package org.copydesk.lsp.document;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.config.ConfigLocator;
import org.copydesk.input.DraftFormat;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A document that is open in the editor. One thread changes it, any thread reads its newest {@link
 * #version}.
 */
public final class OpenDocument {
  private static final Set<DraftFormat> FORMATS =
      Set.of(DraftFormat.MARKDOWN, DraftFormat.PLAIN_TEXT, DraftFormat.HTML);

  private final String uri;
  private final Optional<Path> path;
  private final Optional<DraftFormat> format;
  private volatile Version version;

  /**
   * A version of the text.
   *
   * @param number the number that the editor gave it
   */
  public record Version(int number, DocumentText text) {}

  /**
   * Holds a document.
   *
   * @param languageId the language of the editor, such as {@code markdown}
   */
  public OpenDocument(String uri, String languageId, int number, String text) {
    this.uri = uri;
    this.path = path(uri);
    this.format = format(languageId, uri);
    this.version = new Version(number, DocumentText.of(text));
  }

  /** Returns the path of a file; empty for an address of another kind, such as a new document's. */
  public static Optional<Path> path(String uri) {
    try {
      return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Optional<DraftFormat> format(String languageId, String uri) {
    return switch (languageId.toLowerCase(Locale.ROOT)) {
      case "markdown" -> Optional.of(DraftFormat.MARKDOWN);
      case "plaintext", "text" -> Optional.of(DraftFormat.PLAIN_TEXT);
      case "html", "xhtml" -> Optional.of(DraftFormat.HTML);
      default -> DraftFormat.ofName(uri).filter(FORMATS::contains);
    };
  }

  /** Returns the address, as the editor writes it. */
  public String uri() {
    return uri;
  }

  /** Returns the path of the file; empty for a document that isn't saved yet. */
  public Optional<Path> path() {
    return path;
  }

  /** Returns the format; empty for a document that is no draft. */
  public Optional<DraftFormat> format() {
    return format;
  }

  /** Returns whether it is a configuration file. */
  public boolean isConfiguration() {
    return path.map(Path::getFileName)
        .filter(name -> name.toString().equals(ConfigLocator.FILE_NAME))
        .isPresent();
  }

  /** Returns the newest version. */
  public Version version() {
    return version;
  }

  /** Changes the text, by ranges or as a whole. */
  public void change(int number, List<TextDocumentContentChangeEvent> changes) {
    var text = version.text();
    for (var change : changes) {
      text =
          change.getRange() == null
              ? DocumentText.of(change.getText())
              : text.with(change.getRange(), change.getText());
    }
    version = new Version(number, text);
  }
}
