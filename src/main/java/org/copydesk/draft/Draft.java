package org.copydesk.draft;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * One article of a file as far as it could be read: {@link Readable} or {@link Unreadable}.
 * Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Draft {

  /** Returns the name of the file. */
  String source();

  /** Returns the one-based line at which the draft begins in its file. */
  int line();

  /** Returns the identity that the draft gives itself; empty where it has none or can't be read. */
  Optional<String> id();

  /**
   * A draft that was read.
   *
   * @param source name of the file
   * @param line one-based line at which it begins
   * @param article the article
   * @param notes parts of it that were ignored, such as a suppression without a reason
   * @param leftOut the blocks with text that aren't in the article: how many of each kind, such as
   *     {@code nav} or {@code crosshead}, in the order of the file; empty where the format has no
   *     others, or the reader doesn't count them (JSON, XML)
   * @since 0.1.0
   */
  @SuppressWarnings("JavaLangClash") // Always written Draft.Readable.
  record Readable(
      String source,
      int line,
      Article article,
      List<Diagnostic> notes,
      Map<String, Integer> leftOut)
      implements Draft {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the line is below 1
     */
    public Readable {
      requireNonNull(source, "source");
      requireNonNull(article, "article");
      notes = List.copyOf(notes);
      leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
      if (line < 1) {
        throw new IllegalArgumentException("line must be 1 or more: " + line);
      }
    }

    /** Makes a draft of which nothing is left out. */
    public Readable(String source, int line, Article article, List<Diagnostic> notes) {
      this(source, line, article, notes, Map.of());
    }

    /** Makes a draft without notes. */
    public Readable(String source, int line, Article article) {
      this(source, line, article, List.of());
    }

    @Override
    public Optional<String> id() {
      return article.id();
    }
  }

  /**
   * A draft that couldn't be read. It doesn't affect the other drafts of its file.
   *
   * @since 0.1.0
   */
  final class Unreadable implements Draft {
    private final String source;
    private final int line;
    private final @Nullable String id;
    private final List<Diagnostic> diagnostics;

    /**
     * Holds the parts.
     *
     * @param source name of the file
     * @param line one-based line at which the draft begins
     * @param id the identity that could still be read, null where there is none
     * @param diagnostics the reasons in the order of the file
     * @throws IllegalArgumentException if the line is below 1 or no reason is given
     */
    public Unreadable(String source, int line, @Nullable String id, List<Diagnostic> diagnostics) {
      this.source = requireNonNull(source, "source");
      this.line = line;
      this.id = id;
      this.diagnostics = List.copyOf(diagnostics);
      if (line < 1) {
        throw new IllegalArgumentException("line must be 1 or more: " + line);
      }
      if (this.diagnostics.isEmpty()) {
        throw new IllegalArgumentException("diagnostics must not be empty");
      }
    }

    @Override
    public String source() {
      return source;
    }

    @Override
    public int line() {
      return line;
    }

    @Override
    public Optional<String> id() {
      return Optional.ofNullable(id);
    }

    /** Returns the reasons in the order of the file, one or more. */
    public List<Diagnostic> diagnostics() {
      return diagnostics;
    }

    @Override
    public String toString() {
      return "Unreadable" + diagnostics;
    }
  }
}
