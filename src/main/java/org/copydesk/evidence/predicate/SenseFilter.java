package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.PartOfSpeech;
import org.copydesk.lexicon.sense.Sense;

/** Drops the senses that a word can't have between its neighbours. Immutable. */
final class SenseFilter {
  private static final String OPENING_MARKS = ":.!?–—-„\"«»“";

  private final ClauseWords words;
  private final boolean nounCapitals;
  private final boolean nounBeforeNoun;

  SenseFilter(Locale language) {
    var profile = LanguageProfile.of(language);
    this.words = ClauseWords.of(language);
    this.nounCapitals = profile.has(Trait.NOUN_CAPITALS);
    this.nounBeforeNoun = profile.has(Trait.NOUN_BEFORE_NOUN);
  }

  /**
   * Returns a match with the senses that fit: no verb after "the", no noun after "will" or in
   * "-ed", no name of the body.
   */
  LexiconMatch<List<Sense>> inContext(
      ReadSentence read, LexiconMatch<List<Sense>> match, boolean body) {
    var kept = new ArrayList<Sense>(match.value().size());
    if (match.to() - match.from() > 1 || canStandAlone(read, match.from(), body)) {
      for (var sense : match.value()) {
        if (fits(read, match, sense, body)) {
          kept.add(sense);
        }
      }
    }
    return new LexiconMatch<>(match.from(), match.to(), kept);
  }

  private boolean canStandAlone(ReadSentence read, int at, boolean body) {
    var token = read.token(at);
    if (words.is(Kind.LIGHT, token) || (body && at > 0 && !nounCapitals && token.startsUpper())) {
      return false;
    }
    boolean direction = token.word().equals("up") || token.word().equals("down");
    return !direction
        || (!body && at + 1 == read.size())
        || (at > 0 && words.is(Kind.COPULA, read.token(at - 1)))
        || (at + 1 < read.size() && read.startsWithDigit(at + 1));
  }

  private boolean fits(
      ReadSentence read, LexiconMatch<List<Sense>> match, Sense sense, boolean body) {
    int at = match.from();
    var word = read.token(at).word();
    boolean alone = match.to() - at == 1;
    boolean participle = word.endsWith("ed") && !word.endsWith("eed");
    boolean noun = sense.partOfSpeech() == PartOfSpeech.N;
    boolean verb = sense.partOfSpeech() == PartOfSpeech.V;
    if (nounCapitals && alone && !hasCaseOf(noun, read, at)) {
      return false;
    }
    if (at > 0) {
      var before = read.token(at - 1);
      boolean beforeVerb = words.is(Kind.VERB_MARKER, before);
      if (beforeVerb && noun && (!before.word().equals("to") || sense.vague())) {
        return false;
      }
      boolean beforeNoun = words.is(Kind.NOUN_MARKER, before) || before.isPossessive();
      if (beforeNoun && verb && !word.endsWith("ed") && !word.endsWith("ing")) {
        return false;
      }
      if (body && verb && !alone && !beforeVerb && nounBeforeNoun && isInCompound(read, at)) {
        return false;
      }
    }
    return !(noun && alone && participle);
  }

  /** Returns whether a word is written as a noun or as another word; as either where all may be. */
  private static boolean hasCaseOf(boolean noun, ReadSentence read, int at) {
    boolean upper = read.token(at).startsUpper();
    return upper == noun || (upper && (at == 0 || read.hasMarkBefore(at, OPENING_MARKS)));
  }

  /** Returns whether a word without an ending follows a singular noun: "adjustment phase in". */
  private static boolean isInCompound(ReadSentence read, int at) {
    var before = read.token(at - 1);
    var word = read.token(at).word();
    boolean hasEnding = word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing");
    return !before.stopWord()
        && !before.startsUpper()
        && !before.word().endsWith("s")
        && !hasEnding;
  }
}
