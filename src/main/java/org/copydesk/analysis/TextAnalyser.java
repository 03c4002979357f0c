package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/**
 * Analyses passages of one language: tokens by its Lucene analyzer, sentences by ICU, quotations.
 * Costs are linear in the text. Immutable and thread-safe; keep it, since building one loads the
 * language's data.
 *
 * @since 0.1.0
 */
public final class TextAnalyser {
  private static final Map<Locale, TextAnalyser> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final LanguageAnalyzer language;
  private final SentenceBreaks sentenceBreaks;
  private final Locale locale;
  private final boolean english;
  private final FigureReader figures;

  private TextAnalyser(Locale locale) {
    this.locale = locale;
    this.language = LanguageAnalyzer.of(locale);
    this.sentenceBreaks = new SentenceBreaks(locale);
    this.english = locale.getLanguage().equals("en");
    this.figures = new FigureReader(locale);
  }

  /**
   * Returns the analyser of a language; always the same one. All languages that there is no
   * analyzer for share one that splits words and sentences as Unicode does.
   */
  public static TextAnalyser of(Locale language) {
    var nearest = LanguageAnalyzer.nearest(requireNonNull(language, "language"));
    return BY_LANGUAGE.computeIfAbsent(nearest, TextAnalyser::new);
  }

  /**
   * Analyses every passage of an article. Kicker, byline, dateline and slug have no sentences of
   * their own and are left out.
   */
  public AnalysedArticle analyse(Article article) {
    var parts = new EnumMap<Role, AnalysedPassage>(Role.class);
    for (var role : List.of(Role.HEADLINE, Role.SUBHEADLINE, Role.SEO_TITLE, Role.SOCIAL_TITLE)) {
      article.passage(role).ifPresent(passage -> parts.put(role, analyse(passage)));
    }
    return new AnalysedArticle(article, parts, article.body().stream().map(this::analyse).toList());
  }

  /**
   * Analyses a text that belongs to no article. White space at its ends is taken off first, and
   * spans count from there.
   */
  public AnalysedPassage analyse(String text) {
    return analyse(Passage.of(Role.PARAGRAPH, text));
  }

  /** Analyses one passage. */
  public AnalysedPassage analyse(Passage passage) {
    var sentenceSpans = sentenceBreaks.of(passage.text());
    var tokens = tokens(passage.text(), sentenceSpans);
    var sentences = new ArrayList<Sentence>(sentenceSpans.size());
    for (int i = 0, from = 0; i < sentenceSpans.size(); i++) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).sentence() == i) {
        to++;
      }
      sentences.add(new Sentence(i, sentenceSpans.get(i), tokens.subList(from, to)));
      from = to;
    }
    var quotations =
        QuotationFinder.find(passage.text()).stream()
            .map(span -> quotation(passage.text(), span, tokens))
            .toList();
    return new AnalysedPassage(passage, tokens, sentences, quotations, figures);
  }

  private static Quotation quotation(String text, Span span, List<Token> tokens) {
    int start = span.start() + 1;
    int end = span.end() - 1;
    while (start < end && isSpace(text.charAt(start))) { // as in French: « mot »
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    var words = new Span(start, end);
    return new Quotation(span, words, AnalysedPassage.between(tokens, words));
  }

  private List<Token> tokens(String raw, List<Span> sentences) {
    var composed = NfcText.of(raw);
    var text = readable(composed.text());
    var tokens = new ArrayList<Token>(raw.length() / 5 + 1);
    try (var stream = language.analyzer().tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offsets = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int sentence = 0;
      while (stream.incrementToken()) {
        var span =
            new Span(
                composed.rawStart(offsets.startOffset()), composed.rawEnd(offsets.endOffset()));
        if (!tokens.isEmpty() && span.start() <= tokens.get(tokens.size() - 1).span().start()) {
          continue; // a filter of this language stacked a second form on the same word
        }
        while (sentence + 1 < sentences.size()
            && sentences.get(sentence + 1).start() <= span.start()) {
          sentence++;
        }
        tokens.add(
            token(
                tokens.size(),
                span,
                span.in(raw),
                text.substring(offsets.startOffset(), offsets.endOffset()),
                term.toString(),
                sentence));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string can't fail", e);
    }
    return tokens;
  }

  /**
   * Returns a text of the same length for the analyzer: with one kind of apostrophe, so that
   * "don’t" is the word "don't", and without lone surrogates, at which Lucene's tokenizer may break
   * a word.
   */
  private static String readable(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == '’' || Character.isSurrogate(c)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, c == '’' ? '\'' : '\ufffd');
      }
    }
    return changed == null ? text : changed.toString();
  }

  private Token token(
      int index, Span span, String surface, String composed, String term, int sentence) {
    var word = composed.toLowerCase(locale); // Turkish has its own small letter for I
    var shaped = surface;
    if (english && word.length() > 2 && word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
      shaped = surface.substring(0, surface.length() - 2);
    }
    return new Token(
        index,
        surface,
        span,
        word,
        term.isEmpty() ? word : term,
        Shape.of(shaped),
        sentence,
        language.isStopWord(word));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
