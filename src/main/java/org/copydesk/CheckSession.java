package org.copydesk;

import static java.util.Objects.requireNonNull;

import org.copydesk.analysis.analyser.PassageCache;
import org.copydesk.article.Article;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.ArticleMemory;
import org.copydesk.context.Models;
import org.copydesk.finding.Report;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.rule.KnownArticles;
import org.jspecify.annotations.Nullable;

/**
 * Checks one article again and again while it is written. A session keeps what it read of the last
 * article, so that the next check reads only the passages whose text has changed. Its reports are
 * the same as those of {@link Copydesk#check}.
 *
 * <pre>{@code
 * CheckSession session = copydesk.session(); // one for each open document
 * Report first = session.check(draft);
 * Report second = session.check(edited); // a paragraph changed: a third of the time
 * }</pre>
 *
 * <p>A session takes memory for one article: about 35 bytes for each of its characters. Not
 * thread-safe: use it from one thread at a time. Different sessions may be used at once.
 *
 * @since 0.1.0
 */
public final class CheckSession {
  private final Copydesk copydesk;
  private final PassageCache passages = new PassageCache();
  private @Nullable ArticleMemory memory;

  CheckSession(Copydesk copydesk) {
    this.copydesk = requireNonNull(copydesk, "copydesk");
  }

  /** Checks an article as {@link Copydesk#check} does; it may be any other than the last one. */
  public Report check(Article article) {
    return copydesk.check(article, this);
  }

  ArticleContext context(Article article, HouseStyle house, KnownArticles known, Models models) {
    var context = new ArticleContext(passages.analyse(article), house, known, models, memory);
    memory = context.memory();
    return context;
  }
}
