package org.copydesk.text.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.text.Origin;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The places in a source of a passage's text, which needn't be one piece of the source, because a
 * reader removed markup. The source is a file, whose lines are known, or a string that a caller or
 * a record gave. Immutable.
 */
public final class SourceMap implements Origin {
  private static final SourceMap NONE = new SourceMap(null, 0, List.of(), null);

  private final @Nullable LineIndex lines;
  private final int recordLine;
  private final List<Run> runs;
  private final @Nullable String description;

  private SourceMap(
      @Nullable LineIndex lines, int recordLine, List<Run> runs, @Nullable String description) {
    this.lines = lines;
    this.recordLine = recordLine;
    this.runs = runs;
    this.description = description;
  }

  /**
   * A stretch of the passage's text, up to the next run.
   *
   * @param sourceEnd end of the source of a stretch that is written in another way, such as an
   *     entity; {@link #SAME} for one that is written as it is
   */
  private record Run(int textOffset, int sourceOffset, int sourceEnd) {
    static final int SAME = -1;

    int start(int offset) {
      return sourceEnd == SAME ? sourceOffset + offset - textOffset : sourceOffset;
    }

    int endOfUnit(int offset) {
      return sourceEnd == SAME ? start(offset) + 1 : sourceEnd;
    }
  }

  /** Returns the map of a text that came from no file: no position is known. */
  public static SourceMap none() {
    return NONE;
  }

  /**
   * Returns the map of a text that maps only to the line of its record.
   *
   * @throws IllegalArgumentException if {@code line} is below 1
   */
  public static SourceMap ofLine(int line) {
    return NONE.inRecord(line);
  }

  /**
   * Returns the map of a text that is one piece of the source, from {@code sourceOffset} on.
   *
   * @throws IllegalArgumentException if {@code sourceOffset} is negative
   */
  public static SourceMap ofOffset(LineIndex lines, int sourceOffset) {
    return builder(lines).piece(0, sourceOffset).build();
  }

  /**
   * Returns the map of a text that is one piece of a given string, from {@code offset} on.
   *
   * @throws IllegalArgumentException if {@code offset} is negative
   */
  public static SourceMap ofString(int offset) {
    return builder().piece(0, offset).build();
  }

  /** Returns a builder for a text put together from several pieces of a file. */
  public static Builder builder(LineIndex lines) {
    return new Builder(requireNonNull(lines, "lines"));
  }

  /** Returns a builder for a text put together from several pieces of a given string. */
  public static Builder builder() {
    return new Builder(null);
  }

  /**
   * Returns the same map into a string of a record, of which only the line is known.
   *
   * @throws IllegalArgumentException if {@code line} is below 1
   */
  public SourceMap inRecord(int line) {
    if (line < 1) {
      throw new IllegalArgumentException("line must be 1 or more: " + line);
    }
    return new SourceMap(null, line, runs, description);
  }

  /** Returns the same map into a given string, in which lines don't count. */
  public SourceMap inString() {
    return new SourceMap(null, 0, runs, description);
  }

  /** Returns the same map of a text that was read from what is described; null for unknown. */
  public SourceMap describedAs(@Nullable String newDescription) {
    return new SourceMap(lines, recordLine, runs, newDescription);
  }

  @Override
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /**
   * Returns the place in the source of an offset in the passage's text; empty where none is known.
   *
   * @throws IndexOutOfBoundsException if the place is outside the source
   */
  @Override
  public Optional<SourcePosition> position(int offset) {
    if (lines == null) {
      return recordLine == 0 ? Optional.empty() : Optional.of(new SourcePosition(recordLine, 0));
    }
    var run = run(offset);
    return Optional.of(lines.position(run.sourceOffset() + offset - run.textOffset()));
  }

  @Override
  public Optional<Span> given(Span span) {
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    int last = Math.max(span.start(), span.end() - 1);
    int start = run(span.start()).start(span.start());
    int end = span.isEmpty() ? start : run(last).endOfUnit(last);
    return Optional.of(new Span(start, Math.max(start, end)));
  }

  @Override
  public Optional<SourcePosition> end(Span span) {
    return lines == null
        ? position(span.end())
        : given(span).map(stretch -> lines.position(stretch.end()));
  }

  private Run run(int offset) {
    int low = 0;
    for (int high = runs.size() - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).textOffset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low);
  }

  /** Two maps are equal if they map every offset to the same place of the same source. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceMap map
        && recordLine == map.recordLine
        && runs.equals(map.runs)
        && Objects.equals(lines, map.lines);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lines, recordLine, runs);
  }

  @Override
  public String toString() {
    var places =
        runs.isEmpty()
            ? "none"
            : String.join(
                ", ",
                runs.stream().map(run -> run.textOffset() + "→" + run.sourceOffset()).toList());
    return "SourceMap[" + (recordLine == 0 ? places : "line " + recordLine) + "]";
  }

  /** Builder from the pieces of a passage in the order of its text. Not thread-safe. */
  public static final class Builder {
    private final @Nullable LineIndex lines;
    private final List<Run> runs = new ArrayList<>();

    private Builder(@Nullable LineIndex lines) {
      this.lines = lines;
    }

    /**
     * Maps the text from {@code textOffset} on to the source from {@code sourceOffset} on.
     *
     * @throws IllegalArgumentException if the piece doesn't come after the one before
     */
    public Builder piece(int textOffset, int sourceOffset) {
      return add(new Run(textOffset, sourceOffset, Run.SAME));
    }

    /**
     * Maps the text from {@code textOffset} to the next piece to a stretch of the source that is
     * written in another way, such as an entity.
     *
     * @throws IllegalArgumentException if the piece doesn't come after the one before
     */
    public Builder piece(int textOffset, Span source) {
      return add(new Run(textOffset, source.start(), source.end()));
    }

    private Builder add(Run run) {
      int last = runs.isEmpty() ? -1 : runs.get(runs.size() - 1).textOffset();
      if (run.textOffset() < last || run.textOffset() < 0 || run.sourceOffset() < 0) {
        throw new IllegalArgumentException(
            "piece must follow the one before: " + run.textOffset() + " after " + last);
      }
      if (run.textOffset() == last) {
        runs.remove(runs.size() - 1);
      }
      runs.add(run);
      return this;
    }

    /** Returns the map; that of a builder without pieces knows no position. */
    public SourceMap build() {
      return runs.isEmpty() ? NONE : new SourceMap(lines, 0, List.copyOf(runs), null);
    }
  }
}
