package org.copydesk.analysis.analyser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyserTest {
  private static final TextAnalyser ENGLISH = TextAnalyser.of(Locale.ENGLISH);

  private static List<String> surfaces(String text) {
    return ENGLISH.analyse(text).tokens().stream().map(Token::surface).toList();
  }

  private static Token token(String text) {
    var tokens = ENGLISH.analyse(text).tokens();
    assertThat(tokens).hasSize(1);
    return tokens.get(0);
  }

  @Test
  void gives_each_token_its_place_words_shape_and_sentence() {
    var tokens = ENGLISH.analyse("NATO's troops left. The Council met 7 of them.").tokens();
    assertThat(tokens)
        .extracting(
            Token::surface,
            Token::span,
            Token::word,
            Token::shape,
            Token::sentence,
            Token::stopWord)
        .containsExactly(
            tuple("NATO's", new Span(0, 6), "nato", WordShape.ALL_CAPITALS, 0, false),
            tuple("troops", new Span(7, 13), "troops", WordShape.LOWER, 0, false),
            tuple("left", new Span(14, 18), "left", WordShape.LOWER, 0, false),
            tuple("The", new Span(20, 23), "the", WordShape.CAPITALISED, 1, true),
            tuple("Council", new Span(24, 31), "council", WordShape.CAPITALISED, 1, false),
            tuple("met", new Span(32, 35), "met", WordShape.LOWER, 1, false),
            tuple("7", new Span(36, 37), "7", WordShape.NUMBER, 1, false),
            tuple("of", new Span(38, 40), "of", WordShape.LOWER, 1, true),
            tuple("them", new Span(41, 45), "them", WordShape.LOWER, 1, true));
    assertThat(tokens).extracting(Token::index).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @ParameterizedTest(name = "{0} and {1} have one term")
  @CsvSource({
    "orders, ordered",
    "negotiations, negotiation",
    "Council, COUNCIL",
    "troops, troop",
    "Netanyahu's, Netanyahu",
    "Netanyahu’s, Netanyahu"
  })
  void forms_of_a_word_have_one_term(String one, String other) {
    assertThat(token(one).term()).isEqualTo(token(other).term());
  }

  @ParameterizedTest(name = "{0} and {1} have different terms")
  @CsvSource({"orders, urges", "Israel, Iran", "7, 8", "not, now"})
  void other_words_have_other_terms(String one, String other) {
    assertThat(token(one).term()).isNotEqualTo(token(other).term());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "not", "will", "may", "without", "don't", "can’t", "could", "The"})
  void stop_words_keep_their_token(String word) {
    assertThat(ENGLISH.analyse("They " + word + " agree").tokens())
        .extracting(Token::surface)
        .contains(word);
  }

  @Test
  void content_tokens_are_those_that_are_no_stop_words() {
    assertThat(ENGLISH.analyse("The council of the city").contentTokens())
        .extracting(Token::word)
        .containsExactly("council", "city");
  }

  @Test
  void an_apostrophe_makes_the_same_word_straight_or_curly() {
    for (var word : List.of("don't", "Macy's", "O'Brien", "it's", "players'", "rock'n'roll")) {
      var straight = token(word);
      var curly = token(word.replace('\'', '’'));
      assertThat(curly.word()).isEqualTo(straight.word());
      assertThat(curly.term()).isEqualTo(straight.term());
      assertThat(curly.stopWord()).as(word).isEqualTo(straight.stopWord());
      assertThat(curly.shape()).isEqualTo(straight.shape());
      assertThat(curly.span()).isEqualTo(straight.span());
    }
    assertThat(token("don’t").surface()).as("the surface is what stands there").isEqualTo("don’t");
  }

  @ParameterizedTest
  @CsvSource({
    "Macy's, macy, CAPITALISED",
    "BBC's, bbc, ALL_CAPITALS",
    "BBC’s, bbc, ALL_CAPITALS",
    "NETANYAHU'S, netanyahu, ALL_CAPITALS",
    "McDonald's, mcdonald, MIXED"
  })
  void an_english_possessive_belongs_to_surface_and_span_only(
      String surface, String word, WordShape shape) {
    var token = token(surface);
    assertThat(token.surface()).isEqualTo(surface);
    assertThat(token.span()).isEqualTo(Span.whole(surface));
    assertThat(token.word()).isEqualTo(word);
    assertThat(token.shape()).isEqualTo(shape);
  }

  @Test
  void other_languages_have_no_english_possessive() {
    var tokens = TextAnalyser.of(Locale.GERMAN).analyse("Andi's").tokens();
    assertThat(tokens).extracting(Token::word).containsExactly("andi's");
  }

  @Test
  void a_narrow_space_belongs_to_numbers_only() {
    var french = TextAnalyser.of(Locale.FRENCH).analyse("Pourquoi\u202f? Pour 10\u202f000\u202f€.");

    assertThat(french.tokens())
        .extracting(Token::surface)
        .containsExactly("Pourquoi", "Pour", "10\u202f000");
    assertThat(surfaces("\u202fOld bridge")).containsExactly("Old", "bridge");
    assertThat(surfaces("10\u202fboats of type\u202f7\u202f"))
        .containsExactly("10", "boats", "of", "type", "7");
  }

  @Test
  void splits_words_as_unicode_does() {
    assertThat(surfaces("U.S. troops")).containsExactly("U.S", "troops");
    assertThat(surfaces("a $1.13bn deal, up 3.5%"))
        .containsExactly("a", "1.13bn", "deal", "up", "3.5");
    assertThat(surfaces("45,000 people")).containsExactly("45,000", "people");
    assertThat(surfaces("Gaza-born; anti–war")).containsExactly("Gaza", "born", "anti", "war");
    assertThat(surfaces("COVID-19")).containsExactly("COVID", "19");
    assertThat(surfaces("‘immediate negotiations’")).containsExactly("immediate", "negotiations");
    assertThat(surfaces("the players' union")).containsExactly("the", "players", "union");
    assertThat(surfaces("one\r\ntwo\nthree\rfour")).containsExactly("one", "two", "three", "four");
    assertThat(surfaces("… — !?")).isEmpty();
    assertThat(surfaces("")).isEmpty();
  }

  @Test
  void spans_point_into_the_text_as_it_was_given_also_in_decomposed_form() {
    var text = "Cafe\u0301 Noe\u0308l's São Tome\u0301";
    var passage = ENGLISH.analyse(text);
    assertThat(passage.tokens())
        .extracting(Token::surface)
        .containsExactly("Cafe\u0301", "Noe\u0308l's", "São", "Tome\u0301");
    assertThat(passage.tokens())
        .extracting(Token::word)
        .containsExactly("café", "noël", "são", "tomé");
    assertThat(passage.tokens())
        .extracting(Token::span)
        .containsExactly(new Span(0, 5), new Span(6, 13), new Span(14, 17), new Span(18, 23));
  }

  @Test
  void decomposed_words_have_the_terms_of_composed_ones() {
    assertThat(token("cafe\u0301s").term()).isEqualTo(token("cafés").term());
  }

  @Test
  void spans_count_code_units_after_surrogate_pairs() {
    var text = "😀 Profit 👨‍👩‍👧 soars";
    var words =
        ENGLISH.analyse(text).tokens().stream()
            .filter(token -> Character.isLetter(token.surface().charAt(0)))
            .toList();
    assertThat(words).extracting(Token::surface).containsExactly("Profit", "soars");
    assertThat(words).extracting(Token::span).containsExactly(new Span(3, 9), new Span(19, 24));
  }

  @Test
  void a_very_long_word_comes_in_pieces_that_cover_it() {
    var text = "x".repeat(1000);
    int end = 0;
    for (var token : ENGLISH.analyse(text).tokens()) {
      assertThat(token.span().start()).isEqualTo(end);
      end = token.span().end();
    }
    assertThat(end).isEqualTo(1000);
  }

  @Test
  void sentences_hold_their_tokens() {
    var sentences = ENGLISH.analyse("U.S. troops left. !!! They flew.").sentences();
    assertThat(sentences.get(0).tokens())
        .extracting(Token::word)
        .containsExactly("u.s", "troops", "left");
    assertThat(sentences.get(sentences.size() - 1).tokens())
        .extracting(Token::word)
        .containsExactly("they", "flew");
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(sentences.get(i).index()).isEqualTo(i);
    }
  }

  @Test
  void tokens_in_a_span_are_those_wholly_inside() {
    var passage = ENGLISH.analyse("one two three");
    assertThat(passage.tokensIn(new Span(4, 13)))
        .extracting(Token::surface)
        .containsExactly("two", "three");
    assertThat(passage.tokensIn(new Span(1, 7))).extracting(Token::surface).containsExactly("two");
    assertThat(passage.tokensIn(new Span(4, 6))).isEmpty();
    assertThat(passage.tokensIn(new Span(0, 0))).isEmpty();
    assertThat(passage.tokensIn(new Span(13, 13))).isEmpty();
  }

  @Test
  void analyses_every_passage() {
    var article =
        Article.builder()
            .headline("Council approves plan")
            .kicker("Flood plan")
            .byline("By Ann Day")
            .dateline("HALDEN")
            .seoTitle("Plan approved")
            .body("It met.", "It voted.")
            .build();
    var analysed = ENGLISH.analyse(article);
    assertThat(analysed.article()).isSameAs(article);
    assertThat(analysed.passage(Role.HEADLINE))
        .map(AnalysedPassage::text)
        .contains("Council approves plan");
    assertThat(analysed.passage(Role.SEO_TITLE)).isPresent();
    assertThat(analysed.passage(Role.SUBHEADLINE)).isEmpty();
    assertThat(analysed.passage(Role.BYLINE)).map(AnalysedPassage::text).contains("By Ann Day");
    assertThat(analysed.passage(Role.KICKER)).map(AnalysedPassage::text).contains("Flood plan");
    assertThat(analysed.passage(Role.DATELINE)).map(AnalysedPassage::text).contains("HALDEN");
    assertThat(analysed.body())
        .extracting(AnalysedPassage::text)
        .containsExactly("It met.", "It voted.");
  }

  @Test
  void gives_a_passage_that_was_asked_for_again() {
    var analysed = ENGLISH.analyse(Article.builder().byline("By Ann Day").build());

    assertThat(analysed.passage(Role.BYLINE).orElseThrow())
        .isSameAs(analysed.passage(Role.BYLINE).orElseThrow());
  }

  @Test
  void refuses_to_return_one_passage_for_paragraphs() {
    var analysed = ENGLISH.analyse(Article.builder().body("One.").build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> analysed.passage(Role.PARAGRAPH))
        .withMessageContaining("body()");
  }

  @Test
  void reads_a_slug_as_the_words_between_its_hyphens() {
    var article =
        Article.builder().part(Role.SLUG, "/2024/council_approves-plan+b-118204.html").build();
    var slug = ENGLISH.analyse(article).passage(Role.SLUG).orElseThrow();

    assertThat(slug.text()).isEqualTo("/2024/council_approves-plan+b-118204.html");
    assertThat(slug.sentences()).hasSize(1);
    assertThat(slug.tokens())
        .extracting(Token::surface)
        .containsExactly("2024", "council", "approves", "plan", "b", "118204");
    assertThat(slug.tokens())
        .allSatisfy(token -> assertThat(token.span().in(slug.text())).isEqualTo(token.surface()));
  }

  @Test
  void analyses_an_empty_article() {
    assertThat(ENGLISH.analyse(Article.builder().build()).body()).isEmpty();
  }

  @Test
  void refuses_a_null_language() {
    assertThatNullPointerException()
        .isThrownBy(() -> TextAnalyser.of(null))
        .withMessage("language");
  }
}
