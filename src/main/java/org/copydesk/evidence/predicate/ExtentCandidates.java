package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.jspecify.annotations.Nullable;

/** Words of a claim for the full extent where the body has words for a part. */
final class ExtentCandidates {
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

  void find(List<Candidate> found) {
    for (int i = 0; i < claim.read().size(); i++) {
      if (isFull(claim.read(), i)) {
        add(i, found);
      }
    }
  }

  private static boolean isFull(ReadSentence read, int index) {
    return read.is(Kind.EVERY, index)
        || read.is(Kind.WHOLE, index)
        || read.is(Kind.ONLY, index)
        || read.is(Kind.FIRST, index)
        || read.is(Kind.WIDE, index);
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
        boolean strict = isFull(read, i) && !read.is(Kind.WIDE, i) && !read.is(Kind.FIRST, i);
        full = same || strict ? Math.max(full, place.score()) : full;
      }
    }
    for (var place : places.subList(0, Math.min(MAX_PLACES, places.size()))) {
      if (full < place.score()) {
        add(new WordRange(claim.read(), index, index + 1), place, full, anywhere, found);
      }
    }
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
        int pair = body.firstPair(claim.read().token(noun));
        for (; pair >= 0; pair = body.nextPair(pair)) {
          at = body.place(pair);
          strength = body.strength(pair);
        }
      }
    }
    at = at < 0 ? body.lastPlace() : at;
    if (at < 0) {
      return null;
    }
    var range = new WordRange(claim.read(), index, index + 1);
    var fit = new ContextFit(claim, range, body, at, at);
    return new Place(body, at, strength, fit, fit.score() + NOUN_WEIGHT * strength);
  }

  private void add(
      WordRange range, Place place, double full, boolean anywhere, List<Candidate> found) {
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
      if (read.is(Kind.PART, i) && !token.word().equals(word.word())) {
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
    if (part < 0 && !number) {
      return;
    }
    int at = part < 0 ? place.at() : part;
    var support = new WordRange(read, at, at + 1);
    var values = Candidate.features(claim, range, place.body(), support, place.fit());
    values.set(DisagreementFeature.STRENGTH, place.strength());
    values.set(DisagreementFeature.PART_NEAR, nearest);
    values.set(DisagreementFeature.PART_BEFORE, before);
    values.set(DisagreementFeature.PLAIN_PART, part >= 0 && read.is(Kind.PLAIN_PART, part));
    values.set(DisagreementFeature.NUMBER, number);
    values.set(DisagreementFeature.PERCENTAGE, percentage);
    values.set(DisagreementFeature.SAME_EXTENT_ANYWHERE, anywhere);
    values.set(DisagreementFeature.FULL, full);
    values.set(DisagreementFeature.LEAD_OVER_FULL, place.score() - full);
    var claimed = claim.read();
    values.set(DisagreementFeature.EVERY, claimed.is(Kind.EVERY, range.from()));
    values.set(DisagreementFeature.WHOLE, claimed.is(Kind.WHOLE, range.from()));
    values.set(DisagreementFeature.ONLY, claimed.is(Kind.ONLY, range.from()));
    values.set(DisagreementFeature.FIRST, claimed.is(Kind.FIRST, range.from()));
    values.set(DisagreementFeature.WIDE, claimed.is(Kind.WIDE, range.from()));
    var kind = Disagreement.Kind.EXTENT;
    found.add(new Candidate(kind, kind, range, support, 0, values));
  }
}
