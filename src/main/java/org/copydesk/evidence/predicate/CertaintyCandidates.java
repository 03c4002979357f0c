package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.HedgeLexicon.CertaintyLevel;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.PartOfSpeech;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseRelation;
import org.jspecify.annotations.Nullable;

/** Statements and announcements of a claim that the body only expects, holds possible or heard. */
final class CertaintyCandidates {
  private static final int MAX_PLACES = 3;
  // From here on a word is about the same act.
  private static final double SAME_ACT = 0.4;
  private static final double BY_SENSE = 0.5;
  private static final double OTHER_ACT_WEIGHT = 0.6;
  private static final double STRENGTH_WEIGHT = 0.4;

  private final Claim claim;

  CertaintyCandidates(Claim claim) {
    this.claim = claim;
  }

  /** How a claim says that something is so. */
  private enum Mode {
    WILL,
    TO,
    FLAT
  }

  /** A place of the body for a verb of the claim, with its hedge and word that leaves it open. */
  private record Place(
      AlignedSentence body, int at, double strength, @Nullable CertaintyLevel hedge, int open) {
    boolean isSameAct() {
      return strength >= SAME_ACT;
    }

    boolean isSure() {
      return hedge == CertaintyLevel.CERTAIN || (hedge == null && open < 0);
    }

    /** Returns whether it is less sure than a claim: "is to" is as "is due to". */
    boolean isLess(Mode mode) {
      return hedge == null
          ? open >= 0
          : hedge != CertaintyLevel.CERTAIN
              && (mode == Mode.FLAT || hedge != CertaintyLevel.LIKELY);
    }
  }

  /** A place with its context. */
  private record FittedPlace(Place place, ContextFit fit, double score) {}

  void find(List<Candidate> found) {
    if (!mayBodyBeUnsure() || isHedged()) {
      return;
    }
    for (int i = 0; i < claim.read().size(); i++) {
      var mode = claim.read().token(i).stopWord() ? null : mode(i);
      if (mode != null) {
        add(i, mode, found);
      }
    }
  }

