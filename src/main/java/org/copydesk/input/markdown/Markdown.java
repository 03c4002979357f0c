package org.copydesk.input.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.fields.IgnoreComments;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.source.SourceText;

/** Reader of Markdown: front matter, and the role of each heading and paragraph. */
public final class Markdown {
  private static final int NONE = -1;

  private final ArticleFields fields;
  private final List<MarkdownBlock> blocks;
  private final Consumer<String> leftOut;

  private Markdown(ArticleFields fields, List<MarkdownBlock> blocks, Consumer<String> leftOut) {
    this.fields = fields;
    this.blocks = blocks;
    this.leftOut = leftOut;
  }

  /**
   * Sets the parts of an article.
   *
   * @param problems takes the errors in the front matter
   * @param notes takes notes on suppressions that can't be read
   * @param leftOut takes the kind of each block that isn't in the article
   */
  public static void read(
      SourceText source,
      Article.Builder article,
      Consumer<Diagnostic> problems,
      Consumer<Diagnostic> notes,
      Consumer<String> leftOut) {
    var fields = new ArticleFields("front-matter");
    int body = FrontMatter.read(source, fields, problems);
    var comments = new IgnoreComments(source, body, notes);
    new Markdown(fields, MarkdownProse.read(source, body, comments, leftOut), leftOut)
        .layOut(article);
    fields.fill(article, problems);
    fields.notes().forEach(notes);
    comments.fill(article);
  }

  /** Sets the parts in the text; those in the front matter are set after them. */
  private void layOut(Article.Builder article) {
    int headline = headline();
    if (headline != NONE) {
      blocks.get(headline).set(article, Role.HEADLINE);
    }
    int subheadline = subheadline(headline);
    if (subheadline != NONE) {
      blocks.get(subheadline).set(article, Role.SUBHEADLINE);
    }
    var paragraphs = new ArrayList<MarkdownBlock>();
    int byline = NONE;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (i == headline || i == subheadline) {
        continue;
      }
      if (block.isHeading()) {
        leftOut.accept("heading");
        continue;
      }
      // Second or third after a headline at the top, first or second without one.
      int place = headline == NONE ? i + 1 : i - headline;
      boolean bylinePlace = place == 1 || place == 2 || i == blocks.size() - 1;
      if (bylinePlace && block.isByline()) {
        if (byline == NONE) {
          byline = i;
        } else {
          leftOut.accept("byline");
        }
      } else {
        paragraphs.add(block);
      }
    }
    if (byline != NONE) {
      blocks.get(byline).set(article, Role.BYLINE);
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean between = i > 0 && i < paragraphs.size() - 1;
      if (!between || !isCrosshead(paragraphs.get(i))) {
        paragraphs.get(i).set(article, Role.PARAGRAPH);
      } else {
        leftOut.accept("crosshead");
      }
    }
  }

  /** Returns the block of the headline, also of one that repeats the front matter's. */
  private int headline() {
    boolean given = fields.has(ArticleKey.HEADLINE);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).level() == 1) {
        return given && i > 0 ? NONE : i;
      }
    }
    boolean plain = !given && !blocks.isEmpty() && (blocks.get(0).isHeading() || isDisplayLine(0));
    return plain ? 0 : NONE;
  }

  private int subheadline(int headline) {
    int next = headline + 1;
    if (headline == NONE
        || fields.has(ArticleKey.SUBHEADLINE)
        || next + 1 >= blocks.size()
        || blocks.subList(next + 1, blocks.size()).stream().noneMatch(MarkdownBlock::isParagraph)) {
      return NONE;
    }
    var block = blocks.get(next);
    boolean found;
    if (block.isHeading()) {
      found = block.level() > 1 && blocks.get(next + 1).isParagraph();
    } else {
      found = !block.isByline() && (isEmphasised(block) || isDisplayLine(next));
    }
    return found ? next : NONE;
  }

  private static boolean isEmphasised(MarkdownBlock block) {
    return switch (block.emphasis()) {
      case LIGHT, STRONG -> block.text().length() <= BlockShape.MAX_SUBHEADLINE;
      case NONE, INSIDE -> false;
    };
  }

  private boolean isDisplayLine(int index) {
    var block = blocks.get(index);
    return block.emphasis() != MarkdownBlock.Emphasis.INSIDE
        && BlockShape.isDisplayLine(block.text())
        && blocks.subList(index + 1, blocks.size()).stream()
            .anyMatch(
                later -> later.isParagraph() && later.text().length() > block.text().length());
  }

  private static boolean isCrosshead(MarkdownBlock block) {
    return block.emphasis() == MarkdownBlock.Emphasis.STRONG
        && BlockShape.isCrosshead(block.text());
  }
}
