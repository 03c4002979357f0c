package org.copydesk.text.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * The places in a source file of a passage's text, which needn't be one piece of the source,
 * because a reader removed markup. Immutable.
 */
public final class SourceMap implements IntFunction<Optional<SourcePosition>> {
  private static final SourceMap NONE = new SourceMap(null, 0, List.of());

  private final @Nullable LineIndex lines;
  private final int recordLine;
  private final List<Run> runs;

  private SourceMap(@Nullable LineIndex lines, int recordLine, List<Run> runs) {
    this.lines = lines;
    this.recordLine = recordLine;
    this.runs = runs;
  }

  /** A stretch of the passage's text that is one stretch of the source. */
  private record Run(int textOffset, int sourceOffset) {}

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
    if (line < 1) {
      throw new IllegalArgumentException("line must be 1 or more: " + line);
    }
    return new SourceMap(null, line, List.of());
  }

  /**
   * Returns the map of a text that is one piece of the source, from {@code sourceOffset} on.
   *
   * @throws IllegalArgumentException if {@code sourceOffset} is negative
   */
  public static SourceMap ofOffset(LineIndex lines, int sourceOffset) {
    return builder(lines).piece(0, sourceOffset).build();
  }

  /** Returns a builder for a text put together from several pieces of the source. */
  public static Builder builder(LineIndex lines) {
    return new Builder(requireNonNull(lines, "lines"));
  }

  /**
   * Returns the place in the source of an offset in the passage's text; empty where none is known.
   *
   * @throws IndexOutOfBoundsException if the place is outside the source
   */
  @Override
  public Optional<SourcePosition> apply(int offset) {
    if (lines == null) {
      return recordLine == 0 ? Optional.empty() : Optional.of(new SourcePosition(recordLine, 0));
    }
    int low = 0;
    for (int high = runs.size() - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).textOffset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    var run = runs.get(low);
    return Optional.of(lines.position(run.sourceOffset() + offset - run.textOffset()));
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
    if (lines == null) {
      return recordLine == 0 ? "SourceMap[none]" : "SourceMap[line " + recordLine + "]";
    }
    return "SourceMap"
        + runs.stream().map(run -> run.textOffset() + "→" + run.sourceOffset()).toList();
  }

  /** Builder from the pieces of a passage in the order of its text. Not thread-safe. */
  public static final class Builder {
    private final LineIndex lines;
    private final List<Run> runs = new ArrayList<>();

    private Builder(LineIndex lines) {
      this.lines = lines;
    }

    /**
     * Maps the text from {@code textOffset} on to the source from {@code sourceOffset} on.
     *
     * @throws IllegalArgumentException if the piece doesn't come after the one before
     */
    public Builder piece(int textOffset, int sourceOffset) {
      int last = runs.isEmpty() ? -1 : runs.get(runs.size() - 1).textOffset();
      if (textOffset < last || textOffset < 0 || sourceOffset < 0) {
        throw new IllegalArgumentException(
            "piece must follow the one before: " + textOffset + " after " + last);
      }
      if (textOffset == last) {
        runs.remove(runs.size() - 1);
      }
      runs.add(new Run(textOffset, sourceOffset));
      return this;
    }

    /** Returns the map; that of a builder without pieces knows no position. */
    public SourceMap build() {
      return runs.isEmpty() ? NONE : new SourceMap(lines, 0, List.copyOf(runs));
    }
  }
}
