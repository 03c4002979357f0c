package org.copydesk.evidence.predicate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.PartOfSpeech;
import org.copydesk.lexicon.sense.Sense;

/** What the negations of a sentence govern. All indexes are places in the sentence. Immutable. */
final class NegationScopes {
  /** Those of a sentence without a negation. */
  static final NegationScopes NONE = new NegationScopes(0, 0);

  // Words that one negation governs at most. Longer stretches hold further clauses.
  private static final int SCOPE = 9;
  private static final int HEAD_REACH = 5;

  private final int cues;
  // In the scope of an odd number of negations; the place of the last one, or -1.
  private final BitSet negated = new BitSet();
  private final int[] negations;
  // The word that a negation negates first: "sell" of "doesn't want to sell".
  private final BitSet heads = new BitSet();
  // Negations before nouns: "no", "without".
  private final BitSet beforeNouns = new BitSet();

  private NegationScopes(int size, int cues) {
    this.cues = cues;
    this.negations = new int[size];
    Arrays.fill(negations, -1);
  }

  /** Reads the scopes of negations in a sentence. */
  static NegationScopes of(
      ReadSentence read, List<LexiconMatch<NegationLexicon.Kind>> cues, ClauseWords words) {
    if (cues.isEmpty()) {
      return NONE;
    }
    var scopes = new NegationScopes(read.size(), cues.size());
    for (var cue : cues) {
      // In a claim that somebody denies, the body may report the charge.
      boolean denial = !read.body && read.is(Kind.DENIAL, cue.from());
      if (!denial && !isPartOfWord(read, cue.to() - 1)) {
        scopes.add(read, cue, words);
      }
    }
    return scopes;
  }

  private void add(ReadSentence read, LexiconMatch<NegationLexicon.Kind> cue, ClauseWords words) {
    beforeNouns.set(cue.from(), cue.value() == NegationLexicon.Kind.NEGATOR);
    int from = scopeStart(read, cue);
    int end = scopeEnd(read, cue.to());
    boolean late = read.is(Kind.LATE_NEGATION, cue.from());
    if (!markHeads(read, from, end, late, words) && late) {
      from = clauseStart(read, cue.from());
      markVerbs(read, from, cue.from());
    }
    for (int i = from; i < end; i++) {
      if (i < cue.from() || i >= cue.to() || from == cue.from()) {
        negated.flip(i);
        negations[i] = cue.from();
      }
    }
  }

  /** Returns the number of negations. */
  int cues() {
    return cues;
  }

  /** Returns whether a token is in the scope of an odd number of negations. */
  boolean isNegated(int index) {
    return negated.get(index);
  }

  /** Returns the place of the last negation in whose scope a token is; −1 for none. */
  int negationOf(int index) {
    return negations.length == 0 ? -1 : negations[index];
  }

  /** Returns whether a word is what a negation negates first. */
  boolean isHead(int index) {
    return heads.get(index);
  }

  /** Returns whether a word is a negation before nouns. */
  boolean isBeforeNoun(int index) {
    return beforeNouns.get(index);
  }

  /**
   * Returns the first word in the scope of a negation: "n'augmente" has its verb in one with it.
   */
  private static int scopeStart(ReadSentence read, LexiconMatch<?> cue) {
    var word = read.token(cue.from()).word();
    return word.startsWith("n'") && word.length() > 2 ? cue.from() : cue.to();
  }

  private static int scopeEnd(ReadSentence read, int from) {
    int last = Math.min(read.size(), from + SCOPE);
    for (int i = from; i < last; i++) {
      if (read.beginsClause(i)) {
        return i;
      }
    }
    return last;
  }

  private static int clauseStart(ReadSentence read, int index) {
    int start = index;
    while (start > 0 && read.clause(start - 1) == read.clause(index)) {
      start--;
    }
    return start;
  }

  /** Returns whether a hyphen follows: "not-so-conventional". */
  private static boolean isPartOfWord(ReadSentence read, int index) {
    int end = read.token(index).span().end();
    return end < read.passage.text().length() && read.passage.text().charAt(end) == '-';
  }

  /**
   * Marks as negated the verbs before a negation: words after a noun, where nouns have capitals.
   */
  private void markVerbs(ReadSentence read, int from, int end) {
    for (int i = from; i < end; i++) {
      var token = read.token(i);
      boolean verb =
          (i > 0 && read.token(i - 1).startsUpper())
              || Sense.hasAny(read.sensesAt(i), PartOfSpeech.V);
      if (verb && !token.stopWord() && !token.startsUpper()) {
        heads.set(i);
      }
    }
  }

  /** Marks what is negated first, and returns whether there is a word that may be. */
  private boolean markHeads(ReadSentence read, int from, int end, boolean late, ClauseWords words) {
    for (int i = from; i < Math.min(end, from + HEAD_REACH); i++) {
      var token = read.token(i);
      if (token.stopWord()
          || read.is(Kind.PARTICLE, i)
          || (late && token.startsUpper())
          || isElidedLight(token, words)
          || token.word().endsWith("ly")) {
        continue;
      }
      heads.set(i);
      if (!read.is(Kind.AUXILIARY, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word says little behind an apostrophe: "n'est", "c'est". */
  private static boolean isElidedLight(Token token, ClauseWords words) {
    int mark = token.word().indexOf('\'');
    return mark > 0 && words.of(Kind.LIGHT).contains(token.word().substring(mark + 1));
  }
}
