package org.copydesk.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Formats of drafts.
 *
 * @since 0.1.0
 */
public enum DraftFormat {
  /** Headline, subheadline and paragraphs as blocks between blank lines. */
  PLAIN_TEXT(".txt", ".text"),
  /** CommonMark, with front matter in YAML, TOML or JSON where there is some. */
  MARKDOWN(".md", ".markdown"),
  /** One article as a JSON object, or a list of them. */
  JSON(".json"),
  /** One article as a JSON object on each line. */
  JSONL(".jsonl", ".ndjson"),
  /** A web page, as a CMS shows it or keeps it. */
  HTML(".html", ".htm", ".xhtml"),
  /** NITF, NewsML-G2, RSS 2.0 (also WordPress's exports) and Atom, recognised by their root. */
  XML(".xml", ".nitf", ".newsml", ".rss", ".atom"),
  /** A Word document. */
  DOCX(".docx");

  @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable.
  private final List<String> endings;

  DraftFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** Returns the endings of file names, in lower case and with their dot. */
  public List<String> endings() {
    return endings;
  }

  /**
   * Finds the format by the ending of a file name, in upper or lower case; empty for a name with
   * another ending or none.
   */
  public static Optional<DraftFormat> ofName(String name) {
    var lowerCase = name.toLowerCase(Locale.ROOT);
    for (var format : values()) {
      if (format.endings.stream().anyMatch(lowerCase::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
