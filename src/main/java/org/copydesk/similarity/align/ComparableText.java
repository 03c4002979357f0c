package org.copydesk.similarity.align;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.WordInfo;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for comparison: each of its words looked up once. Keep it where a text is
 * compared with several others. Linear in the text. Thread-safe: what is made when it is first
 * asked for is immutable, and threads that ask at once may each make it.
 *
 * @since 0.1.0
 */
public final class ComparableText {
  private final Vocabulary vocabulary;
  private final Term[] content;
  private final int[] lettersOfPairs;
  private final WordInfo[] words; // of the tokens, some of which may share a term
  private final boolean sentence;
  private final boolean hasNameAcrossSentences;
  private final List<Token> tokens;
  private Term @Nullable [] terms;
  private @Nullable String letters;
  private @Nullable TextProfile profile;
  private @Nullable RelatedEntries relatives;

  private ComparableText(
      Vocabulary vocabulary,
      List<Token> tokens,
      Term @Nullable [] terms,
      Term[] content,
      WordInfo[] words,
      boolean sentence,
      boolean hasNameAcrossSentences) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.terms = terms;
    this.content = content;
    this.lettersOfPairs = lettersOfPairs(content);
    this.words = words;
    this.sentence = sentence;
    this.hasNameAcrossSentences = hasNameAcrossSentences;
  }

  /** Prepares a passage. */
  public static ComparableText of(AnalysedPassage passage, Vocabulary vocabulary) {
    requireNonNull(passage, "passage");
    requireNonNull(vocabulary, "vocabulary");
    return of(passage.tokens(), passage, vocabulary);
  }

  /** Prepares one sentence of a passage. */
  public static ComparableText of(
      AnalysedPassage passage, Sentence sentence, Vocabulary vocabulary) {
    requireNonNull(passage, "passage");
    requireNonNull(vocabulary, "vocabulary");
    return of(sentence.tokens(), passage, vocabulary);
  }

  /** Prepares words without a passage, so that punctuation and quotations are unknown. */
  public static ComparableText of(List<Token> tokens, Vocabulary vocabulary) {
    requireNonNull(tokens, "tokens");
    var reader = TermReader.ofContent(tokens, requireNonNull(vocabulary, "vocabulary"));
    var content = reader.terms();
    if (content.length == 0) {
      return of(tokens, null, vocabulary); // compared by its function words
    }
    boolean across = reader.hasNameAcrossSentences();
    return new ComparableText(vocabulary, tokens, null, content, reader.words(), false, across);
  }

  private static ComparableText of(
      List<Token> tokens, @Nullable AnalysedPassage passage, Vocabulary vocabulary) {
    var reader = new TermReader(tokens, passage, vocabulary);
    var terms = reader.terms();
    return new ComparableText(
        vocabulary,
        tokens,
        terms,
        TermReader.content(terms),
        reader.words(),
        TermReader.isSentence(tokens, passage),
        reader.hasNameAcrossSentences());
  }

  /**
   * Returns one sentence of this passage, as {@link #of(AnalysedPassage, Sentence, Vocabulary)}
   * reads it; null where it has to be read by itself.
   */
  @Nullable ComparableText sentence(AnalysedPassage passage, List<Token> tokens) {
    var own = termsOf(tokens);
    if (own == null) {
      return null;
    }
    int from = tokens.isEmpty() ? 0 : tokens.get(0).index();
    boolean counts = false;
    for (int i = 0; i < tokens.size(); i++) {
      counts |= TermReader.isNumber(tokens.get(i), words[from + i]);
    }
    for (int i = 0; !counts && i < own.length; i++) {
      own[i] = own[i].withoutQuantity();
    }
    return part(tokens, own, TermReader.isSentence(tokens, passage));
  }

  /**
   * Returns a sentence of this passage, or all of it, as {@link #of(List, Vocabulary)} reads it,
   * for its pairs; null where it has to be read by itself.
   */
  @Nullable ComparableText withoutText(List<Token> tokens) {
    var own = termsOf(tokens);
    if (own == null) {
      return null;
    }
    boolean same = tokens.size() == words.length;
    for (int i = 0; i < own.length; i++) {
      var term = own[i].withoutText(i == 0);
      same &= term == own[i];
      own[i] = term;
    }
    if (same) {
      return this;
    }
    return part(tokens, own, false);
  }

  /** Returns some tokens of this passage with their terms. */
  private ComparableText part(List<Token> tokens, Term[] own, boolean isSentence) {
    int from = tokens.isEmpty() ? 0 : tokens.get(0).index();
    return new ComparableText(
        vocabulary,
        tokens,
        own,
        TermReader.content(own),
        Arrays.copyOfRange(words, from, from + tokens.size()),
        isSentence,
        false);
  }

  /**
   * Returns the terms of a sentence, or of all tokens; null where a name or a number goes on beyond
   * it.
   */
  private Term @Nullable [] termsOf(List<Token> tokens) {
    if (hasNameAcrossSentences && tokens.size() < words.length) {
      return null;
    }
    int start = tokens.isEmpty() ? 0 : tokens.get(0).index();
    int from = place(start);
    int to = place(start + tokens.size());
    return from < 0 || to < 0 ? null : Arrays.copyOfRange(terms(), from, to);
  }

  /** Returns where the term of a token is; -1 where it has none of its own. */
  private int place(int token) {
    var terms = terms();
    if (token == words.length) {
      return terms.length;
    }
    int place = Math.min(token, terms.length - 1);
    while (place > 0 && terms[place].token().index() > token) {
      place--;
    }
    return terms[place].token().index() == token ? place : -1;
  }

  private static int[] lettersOfPairs(Term[] terms) {
    int[] letters = new int[Math.max(0, terms.length - 1)];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = terms[i].letters() | terms[i + 1].letters();
    }
    return letters;
  }

  WordInfo[] words() {
    return words;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns all terms in order, function words too. Where these are read only when asked for,
   * threads that ask at once may each read them; the results are equal.
   */
  public Term[] terms() {
    var all = terms;
    if (all == null) {
      all = new TermReader(tokens, null, vocabulary).terms();
      terms = all;
    }
    return all;
  }

  /**
   * Returns the terms that are compared, in order: content words and numbers; all terms where there
   * are none of these.
   */
  Term[] content() {
    return content;
  }

  /** Returns for each content term the letters that it and the next one have, a bit for each. */
  int[] lettersOfPairs() {
    return lettersOfPairs;
  }

  /**
   * Finds all entries of the thesaurus that a content term has or is related to, so that another
   * text's terms that no term here is related to are passed over. Worth it for a text that is
   * matched with several others.
   */
  public void prepareForMany() {
    if (relatives == null) {
      relatives = vocabulary.hasThesaurus() ? RelatedEntries.of(content, vocabulary) : null;
    }
  }

  /** Returns what was prepared; null for nothing. */
  @Nullable RelatedEntries relatives() {
    return relatives;
  }

  /** Returns whether there are content words or numbers among the terms. */
  boolean hasContent() {
    return content.length > 0 && content[0].isContent();
  }

  public boolean isEmpty() {
    return words.length == 0;
  }

  /** Returns whether a full stop, question mark or exclamation mark follows the last word. */
  public boolean isSentence() {
    return sentence;
  }

  /** Returns the words in lower case, without marks, one blank between them. */
  public String letters() {
    var joined = letters;
    if (joined == null) {
      int first = firstWithLetters();
      var all = new String[words.length - first];
      for (int i = 0; i < all.length; i++) {
        all[i] = words[first + i].lettersAndDigits();
      }
      joined = String.join(" ", all);
      letters = joined;
    }
    return joined;
  }

  /** Returns the length of {@link #letters}. */
  public int length() {
    int first = firstWithLetters();
    int length = Math.max(0, words.length - first - 1);
    for (int i = first; i < words.length; i++) {
      length += words[i].lettersAndDigits().length();
    }
    return length;
  }

  /** Returns whether both have the same {@link #letters}. */
  public boolean hasLettersOf(ComparableText other) {
    return length() == other.length() && letters().equals(other.letters());
  }

  private int firstWithLetters() {
    int first = 0;
    while (first < words.length && words[first].lettersAndDigits().isEmpty()) {
      first++;
    }
    return first;
  }

  /**
   * Returns what scores need and an alignment doesn't. Threads that ask at once may each make it;
   * the results are equal and immutable.
   */
  public TextProfile profile() {
    var made = profile;
    if (made == null) {
      made = TextProfile.of(this);
      profile = made;
    }
    return made;
  }

  /** Returns whether the same signs are glued to the words of another text, in the same order. */
  public boolean hasMarksOf(ComparableText other) {
    var own = terms();
    var others = other.terms();
    if (own.length != others.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (!own[i].marks().equals(others[i].marks())
          || !AnnotationRelations.haveOneUnit(own[i], others[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word of a closed class occurs. */
  public boolean has(int kind) {
    for (var term : terms()) {
      if (term.is(kind)) {
        return true;
      }
    }
    return false;
  }
}
