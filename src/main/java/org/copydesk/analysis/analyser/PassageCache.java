package org.copydesk.analysis.analyser;

import java.util.HashMap;
import java.util.Locale;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.lexicon.language.RecentMap;

/**
 * Cache of the analysed passages of the last article, by their text, for an article that is checked
 * again and again while it is written. It holds no more than the passages of one article. Not
 * thread-safe.
 */
public final class PassageCache {
  private Locale language = Locale.ROOT;
  private RecentMap<String, AnalysedPassage> known = new RecentMap<>(HashMap::new);

  /** Analyses an article; passages with a text of the last one are taken from there. */
  public AnalysedArticle analyse(Article article) {
    if (!article.language().equals(language)) {
      known = new RecentMap<>(HashMap::new);
      language = article.language();
    }
    known.next();
    var analyser = TextAnalyser.of(language);
    return analyser.analyse(article, passage -> analysed(passage, analyser));
  }

  private AnalysedPassage analysed(Passage passage, TextAnalyser analyser) {
    var last = known.get(passage.text());
    var analysed = last == null ? analyser.analyse(passage) : last.movedTo(passage);
    known.put(passage.text(), analysed);
    return analysed;
  }
}
