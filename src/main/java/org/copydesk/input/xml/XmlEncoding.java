package org.copydesk.input.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.input.source.TextEncoding;
import org.copydesk.input.source.Utf8;

/** Strict decoder of XML by its byte order mark or the encoding in its declaration. */
final class XmlEncoding {
  private static final int DECLARATION = 200;

  private static final Pattern ENCODING =
      Pattern.compile(
          "^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._:()-]*)[\"'][^>]*\\?>");

  private XmlEncoding() {}

  /**
   * Decodes a document in any encoding that Java knows.
   *
   * @throws DraftException if it is in another encoding, or not in the one that it says
   */
  static String decode(String source, byte[] bytes) {
    var marked = TextEncoding.ofFirstBytes(bytes);
    if (marked.isPresent()) {
      var text = decode(source, bytes, marked.get(), 0);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    var head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    var declared = ENCODING.matcher(head);
    if (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8")) {
      return Utf8.decode(source, bytes, 1);
    }
    int column = declared.start(1) + 1;
    try {
      if (Charset.isSupported(declared.group(1))) {
        var text = decode(source, bytes, Charset.forName(declared.group(1)), column);
        if (text.startsWith("<?xml")) {
          return text;
        }
        throw otherwise(source, declared.group(1), column);
      }
    } catch (IllegalCharsetNameException e) {
      // Reported below.
    }
    var message = "encoding " + declared.group(1) + " isn't known: expected one such as UTF-8";
    throw new DraftException(List.of(new Diagnostic(source, 1, column, message)));
  }

  private static String decode(String source, byte[] bytes, Charset charset, int column) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw otherwise(source, charset.name(), column);
    }
  }

  private static DraftException otherwise(String source, String name, int column) {
    var message = "text isn't in " + name + ", as it says: expected text in that encoding";
    return new DraftException(List.of(new Diagnostic(source, 1, column, message)));
  }
}
