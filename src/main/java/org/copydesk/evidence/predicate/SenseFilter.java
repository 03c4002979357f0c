package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.PartOfSpeech;
import org.copydesk.lexicon.sense.Sense;
import org.jspecify.annotations.Nullable;

/** Drops the senses that a word can't have between its neighbours. Immutable. */
final class SenseFilter {
  private static final String OPENING_MARKS = ":.!?–—-„\"«»“";

  private final boolean nounCapitals;
  private final boolean nounBeforeNoun;

  SenseFilter(Locale language) {
    var profile = LanguageProfile.of(language);
    this.nounCapitals = profile.has(Trait.NOUN_CAPITALS);
    this.nounBeforeNoun = profile.has(Trait.NOUN_BEFORE_NOUN);
  }

  /**
   * Returns a match with the senses that fit: no verb after "the", no noun after "will" or in
   * "-ed", no name of the body; null where none fits.
   */
  @Nullable LexiconMatch<List<Sense>> inContext(
      ReadSentence read, LexiconMatch<List<Sense>> match) {
    if (match.to() - match.from() == 1 && !canStandAlone(read, match.from())) {
      return null;
    }
    var senses = match.value();
    List<Sense> kept = null; // null while all fit
    for (int i = 0; i < senses.size(); i++) {
      if (!fits(read, match, senses.get(i))) {
        kept = kept == null ? new ArrayList<>(senses.subList(0, i)) : kept;
      } else if (kept != null) {
        kept.add(senses.get(i));
      }
    }
    if (kept == null) {
      return match;
    }
    return kept.isEmpty() ? null : new LexiconMatch<>(match.from(), match.to(), kept);
  }

  private boolean canStandAlone(ReadSentence read, int at) {
    var token = read.token(at);
    if (read.is(Kind.LIGHT, at) || (read.body && at > 0 && !nounCapitals && token.startsUpper())) {
      return false;
    }
    boolean direction = token.word().equals("up") || token.word().equals("down");
    return !direction
        || (!read.body && at + 1 == read.size())
        || (at > 0 && read.is(Kind.COPULA, at - 1))
        || (at + 1 < read.size() && read.startsWithDigit(at + 1));
  }

  private boolean fits(ReadSentence read, LexiconMatch<List<Sense>> match, Sense sense) {
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
      boolean beforeVerb = read.is(Kind.VERB_MARKER, at - 1);
      if (beforeVerb && noun && (!before.word().equals("to") || sense.vague())) {
        return false;
      }
      boolean beforeNoun = read.is(Kind.NOUN_MARKER, at - 1) || before.isPossessive();
      if (beforeNoun && verb && !word.endsWith("ed") && !word.endsWith("ing")) {
        return false;
      }
      if (read.body && verb && !alone && !beforeVerb && nounBeforeNoun && isInCompound(read, at)) {
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
