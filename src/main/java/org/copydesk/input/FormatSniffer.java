package org.copydesk.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.input.markdown.FrontMatter;
import org.copydesk.input.source.TextEncoding;
import org.copydesk.input.source.Utf8;
import org.jspecify.annotations.Nullable;

/** Finds the format of a stream by its first lines. */
final class FormatSniffer {
  private static final int HEAD = 8192;
  private static final int TOP = 256;

  // Enough for every signature that Utf8 and TextEncoding know.
  private static final int SIGNATURE = 16;

  private static final Pattern MARKDOWN =
      Pattern.compile("\\s*(#[ \\t]+\\S|[^\\r\\n]+(\\r\\n|[\\r\\n])={3,}[ \\t]*([\\r\\n]|$))");

  // The beginning of a whole page, or of a fragment with an article.
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*+"
              + "(<!doctype\\s+html\\b|<(html|head|body|main|article|h1)[\\s>])");

  // No article in plain text begins like this.
  private static final Pattern WHOLE_PAGE =
      Pattern.compile("(?i)\\s*(<!doctype\\s+html\\b|<html[\\s>])");

  private static final Pattern XML =
      Pattern.compile(
          "(?s)<\\?xml\\s|(<!--.*?-->\\s*)*+(<!DOCTYPE\\s+(nitf|rss)\\b"
              + "|<(\\w+:)?(rss|feed|entry|nitf|newsItem|newsMessage|packageItem)[\\s>])");

  private FormatSniffer() {}

  /**
   * A format, and the stream with the bytes that were looked at put back.
   *
   * @param format the format
   * @param in the whole stream
   */
  record Sniffed(DraftFormat format, InputStream in) {}

  /**
   * Returns the format of a file: the given one, else by its name, else by its content.
   *
   * @param format the format of all files; null for none
   * @throws org.copydesk.draft.DraftException if it is no draft, such as a PDF file
   */
  static Sniffed open(
      BufferedInputStream in, String name, @Nullable DraftFormat format, int maxBytes)
      throws IOException {
    in.mark(SIGNATURE);
    var head = head(in);
    in.reset();
    var known = format == null ? DraftFormat.ofName(name) : Optional.of(format);
    if (Utf8.isZip(head) && known.orElse(DraftFormat.DOCX) == DraftFormat.DOCX) {
      return new Sniffed(DraftFormat.DOCX, in);
    }
    var foreign = Utf8.foreignContent(head);
    if (foreign != null) {
      throw Utf8.foreign(name, foreign);
    }
    Sniffed sniffed;
    if (format == null && known.equals(Optional.of(DraftFormat.PLAIN_TEXT))) {
      sniffed = new Sniffed(ofText(in), in);
    } else if (known.isPresent()) {
      sniffed = new Sniffed(known.get(), in);
    } else {
      sniffed = sniff(in, maxBytes);
    }
    if (isUtf8Only(sniffed.format()) && TextEncoding.ofFirstBytes(head).isPresent()) {
      throw Utf8.foreign(name, "UTF-16 or UTF-32 text");
    }
    return sniffed;
  }

  private static boolean isUtf8Only(DraftFormat format) {
    return switch (format) {
      case JSON, JSONL, DOCX -> true;
      case PLAIN_TEXT, MARKDOWN, HTML, XML -> false;
    };
  }

  /**
   * Returns the bytes that tell files apart, at most as far as the end of a line of JSON: a program
   * that sends a short one waits for the answer before it sends more.
   */
  private static byte[] head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream(SIGNATURE);
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      boolean isLine = next == '\n' && head.toByteArray()[0] == '{';
      if (isLine || head.size() == SIGNATURE) {
        break;
      }
    }
    return head.toByteArray();
  }

  /**
   * Returns the format of a file named as plain text: HTML if it is a whole page.
   *
   * @param in stays at its place
   */
  private static DraftFormat ofText(BufferedInputStream in) throws IOException {
    in.mark(TOP);
    var top = TextEncoding.beginning(in.readNBytes(TOP));
    in.reset();
    return WHOLE_PAGE.matcher(top).lookingAt() ? DraftFormat.HTML : DraftFormat.PLAIN_TEXT;
  }

  /**
   * Reads as much as the decision needs: of JSON the first line, which may be a record of JSONL.
   */
  static Sniffed sniff(InputStream in, int maxBytes) throws IOException {
    var head = new ByteArrayOutputStream();
    head.write(in.readNBytes(HEAD));
    var start = TextEncoding.beginning(head.toByteArray());
    var first = start.stripLeading();
    DraftFormat format;
    if (first.startsWith("{")) {
      format = firstLineIsRecord(head, in, maxBytes) ? DraftFormat.JSONL : DraftFormat.JSON;
    } else if (first.startsWith("[") && first.substring(1).stripLeading().startsWith("{")) {
      format = DraftFormat.JSON;
    } else if (HTML.matcher(first).lookingAt()) {
      format = DraftFormat.HTML;
    } else if (XML.matcher(first).lookingAt()) {
      format = DraftFormat.XML;
    } else if (FrontMatter.isOpenedBy(start) || MARKDOWN.matcher(start).lookingAt()) {
      format = DraftFormat.MARKDOWN;
    } else {
      format = DraftFormat.PLAIN_TEXT;
    }
    return new Sniffed(
        format, new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), in));
  }

  /** Returns whether the first line with anything on it ends the object that it begins. */
  private static boolean firstLineIsRecord(ByteArrayOutputStream head, InputStream in, int maxBytes)
      throws IOException {
    byte[] bytes = head.toByteArray();
    int at = 0;
    boolean begun = false;
    byte last = 0;
    while (true) {
      for (; at < bytes.length; at++) {
        byte b = bytes[at];
        if (b == '\n' || b == '\r') {
          if (begun) {
            return last == '}';
          }
        } else if (b != ' ' && b != '\t') {
          begun = true;
          last = b;
        }
      }
      int before = head.size();
      head.write(in.readNBytes(Math.max(HEAD, before)));
      if (head.size() == before || head.size() > maxBytes) {
        return last == '}';
      }
      bytes = head.toByteArray();
    }
  }
}
