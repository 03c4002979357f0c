package org.copydesk.input.html;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;

/** Reads the page of an article. */
public final class HtmlPage {
  private HtmlPage() {}

  /** Sets the parts of an article; sets none where the page has no prose. */
  public static void read(SourceText source, Article.Builder article) {
    var page = HtmlSource.parse(source.text());
    var html = new HtmlSource(source, Span.whole(source.text()));
    HtmlBody.paragraphs(html, page)
        .forEach(text -> article.part(Role.PARAGRAPH, text.text(), text.map()));
  }
}
