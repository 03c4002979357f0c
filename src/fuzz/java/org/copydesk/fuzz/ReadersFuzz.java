package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.SoundDrafts;
import org.copydesk.testing.RealDrafts;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads whatever bytes Jazzer finds to reach more of each reader, beginning with real drafts. */
class ReadersFuzz {
  private static void read(DraftFormat format, byte[] bytes) {
    if (bytes != null) {
      SoundDrafts.articles("draft" + format.endings().get(0), bytes);
    }
  }

  private static Stream<byte[]> plainText() {
    return RealDrafts.of(DraftFormat.PLAIN_TEXT).stream();
  }

  private static Stream<byte[]> markdown() {
    return RealDrafts.of(DraftFormat.MARKDOWN).stream();
  }

  private static Stream<byte[]> json() {
    return RealDrafts.of(DraftFormat.JSON).stream();
  }

  private static Stream<byte[]> html() {
    return RealDrafts.of(DraftFormat.HTML).stream();
  }

  private static Stream<byte[]> xml() {
    return RealDrafts.of(DraftFormat.XML).stream();
  }

  private static Stream<byte[]> docx() {
    return RealDrafts.of(DraftFormat.DOCX).stream();
  }

  @MethodSource("plainText")
  @FuzzTest
  void reads_or_refuses_plain_text(byte[] bytes) {
    read(DraftFormat.PLAIN_TEXT, bytes);
  }

  @MethodSource("markdown")
  @FuzzTest
  void reads_or_refuses_markdown(byte[] bytes) {
    read(DraftFormat.MARKDOWN, bytes);
  }

  @MethodSource("json")
  @FuzzTest
  void reads_or_refuses_json(byte[] bytes) {
    read(DraftFormat.JSON, bytes);
    read(DraftFormat.JSONL, bytes);
  }

  @MethodSource("html")
  @FuzzTest
  void reads_or_refuses_html(byte[] bytes) {
    read(DraftFormat.HTML, bytes);
  }

  @MethodSource("xml")
  @FuzzTest
  void reads_or_refuses_xml(byte[] bytes) {
    read(DraftFormat.XML, bytes);
  }

  @MethodSource("docx")
  @FuzzTest
  void reads_or_refuses_docx(byte[] bytes) {
    read(DraftFormat.DOCX, bytes);
  }
}
