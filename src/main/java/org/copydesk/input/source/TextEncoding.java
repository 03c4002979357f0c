package org.copydesk.input.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.article.Note;
import org.copydesk.text.layout.LineIndex;

/**
 * Decoder of text in any encoding: that of its byte order mark, else the declared one, else UTF-8
 * if the bytes are, else windows-1252. What is declared wrongly is decoded as if it weren't.
 */
public final class TextEncoding {
  private static final char BOM = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  // From the longest on: that of UTF-16 in little endian begins that of UTF-32.
  private static final List<Map.Entry<String, int[]>> SIGNATURES =
      List.of(
          Map.entry("UTF-32LE", new int[] {0xFF, 0xFE, 0, 0}),
          Map.entry("UTF-32BE", new int[] {0, 0, 0xFE, 0xFF}),
          Map.entry("UTF-16LE", new int[] {0xFF, 0xFE}),
          Map.entry("UTF-16BE", new int[] {0xFE, 0xFF}),
          Map.entry("UTF-16LE", new int[] {'<', 0}),
          Map.entry("UTF-16BE", new int[] {0, '<'}));

  // The encodings that these names stand for in the files that there are, as browsers know.
  private static final Map<String, String> MEANT =
      Map.of(
          "US-ASCII", "windows-1252",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "TIS-620", "x-windows-874",
          "Shift_JIS", "windows-31j",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "EUC-KR", "x-windows-949");

  private TextEncoding() {}

  /**
   * A decoded text, without its byte order mark.
   *
   * @param note what was decoded in doubt
   */
  public record Decoded(String text, Optional<Note> note) {
    static Decoded of(String text) {
      return new Decoded(withoutBom(text), Optional.empty());
    }
  }

  /** Returns the UTF-16 or UTF-32 in which bytes begin, by their mark or a first {@code <}. */
  public static Optional<Charset> ofFirstBytes(byte[] head) {
    return SIGNATURES.stream()
        .filter(signature -> Utf8.starts(head, signature.getValue()))
        .findFirst()
        .map(signature -> Charset.forName(signature.getKey()));
  }

  /** Returns the beginning of a text by its first bytes, of which the last may be cut off. */
  public static String beginning(byte[] head) {
    return withoutBom(new String(head, ofFirstBytes(head).orElse(UTF_8)));
  }

  /**
   * Decodes a text.
   *
   * @param declared returns the encoding that it says to be in; UTF-8 and none are the same. Asked
   *     only where the bytes may be in several
   * @throws org.copydesk.draft.DraftException if it is in no encoding, as a binary file
   */
  public static Decoded decode(String source, byte[] bytes, Supplier<Optional<Charset>> declared) {
    var marked = ofFirstBytes(bytes);
    var utf8 = decoded(bytes, UTF_8);
    boolean isAscii = utf8.filter(text -> text.length() == bytes.length).isPresent();
    // Text in another encoding is never UTF-8 by chance. A page that was saved again may have kept
    // the declaration of its former encoding.
    if (marked.isPresent() || utf8.isEmpty() || isAscii) {
      var stated =
          marked
              .or(() -> declared.get().map(TextEncoding::meant))
              .filter(found -> !found.equals(UTF_8));
      var text = stated.flatMap(found -> decoded(bytes, found)).filter(not(TextEncoding::isBinary));
      if (text.isPresent()) {
        return Decoded.of(text.get());
      }
    }
    return utf8.filter(text -> text.indexOf('\0') < 0)
        .map(Decoded::of)
        .or(() -> guess(bytes))
        .orElseGet(() -> Decoded.of(Utf8.decode(source, bytes, 1)));
  }

  /** Reads bytes that aren't UTF-8 as such with faults, or as windows-1252. */
  private static Optional<Decoded> guess(byte[] bytes) {
    var faulty = new String(bytes, UTF_8);
    long faults = faulty.chars().filter(c -> c == REPLACEMENT).count();
    long sound = faulty.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    if ((sound > faults || faulty.charAt(0) == BOM) && !isBinary(faulty)) {
      var text = withoutBom(faulty);
      var message = "byte isn't UTF-8, as the rest of the text is: read as U+FFFD";
      return Optional.of(doubtful(text, text.indexOf(REPLACEMENT), message));
    }
    return decoded(bytes, Charset.forName("windows-1252"))
        .filter(not(TextEncoding::isBinary))
        .map(
            text -> {
              int foreign = 0;
              while (text.charAt(foreign) < 0x80) {
                foreign++;
              }
              return doubtful(text, foreign, "text isn't UTF-8: read as windows-1252");
            });
  }

  private static Decoded doubtful(String text, int at, String message) {
    var position = LineIndex.of(text).position(at);
    return new Decoded(text, Optional.of(Note.of(Note.ENCODING, message).at(position)));
  }

  private static Charset meant(Charset declared) {
    var name = MEANT.getOrDefault(declared.name(), declared.name());
    return Charset.isSupported(name) ? Charset.forName(name) : declared;
  }

  /** Returns the text of bytes; empty where they aren't in an encoding. */
  static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(String text) {
    return text.chars().anyMatch(c -> c < ' ' && !(c >= '\t' && c <= '\r'));
  }

  private static String withoutBom(String text) {
    return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
  }
}
