package org.copydesk.benchmarks.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.context.ArticleContext;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.pipeline.FindingFeatures;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.RuleCatalogue;

/**
 * A finding of which it is known whether an editor agrees.
 *
 * @param rule id of its rule
 * @param group the article that its case was made from: cases of one article are alike
 * @param features its measurements, by name
 * @param isRight whether it is at the words of a fault
 * @param weight its share of all drafts, where every fifth has a fault
 */
record LabelledFinding(
    String rule, String group, Map<String, Double> features, boolean isRight, double weight) {

  private static final double FAULTY = 0.2;
  private static final String NONE = "none";

  /**
   * Checks labelled cases and published articles, one as JSON a line.
   *
   * @param files of cases, which have an {@code article}, its {@code fault}, {@code none} for a
   *     faithful one, and {@code passage} and {@code span} of the wrong words; and of published
   *     articles, in which every finding counts as a false alarm
   */
  static List<LabelledFinding> read(List<Path> files) throws IOException {
    var faulty = new ArrayList<LabelledFinding>();
    var faithful = new ArrayList<LabelledFinding>();
    var published = new ArrayList<LabelledFinding>();
    int faults = 0;
    int others = 0;
    int articles = 0;
    for (var file : files) {
      for (var record : Articles.records(file)) {
        var fault = record.path("fault").asText();
        if (fault.isEmpty()) {
          articles++;
          add(record, record, false, published);
        } else if (fault.equals(NONE)) {
          others++;
          add(record, record.path("article"), false, faithful);
        } else if (!record.path("span").isNull()) {
          faults++;
          add(record, record.path("article"), true, faulty);
        }
      }
    }
    var all = new ArrayList<LabelledFinding>();
    weigh(faulty, FAULTY / faults, all);
    weigh(faithful, (1 - FAULTY) / 2 / others, all);
    weigh(published, (1 - FAULTY) / 2 / articles, all);
    return all;
  }

  private static void weigh(
      List<LabelledFinding> findings, double weight, List<LabelledFinding> all) {
    for (var finding : findings) {
      all.add(
          new LabelledFinding(
              finding.rule, finding.group, finding.features, finding.isRight, weight));
    }
  }

  /** Adds the findings; of a faulty draft only those at the wrong words. */
  private static void add(
      JsonNode record, JsonNode draft, boolean isFaulty, List<LabelledFinding> labelled) {
    var article = article(draft);
    var context = new ArticleContext(TextAnalyser.of(article.language()).analyse(article));
    var findings = findings(context);
    var features = new FindingFeatures(context, findings);
    var group = article.id().orElse("").replaceFirst("#.*", "");
    for (var finding : findings) {
      boolean atFault = isFaulty && isAtFault(finding, record);
      if (finding.category() == Category.INCONSISTENCY
          && finding.severity() != Severity.SUGGESTION
          && isFaulty == atFault) {
        labelled.add(new LabelledFinding(finding.rule(), group, features.of(finding), atFault, 0));
      }
    }
  }

  private static boolean isAtFault(Finding finding, JsonNode record) {
    var span = record.path("span");
    return finding.at().passage().name().equals(record.path("passage").asText())
        && finding.at().span().start() < span.path(1).asInt()
        && span.path(0).asInt() < finding.at().span().end();
  }

  private static List<Finding> findings(ArticleContext context) {
    var findings = new ArrayList<Finding>();
    for (RuleInfo info : RuleCatalogue.infos()) {
      var rule = RuleCatalogue.create(info.id(), RuleSettings.of(info, Map.of()));
      if (rule.supports(context.language())) {
        findings.addAll(rule.check(context));
      }
    }
    return findings;
  }

  private static Article article(JsonNode record) {
    var articles = new ArrayList<Article>();
    try {
      DraftReader.builder()
          .format(DraftFormat.JSON)
          .build()
          .read(
              new ByteArrayInputStream(record.toString().getBytes(StandardCharsets.UTF_8)),
              "case.json",
              draft -> {
                if (draft instanceof Draft.Readable readable) {
                  articles.add(readable.article());
                }
              });
    } catch (IOException e) {
      throw new IllegalArgumentException("can't be read: " + record, e);
    }
    return articles.get(0);
  }
}
