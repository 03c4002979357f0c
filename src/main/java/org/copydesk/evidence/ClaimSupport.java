package org.copydesk.evidence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.thesaurus.Thesaurus;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.score.FeatureValues;
import org.jspecify.annotations.Nullable;

/**
 * How far a body supports a claim: the words of the claim that it has, the sentences that have
 * them, and a score. Costs O(claim words + their occurrences and those of related words + s log s)
 * for s sentences. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ClaimSupport {
  // Parts of a word support it less than the word itself.
  private static final double PART = 0.9;

  // The number of terms makes no more difference beyond.
  private static final int MAX_TERMS = 12;

  private static final int LEAD_SENTENCES = 3;

  private final List<Token> claim;
  private final BodyIndex body;
  private final List<RankedSentence> sentences;
  private final List<Token> missing;
  private final List<Token> terms;
  private final CharNgramOverlap parts;
  private final double share;
  private final double bestShare;
  private final double leadShare;
  private double sameSubject = -1;
  private @Nullable Refinement refinement;

  private ClaimSupport(List<Token> claim, BodyIndex body) {
    this.claim = claim;
    this.body = body;
    var vocabulary = body.vocabulary();
    var distinct = new LinkedHashMap<String, Token>();
    for (var token : claim) {
      if (!token.stopWord()) {
        distinct.putIfAbsent(token.term(), token);
      }
    }
    var missing = new ArrayList<Token>();
    double[] sums = new double[body.sentences().size()];
    var strengths = new Strengths(body);
    double total = 0;
    double found = 0;
    double lead = 0;
    var absent = new ArrayList<String>();
    for (var token : distinct.values()) {
      if (body.words().byTerm(token.term()) == BodyWords.NONE) {
        absent.add(token.word());
      }
    }
    var parts = body.ngramOverlap(absent);
    for (var token : distinct.values()) {
      int entry = vocabulary.entry(token);
      double weight = vocabulary.weight(token, entry);
      double best = strengths.of(token, entry, body);
      if (best < 1) {
        best = Math.max(best, PART * parts.share(token.word()));
      }
      if (best == 0) {
        missing.add(token);
      }
      boolean inLead = strengths.addTo(sums, weight);
      total += weight;
      found += weight * best;
      lead += inLead ? weight : 0;
    }
    this.parts = parts;
    this.missing = List.copyOf(missing);
    this.terms = List.copyOf(distinct.values());
    this.share = total == 0 ? 0 : found / total;
    this.leadShare = total == 0 ? 0 : lead / total;
    this.sentences = ranked(sums, total);
    this.bestShare = sentences.isEmpty() ? 0 : sentences.get(0).share();
  }

  /** Refines the probability that body and claim have the same subject. */
  @FunctionalInterface
  public interface Refinement {
    /** Returns a probability in [0, 1] in place of the one by the words. */
    double refine(ClaimSupport support, double byWords);
  }

  /** Refines {@link #sameSubject} when it is first asked for; returns this. */
  public ClaimSupport refinedBy(Refinement by) {
    refinement = by;
    return this;
  }

  /** A sentence of the body with the share of the claim that it supports. */
  public static final class RankedSentence {
    private final ClaimSupport owner;
    private final BodyIndex.BodySentence place;
    private final double share;
    private @Nullable Alignment alignment;

    private RankedSentence(ClaimSupport owner, BodyIndex.BodySentence place, double share) {
      this.owner = owner;
      this.place = place;
      this.share = share;
    }

    /** Returns its paragraph. */
    public AnalysedPassage paragraph() {
      return place.paragraph();
    }

    /** Returns the sentence. */
    public Sentence sentence() {
      return place.sentence();
    }

    /**
     * Returns the share of the claim that it has, by the weight of the claim's words and the
     * strength of their relations with the sentence's words: in (0, 1].
     */
    public double share() {
      return share;
    }

    /** Returns the claim aligned with it; computed at the first call. */
    public Alignment alignment() {
      if (alignment == null) {
        alignment = owner.body.align(owner.claim, place);
      }
      return alignment;
    }
  }

  /** Compares a claim with a body. */
  public static ClaimSupport of(AnalysedPassage claim, BodyIndex body) {
    return of(requireNonNull(claim, "claim").tokens(), body);
  }

  /** Compares a claim, which is a stretch of a passage or all of it, with a body. */
  public static ClaimSupport of(List<Token> claim, BodyIndex body) {
    return new ClaimSupport(requireNonNull(claim, "claim"), requireNonNull(body, "body"));
  }

  /**
   * Returns the sentences with a word of the claim or one related to it, by descending share,
   * equals in the order of the body.
   */
  public List<RankedSentence> sentences() {
    return sentences;
  }

  /** Returns the first of {@link #sentences}. */
  public Optional<RankedSentence> best() {
    return sentences.stream().findFirst();
  }

  /**
   * Returns the claim's content words that the body has in no form, and neither a related word nor
   * a part of.
   */
  public List<Token> missing() {
    return missing;
  }

  /** Returns the number of different content words of the claim. */
  public int terms() {
    return terms.size();
  }

  /** Returns whether the body has a content word of the claim in this very form. */
  public boolean isInBody(Token token) {
    int word = body.words().byTerm(token.term());
    return word != BodyWords.NONE && body.words().hasForm(word, token.word());
  }

  /** Returns the features of {@link #sameSubject}. */
  public FeatureValues<SupportFeature> features() {
    var values = FeatureValues.of(SupportFeature.class);
    values.set(SupportFeature.SHARE, share);
    values.set(SupportFeature.BEST_SENTENCE, bestShare);
    values.set(SupportFeature.LEAD, leadShare);
    LexicalOverlapFeatures.set(values, claim, terms, parts, body);
    values.set(SupportFeature.TERMS, Math.min(MAX_TERMS, terms.size()));
    values.set(SupportFeature.LOG_WORDS, Math.log1p(body.size()));
    values.set(SupportFeature.NUMBER_SHARE, numberShare());
    return values;
  }

  /** Returns the share of the body's words that are numbers: in [0, 1]. */
  public double numberShare() {
    return body.numberShare();
  }

  /**
   * Returns the probability that body and claim have the same subject: in [0, 1]; 0 for a claim or
   * a body without content words. Computed at the first call.
   */
  public double sameSubject() {
    if (sameSubject < 0) {
      boolean empty = terms.isEmpty() || body.size() == 0;
      sameSubject = empty ? 0 : SupportFeature.model(body.vocabulary()).value(features());
      if (refinement != null && !empty) {
        sameSubject = refinement.refine(this, sameSubject);
      }
    }
    return sameSubject;
  }

  /**
   * Returns how much of the claim the body supports: {@link #sameSubject} · (1 + share of the claim
   * that the body has) / 2. In [0, 1]; 0 for a claim or a body without content words.
   */
  public double score() {
    return sameSubject() * (1 + share) / 2;
  }

  /** The strength of one word of the claim in each sentence; 0 in most. */
  private static final class Strengths implements Thesaurus.Visitor {
    private final BodyWords words;
    private final double[] strengths;
    private final int[] touched;
    private int size;
    private double best;

    Strengths(BodyIndex body) {
      this.words = body.words();
      this.strengths = new double[body.sentences().size()];
      this.touched = new int[strengths.length];
    }

    /** Finds the sentences of a word; returns the greatest strength. */
    double of(Token token, int entry, BodyIndex body) {
      best = 0;
      int same = words.byTerm(token.term());
      if (same != BodyWords.NONE) {
        mark(same, 1);
      }
      if (entry >= 0) {
        visit(entry, 1);
        body.vocabulary().related(entry, this);
      }
      return best;
    }

    @Override
    public void visit(int entry, double strength) {
      for (int word = words.byEntry(entry); word != BodyWords.NONE; word = words.sameEntry(word)) {
        mark(word, strength);
      }
    }

    private void mark(int word, double strength) {
      best = Math.max(best, strength);
      for (int at = words.last(word); at != BodyWords.NONE; at = words.before(at)) {
        int sentence = words.sentence(at);
        if (strengths[sentence] == 0) {
          touched[size++] = sentence;
        }
        strengths[sentence] = Math.max(strengths[sentence], strength);
      }
    }

    /**
     * Adds the word's weight to its sentences and clears them; returns whether it's in the lead.
     */
    boolean addTo(double[] sums, double weight) {
      boolean inLead = false;
      for (int i = 0; i < size; i++) {
        int sentence = touched[i];
        sums[sentence] += weight * strengths[sentence];
        inLead |= sentence < LEAD_SENTENCES && strengths[sentence] == 1;
        strengths[sentence] = 0;
      }
      size = 0;
      return inLead;
    }
  }

  private List<RankedSentence> ranked(double[] sums, double total) {
    var ranked = new ArrayList<RankedSentence>();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        ranked.add(new RankedSentence(this, body.sentences().get(i), Math.min(1, sums[i] / total)));
      }
    }
    ranked.sort(Comparator.comparingDouble(RankedSentence::share).reversed());
    return ranked;
  }
}
