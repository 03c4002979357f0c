package org.copydesk.analysis.analyser;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quotation;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.sentence.SentenceSplitter;
import org.copydesk.analysis.token.LanguageAnalyzer;
import org.copydesk.analysis.token.SlugWords;
import org.copydesk.analysis.token.TokenExtractor;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Characters;
import org.copydesk.text.layout.SpanSearch;

/**
 * Analyser of the passages of one language. It finds tokens with Lucene's analyzer, sentences with
 * ICU, quotations, quantities and dates; the last two on first use. Costs are linear in the text.
 * Immutable and thread-safe. Keep it, since building one loads the language's data.
 *
 * @since 0.1.0
 */
public final class TextAnalyser {
  /** The passages that make claims, which the body must support. */
  public static final List<Role> DISPLAY_TEXTS =
      List.of(
          Role.HEADLINE,
          Role.SUBHEADLINE,
          Role.SEO_TITLE,
          Role.SOCIAL_TITLE,
          Role.META_DESCRIPTION);

  private static final Map<Locale, TextAnalyser> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final SentenceSplitter sentenceSplitter;
  private final TokenExtractor tokenExtractor;
  private final QuantityAndDateExtractor quantityAndDateExtractor;

  private TextAnalyser(Locale locale) {
    this.sentenceSplitter = new SentenceSplitter(locale);
    this.tokenExtractor = new TokenExtractor(locale);
    this.quantityAndDateExtractor = new QuantityAndDateExtractor(locale);
  }

  /**
   * Returns the analyser of a language; always the same one. All languages that there is no
   * analyzer for share one that splits words and sentences as Unicode does.
   */
  public static TextAnalyser of(Locale language) {
    var known = BY_LANGUAGE.get(requireNonNull(language, "language"));
    return known != null
        ? known
        : BY_LANGUAGE.computeIfAbsent(LanguageAnalyzer.nearest(language), TextAnalyser::new);
  }

  /**
   * Analyses every passage of an article; a slug is one sentence, of the words between its hyphens.
   */
  public AnalysedArticle analyse(Article article) {
    return analyse(requireNonNull(article, "article"), this::analyse);
  }

  /** Analyses an article, its passages other than a slug by a function. */
  AnalysedArticle analyse(Article article, Function<Passage, AnalysedPassage> passages) {
    var parts = new EnumMap<Role, AnalysedPassage>(Role.class);
    for (var role : DISPLAY_TEXTS) {
      article.passage(role).ifPresent(passage -> parts.put(role, passages.apply(passage)));
    }
    article
        .passage(Role.SLUG)
        .ifPresent(slug -> parts.put(Role.SLUG, analyse(slug, SlugWords.spaced(slug.text()))));
    var body = article.body().stream().map(passages).toList();
    // The rules of the catalogue don't need the other passages, which may be long.
    return new AnalysedArticle(article, parts, passages, body);
  }

  /**
   * Analyses a text that belongs to no article. White space at its ends is taken off first, and
   * spans count from there.
   */
  public AnalysedPassage analyse(String text) {
    return analyse(Passage.of(Role.PARAGRAPH, requireNonNull(text, "text")));
  }

  /** Analyses one passage. */
  public AnalysedPassage analyse(Passage passage) {
    return analyse(requireNonNull(passage, "passage"), passage.text());
  }

  /** Analyses a passage by a text that has its words in the same places. */
  private AnalysedPassage analyse(Passage passage, String text) {
    var sentenceSpans = sentenceSplitter.of(text);
    var tokens = tokenExtractor.tokens(text, sentenceSpans);
    var sentences = new ArrayList<Sentence>(sentenceSpans.size());
    for (int i = 0, from = 0; i < sentenceSpans.size(); i++) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).sentence() == i) {
        to++;
      }
      sentences.add(new Sentence(i, sentenceSpans.get(i), tokens.subList(from, to)));
      from = to;
    }
    var quotations = new ArrayList<Quotation>();
    for (var span : QuotationExtractor.find(text)) {
      quotations.add(quotation(text, span, tokens));
    }
    return new AnalysedPassage(
        passage,
        tokens,
        sentences,
        quotations,
        quantityAndDateExtractor::quantities,
        quantityAndDateExtractor::dates);
  }

  private static Quotation quotation(String text, Span span, List<Token> tokens) {
    // French has a space inside: « mot ».
    var words = Characters.trimmed(text, span.start() + 1, span.end() - 1);
    return new Quotation(span, words, SpanSearch.within(tokens, Token::span, words));
  }
}
