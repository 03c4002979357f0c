package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.Copydesk;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.model.SentenceModel;

/**
 * A case that people judged, as a sentence model and the default see it.
 *
 * @param source where it is from: cases of one source are fitted or judged together
 * @param features those of {@link SentenceModel}, by name
 * @param target what they should come to, in [0, 1]
 */
record ModelCase(String source, Map<String, Double> features, double target) {
  private static final double GRADES = 5;

  // What people would grade pairs that are said to mean the same or not, by those of msrpar.
  private static final double DIFFERENT = 0.6;
  private static final double SAME = 0.9;

  // A deck that mostly restates.
  static final double PARTLY = 0.3;

  // As ModelRefinement encodes them.
  private static final int EVIDENCE = 3;
  private static final double SURELY_UNRELATED = 0.02;
  private static final double SURELY_RELATED = 0.95;
  private static final int EVERY_STANCE = 8;
  private static final int ARTICLES = 400;

  /** Makes cases of the decks and of the subheadlines that {@link RestatementCase} reads. */
  static List<ModelCase> ofDecks(Path data, SentenceModel model) throws IOException {
    var cases = new ArrayList<ModelCase>();
    for (var one : RestatementCase.read(data)) {
      if (one.source().isJudged()) {
        double target = one.restates() ? 1 : one.adds() ? 0 : PARTLY;
        cases.add(restates(source(one), one.pair().first(), one.pair().second(), target, model));
      }
    }
    return cases;
  }

  private static String source(RestatementCase one) {
    return switch (one.source()) {
      case CNBC -> "decks";
      case BBC -> "natural-bbc";
      case OTHERS -> one.group().contains("Real") ? "natural-fakenewsnet" : "natural-copy";
      default -> one.source().name().toLowerCase(Locale.ROOT);
    };
  }

  private static ModelCase restates(
      String source, String headline, String deck, double target, SentenceModel model) {
    var byWords = Copydesk.standard().compare(headline, deck);
    var encodings = model.encode(List.of(headline, deck));
    return new ModelCase(
        source,
        model.restatesFeatures(
            byWords.secondRestates(), byWords.score(), encodings.get(1), encodings.get(0)),
        target);
  }

  /** Reads {@code sts/*.tsv} and {@code mrpc/train.tsv}. */
  static List<ModelCase> ofPairs(Path data, SentenceModel model) throws IOException {
    var cases = new ArrayList<ModelCase>();
    try (var files = Files.list(data.resolve("sts"))) {
      for (var file : files.sorted().toList()) {
        for (var line : Files.readAllLines(file)) {
          var cells = line.split("\t", -1);
          double target = Double.parseDouble(cells[0]) / GRADES;
          var source = file.getFileName().toString().replace(".tsv", "");
          cases.add(score(source, cells[1], cells[2], target, model));
        }
      }
    }
    for (var line : Files.readAllLines(data.resolve("mrpc/train.tsv"))) {
      var cells = line.split("\t", -1);
      double target = cells[0].equals("1") ? SAME : DIFFERENT;
      cases.add(score("mrpc", cells[1], cells[2], target, model));
    }
    return cases;
  }

  private static ModelCase score(
      String source, String first, String second, double target, SentenceModel model) {
    double byWords = Copydesk.standard().compare(first, second).score();
    var encodings = model.encode(List.of(first, second));
    return new ModelCase(
        source, model.scoreFeatures(byWords, encodings.get(0), encodings.get(1)), target);
  }

  /**
   * Reads {@code fnc1} and the English files of {@code copy}, whose headlines are also held against
   * the body of another article; only cases that the words leave open.
   */
  static List<ModelCase> ofBodies(Path data, SentenceModel model) throws IOException {
    var cases = new ArrayList<ModelCase>();
    var bodies = new HashMap<String, List<AnalysedPassage>>();
    for (var record : Articles.records(existing(data, "fnc1/bodies.jsonl"))) {
      bodies.put(
          record.path("id").asText(), analysed(Articles.paragraphs(record.path("body").asText())));
    }
    var stances = Articles.lines(existing(data, "fnc1/stances.tsv"));
    for (int i = 0; i < stances.size(); i += EVERY_STANCE) {
      var cells = stances.get(i).split("\t", -1);
      double target = cells[0].equals("unrelated") ? 0 : 1;
      add("fnc1", cells[2], bodies.getOrDefault(cells[1], List.of()), target, model, cases);
    }
    for (var name : List.of("us-press", "world-press", "huffpost", "student")) {
      var articles = Articles.read(existing(data, "copy/" + name + ".jsonl"));
      articles = articles.subList(0, Math.min(ARTICLES, articles.size()));
      for (int i = 0; i < articles.size(); i++) {
        var body = analysed(articles.get(i).body());
        var other = articles.get((i + articles.size() / 2) % articles.size());
        add("copy", articles.get(i).headline(), body, 1, model, cases);
        add("copy", other.headline(), body, 0, model, cases);
      }
    }
    return cases;
  }

  private static Path existing(Path data, String name) {
    var file = data.resolve(name);
    return Files.exists(file) ? file : data.resolve(name + ".gz");
  }

  private static List<AnalysedPassage> analysed(List<String> paragraphs) {
    return paragraphs.stream().map(TextAnalyser.of(Locale.ENGLISH)::analyse).toList();
  }

  private static void add(
      String source,
      String headline,
      List<AnalysedPassage> body,
      double target,
      SentenceModel model,
      List<ModelCase> cases) {
    var claim = TextAnalyser.of(Locale.ENGLISH).analyse(headline);
    var support = ClaimSupport.of(claim, BodyIndex.of(body, Vocabulary.of(Locale.ENGLISH)));
    double byWords = support.sameSubject();
    if (byWords <= SURELY_UNRELATED || byWords >= SURELY_RELATED) {
      return;
    }
    var texts = new LinkedHashSet<String>();
    texts.add(headline);
    support.sentences().stream()
        .limit(EVIDENCE)
        .map(found -> found.sentence().span().in(found.paragraph().text()))
        .forEach(texts::add);
    body.stream()
        .limit(1)
        .flatMap(lead -> lead.sentences().stream().limit(1).map(one -> one.span().in(lead.text())))
        .forEach(texts::add);
    var made = model.encode(List.copyOf(texts));
    var features = model.supportFeatures(byWords, made.get(0), made.subList(1, made.size()));
    cases.add(new ModelCase(source, features, target));
  }
}
