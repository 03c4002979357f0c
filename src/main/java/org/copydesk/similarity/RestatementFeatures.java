package org.copydesk.similarity;

import static org.copydesk.similarity.RestatementFeature.*;

import org.copydesk.similarity.Matching.Side;

/** Computes the {@link RestatementFeature}s of a candidate against another English text. */
final class RestatementFeatures {
  private static final double RARE = Math.log(2 + 4000.0);

  // A speaker's name stands next to the verb: "said Berg", "Berg, an economist, says".
  private static final int NEAR = 3;
  private static final double KNOWN = 0.8;

  private static final double HIGH = 0.6;
  private static final double LOW = 0.2;

  private final Side candidate;
  private final Side other;
  private final double[] values = new double[RestatementFeature.COUNT];

  private RestatementFeatures(Side candidate, Side other) {
    this.candidate = candidate;
    this.other = other;
  }

  /** Returns the values in the order of {@link RestatementFeature}. */
  static double[] of(Side candidate, Side other, double score) {
    var features = new RestatementFeatures(candidate, other);
    features.set(SCORE, score);
    features.words();
    features.numbers();
    features.announcement();
    features.names();
    features.reasons();
    return features.values;
  }

  private void set(RestatementFeature feature, double value) {
    values[feature.index()] = value;
  }

  private void words() {
    double speech = 0;
    double names = 0;
    double rare = 0;
    boolean quotes = false;
    boolean allKnown = true;
    for (int i = 0; i < candidate.size(); i++) {
      var term = candidate.term(i);
      double added = 1 - candidate.best(i);
      allKnown &= candidate.isExact(i);
      if (term.quoted()) {
        quotes = true;
        speech += added;
      }
      if (term.name() && term.isCapitalised()) {
        names += added;
      }
      if (term.rarity() >= RARE && !term.isNumber()) {
        rare += added;
      }
    }
    double coverage = Shares.of(candidate).matched();
    set(COVERAGE, coverage);
    set(HIGH_COVERAGE, Math.max(0, coverage - HIGH));
    set(NO_NEW_WORD, allKnown ? 1 : 0);
    set(LOW_COVERAGE, Math.max(0, LOW - coverage));
    set(LOG_LENGTH, Math.log1p(candidate.size()));
    set(INVERSIONS, WordOrder.inversions(candidate));
    set(QUOTES_SPEECH, quotes ? 1 : 0);
    set(BEGINS_WITH_SPEECH, candidate.text().terms()[0].quoted() ? 1 : 0);
    set(NEW_IN_SPEECH, Math.log1p(speech));
    set(NEW_SHARE_IN_SPEECH, Ratios.of(speech, candidate.size()));
    set(NEW_NAMES, names);
    set(NEW_RARE_WORDS, rare);
  }

  private void numbers() {
    double[] numbers = candidate.text().profile().numbers();
    int added = numbers.length - Multisets.shared(numbers, other.text().profile().numbers());
    set(NEW_NUMBERS, Math.min(3, added));
    set(MORE_NUMBERS, numbersIn(candidate) - numbersIn(other));
  }

  private void reasons() {
    boolean negates =
        candidate.text().has(EnglishWords.NEGATION) && !other.text().has(EnglishWords.NEGATION);
    set(NEGATES, negates ? 1 : 0);
    set(REASONS, Math.min(2, reasonsIn(candidate) - reasonsIn(other)));
  }

  private static int reasonsIn(Side side) {
    int reasons = 0;
    for (var term : side.text().terms()) {
      reasons += term.is(EnglishWords.REASON) && !term.quoted() ? 1 : 0;
    }
    return reasons;
  }

  private static int numbersIn(Side side) {
    int numbers = 0;
    for (var term : side.text().terms()) {
      numbers += term.isNumber() ? 1 : 0;
    }
    return numbers;
  }

  private boolean isReporting(Term term) {
    return !term.isCapitalised() && candidate.text().vocabulary().isReportingVerb(term.entry());
  }

  private void announcement() {
    var terms = candidate.text().terms();
    for (int i = 0; i < terms.length; i++) {
      if (isReporting(terms[i])) {
        set(REPORTS, 1);
        if (isQuestion(terms, i + 1) || isQuestion(terms, i + 2)) {
          set(ANNOUNCES, 1);
        }
      }
    }
  }

  private static boolean isQuestion(Term[] terms, int index) {
    return index < terms.length && terms[index].is(EnglishWords.QUESTION);
  }

  /** Goes through the runs of capitalised words: {@code Jim Cramer}, {@code Mad Money}. */
  private void names() {
    var terms = candidate.text().terms();
    int[] content = contentIndexes(terms);
    boolean[] reporting = new boolean[terms.length];
    for (int i = 0; i < terms.length; i++) {
      reporting[i] = isReporting(terms[i]);
    }
    int attributions = 0;
    int actors = 0;
    for (int from = 0; from < terms.length; ) {
      int to = from + 1;
      if (!isInName(terms[from])) {
        from = to;
        continue;
      }
      while (to < terms.length && isInName(terms[to]) && terms[to].breakBefore() == Term.NO_BREAK) {
        to++;
      }
      boolean known = false;
      boolean unknown = false;
      for (int i = from; i < to; i++) {
        known |= content[i] >= 0 && candidate.best(content[i]) >= KNOWN;
        unknown |= content[i] >= 0;
      }
      if (!known) {
        if (terms[from].title() || isNear(reporting, from, to)) {
          attributions++;
        } else if (unknown && !isSentenceStart(terms, from, to)) {
          actors++;
        }
      }
      from = to;
    }
    set(ATTRIBUTIONS, Math.min(2, attributions));
    set(NEW_ACTORS, Math.min(3, actors));
  }

  private static boolean isInName(Term term) {
    return term.isCapitalised() && !term.token().stopWord();
  }

  private static boolean isNear(boolean[] reporting, int from, int to) {
    for (int i = Math.max(0, from - NEAR); i < Math.min(reporting.length, to + NEAR); i++) {
      if (reporting[i]) {
        return true;
      }
    }
    return false;
  }

  /** A lone common word at the start of a sentence has its capital from there. */
  private static boolean isSentenceStart(Term[] terms, int from, int to) {
    return to == from + 1 && terms[from].breakBefore() == Term.SENTENCE && !terms[from].name();
  }

  /** Returns the place of each term among the content terms; -1 for function words. */
  private int[] contentIndexes(Term[] terms) {
    int[] indexes = new int[terms.length];
    boolean all = candidate.size() == terms.length;
    int next = 0;
    for (int i = 0; i < terms.length; i++) {
      indexes[i] = all || terms[i].isContent() ? next++ : -1;
    }
    return indexes;
  }
}
