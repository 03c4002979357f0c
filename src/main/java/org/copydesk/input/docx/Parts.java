package org.copydesk.input.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.input.source.SourceText;
import org.copydesk.input.source.Utf8;
import org.copydesk.input.xml.XmlElement;
import org.copydesk.input.xml.XmlTree;

/**
 * The parts of an office document, inflated in memory. Their names are only compared: no file is
 * written, even if a name is a path.
 */
final class Parts {
  private static final int MAX_ENTRIES = 10_000;

  // Running text in XML shrinks to a tenth, pictures hardly at all.
  private static final int MAX_RATIO = 100;

  // Below this any ratio is allowed: a document of one sentence has large empty parts.
  private static final int ANY_RATIO = 1 << 20;

  private static final Pattern READ =
      Pattern.compile("_rels/\\.rels|word/_rels/[^/]+\\.rels|word/(document|styles)[^/]*\\.xml");

  private static final String PACKAGE = "_rels/.rels";

  private final String source;
  private final int maxNesting;
  private final Map<String, byte[]> parts = new HashMap<>();

  private Parts(String source, int maxNesting) {
    this.source = source;
    this.maxNesting = maxNesting;
  }

  /**
   * Inflates a document.
   *
   * @param maxBytes inflated size of all parts together at most
   * @param maxNesting levels of nested elements in a parsed part at most
   * @throws DraftException if it isn't a whole ZIP archive or exceeds a limit
   */
  static Parts read(String source, byte[] bytes, int maxBytes, int maxNesting) {
    var parts = new Parts(source, maxNesting);
    if (!Utf8.isZip(bytes)) {
      throw parts.problem("isn't a Word document: expected a .docx");
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      parts.inflate(zip, bytes.length, maxBytes);
    } catch (EOFException e) {
      throw parts.problem("document is cut short: expected the rest of it");
    } catch (ZipException | IllegalArgumentException e) {
      throw parts.problem("document is damaged: expected a whole .docx");
    } catch (IOException e) {
      throw parts.problem("document can't be read: " + e.getMessage());
    }
    return parts;
  }

  private void inflate(ZipInputStream zip, int size, int maxBytes) throws IOException {
    var buffer = new byte[1 << 14];
    long inflated = 0;
    int entries = 0;
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MAX_ENTRIES) {
        throw problem("document has too many parts: expected at most " + MAX_ENTRIES);
      }
      boolean wanted = READ.matcher(entry.getName()).matches();
      var part = new ByteArrayOutputStream();
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        inflated += read;
        if (inflated > maxBytes || (inflated > ANY_RATIO && inflated / size >= MAX_RATIO)) {
          throw problem(
              "document inflates too far: expected at most "
                  + maxBytes
                  + " bytes, and "
                  + MAX_RATIO
                  + " times the size of the file");
        }
        if (wanted) {
          part.write(buffer, 0, read);
        }
      }
      if (wanted) {
        parts.putIfAbsent(entry.getName(), part.toByteArray());
      }
    }
  }

  /** Returns the name of the part with the text. */
  String document() {
    return related(PACKAGE, "officeDocument")
        .filter(parts::containsKey)
        .orElseThrow(
            () -> problem("ZIP archive without the text of a Word document: expected a .docx"));
  }

  /** Returns the name of the part with the styles of the document; empty where it has none. */
  Optional<String> styles(String document) {
    int name = document.lastIndexOf('/') + 1;
    return related(
            document.substring(0, name) + "_rels/" + document.substring(name) + ".rels", "styles")
        .map(target -> target.startsWith("word/") ? target : document.substring(0, name) + target)
        .filter(parts::containsKey);
  }

  /** Parses a part. */
  void parse(String name, XmlHandler handler) {
    var text = Utf8.decode(source, parts.getOrDefault(name, new byte[0]), 1);
    try {
      XmlTree.parse(SourceText.of(source, text), maxNesting, root -> {}, handler::ended);
    } catch (DraftException e) {
      var fault = e.diagnostics().get(0);
      throw problem(name + ":" + fault.line() + ":" + fault.column() + ": " + fault.message());
    }
  }

  /** Takes elements as they end. */
  @FunctionalInterface
  interface XmlHandler {
    /** Returns whether the element may be forgotten. */
    boolean ended(XmlElement element);
  }

  private Optional<String> related(String relationships, String type) {
    if (!parts.containsKey(relationships)) {
      return Optional.empty();
    }
    var found = new HashMap<String, String>();
    parse(
        relationships,
        element -> {
          var its = element.attribute("Type");
          found.putIfAbsent(its.substring(its.lastIndexOf('/') + 1), element.attribute("Target"));
          return false;
        });
    return Optional.ofNullable(found.get(type))
        .map(target -> target.startsWith("/") ? target.substring(1) : target);
  }

  private DraftException problem(String message) {
    return new DraftException(List.of(new Diagnostic(source, 0, 0, message)));
  }
}
