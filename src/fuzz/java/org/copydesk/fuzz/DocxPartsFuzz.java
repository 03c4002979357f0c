package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.copydesk.input.DraftFormat;
import org.copydesk.testing.RealDrafts;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads Word documents of whatever parts Jazzer finds. What it changes in the whole archive hardly
 * ever gets past checksums and compression.
 */
class DocxPartsFuzz {
  private static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";

  // In no part, since XML has no such character.
  private static final byte SEPARATOR = 0;

  private static final Map<String, byte[]> PARTS =
      RealDrafts.of(DraftFormat.DOCX).stream()
          .map(DocxPartsFuzz::unzipped)
          .filter(parts -> parts.containsKey(STYLES))
          .findFirst()
          .orElseThrow();

  private static List<byte[]> parts() {
    return RealDrafts.of(DraftFormat.DOCX).stream()
        .map(DocxPartsFuzz::unzipped)
        .map(parts -> joined(parts.get(TEXT), parts.getOrDefault(STYLES, PARTS.get(STYLES))))
        .toList();
  }

  /**
   * Reads a document.
   *
   * @param bytes the parts with the text and the styles
   */
  @MethodSource("parts")
  @FuzzTest
  void reads_or_refuses_the_parts_of_docx(byte[] bytes) throws IOException {
    if (bytes == null) {
      return;
    }
    int end = 0;
    while (end < bytes.length && bytes[end] != SEPARATOR) {
      end++;
    }
    int next = Math.min(bytes.length, end + 1);
    var docx = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(docx)) {
      for (var part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        switch (part.getKey()) {
          case TEXT -> zip.write(bytes, 0, end);
          case STYLES -> zip.write(bytes, next, bytes.length - next);
          default -> zip.write(part.getValue());
        }
      }
    }
    ReaderFuzz.read(DraftFormat.DOCX, docx.toByteArray());
  }

  private static Map<String, byte[]> unzipped(byte[] docx) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return parts;
  }

  private static byte[] joined(byte[] text, byte[] styles) {
    var joined = new ByteArrayOutputStream();
    joined.writeBytes(text);
    joined.write(SEPARATOR);
    joined.writeBytes(styles);
    return joined.toByteArray();
  }
}
