package org.copydesk.input.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.input.source.Utf8;

/** Decoder of XML by the encoding in its declaration. */
final class XmlEncoding {
  private static final int DECLARATION = 200;

  private static final Pattern ENCODING =
      Pattern.compile(
          "^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._:()-]*)[\"'][^>]*\\?>");

  private XmlEncoding() {}

  /**
   * Decodes a document in UTF-8, or in a character set of one byte a character.
   *
   * @throws DraftException if it is in another encoding, or not in the one that it says
   */
  static String decode(String source, byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    var declared = ENCODING.matcher(head);
    if (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8")) {
      return Utf8.decode(source, bytes, 1);
    }
    var name = declared.group(1);
    int column = declared.start(1) + 1;
    if (!isRead(name)) {
      var message = "encoding " + name + " isn't read: expected UTF-8";
      throw new DraftException(List.of(new Diagnostic(source, 1, column, message)));
    }
    try {
      return Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      var message = "text isn't in " + name + ", as it says: expected text in that encoding";
      throw new DraftException(List.of(new Diagnostic(source, 1, column, message)));
    }
  }

  private static boolean isRead(String name) {
    try {
      return Charset.isSupported(name) && isSingleByte(Charset.forName(name));
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** Returns whether every byte is a character, the first half of them ASCII. */
  private static boolean isSingleByte(Charset charset) {
    var name = charset.name().toUpperCase(Locale.ROOT);
    return name.equals("US-ASCII")
        || name.startsWith("ISO-8859-")
        || name.startsWith("WINDOWS-125")
        || name.startsWith("KOI8-");
  }
}
