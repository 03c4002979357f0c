package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.HedgeLexicon;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.sense.AxisGroup;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.PartOfSpeech;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;

/** Reads sentences of a language as clauses. Linear in their length. Immutable. */
final class SentenceReader {
  // Words that one negation or hedge governs at most. Longer stretches hold further clauses.
  private static final int NEGATION_SCOPE = 9;
  private static final int HEDGE_SCOPE = 7;
  private static final int HEAD_REACH = 5;

  private static final String CLAUSE_MARKS = ",;:()—–";
  private static final String STRONG_MARKS = ";:()—–";

  private final NegationLexicon negation;
  private final HedgeLexicon hedges;
  private final ClauseWords words;
  private final SenseFilter filter;
  private final SenseLexicon lexicon;

  SentenceReader(Locale language) {
    this.negation = NegationLexicon.of(language);
    this.hedges = HedgeLexicon.of(language);
    this.words = ClauseWords.of(language);
    this.lexicon = SenseLexicon.of(language);
    this.filter = new SenseFilter(language);
  }

  SenseLexicon lexicon() {
    return lexicon;
  }

  ClauseWords words() {
    return words;
  }

  /** Reads a sentence of a display text, in which capitals say little. */
  ReadSentence readClaim(AnalysedPassage passage, Sentence sentence) {
    return read(passage, sentence, false);
  }

  /** Reads a sentence of the body. */
  ReadSentence readBody(AnalysedPassage passage, Sentence sentence) {
    return read(passage, sentence, true);
  }

  private ReadSentence read(AnalysedPassage passage, Sentence sentence, boolean body) {
    var read = new ReadSentence(passage, sentence);
    markClauses(read);
    markQuoted(read);
    markHedges(read);
    var senses = new ArrayList<LexiconMatch<List<Sense>>>();
    for (var match : lexicon.matches(read.tokens, read::endsClause)) {
      var kept = filter.inContext(read, match, body);
      if (!kept.value().isEmpty()) {
        senses.add(kept);
      }
    }
    read.senses = senses;
    markNegations(read, !body);
    return read;
  }

  private void markClauses(ReadSentence read) {
    int clause = 0;
    boolean conditional = false;
    for (int i = 0; i < read.size(); i++) {
      if (read.hasMarkBefore(i, CLAUSE_MARKS) || read.hasDashBefore(i)) {
        clause++;
      } else if (i > 0 && words.is(Kind.START, read.token(i))) {
        clause++;
      }
      read.clauses[i] = clause;
      conditional = conditional && !read.hasMarkBefore(i, ",");
      conditional |= words.is(Kind.CONDITION, read.token(i));
      read.conditional.set(i, conditional);
    }
  }

  private static void markQuoted(ReadSentence read) {
    for (var quotation : read.passage.quotations()) {
      for (var token : read.passage.tokensIn(quotation.words())) {
        if (token.sentence() == read.sentence.index()) {
          read.quoted.set(read.placeOf(token));
        }
      }
    }
  }

  private void markHedges(ReadSentence read) {
    for (var cue : hedges.matches(read.tokens)) {
      read.hedgeCues.set(cue.from());
      int end = Math.min(read.size(), cue.to() + HEDGE_SCOPE);
      for (int i = cue.from(); i < end; i++) {
        if (i > cue.to() && read.hasMarkBefore(i, STRONG_MARKS)) {
          break;
        }
        var known = read.hedges[i];
        if (known == null || cue.value().compareTo(known) < 0) {
          read.hedges[i] = cue.value();
        }
      }
    }
  }

