package org.copydesk.evidence.predicate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.TokenGap;
import org.copydesk.lexicon.HedgeLexicon.CertaintyLevel;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.WordReadings;
import org.jspecify.annotations.Nullable;

/**
 * A sentence read as clauses: the clause of each token, what is negated, hedged or conditional, and
 * the senses of its words. All indexes are places in the sentence. Its words are looked up once;
 * all else is read by {@link SentenceReader} when it is first asked for. Not thread-safe.
 */
final class ReadSentence {
  private static final String CLAUSE_MARKS = ",;:()—–";

  final AnalysedPassage passage;
  final Sentence sentence;
  final List<Token> tokens;
  final boolean body;
  private final SentenceReader reader;
  private final WordReadings words;
  private int @Nullable [] clauses;
  private @Nullable BitSet conditional;
  private @Nullable BitSet quoted;
  private @Nullable HedgeScopes hedges;
  private @Nullable NegationScopes negations;
  private @Nullable List<LexiconMatch<List<Sense>>> matches;
  // The matches with the senses that fit; those not yet filtered and those without are null.
  private @Nullable LexiconMatch<List<Sense>> @Nullable [] filtered;
  private final BitSet known = new BitSet();
  private int denials = -1;
  private double @Nullable [] weights;

  ReadSentence(AnalysedPassage passage, Sentence sentence, SentenceReader reader, boolean body) {
    this.passage = passage;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.reader = reader;
    this.words = reader.words(sentence);
    this.body = body;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Returns its words as the lists read them. */
  WordReadings words() {
    return words;
  }

  /** Returns whether a word is of a class. */
  boolean is(Kind kind, int index) {
    return words.is(kind, index);
  }

  /** Returns the number of the clause of a token. */
  int clause(int index) {
    var known = clauses;
    if (known == null) {
      known = readClauses();
      clauses = known;
    }
    return known[index];
  }

  private int[] readClauses() {
    int[] numbers = new int[tokens.size()];
    int clause = 0;
    for (int i = 1; i < numbers.length; i++) {
      boolean begins = is(Kind.START, i) || hasMarkBefore(i, CLAUSE_MARKS) || hasDashBefore(i);
      clause += begins ? 1 : 0;
      numbers[i] = clause;
    }
    return numbers;
  }

  /** Returns whether a clause ends in front of a token. */
  boolean endsClause(int index) {
    return clause(index) != clause(index - 1);
  }

  /** Returns whether a mark or a word that begins a clause is in front of a token. */
  boolean beginsClause(int index) {
    return hasMarkBefore(index, CLAUSE_MARKS) || is(Kind.START, index);
  }

  /** Returns whether what a token says holds only on a condition. */
  boolean isConditional(int index) {
    if (!words.has(Kind.CONDITION)) {
      return false;
    }
    var known = conditional;
    if (known == null) {
      known = readConditions();
      conditional = known;
    }
    return known.get(index);
  }

  private BitSet readConditions() {
    var found = new BitSet();
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      open = is(Kind.CONDITION, i) || (open && !hasMarkBefore(i, ","));
      found.set(i, open);
    }
    return found;
  }

  /** Returns whether a token is in a quotation. */
  boolean isQuoted(int index) {
    if (passage.quotations().isEmpty()) {
      return false;
    }
    var known = quoted;
    if (known == null) {
      known = readQuoted();
      quoted = known;
    }
    return known.get(index);
  }

  private BitSet readQuoted() {
    var found = new BitSet();
    for (var quotation : passage.quotations()) {
      for (var token : passage.tokensIn(quotation.words())) {
        if (token.sentence() == sentence.index()) {
          found.set(placeOf(token));
        }
      }
    }
    return found;
  }

  private HedgeScopes hedges() {
    var known = hedges;
    if (known == null) {
      known = words.mayHedge() ? reader.hedges(this) : HedgeScopes.NONE;
      hedges = known;
    }
    return known;
  }

