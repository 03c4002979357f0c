package org.copydesk.evidence.predicate;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.lexicon.HedgeLexicon;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.sense.ArticleReadings;
import org.copydesk.lexicon.sense.AxisGroup;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.copydesk.lexicon.sense.WordReadings;
import org.jspecify.annotations.Nullable;

/** Reads sentences of a language as clauses. Linear in their length. Not thread-safe. */
final class SentenceReader {
  private final NegationLexicon negation;
  private final HedgeLexicon hedges;
  private final ClauseWords words;
  private final SenseFilter filter;
  private final SenseLexicon lexicon;
  private final ArticleReadings readings;

  SentenceReader(Locale language, ArticleReadings readings) {
    this.readings = readings;
    this.negation = NegationLexicon.of(language);
    this.hedges = HedgeLexicon.of(language);
    this.words = ClauseWords.of(language);
    this.lexicon = SenseLexicon.of(language);
    this.filter = new SenseFilter(language);
  }

  SenseLexicon lexicon() {
    return lexicon;
  }

  /** Looks up the words of a sentence. */
  WordReadings words(Sentence sentence) {
    return readings.of(sentence.tokens());
  }

  ClauseWords words() {
    return words;
  }

  /** Reads a sentence of a display text, in which capitals say little. */
  ReadSentence readClaim(AnalysedPassage passage, Sentence sentence) {
    return new ReadSentence(passage, sentence, this, false);
  }

  /** Reads a sentence of the body. */
  ReadSentence readBody(AnalysedPassage passage, Sentence sentence) {
    return new ReadSentence(passage, sentence, this, true);
  }

  HedgeScopes hedges(ReadSentence read) {
    return HedgeScopes.of(read, hedges.matches(read.tokens));
  }

  NegationScopes negations(ReadSentence read) {
    return NegationScopes.of(read, negation.cues(read.tokens), words);
  }

  /** Returns a match with the senses that fit its neighbours; null for none. */
  @Nullable LexiconMatch<List<Sense>> inContext(
      ReadSentence read, LexiconMatch<List<Sense>> match) {
    return filter.inContext(read, match);
  }

  /** Returns the number of words and phrases that deny something: some count twice. */
  int denials(ReadSentence read) {
    int denials = read.negations().cues();
    for (int i = 0; i < read.matches().size(); i++) {
      var match = read.filtered(i);
      denials += match != null && denies(match.value()) ? 1 : 0;
    }
    for (int i = 0; i < read.size(); i++) {
      denials += read.is(Kind.DENYING, i) ? 1 : 0;
    }
    return denials;
  }

  private boolean denies(List<Sense> senses) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).side() < 0 && lexicon.isIn(AxisGroup.DENYING, senses.get(i).axis())) {
        return true;
      }
    }
    return false;
  }
}
