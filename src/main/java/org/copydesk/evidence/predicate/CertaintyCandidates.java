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
  private static final int REACH = 4;
  private static final int OTHER_ACT_REACH = 9;
  private static final int OPEN_BEFORE = 12;
  private static final int OPEN_BEFORE_OWN = 5;
  private static final int OPEN_AFTER = 3;

  private final Claim claim;
  // Whether the claim names who says so.
  private final boolean attributed;

  CertaintyCandidates(Claim claim) {
    this.claim = claim;
    this.attributed =
        claim.read().tokens.stream().anyMatch(token -> claim.words().is(Kind.REPORTING, token));
  }

  /** How a claim says that something is so. */
  private enum Mode {
    WILL,
    TO,
    FLAT
  }

  /** A place of the body for a verb of the claim, with its hedge and word that leaves it open. */
  private record Place(
      AlignedSentence body,
      int at,
      double strength,
      ContextFit fit,
      double score,
      @Nullable CertaintyLevel hedge,
      int open) {
    boolean isSameAct() {
      return strength >= SAME_ACT;
    }
  }

  List<Candidate> find() {
    var found = new ArrayList<Candidate>();
    if (isHedged()) {
      return found;
    }
    for (int i = 0; i < claim.read().size(); i++) {
      var mode = claim.read().token(i).stopWord() ? null : mode(i);
      if (mode != null) {
        add(i, mode, found);
      }
    }
    return found;
  }

  /** Returns whether the claim leaves open whether it is so. */
  private boolean isHedged() {
    for (int i = 0; i < claim.read().size(); i++) {
      if (claim.read().hedgeCues.get(i) && claim.read().isHedged(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mode mode(int index) {
    if (claim.read().negated.get(index) || claim.read().quoted.get(index)) {
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
    if (to >= 0 && !(to > 0 && claim.words().is(Kind.INTENDING, claim.read().token(to - 1)))) {
      return Mode.TO;
    }
    if (index > 0 && !canPrecedeVerb(claim.read().token(index - 1))) {
      return null;
    }
    return canBeVerb(index) ? Mode.FLAT : null;
  }

  /** Returns whether an infinitive depends on a verb: "orders council to reopen library". */
  private boolean hasVerbBefore(int to) {
    for (int i = to - 1; i > 0 && claim.read().clauses[i] == claim.read().clauses[to]; i--) {
      int at = i;
      if (claim.read().sensesAt(i).stream().anyMatch(sense -> isVerb(at, sense))) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeVerb(int index) {
    var word = claim.read().token(index).word();
    boolean ending = word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("ss"));
    return (ending && index > 0)
        || claim.read().sensesAt(index).stream().anyMatch(sense -> isVerb(index, sense));
  }

  /** Returns whether a word is a verb by its ending, or has only the sense of one. */
  private boolean isVerb(int index, Sense sense) {
    var word = claim.read().token(index).word();
    return sense.partOfSpeech() == PartOfSpeech.V
        && (!sense.vague() || word.endsWith("s") || word.endsWith("ed"));
  }

  /** Returns whether a verb may follow: after "in" or "the" comes a noun. */
  private boolean canPrecedeVerb(Token before) {
    return !before.stopWord()
        || claim.words().is(Kind.VERB_MARKER, before)
        || claim.words().is(Kind.COPULA, before);
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
    var places = places(index);
    double flat = 0;
    double will = 0;
    for (var place : places) {
      var hedge = place.hedge();
      if (hedge == null && place.open() < 0) {
        flat = Math.max(flat, place.score() * (place.isSameAct() ? 1 : OTHER_ACT_WEIGHT));
      } else if (hedge == CertaintyLevel.CERTAIN) {
        will = Math.max(will, place.score());
      }
    }
    if (saysSo(places)) {
      return;
    }
    int count = 0;
    for (var place : places) {
      var hedge = place.hedge();
      if ((isLess(hedge, mode) || (hedge == null && place.open() >= 0)) && count++ < MAX_PLACES) {
        found.add(candidate(index, mode, place, flat, will));
      }
    }
  }

  /** Returns whether the body says the same in the same word and as surely. */
  private static boolean saysSo(List<Place> places) {
    for (var place : places) {
      var hedge = place.hedge();
      boolean sure = hedge == CertaintyLevel.CERTAIN || (hedge == null && place.open() < 0);
      if (place.strength() == 1 && sure) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a body with a hedge is less sure than a claim: "is to" is as "is due to". */
  private static boolean isLess(@Nullable CertaintyLevel hedge, Mode mode) {
    return hedge != null
        && hedge != CertaintyLevel.CERTAIN
        && (mode == Mode.FLAT || hedge != CertaintyLevel.LIKELY);
  }

  private Candidate candidate(int index, Mode mode, Place place, double flat, double will) {
    var hedge = place.hedge();
    var support = new WordRange(place.body().read, hedgeFrom(place), place.at() + 1);
    var candidate =
        Candidate.of(
            Disagreement.Kind.CERTAINTY,
            claim,
            new WordRange(claim.read(), index, index + 1),
            place.body(),
            support,
            0,
            place.fit());
    var values = candidate.features();
    values.set(DisagreementFeature.STRENGTH, place.strength());
    values.set(DisagreementFeature.LIKELY, hedge == CertaintyLevel.LIKELY);
    values.set(DisagreementFeature.POSSIBLE, hedge == CertaintyLevel.POSSIBLE);
    values.set(DisagreementFeature.HEARSAY, hedge == CertaintyLevel.HEARSAY);
    values.set(DisagreementFeature.OPEN, place.open() >= 0);
    var token = claim.read().token(index);
    values.set(
        DisagreementFeature.KNOWN_VERB,
        claim.read().sensesAt(index).stream().anyMatch(sense -> isVerb(index, sense)));
    values.set(DisagreementFeature.ENDS_IN_S, token.word().endsWith("s"));
    values.set(DisagreementFeature.ENDS_IN_ED, token.word().endsWith("ed"));
    values.set(DisagreementFeature.ATTRIBUTED, attributed);
    values.set(DisagreementFeature.FLAT, flat);
    values.set(DisagreementFeature.WILL, will);
    values.set(DisagreementFeature.LEAD_OVER_FLAT, place.score() - flat);
    values.set(DisagreementFeature.LEAD_OVER_WILL, place.score() - will);
    values.set(DisagreementFeature.SAYS_WILL, mode == Mode.WILL);
    values.set(DisagreementFeature.SAYS_TO, mode == Mode.TO);
    values.set(
        DisagreementFeature.MISSING,
        claim.evidence().stream().allMatch(e -> e.pairsOf(claim.read().token(index)).isEmpty()));
    int from = mode == Mode.FLAT ? index : from(index, mode);
    var range = new WordRange(claim.read(), from, index + 1);
    return new Candidate(candidate.kind(), candidate.kind(), range, support, 0, values);
  }

  private int from(int index, Mode mode) {
    for (int i = index - 1; i >= index - 2; i--) {
      if (mode == Mode.WILL ? isFuture(i) : isWord(i, "to")) {
        return i;
      }
    }
    return index;
  }

  private boolean isFuture(int index) {
    return index >= 0 && claim.words().is(Kind.FUTURE, claim.read().token(index));
  }

  /** Returns whether a verb of the lexicon has an ending of the future: "augmentera". */
  private boolean hasFutureEnding(int index) {
    var word = claim.read().token(index).word();
    return claim.words().of(Kind.FUTURE_ENDING).stream().anyMatch(word::endsWith)
        && claim.read().sensesAt(index).stream()
            .anyMatch(sense -> sense.partOfSpeech() == PartOfSpeech.V);
  }

  /** Returns where the hedge before a place begins, or the place. */
  private static int hedgeFrom(Place place) {
    var read = place.body().read;
    for (int i = place.at(); i >= Math.max(0, place.at() - OTHER_ACT_REACH); i--) {
      if (read.hedgeCues.get(i) && read.hedges[i] != CertaintyLevel.CERTAIN) {
        return i;
      }
    }
    return place.open() < 0 ? place.at() : Math.min(place.open(), place.at());
  }

  private List<Place> places(int index) {
    var places = new ArrayList<Place>();
    for (var body : claim.evidence()) {
      var place = place(index, body);
      if (place != null) {
        places.add(place);
      }
    }
    places.sort(Comparator.comparingDouble(Place::score).reversed());
    return places;
  }

  private @Nullable Place place(int index, AlignedSentence body) {
    int at = -1;
    double strength = 0;
    for (var pair : body.pairsOf(claim.read().token(index))) {
      double value = AlignedSentence.strength(pair);
      if (value > strength) {
        strength = value;
        at = body.read.placeOf(pair.support());
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
    var range = new WordRange(claim.read(), index, index + 1);
    var fit = new ContextFit(claim, range, body, at, at + 1);
    double score = fit.score() + STRENGTH_WEIGHT * strength;
    var hedge = hedge(body.read, at, strength >= SAME_ACT);
    return new Place(body, at, strength, fit, score, hedge, open(body.read, at, strength == 1));
  }

  private static @Nullable CertaintyLevel hedge(ReadSentence read, int at, boolean sameAct) {
    if (read.hedges[at] != null) {
      return read.hedges[at];
    }
    int reach = sameAct ? REACH : OTHER_ACT_REACH;
    CertaintyLevel surest = null;
    for (int i = Math.max(0, at - reach); i < Math.min(read.size(), at + reach); i++) {
      boolean sameClause = !sameAct || read.clauses[i] == read.clauses[at];
      var hedge = read.hedges[i];
      if (sameClause && read.hedgeCues.get(i) && hedge != null) {
        surest = surest == null || hedge.compareTo(surest) < 0 ? hedge : surest;
      }
    }
    return surest;
  }

  /**
   * Returns the nearest word before or just after a place that leaves open whether it is so; of the
   * claim's own word only one before it in its clause.
   */
  private int open(ReadSentence read, int at, boolean ownWord) {
    int last = ownWord ? at - 1 : Math.min(read.size() - 1, at + OPEN_AFTER);
    int first = Math.max(0, at - (ownWord ? OPEN_BEFORE_OWN : OPEN_BEFORE));
    for (int i = last; i >= first; i--) {
      boolean other = ownWord && read.clauses[i] != read.clauses[at];
      if (!other && claim.words().is(Kind.OPEN, read.token(i))) {
        return i;
      }
    }
    return -1;
  }

  private int placeBySense(int index, AlignedSentence body) {
    int at = -1;
    var senses = claim.read().sensesAt(index);
    if (senses.isEmpty()) {
      return at;
    }
    for (var match : body.read.senses) {
      var relation = SenseRelation.of(claim.lexicon(), senses, match.value());
      if (relation.kind() == SenseRelation.Kind.NEAR
          && relation.basis() == SenseRelation.Basis.AXIS) {
        at = match.from();
      }
    }
    return at;
  }
}