  private boolean mayBodyBeUnsure() {
    for (int i = 0; i < claim.evidence().size(); i++) {
      var words = claim.evidence().get(i).read.words();
      if (words.mayHedge() || words.has(Kind.OPEN)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the claim leaves open whether it is so. */
  private boolean isHedged() {
    for (int i = 0; i < claim.read().size(); i++) {
      if (claim.read().beginsHedge(i) && claim.read().isHedged(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mode mode(int index) {
    if (claim.read().isNegated(index) || claim.read().isQuoted(index)) {
      return null;
    }
    if (claim.isName(index) || claim.read().token(index).word().endsWith("ly")) {
      return null;
    }
    if (isFuture(index - 1)
        || (isFuture(index - 2) && isAdverb(index - 1))
        || hasFutureEnding(index)) {
      return Mode.WILL;
    }
    int to = isWord(index - 1, "to") ? index - 1 : isToBe(index) ? index - 2 : -1;
    if (to >= 0 && hasVerbBefore(to)) {
      return null;
    }
    if (to >= 0 && !(to > 0 && claim.read().is(Kind.INTENDING, to - 1))) {
      return Mode.TO;
    }
    if (index > 0 && !canPrecedeVerb(index - 1)) {
      return null;
    }
    return canBeVerb(index) ? Mode.FLAT : null;
  }

  /** Returns whether an infinitive depends on a verb: "orders council to reopen library". */
  private boolean hasVerbBefore(int to) {
    for (int i = to - 1; i > 0 && claim.read().clause(i) == claim.read().clause(to); i--) {
      if (isKnownVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeVerb(int index) {
    var word = claim.read().token(index).word();
    boolean ending = word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("ss"));
    return (ending && index > 0) || isKnownVerb(index);
  }

  private boolean isKnownVerb(int index) {
    var senses = claim.read().sensesAt(index);
    for (int i = 0; i < senses.size(); i++) {
      if (isVerb(index, senses.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word is a verb by its ending, or has only the sense of one. */
  private boolean isVerb(int index, Sense sense) {
    var word = claim.read().token(index).word();
    return sense.partOfSpeech() == PartOfSpeech.V
        && (!sense.vague() || word.endsWith("s") || word.endsWith("ed"));
  }

  /** Returns whether a verb may follow: after "in" or "the" comes a noun. */
  private boolean canPrecedeVerb(int before) {
    return !claim.read().token(before).stopWord()
        || claim.read().is(Kind.VERB_MARKER, before)
        || claim.read().is(Kind.COPULA, before);
  }

  private boolean isAdverb(int index) {
    var token = claim.read().token(index);
    return token.stopWord() || token.word().endsWith("ly");
  }

  private boolean isToBe(int index) {
    return isWord(index - 1, "be") && isWord(index - 2, "to");
  }

  private boolean isWord(int index, String word) {
    return index >= 0 && claim.read().token(index).word().equals(word);
  }

  private void add(int index, Mode mode, List<Candidate> found) {
    var all = places(index, mode);
    if (all.isEmpty()) {
      return;
    }
    var places = fitted(index, all);
    double flat = 0;
    double will = 0;
    for (var fitted : places) {
      var place = fitted.place();
      if (place.hedge() == null && place.open() < 0) {
        flat = Math.max(flat, fitted.score() * (place.isSameAct() ? 1 : OTHER_ACT_WEIGHT));
      } else if (place.hedge() == CertaintyLevel.CERTAIN) {
        will = Math.max(will, fitted.score());
      }
    }
    int count = 0;
    for (var fitted : places) {
      if (fitted.place().isLess(mode) && count++ < MAX_PLACES) {
        found.add(candidate(index, mode, fitted, flat, will));
      }
    }
  }

  /** Returns the places with their contexts, those that fit best first. */
  private List<FittedPlace> fitted(int index, List<Place> places) {
    var fitted = new ArrayList<FittedPlace>(places.size());
    var range = new WordRange(claim.read(), index, index + 1);
    for (var place : places) {
      var fit = new ContextFit(claim, range, place.body(), place.at(), place.at() + 1);
      double score = fit.score() + STRENGTH_WEIGHT * place.strength();
      fitted.add(new FittedPlace(place, fit, score));
    }
    fitted.sort(Comparator.comparingDouble(FittedPlace::score).reversed());
    return fitted;
  }

  private Candidate candidate(int index, Mode mode, FittedPlace fitted, double flat, double will) {
    var place = fitted.place();
    var hedge = place.hedge();
    var support = new WordRange(place.body().read, from(place), place.at() + 1);
    var word = new WordRange(claim.read(), index, index + 1);
    var values = Candidate.features(claim, word, place.body(), support, fitted.fit());
    values.set(DisagreementFeature.STRENGTH, place.strength());
    values.set(DisagreementFeature.LIKELY, hedge == CertaintyLevel.LIKELY);
    values.set(DisagreementFeature.POSSIBLE, hedge == CertaintyLevel.POSSIBLE);
    values.set(DisagreementFeature.HEARSAY, hedge == CertaintyLevel.HEARSAY);
    values.set(DisagreementFeature.OPEN, place.open() >= 0);
    var token = claim.read().token(index);
    values.set(DisagreementFeature.KNOWN_VERB, isKnownVerb(index));
    values.set(DisagreementFeature.ENDS_IN_S, token.word().endsWith("s"));
    values.set(DisagreementFeature.ENDS_IN_ED, token.word().endsWith("ed"));
    values.set(DisagreementFeature.ATTRIBUTED, claim.read().words().has(Kind.REPORTING));
    values.set(DisagreementFeature.FLAT, flat);
    values.set(DisagreementFeature.WILL, will);
    values.set(DisagreementFeature.LEAD_OVER_FLAT, fitted.score() - flat);
    values.set(DisagreementFeature.LEAD_OVER_WILL, fitted.score() - will);
    values.set(DisagreementFeature.SAYS_WILL, mode == Mode.WILL);
    values.set(DisagreementFeature.SAYS_TO, mode == Mode.TO);
    values.set(DisagreementFeature.MISSING, isMissing(token));
    int from = mode == Mode.FLAT ? index : from(index, mode);
    var range = new WordRange(claim.read(), from, index + 1);
    var kind = Disagreement.Kind.CERTAINTY;
    return new Candidate(kind, kind, range, support, 0, values);
  }

  /** Returns whether no sentence has a word for one of the claim. */
  private boolean isMissing(Token word) {
    for (int i = 0; i < claim.evidence().size(); i++) {
      if (claim.evidence().get(i).firstPair(word) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int from(int index, Mode mode) {
    for (int i = index - 1; i >= index - 2; i--) {
      if (mode == Mode.WILL ? isFuture(i) : isWord(i, "to")) {
        return i;
      }
    }
    return index;
  }

  /** Returns where the hedge before a place begins, or the place. */
  private static int from(Place place) {
    int hedge = HedgeScopes.lastBefore(place.body().read, place.at());
    int open = place.open() < 0 ? place.at() : Math.min(place.open(), place.at());
    return hedge < 0 ? open : hedge;
  }

  private boolean isFuture(int index) {
    return index >= 0 && claim.read().is(Kind.FUTURE, index);
  }

  /** Returns whether a verb of the lexicon has an ending of the future: "augmentera". */
  private boolean hasFutureEnding(int index) {
    var word = claim.read().token(index).word();
    var endings = claim.words().of(Kind.FUTURE_ENDING);
    return !endings.isEmpty()
        && endings.stream().anyMatch(word::endsWith)
        && Sense.hasAny(claim.read().sensesAt(index), PartOfSpeech.V);
  }

  /**
   * Returns the place of each sentence; none where the body says the same in the same word and as
   * surely, or is nowhere less sure.
   */
  private List<Place> places(int index, Mode mode) {
    var places = new ArrayList<Place>();
    boolean less = false;
    for (int i = 0; i < claim.evidence().size(); i++) {
      var place = place(index, claim.evidence().get(i));
      if (place == null) {
        continue;
      }
      if (place.strength() == 1 && place.isSure()) {
        return List.of();
      }
      less |= place.isLess(mode);
      places.add(place);
    }
    return less ? places : List.of();
  }

  private @Nullable Place place(int index, AlignedSentence body) {
    int at = -1;
    double strength = 0;
    int pair = body.firstPair(claim.read().token(index));
    for (; pair >= 0; pair = body.nextPair(pair)) {
      double value = body.strength(pair);
      if (value > strength) {
        strength = value;
        at = body.place(pair);
      }
    }
    if (strength < SAME_ACT) {
      int bySense = placeBySense(index, body);
      at = bySense < 0 ? at : bySense;
      strength = bySense < 0 ? strength : BY_SENSE;
    }
    at = at < 0 ? body.crowdedPlace() : at;
    if (at < 0) {
      return null;
    }
    var hedge = HedgeScopes.near(body.read, at, strength >= SAME_ACT);
    return new Place(body, at, strength, hedge, HedgeScopes.openNear(body.read, at, strength == 1));
  }

  private int placeBySense(int index, AlignedSentence body) {
    int at = -1;
    var senses = claim.read().sensesAt(index);
    if (senses.isEmpty()) {
      return at;
    }
    for (var match : claim.related(body)) {
      var relation = SenseRelation.of(claim.lexicon(), senses, match.value());
      if (relation.kind() == SenseRelation.Kind.NEAR
          && relation.basis() == SenseRelation.Basis.AXIS) {
        at = match.from();
      }
    }
    return at;
  }
}
