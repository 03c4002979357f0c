package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.benchmarks.data.FakeNewsChallenge;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.lexicon.Vocabulary;

/**
 * A headline held against a body.
 *
 * @param set what it is out of
 * @param group bodies of one group are fitted or judged together
 * @param features those of {@link ClaimSupport#features}, by name
 * @param terms how many content words the headline has
 * @param related whether the body is about what the headline is about
 * @param weight how much it counts in the fit
 */
record SupportCase(
    String set,
    int group,
    Map<String, Double> features,
    int terms,
    boolean related,
    double weight) {

  /** Reads the challenge's training part; half of the bodies are of group 0. */
  static List<SupportCase> ofChallenge(Path folder) throws IOException {
    var challenge = FakeNewsChallenge.read(folder, "train");
    var bodies = new HashMap<String, BodyIndex>();
    challenge
        .bodies()
        .forEach((id, text) -> bodies.put(id, body(Locale.ENGLISH, Articles.paragraphs(text))));
    var cases = new ArrayList<SupportCase>();
    for (var stance : challenge.stances()) {
      var body = bodies.get(stance.body());
      if (body == null) {
        throw new IOException("no body " + stance.body());
      }
      int group = Integer.parseInt(stance.body()) % 2;
      var support = support(Locale.ENGLISH, stance.headline(), body);
      cases.add(of("fnc1", group, support, stance.related(), 1));
    }
    return cases;
  }

  /**
   * Reads articles and holds each body against its own headline and against that of the article
   * half the file away; every other article is of group 0.
   */
  static List<SupportCase> ofArticles(Path file, double weight) throws IOException {
    var articles = Articles.read(file);
    var name = file.getFileName().toString().replaceFirst("\\..*", "");
    var cases = new ArrayList<SupportCase>();
    for (int i = 0; i < articles.size(); i++) {
      var article = articles.get(i);
      var other = articles.get((i + articles.size() / 2) % articles.size());
      var body = body(article.language(), article.body());
      var own = support(article.language(), article.headline(), body);
      var others = support(article.language(), other.headline(), body);
      cases.add(of(name, i % 2, own, true, weight));
      cases.add(of(name, i % 2, others, false, weight));
    }
    return cases;
  }

  private static SupportCase of(
      String set, int group, ClaimSupport support, boolean related, double weight) {
    return new SupportCase(
        set, group, support.features().byKey(), support.terms(), related, weight);
  }

  private static BodyIndex body(Locale language, List<String> paragraphs) {
    var analyser = TextAnalyser.of(language);
    return BodyIndex.of(
        paragraphs.stream().map(analyser::analyse).toList(), Vocabulary.of(language));
  }

  private static ClaimSupport support(Locale language, String headline, BodyIndex body) {
    return ClaimSupport.of(TextAnalyser.of(language).analyse(headline), body);
  }

  /** Returns the values of some features; {@code a*b} is a product of two. */
  double[] values(List<String> names) {
    return names.stream().mapToDouble(this::value).toArray();
  }

  double value(String name) {
    double product = 1;
    for (var factor : name.split("\\*", -1)) {
      var value = features.get(factor);
      if (value == null) {
        throw new IllegalArgumentException("no feature " + factor);
      }
      product *= value;
    }
    return product;
  }
}
