package org.copydesk.rules;

import java.util.List;
import org.copydesk.analysis.Sentence;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.repetition.RepeatedWords;
import org.copydesk.text.WordShape;

/** Flags a sentence that the body repeats, with any case and punctuation. */
final class RepeatedSentence implements BuiltInRule {
  // Shorter sentences may be repeated on purpose; few refrains have eight words.
  static final RuleOption MIN_WORDS =
      RuleOption.count("min-words", "words that a sentence must have to be checked", 3, 1000, 8);

  static final RuleInfo INFO =
      RuleInfo.of(
          "repeated-sentence",
          Category.REDUNDANCY,
          Severity.WARNING,
          "Sentence is repeated in the body",
          "0.1.0",
          MIN_WORDS);

  private final int minWords;

  RepeatedSentence(RuleSettings settings) {
    this.minWords = settings.count(MIN_WORDS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var repeated = new RepeatedWords(INFO);
    for (var paragraph : context.body()) {
      for (var sentence : paragraph.sentences()) {
        if (sentence.tokens().size() >= minWords && !isRow(sentence)) {
          repeated.add(paragraph, sentence.span(), sentence.tokens());
        }
      }
    }
    return repeated.findings();
  }

  /** Returns whether most words are numbers, as in a row of a table. */
  private static boolean isRow(Sentence sentence) {
    int numbers = 0;
    for (var token : sentence.tokens()) {
      numbers += token.shape() == WordShape.NUMBER ? 1 : 0;
    }
    return 2 * numbers > sentence.tokens().size();
  }
}
