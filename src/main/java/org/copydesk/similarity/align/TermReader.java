package org.copydesk.similarity.align;

import java.util.Arrays;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quotation;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.quantity.DigitParser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.WordInfo;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Reads tokens into terms: numbers with their multipliers, words with their thesaurus entries. */
final class TermReader {
  // Without frequencies, longer stems say more.
  private static final double FULL_LENGTH = 8;
  private static final double WEIGHT_OF_NUMBER = 5 / FULL_LENGTH;

  // Shorter quotations are titles or single words that somebody used.
  private static final int MIN_QUOTATION = 13;
  private static final int MAX_TITLE = 28;

  // A minus and a currency sign.
  private static final int MAX_SIGNS = 2;

  private final Vocabulary vocabulary;
  private final @Nullable AnalysedPassage passage;
  private final TermAnnotator annotator;
  private final boolean counts;
  private final WordInfo[] words;
  private final Term[] terms;
  private int size;
  private boolean skipped; // whether the word before has no term

  // The quotation that the token may be in: it began last.
  private int nextQuotation;
  private @Nullable Quotation quotation;
  private boolean speech;
  private boolean title;

  /** Reads tokens of a passage, or tokens without the text around them. */
  TermReader(List<Token> tokens, @Nullable AnalysedPassage passage, Vocabulary vocabulary) {
    this(tokens, passage, vocabulary, false);
  }

  /** Reads the content terms of tokens alone. */
  static TermReader ofContent(List<Token> tokens, Vocabulary vocabulary) {
    return new TermReader(tokens, null, vocabulary, true);
  }

