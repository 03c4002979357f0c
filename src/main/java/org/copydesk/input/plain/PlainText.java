package org.copydesk.input.plain;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.source.SourceText;
import org.copydesk.input.source.Whitespace;
import org.copydesk.text.Span;

/** Reads plain text: blocks between blank lines, told apart by place and looks (design 6). */
public final class PlainText {
  private final SourceText source;
  private final String text;

  private PlainText(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The lines between two blank ones, each span without its line break. */
  private record Block(List<Span> lines) {
    Span span() {
      return new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    }
  }

  /** Sets the passages of an article; sets none where the text has no prose. */
  public static void read(SourceText source, Article.Builder article) {
    new PlainText(source).read(article);
  }

  private void read(Article.Builder article) {
    var blocks = blocks(text, 0, text.length());
    if (blocks.isEmpty()) {
      return;
    }
    set(article, Role.HEADLINE, blocks.get(0).span());
    var body = new ArrayList<Block>();
    boolean hasByline = false;
    for (int i = 1; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if ((i <= 2 || i == blocks.size() - 1) && Shape.isByline(trimmed(block.span()))) {
        if (!hasByline) {
          set(article, Role.BYLINE, block.span());
        }
        hasByline = true;
      } else if (i == 1 && isSubheadline(blocks)) {
        set(article, Role.SUBHEADLINE, block.span());
      } else {
        body.add(block);
      }
    }
    for (var block : Shape.withoutCrossheads(body, this::isCrosshead)) {
      paragraphs(block).forEach(span -> set(article, Role.PARAGRAPH, span));
    }
  }

  private boolean isSubheadline(List<Block> blocks) {
    var second = blocks.get(1);
    var line = trimmed(second.span());
    return !isBullet(second.lines().get(0))
        && Shape.isDisplayLine(line)
        && blocks.subList(2, blocks.size()).stream()
            .anyMatch(later -> trimmed(later.span()).length() > line.length());
  }

  private boolean isCrosshead(Block block) {
    return !isBullet(block.lines().get(0)) && Shape.isCrosshead(trimmed(block.span()));
  }

  /** Cuts a block into its bullets, without their marks, and what stands before the first. */
  private List<Span> paragraphs(Block block) {
    var paragraphs = new ArrayList<Span>();
    int start = block.span().start();
    boolean list = isList(block.lines());
    for (var line : block.lines()) {
      int bullet = list ? Shape.afterBullet(text, line.start(), line.end()) : -1;
      if (bullet >= 0) {
        paragraphs.add(new Span(start, line.start()));
        start = bullet;
      }
    }
    paragraphs.add(new Span(start, block.span().end()));
    return paragraphs;
  }

  /**
   * Tells bullets from dashes at which a sentence happens to be wrapped: a list begins with a
   * bullet, or has one after a line that ends in punctuation, or has at least two in a row.
   */
  private boolean isList(List<Span> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isBullet(lines.get(i))) {
        return i == 0
            || Shape.endsInPunctuation(lines.get(i - 1).in(text))
            || (i + 1 < lines.size() && isBullet(lines.get(i + 1)));
      }
    }
    return false;
  }

  private boolean isBullet(Span line) {
    return Shape.afterBullet(text, line.start(), line.end()) >= 0;
  }

  private String trimmed(Span span) {
    return Whitespace.trim(text, span.start(), span.end()).in(text);
  }

  private void set(Article.Builder article, Role role, Span span) {
    var mapped = source.mapped(Whitespace.trim(text, span.start(), span.end()));
    article.part(role, mapped.text(), mapped.map());
  }

  private static List<Block> blocks(String text, int start, int end) {
    var blocks = new ArrayList<Block>();
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

  private static void close(String text, List<Span> lines, List<Block> blocks) {
    if (!lines.isEmpty()) {
      var block = new Block(List.copyOf(lines));
      if (Shape.hasProse(block.span().in(text))) {
        blocks.add(block);
      }
      lines.clear();
    }
  }
}
