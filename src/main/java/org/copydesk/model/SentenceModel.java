package org.copydesk.model;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.ModelException;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.model.Calibration.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A sentence model of your own, by which a checker refines what it says of meaning. Load one, and
 * share it between checkers and threads.
 *
 * <pre>{@code
 * SentenceModel model = SentenceModel.load(Path.of("models/en"));
 * Copydesk copydesk = Copydesk.builder().sentenceModel(model).build();
 * }</pre>
 *
 * <p>The folder has {@code model.onnx}, {@code tokenizer.json} and, where something differs from
 * the defaults, {@code copydesk-model.yml}. A sentence model gives vectors ({@link #encode}); a
 * cross-encoder judges two texts at once ({@link #judge}). Needs ONNX Runtime and Jackson, and
 * SnakeYAML for the settings: optional libraries.
 *
 * <p>Thread-safe. Memory: the network, about twice its file, until it is closed or no longer used.
 *
 * @since 0.1.0
 */
public final class SentenceModel implements AutoCloseable {
  private static final List<String> VECTORS = List.of("last_hidden_state", "token_embeddings");
  private static final List<String> VERDICTS = List.of("logits");

  // The logit of a value of 0 or 1.
  private static final double LEAST = 1e-4;
  private static final int MEAN_OF = 3;

  // Puts sums of short texts apart; it is in the coefficients.
  private static final double SCALE_OF_NEW = 4;

  private final Path folder;
  private final ModelSettings settings;
  private final OnnxNetwork network;
  private final @Nullable SentenceEncoder sentences;
  private final @Nullable CrossEncoder pairs;

  /**
   * A claim and a text that may support or contradict it.
   *
   * @param claim such as a sentence of a headline
   * @param evidence such as a sentence of the body
   * @since 0.1.0
   */
  public record ClaimPair(String claim, String evidence) {

    /** Checks that both are there. */
    public ClaimPair {
      requireNonNull(claim, "claim");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * What a cross-encoder says of a claim and a text: the probabilities that the text supports it,
   * contradicts it, or says neither.
   *
   * @param support in [0, 1]
   * @param contradiction in [0, 1]
   * @param neutral in [0, 1]; the three add up to 1
   * @since 0.1.0
   */
  public record Verdict(double support, double contradiction, double neutral) {}

  private SentenceModel(
      Path folder, ModelSettings settings, OnnxNetwork network, WordPiece wordPiece) {
    this.folder = folder;
    this.settings = settings;
    this.network = network;
    this.sentences =
        settings.crossEncoder()
            ? null
            : new SentenceEncoder(
                network, wordPiece, settings.pooling(), settings.prefix(), settings.maxTokens());
    this.pairs =
        settings.crossEncoder()
            ? new CrossEncoder(network, wordPiece, settings.labels(), settings.maxTokens())
            : null;
  }

  /**
   * Loads the model of a folder. Takes about a second.
   *
   * @throws ModelException if a file is missing, can't be read, or isn't of the expected form
   * @throws org.copydesk.MissingLibraryException if an optional library is missing
   */
  public static SentenceModel load(Path folder) {
    requireNonNull(folder, "folder");
    var file = ModelFiles.required(folder, "model.onnx", "the network of a sentence model");
    var tokenizer =
        ModelFiles.required(folder, "tokenizer.json", "the tokenizer of a sentence model");
    OptionalLibrary.ONNX_RUNTIME.require("A sentence model");
    var settings = SettingsFile.read(folder);
    var wordPiece = TokenizerFile.read(tokenizer);
    wordPiece = settings.lowerCase().map(wordPiece::withLowerCase).orElse(wordPiece);
    var network =
        settings.crossEncoder()
            ? OnnxNetwork.load(file, VERDICTS, 2)
            : OnnxNetwork.load(file, VECTORS, 3);
    int labels = settings.labels().size();
    var width = network.width();
    if (settings.crossEncoder() && width.isPresent() && width.get() != labels) {
      network.close();
      throw new ModelException(
          file
              + ": output logits: expected "
              + labels
              + " numbers, one for each of the labels in "
              + SettingsFile.NAME
              + ", found "
              + width.get());
    }
    return new SentenceModel(folder, settings, network, wordPiece);
  }

  /** Returns the folder that it was loaded from. */
  public Path folder() {
    return folder;
  }

  /** Returns whether it judges two texts at once; otherwise it makes vectors of texts. */
  public boolean isCrossEncoder() {
    return settings.crossEncoder();
  }

  /** Returns whether it knows a language. */
  public boolean supports(Locale language) {
    return settings.languages().contains(language.getLanguage());
  }

  /**
   * Returns the encodings of texts, in their order, made together. Of a long text the beginning
   * counts. Since a network of whole numbers rounds all texts of a call by one scale, a text's
   * encoding depends a little on the others, though not on their order.
   *
   * @throws IllegalStateException if this is a cross-encoder
   */
  public List<Encoding> encode(List<String> texts) {
    if (sentences == null) {
      throw new IllegalStateException(folder + " is a cross-encoder, which makes no vectors");
    }
    return sentences.encode(List.copyOf(texts));
  }

  /**
   * Returns the verdicts on pairs of texts, in their order.
   *
   * @throws IllegalStateException if this isn't a cross-encoder
   */
  public List<Verdict> judge(List<ClaimPair> claims) {
    if (pairs == null) {
      throw new IllegalStateException(folder + " is no cross-encoder, which judges pairs");
    }
    return pairs.judge(List.copyOf(claims));
  }

  /** Returns the probability of a contradiction from which this model alone suggests one. */
  public double minContradiction() {
    return settings.minContradiction();
  }

  /**
   * Refines a {@linkplain org.copydesk.Copydesk#compare similarity}.
   *
   * @param byDefault the similarity without the model, in [0, 1]
   * @return the similarity in [0, 1]
   */
  public double score(double byDefault, Encoding first, Encoding second) {
    return bounded(
        settings.calibration().sum(Figure.SCORE, scoreFeatures(byDefault, first, second)));
  }

  /** Returns the features of {@link #score}, by the names of the coefficients. */
  public Map<String, Double> scoreFeatures(double byDefault, Encoding first, Encoding second) {
    double near = settings.calibration().near();
    return Map.of(
        "default", byDefault,
        "cosine", first.cosine(second),
        "new", amount(first.newBeside(second, near) + second.newBeside(first, near)));
  }

  /**
   * Refines the probability that a text adds nothing to another.
   *
   * @param byDefault the probability without the model, in [0, 1]
   * @param alike the similarity of both without the model, in [0, 1]
   * @param candidate the text that may add nothing
   * @param other the text that it is compared with
   * @return the probability in [0, 1]
   */
  public double restates(double byDefault, double alike, Encoding candidate, Encoding other) {
    return logistic(
        settings
            .calibration()
            .sum(Figure.RESTATES, restatesFeatures(byDefault, alike, candidate, other)));
  }

  /** Returns the features of {@link #restates}, by the names of the coefficients. */
  public Map<String, Double> restatesFeatures(
      double byDefault, double alike, Encoding candidate, Encoding other) {
    return Map.of(
        "default", logit(byDefault),
        "alike", logit(alike),
        "cosine", candidate.cosine(other),
        "new", amount(candidate.newBeside(other, settings.calibration().near())));
  }

  /**
   * Refines the probability that a body is about a claim.
   *
   * @param byDefault the probability without the model, in [0, 1]
   * @param evidence sentences of the body; none refine nothing
   * @return the probability in [0, 1]
   */
  public double support(double byDefault, Encoding claim, List<Encoding> evidence) {
    return evidence.isEmpty()
        ? byDefault
        : logistic(
            settings
                .calibration()
                .sum(Figure.SUPPORT, supportFeatures(byDefault, claim, evidence)));
  }

  /** Returns the features of {@link #support}, by the names of the coefficients. */
  public Map<String, Double> supportFeatures(
      double byDefault, Encoding claim, List<Encoding> evidence) {
    var cosines = evidence.stream().mapToDouble(claim::cosine).sorted().toArray();
    int count = Math.min(MEAN_OF, cosines.length);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += cosines[cosines.length - 1 - i];
    }
    return Map.of(
        "default", logit(byDefault),
        "best-cosine", cosines.length == 0 ? 0 : cosines[cosines.length - 1],
        "mean-cosine", count == 0 ? 0 : sum / count);
  }

  /**
   * Refines the confidence of a finding by a cross-encoder's verdict on its claim.
   *
   * @param byDefault the confidence without the model, in [0, 1]
   * @return the confidence in [0, 1]
   */
  public double confidence(double byDefault, Verdict verdict) {
    return logistic(
        logit(byDefault)
            + settings
                .calibration()
                .sum(
                    Figure.CONFIDENCE,
                    Map.of(
                        "support", verdict.support(), "contradiction", verdict.contradiction())));
  }

  private static double amount(double sum) {
    return Math.log1p(SCALE_OF_NEW * sum);
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private static double logit(double value) {
    double inside = Math.max(LEAST, Math.min(1 - LEAST, value));
    return Math.log(inside / (1 - inside));
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** Frees the memory of the network at once. The model can't be used any more. */
  @Override
  public void close() {
    network.close();
  }

  @Override
  public String toString() {
    return "SentenceModel[" + folder + "]";
  }
}
