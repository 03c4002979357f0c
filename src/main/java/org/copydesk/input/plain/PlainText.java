package org.copydesk.input.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Role;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reader of plain text: blocks between blank lines get their role by position and form. */
public final class PlainText {
  private final SourceText source;
  private final String text;
  private final Consumer<String> leftOut;

  private PlainText(SourceText source, Consumer<String> leftOut) {
    this.source = source;
    this.leftOut = leftOut;
    this.text = source.text();
  }

  /**
   * The lines between two blank ones, each span without its line break.
   *
   * @param origin its number, or its label
   */
  private record TextBlock(List<Span> lines, String origin) {
    Span span() {
      return new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    }
  }

  /**
   * Sets the passages of an article; sets none where the text has no prose.
   *
   * @param leftOut takes the kind of each block that isn't in the article
   */
  public static void read(SourceText source, Article.Builder article, Consumer<String> leftOut) {
    new PlainText(source, leftOut).read(article);
  }

  private void read(Article.Builder article) {
    var blocks = blocks(text, 0, text.length());
    var labels =
        PartLabels.of(
            blocks.stream()
                .map(block -> block.lines().stream().map(line -> line.in(text)).toList())
                .toList());
    if (!labels.isEmpty()) {
      readLabelled(parts(blocks, labels), article);
    } else if (!blocks.isEmpty()) {
      var found = EnumSet.noneOf(Role.class);
      readHeadline(blocks, article, found);
      readRest(blocks, article, found);
    }
  }

  /** A block, or a piece of one, and the role that its label gives it; null without a label. */
  private record Part(@Nullable Role role, TextBlock block) {}

  /** Cuts blocks at the labels in them. */
  private List<Part> parts(List<TextBlock> blocks, PartLabels labels) {
    var parts = new ArrayList<Part>();
    PartLabels.Label open = null;
    boolean filled = false;
    for (int i = 0; i < blocks.size(); i++) {
      // A label alone on its line is also for the next block; a body goes on from block to block.
      open = open != null && filled && open.role() != Role.PARAGRAPH ? null : open;
      var origin = blocks.get(i).origin();
      var lines = new ArrayList<Span>();
      for (var line : blocks.get(i).lines()) {
        var found = labels.at(i, line.in(text));
        if (found.isPresent()) {
          add(parts, open, lines, origin);
          lines.clear();
          open = found.get();
          filled = false;
          lines.add(new Span(line.start() + open.end(), line.end()));
        } else {
          lines.add(line);
        }
      }
      filled |= add(parts, open, lines, origin);
    }
    return parts;
  }

  /** Adds a part unless it is empty; returns whether it was added. */
  private boolean add(
      List<Part> parts, PartLabels.@Nullable Label label, List<Span> lines, String origin) {
    var filled =
        lines.stream()
            .filter(line -> !Whitespace.trim(text, line.start(), line.end()).isEmpty())
            .toList();
    boolean isProse =
        !filled.isEmpty() && BlockShape.hasProse(new TextBlock(filled, origin).span().in(text));
    if (isProse) {
      // A body goes on in blocks that have no label.
      var from = label != null && label.role() != Role.PARAGRAPH ? "label:" + label.name() : origin;
      parts.add(new Part(label == null ? null : label.role(), new TextBlock(filled, from)));
    }
    return isProse;
  }

  /** Sets labelled parts; the rest gets its roles as in a draft without labels. */
  private void readLabelled(List<Part> parts, Article.Builder article) {
    var found = EnumSet.noneOf(Role.class);
    var rest = new ArrayList<Part>();
    for (var part : parts) {
      var role = part.role();
      if (role == null || role == Role.PARAGRAPH || !found.add(role)) {
        rest.add(part);
      } else {
        set(article, role, part.block());
      }
    }
    var blocks = new ArrayList<>(rest.stream().map(Part::block).toList());
    boolean bodyOnly = rest.isEmpty() || rest.get(0).role() == Role.PARAGRAPH;
    if (found.contains(Role.HEADLINE) || bodyOnly) {
      // In the headline's place, so that those after it have the places that they would have.
      blocks.add(0, new TextBlock(List.of(new Span(0, 0)), ""));
      if (bodyOnly) {
        found.add(Role.SUBHEADLINE);
      }
    } else {
      readHeadline(blocks, article, found);
      if (rest.size() > 1 && rest.get(1).role() == Role.PARAGRAPH) {
        found.add(Role.SUBHEADLINE);
      }
    }
    readRest(blocks, article, found);
  }