  /** Returns the surest hedge in whose scope a token is; null for none. */
  @Nullable CertaintyLevel hedge(int index) {
    return hedges().level(index);
  }

  /** Returns whether a token begins a hedge. */
  boolean beginsHedge(int index) {
    return hedges().isCue(index);
  }

  /** Returns whether a token is hedged, and not just in the future. */
  boolean isHedged(int index) {
    var hedge = hedge(index);
    return hedge != null && hedge != CertaintyLevel.CERTAIN;
  }

  /** Returns what is negated. */
  NegationScopes negations() {
    var known = negations;
    if (known == null) {
      known = words.mayNegate() ? reader.negations(this) : NegationScopes.NONE;
      negations = known;
    }
    return known;
  }

  /** Returns whether a token is in the scope of an odd number of negations. */
  boolean isNegated(int index) {
    return negations().isNegated(index);
  }

  /** Returns the words and phrases with senses, whether these fit or not. */
  List<LexiconMatch<List<Sense>>> matches() {
    var found = matches;
    if (found == null) {
      found = words.matches(this::endsClause);
      matches = found;
    }
    return found;
  }

  /** Returns one of the matches with the senses that fit its neighbours; null for none. */
  @Nullable LexiconMatch<List<Sense>> filtered(int match) {
    var kept = filtered;
    if (kept == null) {
      kept = matchArray(matches().size());
      filtered = kept;
    }
    if (!known.get(match)) {
      known.set(match);
      kept[match] = reader.inContext(this, matches().get(match));
    }
    return kept[match];
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type.
  private static @Nullable LexiconMatch<List<Sense>>[] matchArray(int size) {
    return new LexiconMatch[size];
  }

  /** Returns the senses of the word or phrase that a token is part of; none for one without. */
  List<Sense> sensesAt(int index) {
    var all = matches();
    for (int i = 0; i < all.size() && all.get(i).from() <= index; i++) {
      if (index < all.get(i).to()) {
        var match = filtered(i);
        return match == null ? List.of() : match.value();
      }
    }
    return List.of();
  }

  /** Returns the number of words that deny something. */
  int denials() {
    if (denials < 0) {
      denials = reader.denials(this);
    }
    return denials;
  }

  /** Returns the weight of a word. */
  double weight(int index, Vocabulary vocabulary) {
    var known = weights;
    if (known == null) {
      known = new double[tokens.size()];
      Arrays.fill(known, Double.NaN);
      weights = known;
    }
    if (Double.isNaN(known[index])) {
      var token = tokens.get(index);
      known[index] = token.stopWord() ? 0 : vocabulary.weight(token, vocabulary.entry(token));
    }
    return known[index];
  }

  boolean startsWithDigit(int index) {
    var surface = tokens.get(index).surface();
    return !surface.isEmpty() && Character.isDigit(surface.charAt(0));
  }

  /** Returns the place in the sentence of a token of it. */
  int placeOf(Token token) {
    return token.index() - tokens.get(0).index();
  }

  /** Returns whether one of some characters stands between a token and the one before. */
  boolean hasMarkBefore(int index, String marks) {
    return index > 0 && TokenGap.hasBefore(passage, tokens.get(index), marks);
  }

  /** Returns whether a token is joined to the one before by a hyphen: "Covid-19". */
  boolean followsHyphen(int index) {
    int start = tokens.get(index).span().start();
    return index > 0 && passage.text().charAt(start - 1) == '-' && !hasDashBefore(index);
  }

  /** Returns whether a hyphen stands alone, as a dash, between a token and the one before. */
  boolean hasDashBefore(int index) {
    if (index == 0) {
      return false;
    }
    int start = tokens.get(index - 1).span().end();
    int end = tokens.get(index).span().start();
    var text = passage.text();
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '-') {
        return i > start && Character.isWhitespace(text.charAt(i - 1));
      }
    }
    return false;
  }

  boolean isQuestion() {
    int end = Math.min(sentence.span().end(), passage.text().length());
    return passage.text().substring(sentence.span().start(), end).strip().endsWith("?");
  }
}
