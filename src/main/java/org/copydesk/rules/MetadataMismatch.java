package org.copydesk.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
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
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.WordList;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Comparison;

/** Flags a title for search engines or social networks, or a slug, of another article. */
final class MetadataMismatch implements BuiltInRule {
  // Of headline pairs that people grade as equivalent 0.2 % are below it, 0.5 % below 0.3; of pairs
  // from two articles 94 to 99 %.
  static final RuleOption MIN_SCORE =
      RuleOption.ratio(
          "min-score", "similarity to the headline from which on nothing is reported", 0.25);

  // A title in other words that the body supports may be about the headline's subject. Other
  // articles' titles are below it in 98 %, but in 90 % where all are about one election.
  private static final double SUPPORTED = 0.6;

  // "Live updates", "Opinion" and an address without words name no subject.
  private static final int FEWEST_WORDS = 3;

  // A headline of one word is a play on words more often than news.
  private static final int FEWEST_WORDS_OF_HEADLINE = 2;

  // Of other articles' slugs 3 to 9 % have a word of the lead by chance.
  private static final int WORDS_OF_LEAD_BY_CHANCE = 1;

  static final RuleInfo INFO =
      RuleInfo.of(
              "metadata-mismatch",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "SEO title, social title or slug doesn't match the headline",
              "0.1.0",
              MIN_SCORE)
          .withPrecedence(Precedence.overPassage(Category.INCONSISTENCY));

  private final double minScore;

  MetadataMismatch(RuleSettings settings) {
    this.minScore = settings.get(MIN_SCORE);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var headline = context.passage(Role.HEADLINE).orElse(null);
    if (headline == null) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    title(context, headline, Role.SEO_TITLE, "seo-title").ifPresent(findings::add);
    title(context, headline, Role.SOCIAL_TITLE, "social-title").ifPresent(findings::add);
    slug(context, headline).ifPresent(findings::add);
    return findings;
  }

  private Optional<Finding> title(
      ArticleContext context, AnalysedPassage headline, Role role, String key) {
    var title = context.passage(role).orElse(null);
    if (title == null) {
      return Optional.empty();
    }
    var comparison = context.compare(headline, title);
    if (!isFarFrom(context, comparison, role)) {
      return Optional.empty();
    }
    var alignment = comparison.alignment();
    long shared = shared(alignment);
    // Without a thesaurus a paraphrasing title has a score as low as one of another article.
    boolean thesaurus = LanguageProfile.of(context.language()).has(Resource.THESAURUS);
    return alignment.claimSize() < FEWEST_WORDS_OF_HEADLINE
            || alignment.supportSize() < FEWEST_WORDS
            || (shared > 0 && !thesaurus)
        ? Optional.empty()
        : Optional.of(
            finding(key, title, title.contentTokens(), headline, alignment, comparison.score()));
  }

  // A slug is short, has search terms and may be of an earlier headline: it must share nothing.
  private Optional<Finding> slug(ArticleContext context, AnalysedPassage headline) {
    var slug = context.passage(Role.SLUG).orElse(null);
    var lead = context.lead().orElse(null);
    if (slug == null || lead == null || !isInSameLetters(slug.text(), headline.text())) {
      return Optional.empty();
    }
    var words = slug.contentTokens().stream().filter(MetadataMismatch::isWord).toList();
    var comparison = context.compare(headline, slug);
    if (words.size() < FEWEST_WORDS
        || headline.contentTokens().size() < FEWEST_WORDS_OF_HEADLINE
        || !isFarFrom(context, comparison, Role.SLUG)
        || shared(context.align(words, headline.tokens())) > 0
        || shared(context.align(words, lead.tokens())) > WORDS_OF_LEAD_BY_CHANCE) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            "slug",
            slug,
            words,
            headline,
            context.align(headline.tokens(), words),
            comparison.score()));
  }

  private boolean isFarFrom(ArticleContext context, Comparison comparison, Role role) {
    return comparison.score() < minScore
        && context.support(role).map(ClaimSupport::sameSubject).orElse(0.0) < SUPPORTED;
  }

  private static long shared(Alignment alignment) {
    return alignment.pairs().stream().map(AlignedPair::relation).filter(r -> r.isSame()).count();
  }

  /** Returns whether a token is no date and no number of an article. */
  private static boolean isWord(Token token) {
    return token.word().codePoints().noneMatch(Character::isDigit);
  }

  /** Returns whether slug and headline can be compared: not a transliterated or encoded slug. */
  private static boolean isInSameLetters(String slug, String headline) {
    return slug.indexOf('%') < 0 && isLatin(slug) == isLatin(headline);
  }

  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin > letters;
  }

  private Finding finding(
      String key,
      AnalysedPassage metadata,
      List<Token> words,
      AnalysedPassage headline,
      Alignment alignment,
      double score) {
    var shared = new HashSet<Integer>();
    for (var pair : alignment.pairs()) {
      if (pair.relation().isSame()) {
        shared.add(pair.support().index());
      }
    }
    var lacking = words.stream().filter(token -> !shared.contains(token.index())).toList();
    return INFO.finding(Place.whole(metadata.passage()))
        .messageKey(key, shared(alignment), alignment.supportSize(), WordList.ofTokens(lacking))
        .because(Score.below("score", score, minScore))
        .related(Place.whole(headline.passage()))
        .build();
  }
}
