package org.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.analysis.token.LanguageAnalyzer;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.testing.RandomText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.junit.jupiter.api.Test;

/** What must hold for every text, as Lucene's {@code checkRandomData} demands of an analyzer. */
class RandomAnalysisTest {
  private static final List<Locale> LANGUAGES =
      LanguageAnalyzer.languages().stream()
          .sorted(Comparator.comparing(Locale::toLanguageTag))
          .toList();

  private static AnalysedPassage analyse(Locale language, String text) {
    // Not trimmed: spans must hold even then.
    var passage = new Passage(Role.PARAGRAPH, 0, text, SourceMap.none());
    return TextAnalyser.of(language).analyse(passage);
  }

  @Test
  void every_english_text_keeps_the_laws() {
    RandomText.forEach(3000, text -> checkLaws(analyse(Locale.ENGLISH, text)));
  }

  @Test
  void every_text_of_every_language_keeps_the_laws() {
    var analysed = new int[1];
    RandomText.forEach(
        60 * LANGUAGES.size(),
        text -> checkLaws(analyse(LANGUAGES.get(analysed[0]++ % LANGUAGES.size()), text)));
  }

  @Test
  void every_text_of_an_unknown_language_keeps_the_laws() {
    RandomText.forEach(500, text -> checkLaws(analyse(Locale.forLanguageTag("tlh"), text)));
  }

  @Test
  void the_same_text_is_analysed_the_same_on_every_thread() throws Exception {
    var random = new Random(RandomText.seed());
    var texts = new ArrayList<String>();
    for (int i = 0; i < 300; i++) {
      texts.add(RandomText.next(random, 1 + i / 3));
    }
    Callable<List<String>> analyses =
        () -> {
          var found = new ArrayList<String>();
          for (int i = 0; i < texts.size(); i++) {
            found.add(show(analyse(LANGUAGES.get(i % LANGUAGES.size()), texts.get(i))));
            found.add(show(analyse(Locale.ENGLISH, texts.get(i))));
          }
          return found;
        };
    var expected = analyses.call();
    assertThat(analyses.call()).isEqualTo(expected);
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (var found : threads.invokeAll(List.of(analyses, analyses, analyses, analyses))) {
        assertThat(found.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String show(AnalysedPassage passage) {
    return passage.sentences() + " " + passage.tokens() + " " + passage.quotations();
  }

  private static void checkLaws(AnalysedPassage passage) {
    checkTokens(passage);
    checkSentences(passage);
    checkQuotations(passage);
  }

  private static void checkTokens(AnalysedPassage passage) {
    var text = passage.text();
    int lastStart = -1;
    int lastEnd = 0;
    int lastSentence = 0;
    for (int i = 0; i < passage.tokens().size(); i++) {
      var token = passage.tokens().get(i);
      assertThat(token.index()).isEqualTo(i);
      assertThat(token.span().start()).as("starts ascend").isGreaterThan(lastStart);
      assertThat(token.span().end()).as("ends don't descend").isGreaterThanOrEqualTo(lastEnd);
      assertThat(token.span().isEmpty()).as("%s is empty", token).isFalse();
      assertThat(Span.whole(text).contains(token.span())).as("%s is inside", token).isTrue();
      assertThat(token.surface()).isEqualTo(token.span().in(text));
      assertThat(splitsPair(text, token.span())).as("%s splits a pair", token).isFalse();
      assertThat(token.term()).isNotEmpty();
      assertThat(token.word()).isNotEmpty();
      assertThat(token.sentence()).isBetween(lastSentence, passage.sentences().size() - 1);
      lastStart = token.span().start();
      lastEnd = token.span().end();
      lastSentence = token.sentence();
    }
    assertThat(passage.contentTokens())
        .isEqualTo(passage.tokens().stream().filter(token -> !token.stopWord()).toList());
  }

  private static void checkSentences(AnalysedPassage passage) {
    var text = passage.text();
    var tokens = new ArrayList<Token>();
    int covered = 0;
    for (int i = 0; i < passage.sentences().size(); i++) {
      var sentence = passage.sentences().get(i);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(covered);
      assertThat(isBlank(text.substring(covered, sentence.span().start()))).isTrue();
      assertThat(isBlank(sentence.span().in(text))).isFalse();
      assertThat(isBlank(text.substring(sentence.span().start(), sentence.span().start() + 1)))
          .isFalse();
      assertThat(isBlank(text.substring(sentence.span().end() - 1, sentence.span().end())))
          .isFalse();
      for (var token : sentence.tokens()) {
        assertThat(token.sentence()).isEqualTo(i);
        assertThat(token.span().start())
            .isBetween(sentence.span().start(), sentence.span().end() - 1);
      }
      tokens.addAll(sentence.tokens());
      covered = sentence.span().end();
    }
    assertThat(isBlank(text.substring(covered))).isTrue();
    assertThat(tokens).isEqualTo(passage.tokens());
  }

  private static void checkQuotations(AnalysedPassage passage) {
    var text = passage.text();
    int covered = 0;
    for (var quotation : passage.quotations()) {
      assertThat(quotation.span().start()).isGreaterThanOrEqualTo(covered);
      assertThat(quotation.span().length()).isGreaterThan(2);
      assertThat("\"'‘’‚“”„«»‹›「『").contains(first(text, quotation.span()));
      assertThat("\"'‘’“”«»‹›」』").contains(last(text, quotation.span()));
      assertThat(quotation.span().contains(quotation.words())).isTrue();
      assertThat(quotation.tokens()).isEqualTo(passage.tokensIn(quotation.words()));
      covered = quotation.span().end();
    }
  }

  private static String first(String text, Span span) {
    return text.substring(span.start(), span.start() + 1);
  }

  private static String last(String text, Span span) {
    return text.substring(span.end() - 1, span.end());
  }

  private static boolean isBlank(String text) {
    return text.chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
  }

  private static boolean splitsPair(String text, Span span) {
    return isInsidePair(text, span.start()) || isInsidePair(text, span.end());
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
