package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.verbatim.ReplacedWords;
import org.copydesk.rules.verbatim.VerbatimEvidence;

/** Flags a word of a display text that excludes the word in its place in the body. */
final class WordingMismatch implements BuiltInRule {
  // Of four words one may differ: beside the replaced word the sentence is the same.
  static final RuleOption MIN_SIMILARITY =
      RuleOption.ratio(
          "min-closeness",
          "share of words in the same order that two sentences need to be compared",
          0.7);

  static final RuleInfo INFO =
      RuleInfo.of(
              "wording-mismatch",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Display text has another thing in the place of the body's",
              "0.1.0",
              MIN_SIMILARITY)
          .withPrecedence(Precedence.ofRank(110));

  // "Two men drink tea": short sentences must otherwise be equal.
  private static final int MIN_MATCHES = 3;

  private final double minSimilarity;

  WordingMismatch(RuleSettings settings) {
    this.minSimilarity = settings.get(MIN_SIMILARITY);
  }

  @Override
  public boolean supports(Locale language) {
    return LanguageProfile.of(language).has(Resource.SIBLINGS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var words =
        new ReplacedWords(
            SenseLexicon.of(context.language()),
            (sense, other) -> sense.kind() == Sense.Kind.SIBLINGS && sense.opposes(other));
    var findings = new ArrayList<Finding>();
    for (var sentences : DisplayTexts.evidence(context)) {
      VerbatimEvidence.contradictions(sentences, minSimilarity, MIN_MATCHES, words::inHunks)
          .forEach(found -> findings.add(found.finding(INFO, "replaced")));
    }
    return findings;
  }
}
