package org.copydesk.output.writer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a run that couldn't be read, so that there is no report on it. Immutable.
 *
 * @since 0.1.0
 */
public final class UnreadableDraft {
  private final @Nullable String id;
  private final @Nullable String source;
  private final List<String> problems;

  /**
   * Holds the parts.
   *
   * @param id the article's identity, null where it isn't known
   * @param source the file's name, null where there is none
   * @param problems what is wrong, each with its place: {@code draft.jsonl:3: expected a string in
   *     "headline"}
   * @throws IllegalArgumentException if there is no problem
   */
  public UnreadableDraft(@Nullable String id, @Nullable String source, List<String> problems) {
    this.id = id;
    this.source = source;
    this.problems = List.copyOf(requireNonNull(problems, "problems"));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems must not be empty");
    }
  }

  /** Returns the article's identity; empty where it isn't known. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Returns the name of the file; empty where there is none. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** Returns what is wrong, at least one line, each with its place. */
  public List<String> problems() {
    return problems;
  }
}
