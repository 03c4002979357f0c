package org.copydesk.input.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.input.fields.IgnoreComments;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.source.Entities;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.layout.Whitespace;

/** Collector of the prose of Markdown, each character with its place in the file. */
final class MarkdownProse {
  // Bounds the depth of recursion here.
  private static final int MAX_NESTING = 50;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  private final SourceText source;
  private final int start;
  private final MarkdownComments comments;
  private final Consumer<String> leftOut;
  private final List<MarkdownBlock> blocks = new ArrayList<>();

  private MarkdownProse(
      SourceText source, int start, IgnoreComments comments, Consumer<String> leftOut) {
    this.source = source;
    this.start = start;
    this.leftOut = leftOut;
    this.comments = new MarkdownComments(source, comments);
  }

  /**
   * Returns the headings and paragraphs from an offset on that have prose, in their order.
   *
   * @param comments is given the comments
   * @param leftOut takes the kind of each block that is no prose
   */
  static List<MarkdownBlock> read(
      SourceText source, int start, IgnoreComments comments, Consumer<String> leftOut) {
    var prose = new MarkdownProse(source, start, comments, leftOut);
    prose.blocks(PARSER.parse(source.text().substring(start)));
    return List.copyOf(prose.blocks);
  }

  private void blocks(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        add(heading, heading.getLevel(), MarkdownBlock.Emphasis.NONE);
      } else if (node instanceof Paragraph paragraph) {
        add(paragraph, 0, emphasis(paragraph));
      } else if (node instanceof BlockQuote
          || node instanceof ListBlock
          || node instanceof ListItem) {
        blocks(node);
      } else if (node instanceof HtmlBlock html) {
        comments.block(html.getLiteral(), offsets(html));
        if (!html.getLiteral().stripLeading().startsWith("<!--")) {
          leftOut.accept("HTML");
        }
      } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        leftOut.accept("code");
      } else if (node instanceof TableBlock) {
        leftOut.accept("table");
      }
      // Link definitions aren't prose either.
    }
  }

  private static MarkdownBlock.Emphasis emphasis(Paragraph paragraph) {
    if (!(paragraph.getParent() instanceof Document)) {
      return MarkdownBlock.Emphasis.INSIDE;
    }
    var only = paragraph.getFirstChild();
    if (only == null || only.getNext() != null) {
      return MarkdownBlock.Emphasis.NONE;
    }
    if (only instanceof StrongEmphasis) {
      return MarkdownBlock.Emphasis.STRONG;
    }
    return only instanceof Emphasis ? MarkdownBlock.Emphasis.LIGHT : MarkdownBlock.Emphasis.NONE;
  }

  private void add(Block block, int level, MarkdownBlock.Emphasis emphasis) {
    var text = new OffsetText(source, offset(block, 0));
    inlines(block, text);
    var passage = text.trimmed();
    if (BlockShape.hasProse(passage.text())) {
      var origin = "block " + (blocks.size() + 1) + (level > 0 ? " (heading " + level + ")" : "");
      blocks.add(new MarkdownBlock(level, emphasis, passage.from(origin)));
    }
  }

  private void inlines(Node parent, OffsetText target) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        text(text, target);
      } else if (node instanceof Code code) {
        code(code, target);
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lineBreak(target);
      } else if (node instanceof HtmlInline html) {
        comments.inline(html.getLiteral(), offset(html, target.end()), target);
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
          target.append('\n', offset(html, target.end()));
        }
      } else if (node instanceof Emphasis
          || node instanceof StrongEmphasis
          || (node instanceof Link && !isAutolink(node))) {
        inlines(node, target);
      }
      // Images and what extensions add aren't prose.
    }
  }

  private boolean isAutolink(Node link) {
    int offset = offset(link, -1);
    return offset >= 0 && source.text().charAt(offset) == '<';
  }

  /** Adds the line break that ends the line of the last piece. */
  private void lineBreak(OffsetText target) {
    var text = source.text();
    int at = target.end();
    while (at < text.length() && !Whitespace.isLineBreak(text.charAt(at))) {
      at++;
    }
    if (at < text.length()) {
      target.append(text.startsWith("\r\n", at) ? "\r\n" : text.substring(at, at + 1), at);
    }
  }

  private void text(Text node, OffsetText target) {
    var offsets = offsets(node);
    var literal = node.getLiteral();
    int at = 0;
    for (int i = 0; i < literal.length(); ) {
      if (at >= offsets.length) {
        target.append(literal.substring(i), target.end());
        return;
      }
      int offset = offsets[at];
      char found = source.text().charAt(offset);
      var entity = found == '&' ? Entities.at(source.text(), offset) : null;
      if (entity != null && literal.startsWith(entity.text(), i)) {
        target.append(entity.text(), offset, offset + entity.length());
        at += entity.length();
        i += entity.text().length();
      } else {
        boolean escape =
            found == '\\'
                && at + 1 < offsets.length
                && source.text().charAt(offsets[at + 1]) == literal.charAt(i)
                && isAsciiPunctuation(literal.charAt(i));
        at += escape ? 1 : 0;
        target.append(literal.charAt(i++), offsets[at++]);
      }
    }
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private void code(Code node, OffsetText target) {
    var offsets = offsets(node);
    var literal = node.getLiteral();
    int ticks = 0;
    while (ticks < offsets.length && source.text().charAt(offsets[ticks]) == '`') {
      ticks++;
    }
    // One space inside each end is dropped where both have one.
    int first = ticks + (offsets.length - 2 * ticks - literal.length()) / 2;
    for (int i = 0; i < literal.length(); i++) {
      int at = first + i;
      boolean known = at >= 0 && at < offsets.length;
      target.append(literal.charAt(i), known ? offsets[at] : target.end());
    }
  }

  /** Returns the place of each character of a node, with one for each line break inside. */
  private int[] offsets(Node node) {
    var spans = node.getSourceSpans();
    int length = Math.max(0, spans.size() - 1);
    for (var span : spans) {
      length += span.getLength();
    }
    var offsets = new int[length];
    int at = 0;
    for (var span : spans) {
      if (at > 0) {
        offsets[at] = offsets[at - 1] + 1;
        at++;
      }
      for (int i = 0; i < span.getLength(); i++) {
        offsets[at++] = start + span.getInputIndex() + i;
      }
    }
    return offsets;
  }

  private int offset(Node node, int otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? otherwise : start + spans.get(0).getInputIndex();
  }
}
