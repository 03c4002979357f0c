package org.copydesk.evidence.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.role.RoleConflict.Kind;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ArticleReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleConflictsTest {
  // A name is known by its capital inside a sentence.
  private static final String TOWNS = "For years Norvik and Halden were at odds, as was Lund.";

  private static List<RoleConflict> in(String headline, String... body) {
    var article = Article.builder().headline(headline).body(List.of(body)).build();
    var analysed = TextAnalyser.of(Locale.ENGLISH).analyse(article);
    var vocabulary = Vocabulary.of(Locale.ENGLISH);
    var display = analysed.passage(Role.HEADLINE).orElseThrow();
    return RoleConflicts.of(
            analysed.body(), vocabulary, Locale.ENGLISH, new ArticleReadings(Locale.ENGLISH))
        .in(display, ClaimSupport.of(display, BodyIndex.of(analysed.body(), vocabulary)));
  }

  private static List<String> found(String headline, String... body) {
    return in(headline, body).stream()
        .map(conflict -> text(conflict.claim()) + " | " + text(conflict.support()))
        .toList();
  }

  private static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::surface).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Norvik sues Halden over bridge, Halden has sued Norvik over the bridge.",
    "Norvik to sue Halden over bridge, Halden will also sue Norvik over the bridge.",
    "Norvik sues Halden over bridge, Norvik was sued by Halden over the bridge.",
    "Norvik sued by Halden over bridge, Norvik has sued Halden over the bridge.",
    "Norvik thrash Halden in final, It was a final in which Halden thrashed Norvik.",
    "Norvik urges Halden to pay, 'The council of Halden, in a letter, urged Norvik to pay.'",
    "Norvik praises Halden for bridge, Halden applauded Norvik for the bridge.",
    "Norvik overtakes Halden in census, 'Halden, which grew by a tenth, overtook Norvik.'"
  })
  void reports_agent_and_patient_that_change_places(String headline, String sentence) {
    assertThat(in(headline, TOWNS, sentence))
        .singleElement()
        .extracting(RoleConflict::kind)
        .isEqualTo(Kind.EXCHANGED);
  }

  @ParameterizedTest
  @CsvSource({
    "Norvik beat Halden in final, Norvik lost to Halden in the final.",
    "Norvik beat Halden in final, Norvik lost 3-1 to Halden in the final.",
    "Norvik pays Halden for bridge, Norvik will receive 12 million crowns from Halden.",
    "Norvik sells Halden ferry, Norvik bought the old ferry from Halden."
  })
  void knows_verbs_for_the_other_side_of_an_act(String headline, String sentence) {
    assertThat(found(headline, TOWNS, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Norvik sues Halden over bridge, Halden was sued by Norvik over the bridge.",
    "Norvik sues Halden over bridge, Norvik has sued Halden over the bridge.",
    "Norvik beat Halden in final, Halden lost to Norvik in the final.",
    "Halden loses to Norvik in final, Norvik beat Halden in the final.",
    "Norvik meets Halden for talks, Halden met Norvik for talks.",
    "Norvik agrees with Halden on bridge, Halden agreed with Norvik on the bridge.",
    "Norvik named partner of Halden, Halden has named Norvik its partner.",
    "Norvik wins case in Halden, Halden won its case in Norvik.",
    "Norvik buys ferry from Halden, Halden bought a bus for Norvik.",
    "Norvik beat Halden in final, Norvik last lost to Halden in a final in May.",
    "Norvik beat Halden in final, Norvik lost to Halden six years ago.",
    "Norvik sues Halden over bridge, Halden has never sued Norvik over the bridge."
  })
  void accepts_the_same_roles_in_other_words(String headline, String sentence) {
    assertThat(in(headline, TOWNS, sentence)).isEmpty();
  }

  @Test
  void is_silent_where_the_body_has_both_orders() {
    assertThat(
            in(
                "Norvik sues Halden over bridge",
                TOWNS,
                "Halden has sued Norvik over the bridge.",
                "In turn Norvik sued Halden."))
        .isEmpty();
  }

  @Test
  void says_who_does_it_in_the_body() {
    assertThat(
            found(
                "Norvik sues Halden over bridge",
                TOWNS,
                "The town of Halden has sued Norvik over the bridge."))
        .containsExactly("Norvik sues Halden | town of Halden has sued Norvik");
  }

  @Test
  void reports_a_person_who_does_what_another_does_in_the_body() {
    assertThat(
            found(
                "Lindgren promises new ferry by Easter",
                "Mayor Anna Lindgren came late to the meeting of the council.",
                "At the harbour, engineer Peter Dahl promised a new ferry by Easter."))
        .containsExactly("Lindgren | engineer Peter Dahl promised");
  }

  @ParameterizedTest
  @CsvSource({
    "'Lindgren: ferry plan is an insult to sailors'",
    "'Ferry plan is an insult to sailors, says Lindgren'"
  })
  void reports_words_of_another_speaker(String headline) {
    assertThat(
            found(
                headline,
                "Mayor Anna Lindgren was there. She spoke of schools.",
                "The plan for the ferry is an insult to all sailors, Peter Dahl said."))
        .containsExactly("Lindgren | Peter Dahl said");
  }

  @ParameterizedTest
  @CsvSource({
    "Lindgren promises new ferry by Easter, Later she promised a new ferry by Easter.",
    "Lindgren promises new ferry by Easter, 'Lindgren and Peter Dahl promised a ferry by Easter.'",
    "Lindgren aide promises new ferry by Easter, Peter Dahl promised a new ferry by Easter.",
    "Dahl says Lindgren promised ferry, 'Lindgren promised a ferry, Peter Dahl said.'"
  })
  void accepts_what_the_person_may_have_done(String headline, String sentence) {
    assertThat(in(headline, "Mayor Anna Lindgren came to the meeting of the council.", sentence))
        .isEmpty();
  }

  @Test
  void is_silent_without_names() {
    assertThat(in("Mayor sues harbour over bridge", "The harbour sued the mayor over the bridge."))
        .isEmpty();
  }
}
