package org.copydesk.rules;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;

/** Flags the sentence that covers the headline if none of the opening does. */
final class BuriedLead implements BuiltInRule {
  // A feature opens with a scene and has the news in the third or fourth paragraph: with three,
  // twice as many articles of the BBC are flagged.
  static final RuleOption OPENING_PARAGRAPHS =
      RuleOption.count(
          "opening-paragraphs", "paragraphs within which the headline's news may come", 1, 50, 4);

  // Less is a word or two in common. Between 0.35 and 0.5 little changes.
  static final RuleOption MIN_SUPPORT =
      RuleOption.ratio(
          "min-support", "share of the headline that the late sentence must cover", 0.4);

  // At it 0.5 % of news articles are flagged, and four to five in ten of those whose first two
  // paragraphs were moved to their end; at 0.8 it is 1 to 2 % of the articles for hardly more.
  static final RuleOption MAX_OPENING =
      RuleOption.ratio(
          "max-opening",
          "coverage of the opening, relative to the late sentence, that isn't reported",
          0.75);

  // Agencies write paragraphs of one sentence: four of them may be only 80 words.
  private static final int OPENING_WORDS = 100;

  // A sentence has three words of a headline by chance.
  private static final int FEWEST_TERMS = 4;

  // A sentence that covers more has the news, even if a later one covers it better.
  private static final double COVERED = 0.7;

  // Without a thesaurus, a lead that paraphrases the headline looks like one on another subject.
  private static final double SUPPORT_IN_OTHER_LANGUAGES = 1.5;

  static final RuleInfo INFO =
      RuleInfo.of(
          "buried-lead",
          Category.INCONSISTENCY,
          Severity.SUGGESTION,
          "Headline's news comes late in the body",
          "0.1.0",
          OPENING_PARAGRAPHS,
          MIN_SUPPORT,
          MAX_OPENING);

  private final int openingParagraphs;
  private final double minSupport;
  private final double maxOpening;

  BuriedLead(RuleSettings settings) {
    this.openingParagraphs = settings.count(OPENING_PARAGRAPHS);
    this.minSupport = settings.get(MIN_SUPPORT);
    this.maxOpening = settings.get(MAX_OPENING);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var support = context.support(Role.HEADLINE).orElse(null);
    if (support == null
        || support.terms() < FEWEST_TERMS
        || isQuotation(context.passage(Role.HEADLINE).orElseThrow())) {
      return List.of();
    }
    int opened = openingOf(context.body());
    // The best supporting sentences come first.
    var late =
        support.sentences().stream()
            .filter(sentence -> paragraph(sentence) >= opened)
            .findFirst()
            .orElse(null);
    if (late == null || late.share() < minSupport(context)) {
      return List.of();
    }
    double early =
        support.sentences().stream()
            .filter(sentence -> paragraph(sentence) < opened)
            .mapToDouble(ClaimSupport.RankedSentence::share)
            .findFirst()
            .orElse(0);
    double opening = early / late.share();
    if (early > COVERED || opening >= maxOpening) {
      return List.of();
    }
    return List.of(
        INFO.finding(new Place(late.paragraph().passage(), late.sentence().span()))
            .messageKey("deep", paragraph(late) + 1, percent(late.share()), opened, percent(early))
            .because(Score.below("opening", opening, maxOpening))
            .related(Place.whole(context.passage(Role.HEADLINE).orElseThrow().passage()))
            .related(Place.whole(context.lead().orElseThrow().passage()))
            .build());
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }

  private double minSupport(ArticleContext context) {
    boolean thesaurus = LanguageProfile.of(context.language()).has(Resource.THESAURUS);
    return thesaurus ? minSupport : Math.min(1, minSupport * SUPPORT_IN_OTHER_LANGUAGES);
  }

  /** Returns the number of paragraphs of the opening. */
  private int openingOf(List<AnalysedPassage> body) {
    int paragraphs = 0;
    int words = 0;
    while (paragraphs < body.size() && (paragraphs < openingParagraphs || words < OPENING_WORDS)) {
      words += body.get(paragraphs++).tokens().size();
    }
    return paragraphs;
  }

  private static int paragraph(ClaimSupport.RankedSentence sentence) {
    return sentence.paragraph().passage().index();
  }

  /** Returns whether at least half of the headline is quoted: of an interview, from any part. */
  private static boolean isQuotation(AnalysedPassage headline) {
    int quoted =
        headline.quotations().stream().mapToInt(quotation -> quotation.tokens().size()).sum();
    return 2 * quoted >= headline.tokens().size();
  }
}
