package org.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copydesk.article.html.HtmlFragments;
import org.copydesk.text.Origin;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Paragraphs;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an article as an editor or CMS keeps it: a string of text or HTML with the caller's
 * id. Findings lead back to the id and to offsets in that string. Immutable.
 *
 * <pre>{@code
 * var article = Article.builder()
 *     .block(Role.HEADLINE, Block.html("title", "Council <em>approves</em> plan"))
 *     .block(Block.text("b7", text).skipping(List.of(new Span(12, 30))))
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Block {
  private final @Nullable String id;
  private final @Nullable String given;
  private final boolean html;
  private final List<Span> skipped;

  Block(@Nullable String id, @Nullable String given, boolean html, List<Span> skipped) {
    this.id = id;
    this.given = given;
    this.html = html;
    this.skipped = skipped;
  }

  /** Makes a block of plain text; null or blank text makes no passage. */
  public static Block text(String id, @Nullable String text) {
    return new Block(requireNonNull(id, "id"), text, false, List.of());
  }

  /** Makes a block of HTML; HTML that is null or has no text makes no passage. */
  public static Block html(String id, @Nullable String html) {
    return new Block(requireNonNull(id, "id"), html, true, List.of());
  }

  /**
   * Returns the same block without ranges of its string, which are not read, as if they were not
   * there. Offsets of findings stay those of the whole string.
   *
   * @throws IllegalArgumentException if a range ends past the string
   */
  public Block skipping(List<Span> ranges) {
    int length = given == null ? 0 : given.length();
    for (var range : requireNonNull(ranges, "ranges")) {
      if (range.end() > length) {
        throw new IllegalArgumentException(
            "range must be in the text of " + length + " units: " + range);
      }
    }
    return new Block(id, given, html, List.copyOf(ranges));
  }

  /** Returns the id that the caller gave it. */
  Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Reads the paragraphs. */
  void readParagraphs(BiConsumer<String, Origin> sink) {
    read(
        sink,
        (text, target) -> {
          if (html) {
            HtmlFragments.get().paragraphs(text, target);
          } else {
            for (var span : Paragraphs.spans(text)) {
              target.accept(span.in(text), SourceMap.ofString(span.start()));
            }
          }
        });
  }

  /** Reads the whole text as one passage, which may be empty. */
  void readWhole(BiConsumer<String, Origin> sink) {
    read(
        sink,
        (text, target) -> {
          if (html) {
            HtmlFragments.get().line(text, target);
          } else {
            var span = Whitespace.trim(text, 0, text.length());
            target.accept(span.in(text), SourceMap.ofString(span.start()));
          }
        });
  }

  private void read(
      BiConsumer<String, Origin> sink, BiConsumer<String, BiConsumer<String, Origin>> reader) {
    var whole = given == null ? "" : given;
    if (skipped.isEmpty()) {
      reader.accept(whole, sink);
      return;
    }
    var rest = new StringBuilder();
    var map = SourceMap.builder();
    int at = 0;
    for (var range : skipped.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      if (at < range.start()) {
        map.piece(rest.length(), at);
        rest.append(whole, at, range.start());
      }
      at = Math.max(at, range.end());
    }
    map.piece(rest.length(), at);
    rest.append(whole, at, whole.length());
    var back = map.build();
    reader.accept(rest.toString(), (text, origin) -> sink.accept(text, new Skipped(origin, back)));
  }

  /** The way back from a passage to the text without the skipped ranges, and from it to all. */
  private record Skipped(Origin read, Origin rest) implements Origin {
    @Override
    public Optional<SourcePosition> position(int offset) {
      return Optional.empty();
    }

    @Override
    public Optional<Span> given(Span span) {
      return read.given(span).flatMap(rest::given);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Block block
        && Objects.equals(id, block.id)
        && Objects.equals(given, block.given)
        && html == block.html
        && skipped.equals(block.skipped);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, given, html, skipped);
  }

  /** Returns id and string, for a log. */
  @Override
  public String toString() {
    return "Block[" + id + (html ? ", html=" : ", text=") + given + "]";
  }
}