  private TermReader(
      List<Token> tokens,
      @Nullable AnalysedPassage passage,
      Vocabulary vocabulary,
      boolean contentOnly) {
    this.vocabulary = vocabulary;
    this.passage = passage;
    this.annotator = new TermAnnotator(tokens, passage, vocabulary.aliases());
    this.words = new WordInfo[tokens.size()];
    this.terms = new Term[words.length];
    boolean number = false;
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.wordInfo(tokens.get(i));
      number |= isNumber(tokens.get(i), words[i]);
    }
    // Most texts have no number, and needn't be searched for quantities.
    this.counts = passage != null && number;
    Token before = null;
    for (int i = 0; i < words.length; i++) {
      var token = tokens.get(i);
      annotator.moveTo(i);
      if (contentOnly && isFunctionWord(token, words[i])) {
        skipped = true;
      } else {
        read(token, before, words[i]);
        skipped = false;
      }
      before = token;
    }
  }

  /** Returns whether a word is a number, and may be part of a quantity. */
  static boolean isNumber(Token token, WordInfo word) {
    return token.shape() == WordShape.NUMBER || word.isNumber();
  }

  /** Returns whether a full stop, question mark or exclamation mark follows the last token. */
  static boolean isSentence(List<Token> tokens, @Nullable AnalysedPassage passage) {
    if (passage == null || tokens.isEmpty()) {
      return false;
    }
    var text = passage.text();
    int end = tokens.get(tokens.size() - 1).span().end();
    while (end < text.length() && "\"'”’)]».!?… ".indexOf(text.charAt(end)) >= 0) {
      if (".!?…".indexOf(text.charAt(end)) >= 0) {
        return true;
      }
      end++;
    }
    return false;
  }

  /** Returns the content terms; of function words alone, all of them. */
  static Term[] content(Term[] terms) {
    var content = new Term[terms.length];
    int size = 0;
    for (var term : terms) {
      if (term.isContent()) {
        content[size++] = term;
      }
    }
    return size == 0 ? terms : Arrays.copyOf(content, size);
  }

  private static boolean isFunctionWord(Token token, WordInfo word) {
    return token.stopWord() && !isNumber(token, word) && word.multiplier() == 1;
  }

  Term[] terms() {
    return size == terms.length ? terms : Arrays.copyOf(terms, size);
  }

  /** Returns what is known of each token's word. */
  WordInfo[] words() {
    return words;
  }

  /** Returns whether a name begins in one sentence and ends in another. */
  boolean hasNameAcrossSentences() {
    return annotator.hasNameAcrossSentences();
  }

  private void read(Token token, @Nullable Token before, WordInfo wordInfo) {
    if (token.shape() == WordShape.NUMBER) {
      readDigits(token, before, wordInfo);
    } else if (vocabulary.hasThesaurus()) {
      readEnglish(token, before, wordInfo);
    } else {
      int length = Math.min(token.term().length(), (int) FULL_LENGTH);
      add(token, before, wordInfo, token.term(), length / FULL_LENGTH);
    }
  }

  private void readDigits(Token token, @Nullable Token before, WordInfo wordInfo) {
    var word = wordInfo.withoutDiacritics();
    int end = DigitParser.leadingEnd(word);
    double number = DigitParser.leadingValue(word, end);
    if (vocabulary.hasThesaurus() && end < word.length()) {
      number *= vocabulary.wordInfo(word.substring(end)).multiplier();
    }
    // Other languages have no suffix to read: 5th, 5te and 5e are words of their own there.
    var digits = vocabulary.hasThesaurus() ? word.substring(0, end) : word;
    double weight =
        vocabulary.hasThesaurus()
            ? vocabulary.weightOf(vocabulary.entry(digits))
            : WEIGHT_OF_NUMBER;
    add(token, before, wordInfo.digits(digits, number), digits, weight);
  }

  private void readEnglish(Token token, @Nullable Token before, WordInfo wordInfo) {
    if (wordInfo.multiplier() != 1
        && wordInfo.withoutDiacritics().length() > 1
        && size > 0
        && !skipped
        && terms[size - 1].isNumber()) {
      terms[size - 1] = terms[size - 1].times(wordInfo.multiplier());
      return;
    }
    var full = annotator.shortFor();
    var read = full == null ? wordInfo : wordInfo.shortFor(vocabulary.wordInfo(full));
    var stem = full == null ? token.term() : full;
    if (wordInfo.isNumber()) {
      stem = Integer.toString((int) wordInfo.number());
    }
    add(token, before, read, stem, vocabulary.weightOf(read.lexemeId()));
  }

  private void add(
      Token token, @Nullable Token before, WordInfo wordInfo, String stem, double weight) {
    terms[size++] =
        new Term(
            token,
            wordInfo,
            stem,
            weight,
            wordInfo.number(),
            place(token, breakBetween(before, token)),
            annotator.annotations(token, wordInfo.antonymClasses(), counts),
            marks(token));
  }

  private Term.Place place(Token token, int breakBefore) {
    if (passage == null) {
      return Term.Place.unquoted(breakBefore);
    }
    var quotations = passage.quotations();
    while (nextQuotation < quotations.size()
        && quotations.get(nextQuotation).words().start() <= token.span().start()) {
      quotation = quotations.get(nextQuotation++);
      speech = isSpeech(quotation);
      title = isTitle(quotation);
    }
    boolean inside = quotation != null && token.span().end() <= quotation.words().end();
    return Term.Place.of(breakBefore, inside && speech, inside && title);
  }

  /** Returns the signs before and after a word that change what it says. */
  private String marks(Token token) {
    if (passage == null) {
      return "";
    }
    var text = passage.text();
    int end = token.span().end();
    boolean number = token.shape() == WordShape.NUMBER;
    int after = end;
    while (after < text.length() && (number ? "%‰°" : "+#").indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    // Most words have nothing glued to them.
    int start = token.span().start();
    if (!number || start == 0 || Character.isSpaceChar(text.charAt(start - 1))) {
      return after == end ? "" : text.substring(end, after);
    }
    var before = new StringBuilder();
    for (int i = start - 1; i >= 0 && start - i <= MAX_SIGNS; i--) {
      char c = text.charAt(i);
      if (isMinus(c) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        before.insert(0, '-');
      } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
        before.append(c);
      } else {
        break;
      }
    }
    return before.append(text, end, after).toString();
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013';
  }

  private int breakBetween(@Nullable Token before, Token token) {
    if (passage == null || before == null) {
      return before == null ? Term.SENTENCE : Term.NO_BREAK;
    }
    int found = Term.NO_BREAK;
    for (int i = before.span().end(); i < token.span().start(); i++) {
      switch (passage.text().charAt(i)) {
        case '.', '!', '?', '"', '“', '”' -> found = Term.SENTENCE;
        case ';', ':', ',' -> found = Math.max(found, Term.PUNCTUATION);
        default -> {}
      }
    }
    return found;
  }

  private boolean isSpeech(Quotation quotation) {
    char mark = passage == null ? '"' : passage.text().charAt(quotation.span().start());
    return mark != '\'' && mark != '‘' && quotation.words().length() > MIN_QUOTATION;
  }

  private static boolean isTitle(Quotation quotation) {
    if (quotation.words().length() > MAX_TITLE) {
      return false;
    }
    for (var token : quotation.tokens()) {
      if (token.shape() != WordShape.CAPITALISED) {
        return false;
      }
    }
    return true;
  }
}
