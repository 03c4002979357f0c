package org.copydesk.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.duplication.Sketch;

/** Finds the articles in one state of an index that may be duplicates of another. */
final class Candidates {
  private static final int MOST = 10;

  // The article itself may be among them.
  private static final int PAGE = MOST + 1;

  // The rarest words say most about the subject of a headline.
  private static final int HEADLINE_TERMS = 8;
  private static final double MIN_HEADLINE_SHARE = 0.6;

  private final IndexSearcher searcher;
  private final Predicate<Article> eligible;

  /**
   * Holds where to look.
   *
   * @param eligible whether an article may be returned; others take no place among the most alike
   */
  Candidates(IndexSearcher searcher, Predicate<Article> eligible) {
    this.searcher = searcher;
    this.eligible = eligible;
  }

  /** A term that the index has, with the number of articles that have it. */
  private record TermDocFreq(Term term, TermStates states, int docFreq) {}

  /** Returns the articles that share most of the sampled shingles of a body. */
  List<Article> findByBody(AnalysedArticle article) throws IOException {
    var sampled = StoredArticle.sketch(article.body()).limit(Sketch.MAX_QUERY_SHINGLES).toList();
    var terms = new ArrayList<TermDocFreq>();
    for (var held : held(StoredArticle.SKETCH, sampled)) {
      if (held.docFreq() <= Sketch.MAX_DOC_FREQ) {
        terms.add(held);
      }
    }
    return articles(query(terms, Sketch.minShared(sampled.size())), article.article());
  }

  /** Returns the articles that share most of the rarest words of a headline. */
  List<Article> findByHeadline(AnalysedArticle article) throws IOException {
    var headline = article.passage(Role.HEADLINE).orElse(null);
    if (headline == null) {
      return List.of();
    }
    var words = StoredArticle.headlineTerms(headline, article.article().language()).toList();
    var terms = new ArrayList<>(held(StoredArticle.HEADLINE_TERM, words));
    terms.sort(Comparator.comparingInt(TermDocFreq::docFreq));
    int asked = Math.min(HEADLINE_TERMS, words.size());
    var rarest = terms.subList(0, Math.min(asked, terms.size()));
    return articles(query(rarest, (int) Math.ceil(MIN_HEADLINE_SHARE * asked)), article.article());
  }

  /** Returns those terms that the index has. */
  private List<TermDocFreq> held(String field, List<BytesRef> terms) throws IOException {
    var found = new ArrayList<TermDocFreq>();
    for (var bytes : terms) {
      var term = new Term(field, bytes);
      var states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        found.add(new TermDocFreq(term, states, states.docFreq()));
      }
    }
    return found;
  }

  private Query query(List<TermDocFreq> terms, int shared) {
    if (terms.size() < shared) {
      return new MatchNoDocsQuery("fewer terms than must be shared");
    }
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(shared);
    int all = searcher.getIndexReader().maxDoc();
    for (var held : terms) {
      var constant = new ConstantScoreQuery(new TermQuery(held.term(), held.states()));
      // Else ten articles with the same note at their end would hide the one that was copied.
      float weight = (float) Math.log(1 + (double) all / held.docFreq());
      query.add(new BoostQuery(constant, weight), Occur.SHOULD);
    }
    return query.build();
  }

  private List<Article> articles(Query query, Article own) throws IOException {
    var stored = searcher.storedFields();
    var ownKey = StoredArticle.key(own);
    var articles = new ArrayList<Article>();
    var page = searcher.search(query, PAGE).scoreDocs;
    for (int read = 0; page.length > 0 && read < Sketch.MAX_DOC_FREQ; read += PAGE) {
      for (var hit : page) {
        var article = StoredArticle.article(stored.document(hit.doc));
        if (!isSame(ownKey, article) && eligible.test(article)) {
          articles.add(article);
        }
        if (articles.size() == MOST) {
          return List.copyOf(articles);
        }
      }
      page =
          page.length < PAGE
              ? new ScoreDoc[0]
              : searcher.searchAfter(page[page.length - 1], query, PAGE).scoreDocs;
    }
    return List.copyOf(articles);
  }

  private static boolean isSame(Optional<Term> ownKey, Article other) {
    return ownKey.isPresent() && ownKey.equals(StoredArticle.key(other));
  }
}
