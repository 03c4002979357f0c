package org.copydesk.input.html;

import java.util.function.BiConsumer;
import org.copydesk.article.html.HtmlFragments;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Origin;

/** Reader of the HTML that callers give to an article. */
public final class HtmlFragmentReader implements HtmlFragments {
  /** Called by the service loader. */
  public HtmlFragmentReader() {}

  @Override
  public void paragraphs(String html, BiConsumer<String, Origin> sink) {
    HtmlBody.paragraphs(SourceText.of("", html))
        .forEach(paragraph -> sink.accept(paragraph.text(), paragraph.map().inString()));
  }

  @Override
  public void line(String html, BiConsumer<String, Origin> sink) {
    var line = HtmlBody.line(SourceText.of("", html));
    sink.accept(line.text(), line.map().inString());
  }
}
