package org.copydesk.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.benchmarks.planting.Fault;
import org.copydesk.benchmarks.planting.Faults;
import org.copydesk.benchmarks.planting.Planting;
import org.copydesk.finding.Finding;
import org.copydesk.rules.RuleCatalogue;

/**
 * What the rules find in one set of articles.
 *
 * @param set its name
 * @param articles how many it has
 * @param alarms by rule, how many of them it reports something in as they are
 * @param faults what was planted, in the order of {@link Faults}
 */
record RuleFigures(
    String set, int articles, Map<String, Integer> alarms, List<FaultFigures> faults) {

  /** Copies both. */
  RuleFigures {
    alarms = Map.copyOf(alarms);
    faults = List.copyOf(faults);
  }

  /**
   * What was found of one kind of fault.
   *
   * @param fault the kind
   * @param planted how many articles got one
   * @param found in how many an expected rule reports the place
   * @param alarms in how many an expected rule reports something without the fault
   */
  record FaultFigures(Fault fault, int planted, int found, int alarms) {}

  /** Checks the articles of a file as they are, and with each kind of fault in some of them. */
  static RuleFigures measure(Copydesk copydesk, Path file, long seed, int most) throws IOException {
    var stories = Articles.read(file);
    var alarms = new HashMap<String, Integer>();
    for (var story : stories) {
      var article =
          Article.builder()
              .language(story.language())
              .headline(story.headline())
              .subheadline(story.subheadline())
              .body(story.body())
              .build();
      findings(copydesk, article).stream()
          .map(Finding::rule)
          .distinct()
          .forEach(rule -> alarms.merge(rule, 1, Integer::sum));
    }
    var drafts = stories.stream().map(Draft::of).filter(Draft::isEnglish).toList();
    var headlines = stories.stream().map(Articles.Headed::headline).toList();
    var faults = new ArrayList<FaultFigures>();
    for (var fault : Faults.all(headlines)) {
      // Of its own for each kind, so that a new kind changes nothing in the others.
      var random = new Random(31 * seed + (fault.rule() + fault.name()).hashCode());
      faults.add(measure(copydesk, fault, drafts, random, most));
    }
    var name = file.getFileName().toString().replaceFirst("\\..*", "");
    return new RuleFigures(name, stories.size(), alarms, faults);
  }

  private static FaultFigures measure(
      Copydesk copydesk, Fault fault, List<Draft> drafts, Random random, int most) {
    var order = new ArrayList<>(drafts);
    Collections.shuffle(order, random);
    int planted = 0;
    int found = 0;
    int alarms = 0;
    for (var draft : order) {
      if (planted == most) {
        break;
      }
      var planting = fault.plant(draft, random);
      if (planting.isPresent()) {
        planted++;
        found += isFound(copydesk, planting.get(), fault.expected()) ? 1 : 0;
        var sound = findings(copydesk, planting.get().sound());
        alarms += sound.stream().anyMatch(f -> fault.expected().contains(f.rule())) ? 1 : 0;
      }
    }
    return new FaultFigures(fault, planted, found, alarms);
  }

  private static boolean isFound(Copydesk copydesk, Planting planting, Set<String> expected) {
    return findings(copydesk, planting.faulty()).stream()
        .anyMatch(
            finding ->
                expected.contains(finding.rule())
                    && finding.at().passage().name().equals(planting.passage())
                    && finding.at().span().overlaps(planting.span()));
  }

  /** Those of the rule's own severity or a graver one: a milder one says that it may be nothing. */
  private static List<Finding> findings(Copydesk copydesk, Article article) {
    return copydesk.check(article).findings().stream()
        .filter(
            finding ->
                RuleCatalogue.info(finding.rule())
                    .map(info -> finding.severity().compareTo(info.severity()) >= 0)
                    .orElse(true))
        .toList();
  }
}
