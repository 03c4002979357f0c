package org.copydesk.analysis.analyser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Quotation;
import org.copydesk.analysis.Token;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationExtractorTest {

  /** Finds in the text what is marked in it by {@code [[…]]}, and nothing else. */
  private static void verify(String marked) {
    var expected = new ArrayList<Span>();
    var text = new StringBuilder();
    int start = -1;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[[", i)) {
        start = text.length();
        i++;
      } else if (marked.startsWith("]]", i)) {
        expected.add(new Span(start, text.length()));
        i++;
      } else {
        text.append(marked.charAt(i));
      }
    }
    assertThat(QuotationExtractor.find(text.toString())).as(marked).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He called it [[\"immediate negotiations\"]] on Monday",
        "He called it [['immediate negotiations']] on Monday",
        "He called it [[“immediate negotiations”]] on Monday",
        "He called it [[‘immediate negotiations’]] on Monday",
        "Il parle de [[«négociations»]] lundi",
        "Il parle de [[« négociations »]] lundi",
        "Il parle de [[«\u00a0négociations\u00a0»]] lundi",
        "Il parle de [[‹\u202fnégociations\u202f›]] lundi",
        "Er sprach von [[»Verhandlungen«]] am Montag",
        "Er sprach von [[›Verhandlungen‹]] am Montag",
        "Er sprach von [[„Verhandlungen“]] am Montag",
        "Er sprach von [[‚Verhandlungen‘]] am Montag",
        "Mówił o [[„rozmowach”]] w poniedziałek",
        "Han talade om [[”förhandlingar”]] på måndagen",
        "Han talade om [[’förhandlingar’]] på måndagen",
        "Hän puhui [[»neuvotteluista»]] maanantaina",
        "首相は[[「交渉」]]と述べた",
        "首相は[[『交渉』]]と述べた",
        "总理说[[“谈判”]]开始了",
        "总理说[[‘谈判’]]开始了",
        "总理说[[\"谈判\"]]开始了"
      })
  void finds_quotations_of_every_style(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Macy's sale",
        "Macy’s sale",
        "the players' union",
        "the players’ union",
        "the Lib Dems' plan and the Tories' reply",
        "the bosses’ plan and the players’ reply",
        "rock 'n' roll",
        "rock ’n’ roll",
        "rock ‘n’ roll",
        "Rock 'N' Roll",
        "the '90s",
        "the ’90s",
        "the ‘90s were the players' best",
        "class of '92",
        "the '80s and the '90s",
        "wait ’til Friday",
        "wait 'til Friday for the players' union",
        "give 'em the players' money",
        "Don't, won't, can’t",
        "d'Artagnan's l'école",
        "'s avonds in de stad",
        "Jose\u0301's and Zoe\u0308's plan",
        "𝐀's and 𝐁's plan",
        "Hawai‘i’s plan",
        "ΑΒ’s plan"
      })
  void takes_no_apostrophe_for_a_quotation_mark(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is 6'2\" tall",
        "He is 6’2\" and she 5’11\" tall",
        "from 5'11\" to 6'2\" in a year",
        "[[\"He is 6'2\" tall,\"]] she said",
        "[[\"Back to room 6'112\"]] he said",
        "a 12\" record and a 7\" one",
        "צה\"ל"
      })
  void takes_no_inch_mark_for_a_quotation_mark(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[['Don't panic']] says PM",
        "[[‘Don’t panic’]] says PM",
        "PM says [['don't panic']]",
        "PM: [['Don't panic.']]",
        "Lib Dems' [['bold']] policy",
        "Players' union says [['no deal']]",
        "[['Rock 'n' roll is dead']] says star",
        "[[‘The ’90s are back’]] says star",
        "[['The '90s are back']] says star",
        "[['Give 'em hell']] says star",
        "[['20 dead']] in blast",
        "[['Cause of death unknown']] says coroner",
        "[['Round the clock']] care for victim",
        "[[‘Til death do us part’]] killer jailed",
        "[[\"The players' union,\"]] he said",
        "[['It's Macy's turn']] and Gimbel's",
        "[['No deal']] says the players' union",
        "[['Cause it's time']] says star",
        "He left!', she said of the players' union",
        "He left!'. That was the players' union"
      })
  void quotation_marks_and_apostrophes_may_mix(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[\"No deal\"]]",
        "[[“No deal,”]] she said. [[“None.”]]",
        "[[“No deal”]], she said; [[“none”]].",
        "([[“no deal”]])",
        "Netanyahu Orders [['Immediate Negotiations']] On Gaza",
        "non-[['essential']] workers and pre-[[\"war\"]] days",
        "[['yes']]-men and [[“no”]]-voters",
        "She said—[[“no”]]—and left",
        "She said – [['no']] – and left",
        "[['Yes']]/[['No']]",
        "[[\"yes\"]] [[\"no\"]]",
        "[[‘yes’]], [[‘no’]] and [[‘perhaps’]]",
        "[[“two\r\nlines”]]",
        "[[\"...and then?\"]] he asked",
        "[[“…and then”]] he asked",
        "[[\"$5\"]] and [['£5']]",
        "[[“😀”]]",
        "NHK[[「交渉」]]",
        "NHK[[『交渉』]]"
      })
  void finds_quotations_beside_punctuation_and_brackets(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[“He said ‘no’ to me”]] she said",
        "[[‘He said “no” to me’]] she said",
        "[[\"He said 'no' to me\"]] she said",
        "[['He said \"no\" to me']] she said",
        "[[„Er sagte ‚nein‘ zu mir“]] sagte sie",
        "[[«Il a dit “non” hier»]]",
        "[[«Он сказал «нет» вчера»]] сказала она",
        "[[「彼は『いいえ』と言った」]]",
        "[[“‘No’ and ‘no’”]]",
        "[[“‘No,’ he said,”]] she said",
        "[[»Er sagte »Nein« gestern«]] sagte sie",
        "[[›Er sagte ›Nein‹ gestern‹]] sagte sie",
        "[[”Han sade ”nej” i går”]] sade hon",
        "[[\"He said \"…no\" to me\"]] she said"
      })
  void finds_the_outer_of_nested_quotations(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The speech goes on in the next paragraph.",
        "\"The speech goes on in the next paragraph.",
        "'The speech goes on in the next paragraph.",
        "The speech ended.”",
        "The speech ended.\"",
        "\"",
        "'",
        "“",
        "”",
        "‘’",
        "“”",
        "終わり」と述べた",
        "終わり』と述べた",
        "\"\"",
        "''",
        "“ ”",
        "",
        " ",
        "'n",
        "’",
        "\"'"
      })
  void finds_no_quotation_without_both_marks_and_words(String text) {
    verify(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The speech goes on. He said [[“yes”]] today.",
        "\"The speech goes on. He said [[\"yes\"]] today.",
        "He said 'no and left. She said [['yes']] today."
      })
  void an_unclosed_mark_hides_no_quotation_after_it(String text) {
    verify(text);
  }

  @Test
  void words_and_tokens_of_a_quotation_are_those_between_the_marks() {
    var passage =
        TextAnalyser.of(Locale.FRENCH).analyse("Il parle de «\u00a0négociations urgentes\u00a0».");
    assertThat(passage.quotations()).hasSize(1);
    var quotation = passage.quotations().get(0);
    assertThat(quotation.words().in(passage.text())).isEqualTo("négociations urgentes");
    assertThat(quotation.tokens())
        .extracting(Token::surface)
        .containsExactly("négociations", "urgentes");
  }

  @Test
  void a_quotation_may_hold_no_token() {
    var quotations = TextAnalyser.of(Locale.ENGLISH).analyse("He wrote \"!?\" below.").quotations();
    assertThat(quotations).extracting(Quotation::tokens).containsExactly(List.of());
  }
}
