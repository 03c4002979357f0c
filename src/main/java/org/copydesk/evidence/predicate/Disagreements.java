package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.genre.HeadlineGenre;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.language.RecentMap;
import org.copydesk.lexicon.sense.ArticleReadings;
import org.copydesk.similarity.score.FeatureValues;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a display text disagrees with the body in single words: opposites, negation, force,
 * certainty, extent. It compares each word of the display text with the related words of the ten
 * body sentences that share most with it. Costs O(words of the display text · words of these
 * sentences). Reads each sentence of the body once. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Disagreements {
  private static final int MAX_EVIDENCE = 10;
  // Longer ones are no headlines, and lists or code in a body.
  private static final int MAX_SENTENCES = 6;
  private static final int MAX_CLAIM_WORDS = 60;
  private static final int MAX_BODY_WORDS = 120;

  private final SentenceReader reader;
  private final Vocabulary vocabulary;
  private final IdentityHashMap<Sentence, ReadSentence> read = new IdentityHashMap<>();
  private final List<AnalysedPassage> body;
  private final Locale language;
  private @Nullable BodyStyle style;
  private @Nullable AnalysedPassage genreOf;
  private boolean news;
  private @Nullable Boolean author;

  private Disagreements(
      List<AnalysedPassage> body,
      Vocabulary vocabulary,
      Locale language,
      ArticleReadings readings) {
    this.vocabulary = vocabulary;
    this.body = body;
    this.language = language;
    this.reader = new SentenceReader(language, readings);
  }

  /** Prepares for the display texts of one article. */
  public static Disagreements of(
      List<AnalysedPassage> body,
      Vocabulary vocabulary,
      Locale language,
      ArticleReadings readings) {
    return new Disagreements(List.copyOf(body), vocabulary, language, readings);
  }

  /** Possible disagreements that were found, by all that they depend on. Not thread-safe. */
  public static final class Known {
    private final RecentMap<Object, List<Candidate>> candidates = new RecentMap<>(HashMap::new);

    /** Begins the next article: forgets what the last one didn't ask for. */
    public void next() {
      candidates.next();
    }
  }

  /**
   * Returns the most probable disagreement for each word of a display text and kind, in order, of
   * negation for each sentence; with a confidence of 0 where the body also says what the display
   * text says.
   *
   * @param support the support of the display text by the same body
   */
  public List<Disagreement> in(AnalysedPassage display, ClaimSupport support) {
    return in(display, support, new Known());
  }

  /**
   * Returns the same.
   *
   * @param known what was found before; what is found is added
   */
  public List<Disagreement> in(AnalysedPassage display, ClaimSupport support, Known known) {
    if (support.sentences().isEmpty()) {
      return List.of();
    }
    var key = key(display, support);
    var candidates = known.candidates.get(key);
    if (candidates == null) {
      candidates = candidates(display, support);
      known.candidates.put(key, candidates);
    }
    return mostProbable(candidates, display);
  }

  /** Returns all that the candidates of a display text depend on. */
  private static List<Object> key(AnalysedPassage display, ClaimSupport support) {
    var key = new ArrayList<Object>(3 * MAX_EVIDENCE + 2);
    key.add(display);
    key.add(support.missing().size());
    var ranked = support.sentences();
    for (int i = 0; i < Math.min(MAX_EVIDENCE, ranked.size()); i++) {
      key.add(ranked.get(i).paragraph());
      key.add(ranked.get(i).sentence().index());
      key.add(ranked.get(i).share());
    }
    return key;
  }

  private List<Disagreement> mostProbable(List<Candidate> candidates, AnalysedPassage display) {
    var best = new LinkedHashMap<List<Object>, Disagreement>();
    for (var candidate : candidates) {
      var found = candidate.disagreement(confidence(candidate, display));
      // A negation negates one thing, whatever else is in its scope.
      int word = found.kind() == Disagreement.Kind.NEGATION ? 0 : candidate.claim().last();
      best.merge(
          List.of(found.kind(), candidate.claim().sentence(), word),
          found,
          (one, other) -> one.confidence() >= other.confidence() ? one : other);
    }
    var found = new ArrayList<>(best.values());
    found.sort(
        Comparator.comparingInt((Disagreement each) -> each.claim().get(0).index())
            .thenComparing(Comparator.comparingDouble(Disagreement::confidence).reversed()));
    return found;
  }

  /**
   * A possible disagreement with what decides about it.
   *
   * @param model the kind by whose model it is judged; degrees of an extent are judged as force
   * @param disagreement what it would be reported as
   * @param features its features, those of other kinds are 0
   */
  public record Example(
      Disagreement.Kind model,
      Disagreement disagreement,
      FeatureValues<DisagreementFeature> features) {}

  /** Returns all possible disagreements, to fit the models to; with confidences of 0. */
  public List<Example> examples(AnalysedPassage display, ClaimSupport support) {
    var examples = new ArrayList<Example>();
    for (var candidate : candidates(display, support)) {
      var features = features(candidate, display);
      if (features != null) {
        examples.add(new Example(candidate.kind(), candidate.disagreement(0), features));
      }
    }
    return examples;
  }

  private double confidence(Candidate candidate, AnalysedPassage display) {
    var features = features(candidate, display);
    return features == null
        ? 0
        : DisagreementModel.confidence(candidate.kind(), features, language);
  }

  /** Returns the features of a candidate with those of this article; null for none. */
  private @Nullable FeatureValues<DisagreementFeature> features(
      Candidate candidate, AnalysedPassage display) {
    var values = candidate.features();
    if (values != null) {
      values.set(DisagreementFeature.NEWS, isNews(display));
      values.set(DisagreementFeature.REPORTING, style().reporting());
      values.set(DisagreementFeature.FIRST_PERSON, style().firstPerson());
      values.set(DisagreementFeature.LENGTH, style().length());
    }
    return values;
  }

  /** Returns the signs of the kind of the article. */
  private BodyStyle style() {
    var known = style;
    if (known == null) {
      known = BodyStyle.of(body, language);
      style = known;
    }
    return known;
  }

  /** Returns whether a display text has the form of news. */
  @SuppressWarnings("ReferenceEquality") // The last one asked for.
  private boolean isNews(AnalysedPassage display) {
    if (genreOf != display) {
      news = HeadlineGenre.of(display, false, language) == HeadlineGenre.NEWS && !hasAuthor();
      genreOf = display;
    }
    return news;
  }

  private boolean hasAuthor() {
    var known = author;
    if (known == null) {
      known = HeadlineGenre.hasAuthor(body, language);
      author = known;
    }
    return known;
  }

  private List<Candidate> candidates(AnalysedPassage display, ClaimSupport support) {
    var evidence = evidence(support);
    if (evidence.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Candidate>();
    var sentences = display.sentences();
    for (int i = 0; i < Math.min(MAX_SENTENCES, sentences.size()); i++) {
      var sentence = sentences.get(i);
      if (sentence.tokens().size() <= MAX_CLAIM_WORDS && !sentence.tokens().isEmpty()) {
        var claimed = reader.readClaim(display, sentence);
        var claim = new Claim(claimed, evidence, vocabulary, reader, support);
        new WordCandidates(claim).find(found);
        new CertaintyCandidates(claim).find(found);
        new ExtentCandidates(claim).find(found);
      }
    }
    return found;
  }

  private List<AlignedSentence> evidence(ClaimSupport support) {
    var evidence = new ArrayList<AlignedSentence>(MAX_EVIDENCE);
    var ranked = support.sentences();
    for (int i = 0; i < Math.min(MAX_EVIDENCE, ranked.size()); i++) {
      var sentence = ranked.get(i).sentence();
      if (sentence.tokens().size() <= MAX_BODY_WORDS) {
        var known = read.get(sentence);
        if (known == null) {
          known = reader.readBody(ranked.get(i).paragraph(), sentence);
          read.put(sentence, known);
        }
        evidence.add(new AlignedSentence(known, ranked.get(i), evidence.size()));
      }
    }
    return evidence;
  }
}
