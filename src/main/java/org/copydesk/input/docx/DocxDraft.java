package org.copydesk.input.docx;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.DraftException;
import org.copydesk.input.plain.Shape;

/** Reads a Word document: headline and subheadline by style, where it has none by looks. */
public final class DocxDraft {
  private static final int NONE = -1;

  private final List<DocxBlock> blocks;

  private DocxDraft(List<DocxBlock> blocks) {
    this.blocks = blocks;
  }

  /**
   * Sets the passages of an article, each with the number of its paragraph for a line.
   *
   * @param maxBytes what the document may inflate to
   * @param maxNesting how deep its elements may be nested
   * @throws DraftException if it isn't a document that can be read
   */
  public static void read(
      String source, byte[] bytes, int maxBytes, int maxNesting, Article.Builder article) {
    var parts = Parts.read(source, bytes, maxBytes, maxNesting);
    var document = parts.document();
    var styles = new Styles();
    parts.styles(document).ifPresent(part -> parts.parse(part, styles::take));
    var prose = new DocxProse(styles);
    parts.parse(document, prose::take);
    new DocxDraft(prose.blocks()).layOut(article);
  }

  private void layOut(Article.Builder article) {
    int headline = Math.max(0, first(Styles.Kind.TITLE));
    int styled = first(Styles.Kind.SUBTITLE);
    int subheadline = styled == NONE && isSubheadline(headline + 1) ? headline + 1 : styled;
    var paragraphs = new ArrayList<DocxBlock>();
    boolean hasByline = false;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      int place = i - headline;
      boolean bylinePlace = place == 1 || place == 2 || i == blocks.size() - 1;
      if (i == headline) {
        block.set(article, Role.HEADLINE);
      } else if (i == subheadline) {
        block.set(article, Role.SUBHEADLINE);
      } else if (bylinePlace && Shape.isByline(block.text())) {
        if (!hasByline) {
          block.set(article, Role.BYLINE);
        }
        hasByline = true;
      } else if (block.kind() == Styles.Kind.BODY) {
        paragraphs.add(block);
      }
    }
    Shape.withoutCrossheads(paragraphs, DocxDraft::isCrosshead)
        .forEach(block -> block.set(article, Role.PARAGRAPH));
  }

  private int first(Styles.Kind kind) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == kind) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isSubheadline(int index) {
    if (index >= blocks.size()) {
      return false;
    }
    var block = blocks.get(index);
    return block.kind() == Styles.Kind.BODY
        && !block.inList()
        && !Shape.isByline(block.text())
        && Shape.isDisplayLine(block.text())
        && blocks.subList(index + 1, blocks.size()).stream()
            .anyMatch(later -> later.text().length() > block.text().length());
  }

  private static boolean isCrosshead(DocxBlock block) {
    return !block.inList() && Shape.isCrosshead(block.text());
  }
}
