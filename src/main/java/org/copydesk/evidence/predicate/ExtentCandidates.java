package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.jspecify.annotations.Nullable;

/** Words of a claim for the full extent where the body has words for a part. */
final class ExtentCandidates {
  private static final List<Kind> FULL =
      List.of(Kind.EVERY, Kind.WHOLE, Kind.ONLY, Kind.FIRST, Kind.WIDE);
  private static final int MAX_PLACES = 4;
  private static final int NOUN_REACH = 4;
  private static final int FULL_REACH = 8;
  private static final int PART_BEFORE = 6;
  private static final int PART_AFTER = 4;
  private static final int JUST_BEFORE = 3;
  private static final double NOUN_WEIGHT = 0.3;
  private static final double DECAY = 0.3;

  private final Claim claim;

  ExtentCandidates(Claim claim) {
    this.claim = claim;
  }

  /** The body's place for the noun whose extent a claim gives. */
  private record Place(
      AlignedSentence body, int at, double strength, ContextFit fit, double score) {}

  List<Candidate> find() {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < claim.read().size(); i++) {
      if (isFull(claim.read().token(i))) {
        add(i, found);
      }
    }
    return found;
  }

  private boolean isFull(Token token) {
    return FULL.stream().anyMatch(kind -> claim.words().is(kind, token));
  }

  private void add(int index, List<Candidate> found) {
    var word = claim.read().token(index);
    int noun = contentWord(index, 1);
    var places = places(index, noun);
    double full = 0;
    boolean anywhere = false;
    for (var place : places) {
      var read = place.body().read;
      int end = Math.min(read.size(), place.at() + FULL_REACH);
      for (int i = Math.max(0, place.at() - FULL_REACH); i < end; i++) {
        boolean same = read.token(i).word().equals(word.word());
        anywhere |= same;
        boolean strict = isFull(read.token(i)) && !claim.words().is(Kind.WIDE, read.token(i));
        strict &= !claim.words().is(Kind.FIRST, read.token(i));
        full = same || strict ? Math.max(full, place.score()) : full;
      }
    }
    for (var place : places.subList(0, Math.min(MAX_PLACES, places.size()))) {
      var candidate =
          candidate(new WordRange(claim.read(), index, index + 1), place, full, anywhere);
      if (full < place.score() && isPartial(candidate)) {
        found.add(candidate);
      }
    }
  }

  private static boolean isPartial(Candidate candidate) {
    var values = candidate.features();
    return values.get(DisagreementFeature.PART_NEAR) > 0
        || values.get(DisagreementFeature.NUMBER) > 0;
  }

  private int contentWord(int index, int step) {
    for (int i = index + step; Math.abs(i - index) <= NOUN_REACH; i += step) {
      if (i < 0 || i >= claim.read().size()) {
        return -1;
      }
      if (!claim.read().token(i).stopWord()) {
        return i;
      }
    }
    return -1;
  }

  private List<Place> places(int index, int noun) {
    var places = new ArrayList<Place>();
    int before = contentWord(index, -1);
    for (var body : claim.evidence()) {
      var place = place(index, new int[] {noun, before}, body);
      if (place != null) {
        places.add(place);
      }
    }
    places.sort(Comparator.comparingDouble(Place::score).reversed());
    return places;
  }

  private @Nullable Place place(int index, int[] nouns, AlignedSentence body) {
    int at = -1;
    double strength = 0;
    for (int noun : nouns) {
      if (noun >= 0 && at < 0) {
        for (var pair : body.pairsOf(claim.read().token(noun))) {
          at = body.read.placeOf(pair.support());
          strength = AlignedSentence.strength(pair);
        }
      }
    }
    if (at < 0) {
      for (var pairs : body.pairs()) {
        at = body.read.placeOf(pairs.get(pairs.size() - 1).support());
      }
    }
    if (at < 0) {
      return null;
    }
    var range = new WordRange(claim.read(), index, index + 1);
    var fit = new ContextFit(claim, range, body, at, at);
    return new Place(body, at, strength, fit, fit.score() + NOUN_WEIGHT * strength);
  }

  private Candidate candidate(WordRange range, Place place, double full, boolean anywhere) {
    var read = place.body().read;
    var word = claim.read().token(range.from());
    double nearest = 0;
    int part = -1;
    boolean before = false;
    boolean number = false;
    boolean percentage = false;
    int end = Math.min(read.size(), place.at() + PART_AFTER + 1);
    for (int i = Math.max(0, place.at() - PART_BEFORE); i < end; i++) {
      var token = read.token(i);
      if (i == place.at()) {
        continue;
      }
      if (claim.words().is(Kind.PART, token) && !token.word().equals(word.word())) {
        double nearness = 1 / (1 + DECAY * Math.abs(i - place.at()));
        part = nearness > nearest ? i : part;
        nearest = Math.max(nearest, nearness);
        before |= i < place.at() && place.at() - i <= JUST_BEFORE;
      }
      if (read.startsWithDigit(i) && !read.followsHyphen(i)) {
        number = true;
        percentage |= Degrees.isPercentage(read, i, claim.words());
      }
    }
    int at = part < 0 ? place.at() : part;
    var candidate =
        Candidate.of(
            Disagreement.Kind.EXTENT,
            claim,
            range,
            place.body(),
            new WordRange(read, at, at + 1),
            0,
            place.fit());
    var values = candidate.features();
    values.set(DisagreementFeature.STRENGTH, place.strength());
    values.set(DisagreementFeature.PART_NEAR, nearest);
    values.set(DisagreementFeature.PART_BEFORE, before);
    values.set(
        DisagreementFeature.PLAIN_PART,
        part >= 0 && claim.words().is(Kind.PLAIN_PART, read.token(part)));
    values.set(DisagreementFeature.NUMBER, number);
    values.set(DisagreementFeature.PERCENTAGE, percentage);
    values.set(DisagreementFeature.SAME_EXTENT_ANYWHERE, anywhere);
    values.set(DisagreementFeature.FULL, full);
    values.set(DisagreementFeature.LEAD_OVER_FULL, place.score() - full);
    values.set(DisagreementFeature.EVERY, claim.words().is(Kind.EVERY, word));
    values.set(DisagreementFeature.WHOLE, claim.words().is(Kind.WHOLE, word));
    values.set(DisagreementFeature.ONLY, claim.words().is(Kind.ONLY, word));
    values.set(DisagreementFeature.FIRST, claim.words().is(Kind.FIRST, word));
    values.set(DisagreementFeature.WIDE, claim.words().is(Kind.WIDE, word));
    return new Candidate(candidate.kind(), candidate.kind(), range, candidate.support(), 0, values);
  }
}
