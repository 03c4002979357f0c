package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.duplication.SharedText;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.OtherArticle;

/** Flags an article that duplicates a known one, as a whole or in paragraphs. */
final class DuplicateArticle implements BuiltInRule {
  // A copy with a word in six changed still has 0.58 of its runs of three words, two articles on
  // one event hardly a tenth.
  static final RuleOption MAX_SHARED =
      RuleOption.ratio("max-shared", "share of the body that another article may have too", 0.5);

  // One paragraph is far less than an article: only a long one is worth a suggestion.
  static final RuleOption MIN_WORDS =
      RuleOption.count(
          "min-words",
          "words that a single reused paragraph must have to be reported",
          10,
          1000,
          30);

  static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-article",
              Category.DUPLICATION,
              Severity.WARNING,
              "Article duplicates a known article",
              "0.1.0",
              MAX_SHARED,
              MIN_WORDS)
          .withPrecedence(Precedence.overRules("duplicate-headline"));

  // A paragraph that shares less was rewritten.
  private static final double REUSED = 0.7;

  // Paragraphs of so many articles are notes or standing background.
  private static final int BOILERPLATE = 3;

  private final double maxShared;
  private final int minWords;

  DuplicateArticle(RuleSettings settings) {
    this.maxShared = settings.get(MAX_SHARED);
    this.minWords = settings.count(MIN_WORDS);
  }

  private record Other(AnalysedArticle article, SharedText shared) {}

  @Override
  public List<Finding> check(ArticleContext context) {
    var copies = new ArrayList<Other>();
    var others = new ArrayList<Other>();
    for (var article : context.knownArticlesByBody()) {
      if (!article.body().isEmpty()) {
        var other = new Other(article, SharedText.of(context.body(), article.body()));
        (other.shared().whole().isCopy(maxShared) ? copies : others).add(other);
      }
    }
    return copies.isEmpty()
        ? reused(context, others)
        : copies.stream().map(copy -> whole(context, copy.article(), copy.shared())).toList();
  }

  private Finding whole(ArticleContext context, AnalysedArticle other, SharedText shared) {
    var first = context.body().get(strongest(shared));
    var at = context.passage(Role.HEADLINE).orElse(first);
    var name = OtherArticle.name(other);
    var finding =
        INFO.finding(Place.whole(at.passage()))
            .messageKey(
                "whole", OtherArticle.title(other), (int) Math.round(100 * shared.whole().words()))
            .because(Score.above("shared", shared.whole().words(), maxShared));
    other
        .passage(Role.HEADLINE)
        .ifPresent(headline -> finding.related(Place.whole(headline.passage()).in(name)));
    return finding
        .related(Place.whole(first.passage()))
        .related(Place.whole(SharedText.nearest(first, other.body()).passage()).in(name))
        .build();
  }

  private static int strongest(SharedText shared) {
    int strongest = 0;
    for (int i = 1; i < shared.paragraphs().size(); i++) {
      if (shared.paragraphs().get(i).words() > shared.paragraphs().get(strongest).words()) {
        strongest = i;
      }
    }
    return strongest;
  }

  private List<Finding> reused(ArticleContext context, List<Other> others) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < context.body().size(); i++) {
      int at = i;
      var holders =
          others.stream()
              .filter(other -> other.shared().paragraphs().get(at).isCopy(REUSED))
              .toList();
      boolean reused = !holders.isEmpty() && holders.size() < BOILERPLATE;
      if (reused && context.body().get(i).tokens().size() >= minWords) {
        findings.add(reused(context.body().get(i), holders.get(0)));
      }
    }
    return findings;
  }

  private static Finding reused(AnalysedPassage paragraph, Other other) {
    int at = paragraph.passage().index();
    var source = SharedText.nearest(paragraph, other.article().body());
    return INFO.finding(Place.whole(paragraph.passage()))
        .severity(Severity.SUGGESTION)
        .messageKey(
            "paragraph", at + 1, OtherArticle.title(other.article()), source.passage().index() + 1)
        .because(Score.above("shared", other.shared().paragraphs().get(at).words(), REUSED))
        .related(Place.whole(source.passage()).in(OtherArticle.name(other.article())))
        .build();
  }
}
