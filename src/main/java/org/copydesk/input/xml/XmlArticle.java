package org.copydesk.input.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.fields.ArticleKey.Alias;
import org.copydesk.input.fields.MissingParts;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;

/** The values of one article in XML: of several for a key, the first counts. */
final class XmlArticle {
  private final SourceText source;
  private final Locale language;
  private final XmlElement element;
  private final ArticleFields fields = new ArticleFields("xml");

  XmlArticle(SourceText source, Locale language, XmlElement element) {
    this.source = source;
    this.language = language;
    this.element = element;
  }

  SourceText source() {
    return source;
  }

  boolean has(ArticleKey key) {
    return fields.has(key);
  }

  void put(ArticleKey key, Optional<XmlElement> value) {
    value.ifPresent(found -> put(key, found, found.text().collapsed()));
  }

  void put(ArticleKey key, XmlElement at, MappedText text) {
    put(key, at, List.of(text));
  }

  void body(XmlElement at, List<MappedText> paragraphs) {
    put(ArticleKey.BODY, at, paragraphs);
  }

  private void put(ArticleKey key, XmlElement at, List<MappedText> texts) {
    if (!has(key)) {
      fields.put(new Alias(key, 0), at.name(), texts, source.diagnostic(at.offset(), ""));
    }
  }

  /** Puts a value that is no text of the article, such as an attribute's. */
  void putValue(ArticleKey key, XmlElement at, String value) {
    int line = source.lines().position(at.offset()).line();
    put(key, at, MappedText.ofLine(value, line));
  }

  /** Puts the first value that is a day; for "not published yet" systems write others. */
  void date(Stream<String> values) {
    values
        .map(value -> ArticleFields.date(value.strip()))
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(day -> putValue(ArticleKey.DATE_PUBLISHED, element, day.toString()));
  }

  void language(Optional<XmlElement> stated, String attribute) {
    stated.ifPresent(at -> putValue(ArticleKey.LANGUAGE, at, at.attribute(attribute)));
  }

  /** Returns whether there is anything to check. */
  boolean isEmpty() {
    return !has(ArticleKey.HEADLINE) && !has(ArticleKey.SUBHEADLINE) && !has(ArticleKey.BODY);
  }

  Draft draft(String expected) {
    int line = source.lines().position(element.offset()).line();
    var problems = new ArrayList<Diagnostic>();
    var article = Article.builder().source(source.name()).language(language);
    fields.fill(article, problems::add);
    if (problems.isEmpty() && isEmpty()) {
      problems.add(source.diagnostic(element.offset(), "empty draft: expected " + expected));
    }
    return problems.isEmpty()
        ? new Draft.Readable(
            source.name(),
            line,
            MissingParts.noted(
                article.build(), source.lines().position(element.offset()), expected, "its text"))
        : new Draft.Unreadable(source.name(), line, fields.id(), problems);
  }
}
