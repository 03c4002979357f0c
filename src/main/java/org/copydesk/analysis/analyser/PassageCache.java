package org.copydesk.analysis.analyser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;

/**
 * Cache of the analysed passages of the last article, by their text, for an article that is checked
 * again and again while it is written. It holds no more than the passages of one article. Not
 * thread-safe.
 */
public final class PassageCache {
  private Locale language = Locale.ROOT;
  private Map<String, AnalysedPassage> known = new HashMap<>();

  /** Analyses an article; passages with a text of the last one are taken from there. */
  public AnalysedArticle analyse(Article article) {
    if (!article.language().equals(language)) {
      known = new HashMap<>();
      language = article.language();
    }
    var current = new HashMap<String, AnalysedPassage>();
    var analyser = TextAnalyser.of(language);
    var analysed = analyser.analyse(article, passage -> analysed(passage, analyser, current));
    known = current;
    return analysed;
  }

  private AnalysedPassage analysed(
      Passage passage, TextAnalyser analyser, Map<String, AnalysedPassage> current) {
    var last = current.getOrDefault(passage.text(), known.get(passage.text()));
    var analysed = last == null ? analyser.analyse(passage) : last.movedTo(passage);
    current.put(passage.text(), analysed);
    return analysed;
  }
}
