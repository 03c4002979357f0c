package org.copydesk.input.html;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.IgnoreComments;
import org.copydesk.input.source.SourceText;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finder of the comments of a page that are for Copydesk. */
public final class HtmlComments implements NodeVisitor {
  private static final Pattern ANY = Pattern.compile("<!--\\s*copydesk", Pattern.CASE_INSENSITIVE);
  private static final int NONE = -1;

  private final IgnoreComments comments;
  // Where the text before it in the same block begins.
  private int text = NONE;

  private HtmlComments(IgnoreComments comments) {
    this.comments = comments;
  }

  /**
   * Sets the suppressions of an article that has all its passages.
   *
   * @param notes takes the errors in comments, which then have no effect
   */
  public static void read(SourceText source, Article.Builder article, Consumer<Diagnostic> notes) {
    if (!ANY.matcher(source.text()).find()) {
      return;
    }
    var page = HtmlSource.parse(source.text());
    var body = page.body().sourceRange();
    var comments = new IgnoreComments(source, body.isTracked() ? body.startPos() : 0, notes);
    page.traverse(new HtmlComments(comments));
    comments.fill(article);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Comment comment && comment.sourceRange().isTracked()) {
      int offset = comment.sourceRange().startPos();
      comments.add(comment.getData(), offset, text == NONE ? offset : text);
    } else if (node instanceof TextNode words && !words.isBlank()) {
      text = text == NONE ? words.sourceRange().startPos() : text;
    } else {
      atBlock(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    atBlock(node);
  }

  private void atBlock(Node node) {
    if (node instanceof Element element && element.isBlock()) {
      text = NONE;
    }
  }
}
