package org.copydesk.rules;

import java.util.List;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.genre.HeadlineGenre;
import org.copydesk.evidence.name.UnknownName;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.HeadlineWords;

/** Flags a headline that the body doesn't support. */
final class HeadlineUnsupported implements BuiltInRule {
  // Between 0.3 and 0.45 accuracy on the Fake News Challenge is the same, 97.5 %: a higher limit
  // finds more, a lower one flags fewer of the related headlines (96 to 98 % aren't flagged). Of
  // news agencies' headlines about 1 % are flagged.
  static final RuleOption MIN_PROBABILITY =
      RuleOption.ratio(
          "min-probability", "probability that the body is about what the headline is about", 0.4);

  // A warning means a wrong body: below 0.12 are 95 % of other articles' headlines and 0.3 % of
  // related ones. Above, a headline may only be far from the body's words.
  private static final double LIMIT_OF_WARNINGS = 0.3;

  // A headline of another article shares few words with the body.
  private static final double MISSING_OF_WRONG_BODY = 0.5;
  private static final int MIN_MISSING = 2;

  // Without related words, 1 % of the headlines of their own articles are below 0.03.
  private static final double LIMIT_OF_WARNINGS_OF_OTHER_LANGUAGES = 0.03;

  // Questions say less of what is below them, labels and appeals least.
  private static final double LIMIT_OF_QUESTIONS = 0.1;
  private static final double LIMIT_OF_LABELS = 0.05;

  // A subheadline that the body supports shows that the body is the right one.
  private static final double SUPPORTED = 0.5;

  // So few words prove little: most of the BBC's flagged headlines are so short. At 0.07 half of
  // them aren't flagged, with 98 % of other articles' headlines still found.
  private static final int SHORT_HEADLINE = 4;
  private static final double LIMIT_OF_SHORT_HEADLINES = 0.2;

  // Without a thesaurus a paraphrasing headline looks like one of another article: of the German
  // headlines that the model wasn't fitted to 9 % are below 0.30 and 1 % below 0.03; of other
  // articles' headlines a third is.
  private static final double LIMIT_OF_OTHER_LANGUAGES = 0.075;

  // "Body has 4 of 5 words" proves little, even with a low probability.
  private static final int FEW_MISSING = 1;
  private static final double LIMIT_OF_FEW_MISSING = 0.8;

  // Results, prices, scores: no sentence there supports anything.
  private static final double TABLE = 0.2;

  // A name that is wrong, or a fixture, explains a low probability, but not one near zero.
  private static final double LIMIT_OF_EXPLAINED_HEADLINES = 0.25;

  private static final Set<String> VERSUS = Set.of("v", "vs", "versus");

  // Above it, one wrong name or number in a short headline may be the only fault: then both are
  // reported. Below it, each detail of the headline is wrong because all of it is.
  private static final double SURELY_ANOTHER_SUBJECT = 0.02;

  static final RuleInfo INFO =
      RuleInfo.of(
              "headline-unsupported",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Body doesn't support the headline",
              "0.1.0",
              MIN_PROBABILITY)
          .withPrecedence(Precedence.overPassage(Category.INCONSISTENCY, SURELY_ANOTHER_SUBJECT));

  private final double minProbability;

  HeadlineUnsupported(RuleSettings settings) {
    this.minProbability = settings.get(MIN_PROBABILITY);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var unsupported = unsupported(context);
    return unsupported.isEmpty() ? ContradictedClaims.of(context, INFO) : unsupported;
  }

  private List<Finding> unsupported(ArticleContext context) {
    var support = context.support(Role.HEADLINE).orElse(null);
    if (support == null || support.terms() == 0 || support.numberShare() >= TABLE) {
      return List.of();
    }
    double limit = limit(context, support);
    if (support.sameSubject() >= limit) {
      return List.of();
    }
    var words = HeadlineWords.of(context);
    if (words.areInOneSentence()) {
      return List.of();
    }
    boolean wrongBody =
        words.missing().size() >= MIN_MISSING
            && words.missing().size() >= MISSING_OF_WRONG_BODY * words.words().size()
            && support.sameSubject() < Math.min(limit, limitOfWarnings(context));
    var headline = context.passage(Role.HEADLINE).orElseThrow().passage();
    return List.of(
        words
            .describe(INFO.finding(Place.whole(headline)))
            .severity(wrongBody ? INFO.severity() : Severity.SUGGESTION)
            .because(Score.below("same-subject", support.sameSubject(), limit))
            .related(words.place())
            .build());
  }

  /** Returns the probability below which the body is the wrong one; 0 where none says so. */
  private double limitOfWarnings(ArticleContext context) {
    boolean supported =
        context.support(Role.SUBHEADLINE).stream()
            .anyMatch(subheadline -> subheadline.sameSubject() >= SUPPORTED);
    var headline = context.passage(Role.HEADLINE).orElseThrow();
    if (!LanguageProfile.of(context.language()).has(Resource.THESAURUS)) {
      return supported ? 0 : minProbability * LIMIT_OF_WARNINGS_OF_OTHER_LANGUAGES;
    }
    return minProbability
        * switch (HeadlineGenre.of(headline, context.body(), context.language())) {
          case NEWS -> supported ? LIMIT_OF_LABELS : LIMIT_OF_WARNINGS;
          case QUESTION, EXPLAINER -> supported ? 0 : LIMIT_OF_QUESTIONS;
          case OPINION, LETTER, REVIEW, RECIPE, LISTICLE, LIVE, LABEL, TOPIC, APPEAL ->
              supported ? 0 : LIMIT_OF_LABELS;
          case COLUMN -> 0;
        };
  }

  private double limit(ArticleContext context, ClaimSupport support) {
    if (!LanguageProfile.of(context.language()).has(Resource.THESAURUS)) {
      return minProbability * LIMIT_OF_OTHER_LANGUAGES;
    }
    double limit = minProbability;
    if (support.terms() <= SHORT_HEADLINE) {
      limit *= LIMIT_OF_SHORT_HEADLINES;
    } else if (support.missing().size() <= FEW_MISSING) {
      limit *= LIMIT_OF_FEW_MISSING;
    }
    boolean explained =
        support.sameSubject() < limit
            && (isExplainedByName(context, support) || isFixture(context, support));
    return explained ? limit * LIMIT_OF_EXPLAINED_HEADLINES : limit;
  }

  /**
   * Returns whether a name is the only fault, which the rules on names report: a misspelling, or
   * one name that the body doesn't have while it has all other words.
   */
  private static boolean isExplainedByName(ArticleContext context, ClaimSupport support) {
    var names = context.unknownNames(Role.HEADLINE);
    if (names.stream().anyMatch(UnknownName::isMisspelt)) {
      return true;
    }
    var certain =
        names.stream().filter(UnknownName::certain).map(name -> name.token().index()).toList();
    return certain.size() == 1
        && support.terms() > 2
        && support.missing().stream().allMatch(token -> certain.contains(token.index()));
  }

  /** Returns whether the headline only announces a match, "A v B", and the body has one side. */
  private static boolean isFixture(ArticleContext context, ClaimSupport support) {
    var tokens = context.passage(Role.HEADLINE).orElseThrow().tokens();
    var missing = support.missing().stream().map(Token::index).toList();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean oneKnown = !missing.contains(i - 1) || !missing.contains(i + 1);
      if (VERSUS.contains(tokens.get(i).word()) && oneKnown) {
        return true;
      }
    }
    return false;
  }
}
