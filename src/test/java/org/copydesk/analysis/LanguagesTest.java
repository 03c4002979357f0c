package org.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.analysis.token.LanguageAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language that Lucene has an analyzer for, on a sentence of its own. */
class LanguagesTest {

  /** A sentence, and one of its function words ("-" where the analyzer knows none). */
  record Sample(String language, String functionWord, String text) {
    static Sample parse(String line) {
      var parts = line.split(" ", 3);
      return new Sample(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return language;
    }
  }

  private static final List<Sample> SAMPLES =
      """
      ar على وافق مجلس المدينة على الخطة.
      bg на Градският съвет одобри плана на кмета.
      bn এই সরকার এই পরিকল্পনা অনুমোদন করেছে।
      ca de El consell va aprovar el pla de la ciutat.
      ckb لە ئەنجوومەن لە شار کۆبووەوە.
      cs na Rada schválila plán na ochranu města.
      da for Rådet godkendte planen for byen.
      de für Der Rat stimmte für den Plan.
      el της Το συμβούλιο της πόλης ενέκρινε το σχέδιο.
      en The The council approved a plan.
      es de El ayuntamiento aprobó el plan de la ciudad.
      et ja Linnavolikogu kiitis kava heaks ja lahkus.
      eu eta Udalak plana onartu du eta joan da.
      fa این شورا این طرح را تصویب کرد.
      fi ja Valtuusto hyväksyi suunnitelman ja lähti.
      fr pour Le conseil a adopté le plan pour la ville.
      ga an Tá plean faofa ag an gcomhairle.
      gl da O concello aprobou o plan da cidade.
      hi ने परिषद ने योजना को मंजूरी दी।
      hu és A tanács elfogadta a tervet és távozott.
      hy այս Խորհուրդը հաստատեց այս ծրագիրը։
      id dan Dewan kota menyetujui rencana itu dan pergi.
      it della Il consiglio ha approvato il piano della città.
      ja - 市議会は計画を承認した。
      ko - 시의회는 계획을 승인했다.
      lt ir Taryba patvirtino planą ir išėjo.
      lv un Dome apstiprināja plānu un aizgāja.
      ne यो परिषदले यो योजना पारित गर्यो।
      nl van De raad keurde het plan van de stad goed.
      no for Rådet godkjente planen for byen.
      pt para A câmara aprovou o plano para a cidade.
      pt-BR o A câmara aprovou o plano para a cidade.
      ro pentru Consiliul a aprobat planul pentru oraș.
      ru и Совет одобрил план и ушёл.
      sr је Савет је одобрио план.
      sv för Rådet godkände planen för staden.
      ta இந்த அரசு இந்த திட்டத்தை அனுமதித்தது.
      te మరియు ప్రభుత్వం మరియు ప్రతిపక్షం అంగీకరించాయి.
      th ของ สภาอนุมัติแผนของเมือง
      tr ve Meclis planı onayladı ve dağıldı.
      zh - 市议会批准了计划。
      """
          .lines()
          .map(Sample::parse)
          .toList();

  static Stream<Sample> samples() {
    return SAMPLES.stream();
  }

  private static List<Token> tokens(String language, String text) {
    return TextAnalyser.of(Locale.forLanguageTag(language)).analyse(text).tokens();
  }

