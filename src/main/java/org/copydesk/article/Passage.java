package org.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.text.Origin;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;

/**
 * One part of an article: its role, its text, and its place in the source. Immutable.
 *
 * <pre>{@code
 * for (var passage : article.passages()) {
 *   var place = passage.position(0).map(SourcePosition::toString).orElse("unknown place");
 *   System.out.println(place + " " + passage.name() + ": " + passage.text()); // 3:1 headline: …
 * }
 * }</pre>
 *
 * @param role which part it is
 * @param index its place among the paragraphs of the body, from 0; 0 for every other role
 * @param text the text without white space at its ends, its line breaks as in the source
 * @param origin the way back to the text that it was read from
 * @param block the caller's id of the {@link Block} that it is part of; empty without blocks
 * @since 0.1.0
 */
public record Passage(Role role, int index, String text, Origin origin, Optional<String> block) {
  private static final Pattern PARAGRAPH = Pattern.compile("body\\[(\\d{1,9})]");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the index is negative, or not 0 outside the body
   */
  public Passage {
    requireNonNull(role, "role");
    requireNonNull(text, "text");
    requireNonNull(origin, "origin");
    requireNonNull(block, "block");
    if (index < 0 || (index > 0 && role != Role.PARAGRAPH)) {
      throw new IllegalArgumentException("index of a " + role.key() + ": " + index);
    }
  }

  /** Makes a passage that is part of no block. */
  public Passage(Role role, int index, String text, Origin origin) {
    this(role, index, text, origin, Optional.empty());
  }

  /** Returns a passage without a known source. */
  public static Passage of(Role role, String text) {
    return new Passage(role, 0, Whitespace.trim(requireNonNull(text, "text")), SourceMap.none());
  }

  /** Returns its name in reports: {@code headline}, {@code body[2]}. */
  public String name() {
    return role == Role.PARAGRAPH ? role.key() + "[" + index + "]" : role.key();
  }

  /**
   * Returns the passage with a {@linkplain #name name}, without text and source; empty for a text
   * that is no name.
   */
  public static Optional<Passage> named(String name) {
    var paragraph = PARAGRAPH.matcher(name);
    if (paragraph.matches()) {
      return Optional.of(
          new Passage(Role.PARAGRAPH, Integer.parseInt(paragraph.group(1)), "", SourceMap.none()));
    }
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.PARAGRAPH && role.key().equals(name))
        .findFirst()
        .map(role -> new Passage(role, 0, "", SourceMap.none()));
  }

  /**
   * Returns its name in prose: {@code headline}, {@code SEO title}; paragraphs count from 1, as in
   * {@code paragraph 3}.
   */
  public String label() {
    return switch (role) {
      case PARAGRAPH -> "paragraph " + (index + 1);
      case SEO_TITLE -> "SEO title";
      case SOCIAL_TITLE -> "social title";
      case META_DESCRIPTION -> "meta description";
      default -> role.key();
    };
  }

  /** Returns the {@linkplain #label label} of the passage with a name; any other text as it is. */
  public static String labelOf(String name) {
    return named(name).map(Passage::label).orElse(name);
  }

  /** Returns the place in the source of an offset in this text; empty where none is known. */
  public Optional<SourcePosition> position(int offset) {
    return origin.position(offset);
  }

  /**
   * Returns the stretch of the given text that a stretch of this text was read from, in UTF-16
   * units; empty where none is known. The given text is the string that the caller gave for the
   * block or part, the decoded string of a JSON record, or else the source file.
   */
  public Optional<Span> given(Span span) {
    return origin.given(span);
  }
}
