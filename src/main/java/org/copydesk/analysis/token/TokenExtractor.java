package org.copydesk.analysis.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text into the tokens of a language's Lucene analyzer. Linear in the text. Thread-safe.
 */
public final class TokenExtractor {
  private static final char NARROW_SPACE = '\u202F';

  private final LanguageAnalyzer language;
  private final Locale locale;
  private final boolean apostropheS;
  private final Analyzer analyzer;
  private final @Nullable WordCache words;

  public TokenExtractor(Locale locale) {
    this.language = LanguageAnalyzer.of(locale);
    this.locale = locale;
    var profile = LanguageProfile.of(locale);
    this.apostropheS = profile.has(Trait.APOSTROPHE_S);
    // Filters that look at one word at a time need to see each word only once.
    boolean alone = profile.has(Trait.WORDS_ANALYSED_ALONE);
    this.words = alone ? new WordCache(surface -> word(surface, surface, term(surface))) : null;
    this.analyzer = alone ? new Splitter() : language.analyzer();
  }

  /** The tokenizer of Lucene's English analyzer without its filters. */
  private static final class Splitter extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new StandardTokenizer());
    }
  }

  /** Reads the tokens of a text whose sentences are known. */
  public List<Token> tokens(String raw, List<Span> sentences) {
    var composed = NfcText.of(raw);
    var text = readable(composed.text());
    boolean asWritten = text.equals(raw); // mostly: then the known word is there
    var tokens = new ArrayList<Token>(raw.length() / 5 + 1);
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offsets = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int sentence = 0;
      int lastStart = -1;
      while (stream.incrementToken()) {
        int from = offsets.startOffset();
        int to = offsets.endOffset();
        int start = composed.rawStart(from);
        if (start <= lastStart) {
          continue; // a filter of this language stacked a second form on the same word
        }
        lastStart = start;
        while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= start) {
          sentence++;
        }
        var span = new Span(start, composed.rawEnd(to));
        var word = words == null ? null : words.get(text, from, to);
        if (word == null
            || !(asWritten
                || (raw.startsWith(word.surface, start)
                    && word.surface.length() == span.length()))) {
          var analysed = word == null ? term.toString() : word.term;
          word = word(span.in(raw), text.substring(from, to), analysed);
        }
        tokens.add(new AnalysedToken(tokens.size(), sentence, span, word));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string can't fail", e);
    }
    return tokens;
  }

  /** Returns the term of a word alone; empty where the analyzer finds none. */
  private String term(String word) {
    try (var stream = language.analyzer().tokenStream("", word)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      var found = stream.incrementToken() ? term.toString() : "";
      while (stream.incrementToken()) {
        // A stream must be read to its end.
      }
      stream.end();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string can't fail", e);
    }
  }

  private WordForm word(String surface, String composed, String term) {
    var word = composed.toLowerCase(locale); // Turkish has its own small letter for I
    var shaped = surface;
    if (apostropheS && word.length() > 2 && word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
      shaped = surface.substring(0, surface.length() - 2);
    }
    return new WordForm(
        surface,
        word,
        term.isEmpty() ? word : term,
        WordShape.of(shaped),
        language.isStopWord(word));
  }

  /**
   * Returns a text of the same length for the analyzer. It has one kind of apostrophe, so that
   * "don’t" is the word "don't". It has no lone surrogates, at which Lucene's tokenizer may break a
   * word. The narrow space of "Pourquoi ?" is replaced, since UAX 29 counts it as part of the word;
   * that of "10 000" stays.
   */
  private static String readable(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == '’' || Character.isSurrogate(c) || isNarrowSpace(text, i)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, c == '’' ? '\'' : c == NARROW_SPACE ? ' ' : '\ufffd');
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static boolean isNarrowSpace(String text, int at) {
    return text.charAt(at) == NARROW_SPACE
        && (at == 0
            || at + 1 == text.length()
            || !Character.isDigit(text.charAt(at - 1))
            || !Character.isDigit(text.charAt(at + 1)));
  }
}
