package org.copydesk.input.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The encoding that a page declares. */
public final class HtmlEncoding {
  // Of the declarations of pages, few are farther down, though none may be.
  private static final int HEAD = 8192;

  private HtmlEncoding() {}

  /**
   * Returns the encoding in the XML declaration or a {@code meta} element; UTF-8 where there is
   * none that Java knows.
   */
  public static Optional<Charset> declared(byte[] page) {
    var head = new ByteArrayInputStream(Arrays.copyOf(page, Math.min(page.length, HEAD)));
    try {
      return Optional.of(Jsoup.parse(head, null, "").charset());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