  @Test
  void every_language_has_a_sample() {
    assertThat(SAMPLES)
        .extracting(Sample::language)
        .containsExactlyInAnyOrderElementsOf(
            LanguageAnalyzer.languages().stream()
                .map(Locale::toLanguageTag)
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_word_has_a_token_in_its_place(Sample sample) {
    var passage = TextAnalyser.of(Locale.forLanguageTag(sample.language())).analyse(sample.text());
    assertThat(passage.sentences()).hasSize(1);
    for (var token : passage.tokens()) {
      assertThat(token.surface()).isEqualTo(token.span().in(sample.text()));
    }
    // Written without spaces, or in pairs of characters: each character is in some token.
    for (int i = 0; i < sample.text().length(); i++) {
      int at = i;
      if (Character.isLetter(sample.text().charAt(i))) {
        assertThat(passage.tokens())
            .as("letter %d", i)
            .anyMatch(token -> token.span().start() <= at && at < token.span().end());
      }
    }
    if (!List.of("ja", "ko", "zh", "th").contains(sample.language())) {
      assertThat(passage.tokens())
          .extracting(Token::surface)
          .containsExactly(sample.text().replaceAll("[.।։]$", "").split(" "));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void function_words_are_stop_words_and_others_are_not(Sample sample) {
    var stopWords =
        tokens(sample.language(), sample.text()).stream().filter(Token::stopWord).toList();
    if (sample.functionWord().equals("-")) {
      assertThat(stopWords).isEmpty();
    } else {
      assertThat(stopWords).extracting(Token::surface).contains(sample.functionWord());
      assertThat(stopWords).hasSizeLessThan(tokens(sample.language(), sample.text()).size());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "el, της",
    "el, ΤΗΣ",
    "el, μετά",
    "fr, qu’il",
    "fr, d'un",
    "it, dell'",
    "tr, İçin",
    "tr, çok",
    "fa, می",
    "fa, برای",
    "hi, में",
    "ga, Is",
    "de, FÜR",
    "en, DON’T"
  })
  void finds_stop_words_however_they_are_written(String language, String word) {
    assertThat(tokens(language, word)).extracting(Token::stopWord).containsExactly(true);
  }

  @Test
  void turkish_words_have_their_own_small_letters() {
    assertThat(tokens("tr", "IŞIK İzmir")).extracting(Token::word).containsExactly("ışık", "izmir");
    assertThat(tokens("en", "ISTANBUL")).extracting(Token::word).containsExactly("istanbul");
  }

  @ParameterizedTest(name = "{1} is analysed as {0}")
  @CsvSource({
    "no, nb",
    "no, nn",
    "no, nb-NO",
    "en, en-GB",
    "pt-BR, pt-BR",
    "pt, pt-PT",
    "pt, pt-AO",
    "zh, zh-Hant-TW",
    "sr, sr-Latn-RS",
    "de, de-AT",
    "en, en-US-u-ca-gregory"
  })
  void a_region_or_script_is_no_language_of_its_own(String expected, String language) {
    assertThat(TextAnalyser.of(Locale.forLanguageTag(language)))
        .isSameAs(TextAnalyser.of(Locale.forLanguageTag(expected)));
  }

  @Test
  void brazilian_is_not_european_portuguese() {
    assertThat(TextAnalyser.of(Locale.forLanguageTag("pt-BR")))
        .isNotSameAs(TextAnalyser.of(Locale.forLanguageTag("pt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tlh", "pl", "und", "", "xx-XX", "not a tag"})
  void an_unknown_language_has_words_and_sentences_but_no_stop_words(String language) {
    var passage =
        TextAnalyser.of(Locale.forLanguageTag(language)).analyse("Rada Miasta. Plan i koszty.");
    assertThat(passage.sentences()).hasSize(2);
    assertThat(passage.tokens())
        .extracting(Token::term)
        .containsExactly("rada", "miasta", "plan", "i", "koszty");
    assertThat(passage.contentTokens()).isEqualTo(passage.tokens());
  }

  @Test
  void a_malformed_locale_is_an_unknown_language() {
    var malformed = Arrays.asList("en-US", "x y", "1").stream().map(Locale::new).toList();
    assertThat(malformed)
        .allSatisfy(
            language ->
                assertThat(TextAnalyser.of(language)).isSameAs(TextAnalyser.of(Locale.ROOT)));
  }

  @Test
  void all_unknown_languages_share_one_analyser() {
    assertThat(TextAnalyser.of(Locale.forLanguageTag("tlh")))
        .isSameAs(TextAnalyser.of(Locale.forLanguageTag("xx-YY")));
  }
}
