package org.copydesk.input.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.text.layout.LineIndex;
import org.jspecify.annotations.Nullable;

/** Strict decoder of UTF-8, which recognises other files by their first bytes. */
public final class Utf8 {
  private static final String EXPECTED =
      "expected plain text, Markdown, HTML, XML, JSON or JSONL in UTF-8, or a .docx";

  private static final char BOM = '\uFEFF';

  private Utf8() {}

  /** Returns the kind of a file by its first bytes; null where it may be text. */
  public static @Nullable String foreignContent(byte[] head) {
    if (starts(head, '%', 'P', 'D', 'F', '-')) {
      return "a PDF file";
    }
    if (isZip(head)) {
      return "a ZIP archive or office document";
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an old or encrypted office document";
    }
    if (starts(head, '{', '\\', 'r', 't', 'f')) {
      return "an RTF document";
    }
    if (starts(head, 0x1F, 0x8B)) {
      return "a gzip archive";
    }
    return null;
  }

  /** Returns whether a file is a ZIP archive, as office documents are, by its first bytes. */
  public static boolean isZip(byte[] head) {
    return starts(head, 'P', 'K', 3, 4);
  }

  /** Returns the error for a file that is something else. */
  public static DraftException foreign(String source, String what) {
    return new DraftException(List.of(new Diagnostic(source, 1, 0, what + ": " + EXPECTED)));
  }

  /**
   * Decodes a text without its byte order mark.
   *
   * @param firstLine line of the file at which the bytes begin
   * @throws DraftException if the bytes aren't UTF-8 or have a NUL
   */
  public static String decode(String source, byte[] bytes, int firstLine) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed(source, bytes, firstLine);
    }
    text = withoutBom(text);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw at(source, text.substring(0, nul), firstLine, "NUL character, as in a binary file");
    }
    return text;
  }

  private static DraftException malformed(String source, byte[] bytes, int firstLine) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    var before = withoutBom(out.flip().toString());
    if (hasNul(bytes)) {
      return at(source, before, firstLine, "a binary file");
    }
    int bad = Byte.toUnsignedInt(bytes[in.position()]);
    return at(
        source, before, firstLine, String.format(Locale.ROOT, "byte 0x%02X isn't UTF-8", bad));
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static DraftException at(String source, String before, int firstLine, String found) {
    var position = LineIndex.of(before).position(before.length());
    return new DraftException(
        List.of(
            new Diagnostic(
                source,
                firstLine - 1 + position.line(),
                position.column(),
                found + ": expected text in UTF-8")));
  }

  private static String withoutBom(String text) {
    return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
  }

  static boolean starts(byte[] head, int... signature) {
    if (head.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (Byte.toUnsignedInt(head[i]) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