  private void markNegations(ReadSentence read, boolean claim) {
    Arrays.fill(read.negations, -1);
    var cues = negation.cues(read.tokens);
    for (var cue : cues) {
      if (isPartOfWord(read, cue.to() - 1) || (claim && isDenial(read, cue))) {
        continue;
      }
      read.nounNegations.set(cue.from(), cue.value() == NegationLexicon.Kind.NEGATOR);
      int from = scopeStart(read, cue);
      int end = scopeEnd(read, cue.to());
      boolean late = words.is(Kind.LATE_NEGATION, read.token(cue.from()));
      if (!markHeads(read, from, end, late) && late) {
        from = clauseStart(read, cue.from());
        markVerbs(read, from, cue.from());
      }
      for (int i = from; i < end; i++) {
        if (i < cue.from() || i >= cue.to() || from == cue.from()) {
          read.negated.flip(i);
          read.negations[i] = cue.from();
        }
      }
    }
    read.denials = cues.size();
    read.negationCues = cues.size();
    for (var match : read.senses) {
      if (match.value().stream().anyMatch(this::denies)) {
        read.denials++;
      }
    }
    for (var token : read.tokens) {
      read.denials += words.is(Kind.DENYING, token) ? 1 : 0;
    }
  }

  /**
   * Returns the first word in the scope of a negation: "n'augmente" has its verb in one with it.
   */
  private static int scopeStart(ReadSentence read, LexiconMatch<?> cue) {
    var word = read.token(cue.from()).word();
    return word.startsWith("n'") && word.length() > 2 ? cue.from() : cue.to();
  }

  private static int clauseStart(ReadSentence read, int index) {
    int start = index;
    while (start > 0 && read.clauses[start - 1] == read.clauses[index]) {
      start--;
    }
    return start;
  }

  /** Returns whether a hyphen follows: "not-so-conventional". */
  private static boolean isPartOfWord(ReadSentence read, int index) {
    int end = read.token(index).span().end();
    return end < read.passage.text().length() && read.passage.text().charAt(end) == '-';
  }

  /** Returns whether a claim says that somebody denies: the body may report the charge. */
  private boolean isDenial(ReadSentence read, LexiconMatch<?> cue) {
    return words.is(Kind.DENIAL, read.token(cue.from()));
  }

  private boolean denies(Sense sense) {
    return sense.side() < 0 && lexicon.isIn(AxisGroup.DENYING, sense.axis());
  }

  private int scopeEnd(ReadSentence read, int from) {
    int last = Math.min(read.size(), from + NEGATION_SCOPE);
    for (int i = from; i < last; i++) {
      if (read.hasMarkBefore(i, CLAUSE_MARKS) || words.is(Kind.START, read.token(i))) {
        return i;
      }
    }
    return last;
  }

  /**
   * Marks as negated the verbs before a negation: words after a noun, where nouns have capitals.
   */
  private static void markVerbs(ReadSentence read, int from, int end) {
    for (int i = from; i < end; i++) {
      var token = read.token(i);
      boolean verb =
          (i > 0 && read.token(i - 1).startsUpper())
              || read.sensesAt(i).stream().anyMatch(s -> s.partOfSpeech() == PartOfSpeech.V);
      if (verb && !token.stopWord() && !token.startsUpper()) {
        read.negatedHeads.set(i);
      }
    }
  }

  /** Returns whether a word says little behind an apostrophe: "n'est", "c'est". */
  private boolean isElidedLight(Token token) {
    int mark = token.word().indexOf('\'');
    return mark > 0 && words.of(Kind.LIGHT).contains(token.word().substring(mark + 1));
  }

  /** Marks what is negated first, and returns whether there is a word that may be. */
  private boolean markHeads(ReadSentence read, int from, int end, boolean late) {
    for (int i = from; i < Math.min(end, from + HEAD_REACH); i++) {
      var token = read.token(i);
      if (token.stopWord()
          || words.is(Kind.PARTICLE, token)
          || (late && token.startsUpper())
          || isElidedLight(token)
          || token.word().endsWith("ly")) {
        continue;
      }
      read.negatedHeads.set(i);
      if (!words.is(Kind.AUXILIARY, token)) {
        return true;
      }
    }
    return false;
  }
}
