package org.copydesk.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** Splits the text at the bars, and nowhere else. */
  private static void verify(String language, String marked) {
    var text = marked.replace(" | ", " ").replace("|", "");
    var sentences = new SentenceSplitter(Locale.forLanguageTag(language)).of(text);
    assertThat(sentences)
        .extracting(span -> span.in(text))
        .containsExactly(marked.split(" ?\\| ?"));
  }

  private static void verify(String marked) {
    verify("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met. | It voted.",
        "Will it vote? | It will! | It did.",
        "One sentence without a stop",
        "What?! | No.",
        "Is he at NASA? | Yes. | No. | Maybe.",
        "They flew to Los Angeles. | Then they left."
      })
  void ends_a_sentence_after_its_terminator(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Smith met Mrs. Jones, Ms. Doe and Dr. No. | They talked.",
        "U.S. troops left. | They flew.",
        "The U.S. Senate and the U.N. Security Council met in Washington, D.C. Tuesday.",
        "It was Jan. 5 or Sept. 11 when it broke. | Nobody knew.",
        "Gov. Smith met Sen. Doe, Rep. Roe and Prof. Poe. | They talked.",
        "Lt. Col. Ray, Sgt. Poe and Capt. Bo met Gen. Lee.",
        "No. 10 said that Nos. 3 and 4 fell. | Then No. 5.",
        "George W. Bush met J. K. Rowling and John F. Kennedy Jr. Monday.",
        "Apple Inc. Chief Tim Cook met Exxon Mobil Corp. Chairman Roe and Ford Motor Co. Staff.",
        "It is Roe v. Wade or Roe vs. Wade.",
        "He flew from St. Louis over Mt. Hood to Ft. Worth.",
        "At 5 p.m. Monday he left. | At 6 a.m. Tuesday he came.",
        "GOV. SMITH MEETS NO. 10 STAFF",
        "(Gov. Smith) “Sen. Doe” —Rep. Roe"
      })
  void no_abbreviation_ends_a_sentence(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He lives in the U.S. | The talks go on.",
        "She works for Apple Inc. | She left at 5 p.m. | But he stayed.",
        "It came in Dec. | Nobody knew.",
        "He said to the U.S. | “We will win.”",
        "“He lives in the U.S.” | Talks go on.",
        "He read the sign: No. | Then he left."
      })
  void an_abbreviation_ends_a_sentence_before_words_that_begin_one(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They work for NAB. | There is more.",
        "They ate ham. | Then they slept.",
        "He likes San Francisco. | Police found it.",
        "The cat sat. | Sun came out.",
        "In his speech he said so. | Many agreed."
      })
  void the_end_of_a_word_is_no_abbreviation(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said \"Stop.\" | Then he left.",
        "He said “Stop.” | Then he left.",
        "He said ‘Stop!’ | Then he left.",
        "(He left.) | She stayed.",
        "“No.” | “Yes.” | They left.",
        "“He said ‘no.’” | They left."
      })
  void a_terminator_inside_closing_quotation_marks_ends_the_sentence_after_them(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Stop,” he said. | She left.",
        "“Why?” he asked. | She left.",
        "\"Go!\" she cried. | He left.",
        "Yahoo! shares rose. | They fell."
      })
  void a_sentence_goes_on_with_a_small_letter(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He waited… | Then he left.",
        "He waited... | Then he left.",
        "He waited … then he left. | She stayed.",
        "He waited ... then he left. | She stayed.",
        "“He waited…” | She stayed.",
        "\"He waited…\" | She stayed.",
        "Wait…What"
      })
  void an_ellipsis_ends_a_sentence_before_a_capital(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose 3.5 percent. | It fell.",
        "Sales of $1.13bn and 1.5.",
        "At 10.30 a.m. it rained."
      })
  void a_point_in_a_number_ends_nothing(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\n"})
  void line_breaks_inside_a_passage_end_no_sentence(String lineBreak) {
    var text = "The council met" + lineBreak + "On Monday." + lineBreak + "It voted.";
    assertThat(new SentenceSplitter(Locale.ENGLISH).of(text))
        .extracting(span -> span.in(text))
        .containsExactly("The council met" + lineBreak + "On Monday.", "It voted.");
  }

  @Test
  void a_line_break_after_an_abbreviation_ends_nothing_either() {
    assertThat(new SentenceSplitter(Locale.ENGLISH).of("It was Gov.\r\nSmith.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u00a0", "\t\r\n "})
  void blank_text_has_no_sentence(String text) {
    assertThat(new SentenceSplitter(Locale.ENGLISH).of(text)).isEmpty();
  }

  @Test
  void leaves_out_white_space_at_the_ends_of_sentences() {
    assertThat(new SentenceSplitter(Locale.ENGLISH).of("  It met.\u00a0 \n It voted. "))
        .containsExactly(new Span(2, 9), new Span(13, 22));
  }

  @Test
  void knows_abbreviations_of_other_languages_but_not_at_the_end_of_words() {
    verify("de", "Dr. Meier und Prof. Schulz trafen sich am 3. Oktober um 8 Uhr. | Er kam wieder.");
    verify("de", "Sie war älter. | Alle wussten es. | Das Haus brannte.");
    verify("de", "Er wurde 25. | Sie wurde 30. | Das war im Jahr 1990. | Berlin feierte.");
    verify("fr", "M. Macron et MM. Dupont et Durand partent. | Ils voyagent.");
    verify("es", "El Dr. Ruiz y la Sra. Pardo hablan. | Se van.");
    verify("pt", "O Dr. Silva ganhou as eleições. | O governo caiu. | Todos falam. | Fim.");
    verify("it", "Il dott. Rossi va via. | Tornano le star. | Fine.");
    verify("ru", "В 1990 г. тыс. Иванов ушёл. | Все знали.");
    verify("pl", "J. K. Rowling mówi. | Koniec.");
  }

  @Test
  void knows_sentences_of_other_languages() {
    verify("de", "Der Rat traf sich. | Er stimmte ab.");
    verify("de", "„Warum?“, fragte er. | Sie ging.");
    verify("de", "Er ging. | »Nein«, sagte sie.");
    verify("de", "„Warum?“ fragte er. | Sie ging.");
    verify("fr", "« Pourquoi ? » demande M. Macron. | Il part.");
    verify("fr", "« Pourquoi\u00a0?\u00a0» | Il part. | « Ah\u202f! »");
    verify("es", "¿Por qué? | No lo sé.");
    verify("ru", "Совет собрался. | Он голосовал.");
    verify("el", "Γιατί; | Δεν ξέρω.");
    verify("hi", "परिषद की बैठक हुई। | उसने मतदान किया।");
    verify("ja", "市議会が開かれた。|計画は承認された。");
    verify("zh", "市议会开会了。|计划获得批准。");
    verify("ar", "اجتمع المجلس. | ثم صوت.");
    verify("ka", "საბჭო შეიკრიბა. | მან ხმა მისცა.");
  }
}
