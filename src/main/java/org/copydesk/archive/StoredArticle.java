package org.copydesk.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.duplication.Sketch;

/** An article in an archive: the terms by which it is found, and its stored fields. */
final class StoredArticle {
  static final String KEY = "key";
  static final String SKETCH = "sketch";
  static final String HEADLINE_TERM = "term";

  private static final String ID = "id";
  private static final String SOURCE = "source";
  private static final String LANGUAGE = "language";
  private static final String DATE = "date";
  private static final String HEADLINE = "headline";
  private static final String PARAGRAPH = "body";

  // Lucene takes at most 32,766 bytes; no written word is as long as this.
  private static final int MAX_TERM = 255;

  private StoredArticle() {}

  /** Returns the term of an article's identity, otherwise source; empty where it has neither. */
  static Optional<Term> key(Article article) {
    return article
        .id()
        .map(StoredArticle::keyOfId)
        .or(() -> article.source().map(StoredArticle::ofSource));
  }

  /** Returns the terms of the articles that go by a name, their identity or source. */
  static List<Term> keys(String name) {
    return List.of(keyOfId(name), ofSource(name));
  }

  private static Term keyOfId(String id) {
    return new Term(KEY, digest("id " + id));
  }

  private static Term ofSource(String source) {
    return new Term(KEY, digest("source " + source));
  }

  // A digest, since an identity may be of any length and need not be well-formed Unicode.
  private static BytesRef digest(String name) {
    try {
      var bytes = ByteBuffer.allocate(2 * name.length());
      bytes.asCharBuffer().put(name);
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return new BytesRef(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the terms of a body by which copies find each other. */
  static Stream<BytesRef> sketch(List<AnalysedPassage> body) {
    return java.util.Arrays.stream(Sketch.of(body))
        .mapToObj(shingle -> new BytesRef(ByteBuffer.allocate(8).putLong(shingle).array()));
  }

  /** Returns the terms of a headline, those of each language apart. */
  static Stream<BytesRef> headlineTerms(AnalysedPassage headline, Locale language) {
    return headline.contentTokens().stream()
        .map(Token::term)
        .distinct()
        .map(term -> term.substring(0, Math.min(MAX_TERM, term.length())))
        .map(term -> new BytesRef((language.getLanguage() + ' ' + term).getBytes(UTF_8)));
  }

  /** Returns the document of an article. */
  static Document document(AnalysedArticle analysed, Term key) {
    var article = analysed.article();
    var document = new Document();
    document.add(new StringField(KEY, key.bytes(), Field.Store.NO));
    sketch(analysed.body())
        .forEach(term -> document.add(new StringField(SKETCH, term, Field.Store.NO)));
    analysed
        .passage(Role.HEADLINE)
        .ifPresent(
            headline ->
                headlineTerms(headline, article.language())
                    .forEach(
                        term ->
                            document.add(new StringField(HEADLINE_TERM, term, Field.Store.NO))));
    article.id().ifPresent(id -> document.add(new StoredField(ID, id)));
    article.source().ifPresent(source -> document.add(new StoredField(SOURCE, source)));
    document.add(new StoredField(LANGUAGE, article.language().toLanguageTag()));
    article.datePublished().ifPresent(date -> document.add(new StoredField(DATE, date.toString())));
    article
        .passage(Role.HEADLINE)
        .ifPresent(headline -> document.add(new StoredField(HEADLINE, headline.text())));
    article.body().forEach(paragraph -> document.add(new StoredField(PARAGRAPH, paragraph.text())));
    return document;
  }

  /** Returns the article that was written as a document. */
  static Article article(Document document) {
    var builder =
        Article.builder()
            .id(document.get(ID))
            .source(document.get(SOURCE))
            .language(Locale.forLanguageTag(document.get(LANGUAGE)))
            .body(document.getValues(PARAGRAPH));
    Optional.ofNullable(document.get(DATE)).map(LocalDate::parse).ifPresent(builder::datePublished);
    Optional.ofNullable(document.get(HEADLINE)).ifPresent(builder::headline);
    return builder.build();
  }
}
