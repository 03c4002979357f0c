package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.evidence.predicate.DisagreementFeature;

/**
 * Fits the models that say how sure a disagreement between a display text and its body is, one for
 * each {@link Disagreement.Kind}. Arguments: the folder to write {@code opposite-model-en.txt} and
 * so on to; a file with cases, one as JSON a line ({@code fault}, {@code passage}, {@code span} and
 * {@code evidence} of the wrong words, {@code article}); files of published articles ({@code
 * .jsonl}, {@code .jsonl.gz}), in which every disagreement is an alarm, at half the weight.
 *
 * <p>Of the body's places for one word of a claim only one counts: for wrong words that in the
 * evidence, otherwise the one that looks most like a fault. So the models are fitted several times,
 * each time to the places that the one before chose. Prints first, for several limits, how many
 * faults models find that were fitted without the articles in question, and how often they alarm;
 * then writes the models fitted to all, and the places with the probabilities by the models that
 * don't know them ({@code opposite-places.tsv} and so on). Deterministic.
 */
public final class FitDisagreements {
  private static final double[] LIMITS = {0.7, 0.6, 0.5, 0.4, 0.3, 0.2};

  private FitDisagreements() {}

  /** Fits, judges and writes the models. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("usage: FitDisagreements FOLDER CASES ARTICLES...");
    }
    var drafts = new ArrayList<FaultyDraft>();
    for (int i = 1; i < args.length; i++) {
      for (var row : Articles.records(Path.of(args[i]))) {
        drafts.add(FaultyDraft.of(row, i == 1));
      }
    }
    for (var kind : Disagreement.Kind.values()) {
      var examples = new ArrayList<DisagreementExample>();
      for (var draft : drafts) {
        examples.addAll(draft.examples(kind));
      }
      double share = shareOfFaults(kind, drafts);
      var held = probabilities(kind, examples, share);
      judge(kind, drafts, held);
      list(Path.of(args[0]), kind, held);
      write(Path.of(args[0]), kind, DisagreementFit.of(kind, examples, share), examples);
    }
  }

  private static double shareOfFaults(Disagreement.Kind kind, List<FaultyDraft> drafts) {
    long faulty = drafts.stream().filter(draft -> draft.isFaultOf(kind)).count();
    long faithful = drafts.stream().filter(FaultyDraft::isFaithful).count();
    long published = drafts.stream().filter(FaultyDraft::isPublished).count();
    return faulty / (faulty + faithful + DisagreementFit.PUBLISHED_WEIGHT * published);
  }

  /** Returns the probabilities by models that don't know the article. */
  private static Map<DisagreementExample, Double> probabilities(
      Disagreement.Kind kind, List<DisagreementExample> examples, double share) {
    var held = new IdentityHashMap<DisagreementExample, Double>();
    for (int fold = 0; fold < FaultyDraft.FOLDS; fold++) {
      int tested = fold;
      var fit =
          DisagreementFit.of(
              kind, examples.stream().filter(one -> one.draft().fold() != tested).toList(), share);
      for (var example : examples) {
        if (example.draft().fold() == tested) {
          held.put(example, fit.probability(example));
        }
      }
    }
    return held;
  }

  /** Writes the places, those most like a fault first, to read what misleads the models. */
  private static void list(
      Path folder, Disagreement.Kind kind, Map<DisagreementExample, Double> held)
      throws IOException {
    var lines =
        held.entrySet().stream()
            .sorted(Map.Entry.<DisagreementExample, Double>comparingByValue().reversed())
            .map(
                one ->
                    String.format(Locale.ROOT, "%.4f\t%s", one.getValue(), one.getKey().row(kind)))
            .toList();
    Files.write(folder.resolve(kind.name().toLowerCase(Locale.ROOT) + "-places.tsv"), lines);
  }

  private static void judge(
      Disagreement.Kind kind, List<FaultyDraft> drafts, Map<DisagreementExample, Double> held) {
    print("%s: %d places%n", kind, held.size());
    for (double limit : LIMITS) {
      long faulty = drafts.stream().filter(draft -> draft.isFaultOf(kind)).count();
      long found = count(held, limit, one -> one.isWrong(kind));
      long faithful = drafts.stream().filter(FaultyDraft::isFaithful).count();
      long alarms = count(held, limit, one -> one.draft().isFaithful());
      long published = drafts.stream().filter(FaultyDraft::isPublished).count();
      long publishedAlarms = count(held, limit, one -> one.draft().isPublished());
      print(
          "  from %.1f: %.3f of %d faults, %.4f of %d faithful, %.4f of %d published%n",
          limit,
          found / (double) Math.max(1, faulty),
          faulty,
          alarms / (double) Math.max(1, faithful),
          faithful,
          publishedAlarms / (double) Math.max(1, published),
          published);
    }
  }

  private static long count(
      Map<DisagreementExample, Double> probabilities,
      double limit,
      Predicate<DisagreementExample> sort) {
    return probabilities.entrySet().stream()
        .filter(one -> one.getValue() >= limit && sort.test(one.getKey()))
        .map(one -> one.getKey().draft())
        .distinct()
        .count();
  }

  private static void write(
      Path folder, Disagreement.Kind kind, DisagreementFit fit, List<DisagreementExample> examples)
      throws IOException {
    var name = kind.name().toLowerCase(Locale.ROOT);
    var lines = new ArrayList<String>();
    lines.add(
        "# How sure a disagreement of this kind is, by its features (DisagreementFeature): logistic regression.");
    lines.add(
        "# Made by FitDisagreements in benchmarks/ from "
            + examples.size()
            + " places, with and without a fault.");
    lines.add("# link; clip; intercept; feature name, mean, standard deviation, coefficient");
    lines.add("link logistic");
    lines.add("clip " + (int) DisagreementFit.CLIP);
    lines.add(String.format(Locale.ROOT, "intercept %.4f", fit.intercept()));
    var features = List.copyOf(DisagreementFeature.of(kind));
    for (int i = 0; i < features.size(); i++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "feature %s %.4f %.4f %.4f",
              features.get(i).key(),
              fit.mean(i),
              fit.deviation(i),
              fit.coefficient(i)));
    }
    Files.write(folder.resolve(name + "-model-en.txt"), lines);
  }

  private static void print(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format, arguments);
  }
}
