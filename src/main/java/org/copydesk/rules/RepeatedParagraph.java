package org.copydesk.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.duplication.ShingleIndex;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.text.WordShape;

/** Flags a paragraph that repeats another one, word for word or edited. */
final class RepeatedParagraph implements BuiltInRule {
  // Shorter ones may be refrains, which seldom have twenty words.
  static final RuleOption MIN_WORDS =
      RuleOption.count("min-words", "words that a paragraph must have to be checked", 5, 1000, 20);

  // With one word in six edited, two pairs in three are left. Different paragraphs of 2,000 BBC and
  // Reuters articles share less than half, except lists with the same wording and other numbers,
  // which the two limits below exclude.
  static final RuleOption MAX_SHARED =
      RuleOption.ratio(
          "max-shared",
          "share of its pairs of neighbouring words that another paragraph may have too",
          0.5);

  // Chosen on 7,614 Reuters items: few such lists are reported, and edited copies are still found.
  private static final double MIN_SHARED_WORDS = 0.65;
  private static final double MIN_SHARED_NUMBERS = 0.6;

  // One or two other numbers are a correction in one of two copies, more of them a list.
  private static final int MIN_NUMBERS = 3;

  static final RuleInfo INFO =
      RuleInfo.of(
              "repeated-paragraph",
              Category.REDUNDANCY,
              Severity.WARNING,
              "Paragraph is repeated in the body",
              "0.1.0",
              MIN_WORDS,
              MAX_SHARED)
          .withPrecedence(Precedence.overRules("repeated-sentence", "repeated-quotation"));

  private final int minWords;
  private final double maxShared;

  RepeatedParagraph(RuleSettings settings) {
    this.minWords = settings.count(MIN_WORDS);
    this.maxShared = settings.get(MAX_SHARED);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var findings = new ArrayList<Finding>();
    var paragraphs = new ArrayList<AnalysedPassage>();
    int words = 0;
    for (var paragraph : context.body()) {
      if (paragraph.tokens().size() >= minWords) {
        paragraphs.add(paragraph);
        words += paragraph.tokens().size();
      }
    }
    if (paragraphs.size() < 2) {
      return findings;
    }
    var seen = new ShingleIndex<AnalysedPassage>(words);
    for (var paragraph : paragraphs) {
      var match = seen.best(paragraph.tokens()).orElse(null);
      if (match != null
          && match.containment() > maxShared
          && isRepetition(paragraph, match.key())) {
        findings.add(
            INFO.finding(Place.whole(paragraph.passage()))
                .messageKey(
                    "repeats", paragraph.passage().index() + 1, match.key().passage().index() + 1)
                .because(Score.above("shared", match.containment(), maxShared))
                .related(Place.whole(match.key().passage()))
                .build());
      } else {
        seen.add(paragraph, paragraph.tokens());
      }
    }
    return findings;
  }

  /**
   * Returns whether the shorter repeats the other one, and not only single sentences, which another
   * rule reports.
   */
  private boolean isRepetition(AnalysedPassage one, AnalysedPassage other) {
    boolean oneIsShorter = one.tokens().size() <= other.tokens().size();
    var shorter = oneIsShorter ? one : other;
    var longer = oneIsShorter ? other : one;
    var rest = withoutRepeatedSentences(shorter, longer);
    if (rest.size() < shorter.tokens().size()
        && ShingleIndex.containment(rest, longer.tokens()) <= maxShared) {
      return false;
    }
    var words = new HashSet<String>();
    longer.tokens().forEach(token -> words.add(token.word()));
    var numbers =
        shorter.tokens().stream().filter(token -> token.shape() == WordShape.NUMBER).toList();
    return share(shorter.contentTokens(), words) >= MIN_SHARED_WORDS
        && (numbers.size() < MIN_NUMBERS || share(numbers, words) >= MIN_SHARED_NUMBERS);
  }

  /**
   * Returns the tokens of the shorter without the sentences that the longer has word for word; all
   * tokens if it has the whole paragraph.
   */
  private static List<Token> withoutRepeatedSentences(
      AnalysedPassage shorter, AnalysedPassage longer) {
    var known = new HashSet<List<String>>();
    longer.sentences().forEach(sentence -> known.add(words(sentence.tokens())));
    var ownSentences =
        shorter.sentences().stream()
            .filter(sentence -> !known.contains(words(sentence.tokens())))
            .toList();
    boolean wholeParagraph =
        ownSentences.isEmpty()
            && (shorter.sentences().size() > 1 || longer.sentences().size() == 1);
    return wholeParagraph
        ? shorter.tokens()
        : ownSentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  private static double share(List<Token> tokens, Set<String> words) {
    long shared = tokens.stream().filter(token -> words.contains(token.word())).count();
    return tokens.isEmpty() ? 1 : (double) shared / tokens.size();
  }
}