  /**
   * Reads the first block as the headline; of its last lines, one that is a byline and one that is
   * surely a subheadline aren't part of it.
   */
  private void readHeadline(List<TextBlock> blocks, Article.Builder article, Set<Role> found) {
    var origin = blocks.get(0).origin();
    var lines = new ArrayList<>(blocks.get(0).lines());
    var last = trimmed(lines.get(lines.size() - 1));
    boolean isByline =
        lines.size() > 1 && blocks.size() > 1 && last.startsWith("B") && BlockShape.isByline(last);
    if (isByline && found.add(Role.BYLINE)) {
      set(article, Role.BYLINE, lines.remove(lines.size() - 1), origin);
    }
    if (lines.size() == 2 && !found.contains(Role.SUBHEADLINE) && !isBullet(lines.get(1))) {
      var first = trimmed(lines.get(0));
      var second = trimmed(lines.get(1));
      boolean bodyFollows = isFollowedByLonger(blocks.subList(1, blocks.size()), second);
      if (bodyFollows && StackedLines.areHeadlineAndDeck(first, second)) {
        found.add(Role.SUBHEADLINE);
        set(article, Role.SUBHEADLINE, lines.remove(1), origin);
      } else if (bodyFollows && StackedLines.areSeparate(first, second)) {
        int start = Whitespace.trim(text, lines.get(1).start(), lines.get(1).end()).start();
        article.note(
            Note.of(
                    Note.UNSURE,
                    "two lines are read as one headline: expected a blank line between if this one"
                        + " is the subheadline")
                .at(source.lines().position(start)));
      }
    }
    found.add(Role.HEADLINE);
    set(article, Role.HEADLINE, new TextBlock(lines, origin));
  }

  /** Reads the blocks after the headline. */
  private void readRest(List<TextBlock> blocks, Article.Builder article, Set<Role> found) {
    var body = new ArrayList<TextBlock>();
    for (int i = 1; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if ((i <= 2 || i == blocks.size() - 1) && BlockShape.isByline(trimmed(block.span()))) {
        if (found.add(Role.BYLINE)) {
          set(article, Role.BYLINE, block);
        } else {
          leftOut.accept("byline");
        }
      } else if (i == 1 && !found.contains(Role.SUBHEADLINE) && isSubheadline(blocks)) {
        set(article, Role.SUBHEADLINE, block);
      } else {
        body.add(block);
      }
    }
    for (var block : BlockShape.withoutCrossheads(body, this::isCrosshead, leftOut)) {
      paragraphs(block).forEach(span -> set(article, Role.PARAGRAPH, span, block.origin()));
    }
  }

  private boolean isSubheadline(List<TextBlock> blocks) {
    var second = blocks.get(1);
    var line = trimmed(second.span());
    return !isBullet(second.lines().get(0))
        && BlockShape.isDisplayLine(line)
        && isFollowedByLonger(blocks.subList(2, blocks.size()), line);
  }

  private boolean isFollowedByLonger(List<TextBlock> later, String line) {
    return later.stream().anyMatch(block -> trimmed(block.span()).length() > line.length());
  }

  private boolean isCrosshead(TextBlock block) {
    return !isBullet(block.lines().get(0)) && BlockShape.isCrosshead(trimmed(block.span()));
  }

  /** Cuts a block into its bullets, without their marks, and the text before the first. */
  private List<Span> paragraphs(TextBlock block) {
    var paragraphs = new ArrayList<Span>();
    int start = block.span().start();
    boolean list = isList(block.lines());
    for (var line : block.lines()) {
      int bullet = list ? BlockShape.afterBullet(text, line.start(), line.end()) : -1;
      if (bullet >= 0) {
        paragraphs.add(new Span(start, line.start()));
        start = bullet;
      }
    }
    paragraphs.add(new Span(start, block.span().end()));
    return paragraphs;
  }

  /**
   * Returns whether lines have bullets rather than dashes of a wrapped sentence. In a list the
   * first line has a bullet, or a line after final punctuation, or two lines in a row.
   */
  private boolean isList(List<Span> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isBullet(lines.get(i))) {
        return i == 0
            || BlockShape.endsInPunctuation(lines.get(i - 1).in(text))
            || (i + 1 < lines.size() && isBullet(lines.get(i + 1)));
      }
    }
    return false;
  }

  private boolean isBullet(Span line) {
    return BlockShape.afterBullet(text, line.start(), line.end()) >= 0;
  }

  private String trimmed(Span span) {
    return Whitespace.trim(text, span.start(), span.end()).in(text);
  }

  private void set(Article.Builder article, Role role, TextBlock block) {
    set(article, role, block.span(), block.origin());
  }

  private void set(Article.Builder article, Role role, Span span, String origin) {
    source.mapped(Whitespace.trim(text, span.start(), span.end())).from(origin).set(article, role);
  }

  private static List<TextBlock> blocks(String text, int start, int end) {
    var blocks = new ArrayList<TextBlock>();
    var lines = new ArrayList<Span>();
    int lineStart = start;
    while (lineStart < end) {
      int lineEnd = lineStart;
      while (lineEnd < end && !Whitespace.isLineBreak(text.charAt(lineEnd))) {
        lineEnd++;
      }
      if (Whitespace.trim(text, lineStart, lineEnd).isEmpty()) {
        close(text, lines, blocks);
      } else {
        lines.add(new Span(lineStart, lineEnd));
      }
      boolean crLf = text.startsWith("\r\n", lineEnd);
      lineStart = lineEnd + (crLf ? 2 : 1);
    }
    close(text, lines, blocks);
    return blocks;
  }

  private static void close(String text, List<Span> lines, List<TextBlock> blocks) {
    if (!lines.isEmpty()) {
      var block = new TextBlock(List.copyOf(lines), "block " + (blocks.size() + 1));
      if (BlockShape.hasProse(block.span().in(text))) {
        blocks.add(block);
      }
      lines.clear();
    }
  }
}
