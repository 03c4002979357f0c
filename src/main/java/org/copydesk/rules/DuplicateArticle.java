package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.similarity.SharedText;

/** Flags an article that is known already, whole or in paragraphs. */
final class DuplicateArticle implements Rule {
  // A copy with a word in six changed still has 0.58 of its runs of three words, two articles on
  // one event hardly a tenth.
  static final RuleOption MAX_SHARED =
      RuleOption.ratio("max-shared", "share of the body that another article may have too", 0.5);

  static final RuleOption MIN_WORDS =
      RuleOption.count(
          "min-words", "words that a single reused paragraph must have to be told", 10, 1000, 30);

  static final RuleInfo INFO =
      RuleInfo.of(
          "duplicate-article",
          Category.DUPLICATION,
          Severity.WARNING,
          "Article is known already",
          "0.1.0",
          MAX_SHARED,
          MIN_WORDS);

  // A paragraph of which less is left was written anew.
  private static final double REUSED = 0.7;

  private final double maxShared;
  private final int minWords;

  DuplicateArticle(RuleSettings settings) {
    this.maxShared = settings.get(MAX_SHARED);
    this.minWords = settings.count(MIN_WORDS);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
    boolean[] told = new boolean[context.body().size()];
    for (var other : context.articlesWithTextOf()) {
      if (other.body().isEmpty()) {
        continue;
      }
      var shared = SharedText.of(context.body(), other.body());
      if (shared.whole().isCopy(maxShared)) {
        findings.add(whole(context, other, shared));
      } else {
        reused(context, other, shared, told, findings);
      }
    }
    return findings;
  }

  private Finding whole(CheckContext context, AnalysedArticle other, SharedText shared) {
    var first = context.body().get(strongest(shared));
    var at = context.passage(Role.HEADLINE).orElse(first);
    var name = OtherArticle.name(other);
    var finding =
        INFO.finding(Place.whole(at.passage()))
            .message(
                "%s has %d%% of this text",
                OtherArticle.title(other), Math.round(100 * shared.whole().words()))
            .because("shared", shared.whole().words(), maxShared);
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

  /** Tells each reused paragraph once, from the article that shares most. */
  private void reused(
      CheckContext context,
      AnalysedArticle other,
      SharedText shared,
      boolean[] told,
      List<Finding> findings) {
    for (int i = 0; i < told.length; i++) {
      var paragraph = context.body().get(i);
      var share = shared.paragraphs().get(i);
      if (told[i] || !share.isCopy(REUSED) || paragraph.tokens().size() < minWords) {
        continue;
      }
      told[i] = true;
      var source = SharedText.nearest(paragraph, other.body());
      findings.add(
          INFO.finding(Place.whole(paragraph.passage()))
              .severity(Severity.SUGGESTION)
              .message(
                  "Paragraph %d stands in %s, paragraph %d",
                  i + 1, OtherArticle.title(other), source.passage().index() + 1)
              .because("shared", share.words(), REUSED)
              .related(Place.whole(source.passage()).in(OtherArticle.name(other)))
              .build());
    }
  }
}
