package org.copydesk.similarity;

import static org.copydesk.similarity.RestatementFeature.*;

import java.util.Set;
import org.copydesk.similarity.Matching.Side;

/** Computes the {@link RestatementFeature}s of a candidate against another English text. */
final class RestatementFeatures {
  private static final double RARE = Math.log(2 + 4000.0);
  private static final double FREQUENT = Math.log(2 + 600.0);

  // A speaker's name stands next to the verb: "said Berg", "Berg, an economist, says".
  private static final int NEAR = 3;
  private static final double KNOWN = 0.8;

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
    features.explore();
    return features.values;
  }

  private void set(RestatementFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void words() {
    double speech = 0;
    double names = 0;
    double rare = 0;
    boolean quotes = false;
    for (int i = 0; i < candidate.size(); i++) {
      var term = candidate.term(i);
      double added = 1 - candidate.best(i);
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
    set(COVERAGE, Shares.of(candidate).matched());
    set(LOG_LENGTH, Math.log1p(candidate.size()));
    set(INVERSIONS, WordOrder.inversions(candidate));
    set(QUOTES_SPEECH, quotes ? 1 : 0);
    set(BEGINS_WITH_SPEECH, candidate.text().terms()[0].quoted() ? 1 : 0);
    set(NEW_IN_SPEECH, Math.log1p(speech));
    set(NEW_NAMES, names);
    set(NEW_RARE_WORDS, rare);
  }

  private void numbers() {
    double[] numbers = candidate.text().numbers();
    int added = numbers.length - Multisets.shared(numbers, other.text().numbers());
    set(NEW_NUMBERS, Math.min(3, added));
    set(MORE_NUMBERS, numbersIn(candidate) - numbersIn(other));
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
    for (int i = 0; i + 1 < terms.length; i++) {
      boolean question =
          terms[i + 1].is(EnglishWords.QUESTION)
              || (i + 2 < terms.length && terms[i + 2].is(EnglishWords.QUESTION));
      if (question && isReporting(terms[i])) {
        set(ANNOUNCES, 1);
      }
    }
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

  private static final Set<String> REASONS =
      Set.of(
          "because",
          "after",
          "as",
          "amid",
          "since",
          "despite",
          "while",
          "although",
          "but",
          "if",
          "due",
          "following");
  private static final Set<String> FIRST =
      Set.of(
          "i", "we", "my", "our", "me", "us", "i'm", "we're", "i've", "we've", "i'd", "we'll",
          "i'll");

  private void explore() {
    var terms = candidate.text().terms();
    int[] content = contentIndexes(terms);
    boolean[] attribution = new boolean[terms.length];
    int sents = 0;
    for (int i = 0; i < terms.length; i++) {
      if (isReporting(terms[i])) {
        attribution[i] = true;
        for (int d = -4; d <= 4; d++) {
          int k = i + d;
          if (k >= 0 && k < terms.length && terms[k].isCapitalised()) attribution[k] = true;
        }
      }
      if (terms[i].title()) attribution[i] = true;
      if (terms[i].word().equals("cnbc")
          || terms[i].word().equals("host")
          || terms[i].word().equals("ceo")
          || terms[i].word().equals("joins")) attribution[i] = true;
      sents = Math.max(sents, terms[i].token().sentence());
    }
    double su = 0,
        nm = 0,
        nc = 0,
        freq = 0,
        mid = 0,
        low = 0,
        lowr = 0,
        h1 = 0,
        h2 = 0,
        second = 0,
        firsts = 0,
        ly = 0,
        ed = 0,
        slen = 0,
        snew = 0,
        outn = 0,
        outs = 0,
        storyW = 0,
        storyC = 0,
        last = 0;
    int run = 0, maxrun = 0;
    int first = terms.length == 0 ? 0 : terms[0].token().sentence();
    for (int i = 0; i < terms.length; i++) {
      var t = terms[i];
      if (t.quoted()) slen++;
      if (content[i] < 0) continue;
      double n = 1 - candidate.best(content[i]);
      su += 1 - n;
      if (!attribution[i]) {
        nm += n * t.weight();
        nc += n >= .5 ? 1 : 0;
        storyW += t.weight();
        storyC += t.weight() * (1 - n);
      }
      if (!t.isNumber()) {
        if (t.rarity() < FREQUENT) freq += n;
        else if (t.rarity() < RARE) mid += n;
        if (!t.isCapitalised()) {
          low += n;
          if (t.rarity() >= RARE) lowr += n;
          if (t.word().endsWith("ly")) ly += n;
          if (t.word().endsWith("ed")) ed += n;
        }
      }
      if (content[i] < candidate.size() / 2) h1 += 1 - n;
      else h2 += 1 - n;
      if (t.token().sentence() > first) second += n;
      else firsts += n;
      if (t.quoted()) snew += n;
      else {
        outn += n;
        if (!attribution[i]) outs += n;
      }
      if (n >= .5) {
        run++;
        maxrun = Math.max(run, maxrun);
      } else run = 0;
      if (content[i] >= candidate.size() - 4) last += n;
    }
    int s = Math.max(1, candidate.size());
    set(SHARE_UNWEIGHTED, su / s);
    set(NEW_MASS_STORY, nm);
    set(NEW_COUNT_STORY, nc);
    set(NEW_FREQ, freq);
    set(NEW_MID, mid);
    set(NEW_LOWER, low);
    set(NEW_LOWER_RARE, lowr);
    set(FIRST_HALF, h1 / s);
    set(SECOND_HALF, h2 / s);
    set(SENTENCES, Math.min(3, sents - first));
    set(NEW_SECOND_SENTENCE, Math.log1p(second));
    set(NEW_FIRST_SENTENCE, firsts);
    set(NEW_ADVERB_LY, ly);
    set(NEW_ED, ed);
    set(SPEECH_LEN, Math.log1p(slen));
    set(NEW_IN_SPEECH_SHARE, snew / s);
    set(NEW_OUT_SPEECH, outn);
    set(NEW_OUT_SPEECH_STORY, outs);
    set(STORY_COVERAGE, Ratios.of(storyC, storyW));
    set(MAX_RUN, maxrun);
    set(NEW_LAST_PART, last);
    double joins = 0, cnbc = 0, host = 0, fp = 0, that = 0, reason = 0, rep = 0, rel = 0;
    for (int i = 0; i < terms.length; i++) {
      var w = terms[i].word();
      if (w.equals("joins") || w.equals("join") || w.equals("joined")) joins = 1;
      if (w.equals("cnbc")) cnbc = 1;
      if (w.equals("host")) host = 1;
      if (FIRST.contains(terms[i].token().word())) fp = 1;
      if (w.equals("that") && i > 0 && isReporting(terms[i - 1])) that = 1;
      if (REASONS.contains(w) && !terms[i].quoted()) reason++;
      if (isReporting(terms[i])) rep = 1;
      if (w.equals("which") || w.equals("who") || w.equals("whose")) rel = 1;
    }
    int reasonO = 0, hq = 0;
    double hqc = 0;
    var q = other.text().terms();
    for (var t : q) if (REASONS.contains(t.word())) reasonO++;
    set(JOINS, joins);
    set(CNBC, cnbc);
    set(HOST, host);
    set(FIRST_PERSON, fp);
    set(THAT, that);
    set(REASON, Math.min(2, reason - reasonO));
    set(REPORTS, rep);
    set(REL_CLAUSE, rel);
    int commas = 0;
    for (var t : terms) if (t.breakBefore() == Term.PUNCTUATION) commas++;
    set(COMMAS, Math.min(3, commas));
    var so = Shares.of(other);
    set(OTHER_COVERAGE, so.matched());
    set(UNPAIRED_OTHER, so.mass() - so.pairedMass());
    set(LOG_LENGTH_RATIO, Math.log((1.0 + candidate.size()) / (1 + other.size())));
    set(OTHER_LOG_LENGTH, Math.log1p(other.size()));
    set(LCS, WordOrder.longestCommonSubsequence(candidate.text().stems(), other.text().stems()));
    set(TRIGRAM, candidate.text().trigrams().cosine(other.text().trigrams()));
    set(
        NEGATES_NEW,
        candidate.text().has(EnglishWords.NEGATION) && !other.text().has(EnglishWords.NEGATION)
            ? 1
            : 0);
    for (int i = 1; i < q.length; i++)
      if (q[i].breakBefore() == Term.PUNCTUATION) set(COLON_OTHER, 1);
    set(QUESTION_OTHER, other.text().has(EnglishWords.QUESTION) ? 1 : 0);
  }
}
