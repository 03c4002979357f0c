package org.copydesk.input.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.draft.DraftException;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.plain.PartLabels;

/** Reader of Word documents: headline and subheadline by style, otherwise by looks. */
public final class DocxDraft {
  private static final int NONE = -1;

  private final List<DocxBlock> blocks;
  private final Consumer<String> leftOut;

  private DocxDraft(List<DocxBlock> blocks, Consumer<String> leftOut) {
    this.blocks = blocks;
    this.leftOut = leftOut;
  }

  /**
   * Sets the passages of an article, each with the number of its paragraph for a line.
   *
   * @param maxBytes limit of the inflated document
   * @param maxNesting how deep its elements may be nested
   * @param leftOut takes the kind of each paragraph that isn't in the article
   * @throws DraftException if it isn't a document that can be read
   */
  public static void read(
      String source,
      byte[] bytes,
      int maxBytes,
      int maxNesting,
      Article.Builder article,
      Consumer<String> leftOut) {
    var parts = Parts.read(source, bytes, maxBytes, maxNesting);
    var document = parts.document();
    var styles = new Styles();
    parts.styles(document).ifPresent(part -> parts.parse(part, styles::take));
    var prose = new DocxProse(styles);
    parts.parse(document, prose::take);
    var labels =
        PartLabels.of(prose.blocks().stream().map(block -> List.of(block.text())).toList());
    if (labels.isEmpty()) {
      new DocxDraft(prose.blocks(), leftOut).layOut(article, EnumSet.noneOf(Role.class));
    } else {
      readLabelled(prose.blocks(), labels, article, leftOut);
    }
  }

  /** Sets labelled parts; the rest gets its roles as in a document without labels. */
  private static void readLabelled(
      List<DocxBlock> blocks,
      PartLabels labels,
      Article.Builder article,
      Consumer<String> leftOut) {
    var found = EnumSet.noneOf(Role.class);
    var rest = new ArrayList<DocxBlock>();
    Role open = null;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      var label = labels.at(i, block.text());
      var text = label.map(block::after).orElse(block);
      open = label.isPresent() ? label.get().role() : open;
      if (text.text().isEmpty()) {
        continue;
      }
      if (open == null || open == Role.PARAGRAPH || !found.add(open)) {
        if (open == Role.PARAGRAPH) {
          labelBody(rest, found);
        }
        rest.add(text);
      } else {
        text.set(article, open);
      }
      open = open == Role.PARAGRAPH ? open : null;
    }
    new DocxDraft(rest, leftOut).layOut(article, found);
  }

  /** Keeps blocks under the label of the body from being headline or subheadline. */
  private static void labelBody(List<DocxBlock> before, Set<Role> found) {
    if (before.isEmpty()) {
      found.add(Role.PARAGRAPH);
    }
    if (before.size() == (found.contains(Role.HEADLINE) ? 0 : 1)) {
      found.add(Role.SUBHEADLINE);
    }
  }

  /**
   * Sets the roles of the blocks, without the roles that were found before.
   *
   * @param found the roles that others have; with {@link Role#PARAGRAPH} the blocks begin with the
   *     body
   */
  private void layOut(Article.Builder article, Set<Role> found) {
    boolean titled = found.contains(Role.HEADLINE) || found.contains(Role.PARAGRAPH);
    int headline = titled ? NONE : Math.max(0, first(Styles.Kind.TITLE));
    int styled = first(Styles.Kind.SUBTITLE);
    int subheadline = styled == NONE && isSubheadline(headline + 1) ? headline + 1 : styled;
    if (found.contains(Role.SUBHEADLINE) || found.contains(Role.PARAGRAPH)) {
      subheadline = NONE;
    }
    var paragraphs = new ArrayList<DocxBlock>();
    boolean hasByline = found.contains(Role.BYLINE);
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      int place = i - headline;
      boolean bylinePlace = place == 1 || place == 2 || i == blocks.size() - 1;
      if (i == headline) {
        block.set(article, Role.HEADLINE);
      } else if (i == subheadline) {
        block.set(article, Role.SUBHEADLINE);
      } else if (bylinePlace && BlockShape.isByline(block.text())) {
        if (!hasByline) {
          block.set(article, Role.BYLINE);
        } else {
          leftOut.accept("byline");
        }
        hasByline = true;
      } else if (block.kind() == Styles.Kind.BODY) {
        paragraphs.add(block);
      } else {
        leftOut.accept("heading");
      }
    }
    BlockShape.withoutCrossheads(paragraphs, DocxDraft::isCrosshead, leftOut)
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
        && !BlockShape.isByline(block.text())
        && BlockShape.isDisplayLine(block.text())
        && blocks.subList(index + 1, blocks.size()).stream()
            .anyMatch(later -> later.text().length() > block.text().length());
  }

  private static boolean isCrosshead(DocxBlock block) {
    return !block.inList() && BlockShape.isCrosshead(block.text());
  }
}
