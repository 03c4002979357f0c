package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house style of {@link Copydesk.Builder}, and its effect on findings. */
class HouseStyleTest {
  private final Copydesk.Builder builder = Copydesk.builder();

  // Aliases

  private static final Article GROCER =
      article(
          "Ferry cuts Greenhand jobs",
          "Norvik Foods is to close its offices in Halden after a bad year for ferry cuts of meat,"
              + " and jobs will go.");

  @Test
  void house_alias_supports_a_name() {
    assertThat(messages(Copydesk.standard(), GROCER)).contains("Body doesn't have \"Greenhand\"");

    assertThat(messages(builder.addAlias(Set.of("Norvik Foods", "Greenhand")).build(), GROCER))
        .noneMatch(message -> message.contains("Greenhand"));
  }

  @Test
  void house_aliases_are_added_to_aliases_of_the_language() {
    var copydesk =
        builder
            .aliases(List.of("Norvik Foods = the grocer = Greenhand"))
            .addAlias(Set.of("Halden", "Red"))
            .build();

    for (var pair :
        List.of(
            List.of("Greenhand grows", "The grocer grows"),
            List.of("Red sails", "Halden sails"),
            List.of("UK votes", "Britain votes"))) {
      assertThat(copydesk.compare(pair.get(0), pair.get(1)).alignment().claimCoverage())
          .as("%s", pair)
          .isGreaterThan(0.9);
    }
  }

  @Test
  void aliases_serve_every_language() {
    var copydesk = builder.addAlias(Set.of("Norvik Foods", "Greenhand")).build();
    for (var language : List.of(Locale.GERMAN, Locale.ROOT)) {
      assertThat(copydesk.compare("Greenhand 2024", "Norvik Foods 2024", language).score())
          .isGreaterThan(
              Copydesk.standard().compare("Greenhand 2024", "Norvik Foods 2024", language).score());
    }
  }

  @Test
  void vocabulary_with_aliases_is_made_once_for_a_language() {
    var house = HouseStyle.none().withAliases(List.of("Norvik Foods = Greenhand"));

    assertThat(house.vocabulary(Locale.ENGLISH))
        .isSameAs(house.vocabulary(Locale.UK))
        .isNotSameAs(Vocabulary.of(Locale.ENGLISH));
    assertThat(HouseStyle.none().vocabulary(Locale.ENGLISH))
        .isSameAs(Vocabulary.of(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Greenhand",
        "Greenhand =",
        "= Greenhand",
        "A = ! = B",
        "A = A",
        // U+02BC is a letter, but words are compared without it.
        "\u02bc = okina",
        "okina = (\u02bc) = ʻokina"
      })
  void refuses_a_line_without_two_names(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.aliases(List.of(line)))
        .withMessage("expected 'name = other name': " + line);
  }

  @ParameterizedTest
  @CsvSource({
    "Greenhand, Greenhand",
    "Greenhand, ' Greenhand '",
    "Greenhand, ''",
    "Greenhand, ' '"
  })
  void refuses_an_alias_of_fewer_than_two_names(String one, String other) {
    var names = new LinkedHashSet<>(List.of(one, other));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addAlias(names))
        .withMessageStartingWith("expected two different names or more: [");
  }

  @Test
  void refuses_a_typed_name_that_no_draft_can_have() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addAlias(Set.of("Greenhand", "a=b")))
        .withMessage("expected a name without '=': a=b");
  }

  @Test
  void keeps_a_bounded_number_of_vocabularies_of_languages_that_drafts_invent() {
    var style = HouseStyle.none().withAlias(List.of("Norvik Foods", "Greenhand"));
    for (char letter = 'a'; letter <= 'z'; letter++) {
      for (char last = 'a'; last <= 'z'; last++) {
        style.vocabulary(Locale.forLanguageTag("q" + letter + last));
      }
    }
    var invented = Locale.forLanguageTag("qzz");

    assertThat(style.vocabulary(invented)).isNotSameAs(style.vocabulary(invented));
    assertThat(style.vocabulary(Locale.UK)).isSameAs(style.vocabulary(Locale.US));
  }

  // Scales

  private static final Article LOAN =
      article("Widow lends painting to museum", "A widow donated the painting to the museum.");

  @Test
  void house_scale_distinguishes_two_acts() {
    assertThat(messages(Copydesk.standard(), LOAN)).isEmpty();

    assertThat(
            messages(
                builder
                    .ladders(List.of("giving*: lend (lent lending), loan < donate, bequeath"))
                    .build(),
                LOAN))
        .containsExactly("\"lends\" is weaker than \"donated\" in the body");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}: {3}")
  @CsvSource({
    "directing: urge < press < demand, urges, pressed, weaker",
    "directing: urge < press < demand, demands, pressed, stronger",
    "directing: nudge < suggest, suggests, nudged, stronger",
    "directing: order < decree, orders, decreed, weaker",
  })
  void house_adds_steps_between_steps_of_a_scale(
      String line, String headline, String body, String how) {
    assertThat(messages(builder.ladders(List.of(line)).build(), judge(headline, body)))
        .containsExactly("\"" + headline + "\" is " + how + " than \"" + body + "\" in the body");
  }

  @Test
  void word_beside_a_known_word_has_its_intensity() {
    var copydesk = builder.ladders(List.of("directing: urge, ?press < demand")).build();

    assertThat(messages(copydesk, judge("presses", "urged"))).isEmpty();
    assertThat(messages(copydesk, judge("orders", "urged")))
        .containsExactly("\"orders\" is stronger than \"urged\" in the body");
  }

  private static final Article NEAR_COPY =
      article(
          "Widow lent a large painting to the museum in Halden",
          "A widow donated a large painting to the museum in Halden.");

  @Test
  void typed_scale_equals_the_scale_of_its_line() {
    var steps = List.of(Set.of("lend", "lent", "lending"), Set.of("donate", "bequeath"));
    assertThat(messages(builder.addScale("giving", steps).build(), NEAR_COPY))
        .isEqualTo(
            messages(
                Copydesk.builder()
                    .ladders(List.of("giving: lend (lent lending) < donate, bequeath"))
                    .build(),
                NEAR_COPY))
        .containsExactly("\"lent\" is weaker than \"donated\" in the body");
  }

  @Test
  void typed_scale_adds_steps_between_existing_steps() {
    var steps = List.of(Set.of("urge"), Set.of("press"), Set.of("demand"));

    assertThat(messages(builder.addScale("directing", steps).build(), judge("demands", "pressed")))
        .containsExactly("\"demands\" is stronger than \"pressed\" in the body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lend (lent)",
        "?lend",
        "=lend",
        "lend, loan",
        "lend < give",
        "lend: loan",
        "",
        "-"
      })
  void refuses_marks_of_the_lists_in_the_words_of_a_typed_scale(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addScale("giving", List.of(Set.of(word), Set.of("donate"))))
        .withMessage("expected a word or phrase: '" + word + "'");
  }

  @Test
  void refuses_typed_scales_that_are_incomplete_or_contradict() {
    var lend = Set.of("lend");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addScale(" ", List.of(lend, Set.of("donate"))))
        .withMessage("expected a name without ':': ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addScale("a:b", List.of(lend, Set.of("donate"))))
        .withMessage("expected a name without ':': 'a:b'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addScale("giving", List.of(lend)))
        .withMessage("expected two steps or more: [[lend]]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addScale("giving", List.of(lend, Set.of())))
        .withMessage("expected a word on each step: [[lend], []]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addScale("giving", List.of(lend, lend)))
        .withMessageContaining("'lend'");
  }

  @Test
  void scales_of_house_are_english() {
    var article =
        Article.builder().language(Locale.GERMAN).headline("Widow lends painting to museum");

    assertThat(
            messages(
                builder.ladders(List.of("giving*: lend < donate")).build(),
                article.body("A widow donated the painting to the museum.").build()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "lend < donate           | expected 'name: word < word': lend < donate",
        ": lend < donate         | expected 'name: word < word': : lend < donate",
        "giving: lend            | expected 'name: word < word': giving: lend",
        "giving: lend < , donate | expected 'name: word < word': giving: lend < , donate",
        "giving: lend (lent < go | expected 'name: word < word': giving: lend (lent < go",
        "giving: lend (lent) (lended) < go | expected 'name: word < word': giving: lend (lent)"
            + " (lended) < go",
        "giving: lend (lent), x)(y) < go   | expected 'name: word < word': giving: lend (lent),"
            + " x)(y) < go",
        "giving: (lent) < go     | expected 'name: word < word': giving: (lent) < go",
        "giving: lend () < go    | expected 'name: word < word': giving: lend () < go",
        "giving: =lend (lent) < go          | expected 'name: word < word': giving: =lend (lent) <"
            + " go",
        "giving: lend < ?= < go  | expected 'name: word < word': giving: lend < ?= < go",
        "giving: lend < ! < go   | expected 'name: word < word': giving: lend < ! < go",
        "giving: lend < lend     | 'lend' is on two steps of giving",
        "directing: urge, demand < order    | words of two steps of the scale 'directing' on one:"
            + " urge, demand",
        "directing: order < press < suggest | the scale 'directing' has these words in another"
            + " order: directing: order < press < suggest",
        "liking: fancy < worship            | expected a word that the scale 'liking: like < love"
            + " < adore' has already: liking: fancy < worship",
      })
  void refuses_invalid_scales(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.ladders(List.of(line)))
        .withMessage(message);
  }

  // Names

  @Test
  void house_name_is_correct_whatever_the_body_has() {
    var article =
        article(
            "Guests from Hendersson Gazette praise Kaffka play",
            "Guests from the Henderson Gazette said that the play by Kafka was good.");
    assertThat(messages(Copydesk.standard(), article))
        .containsExactly(
            "Body spells \"Hendersson\" as \"Henderson\"", "Body spells \"Kaffka\" as \"Kafka\"");

    assertThat(messages(builder.names(List.of("Hendersson Gazette")).build(), article))
        .containsExactly("Body spells \"Kaffka\" as \"Kafka\"");
  }

  @Test
  void a_whole_name_of_the_house_need_not_be_in_the_body() {
    var body = "The harbour board has written to guests of the play that was put off in May.";
    var copydesk = builder.names(List.of("Berit Oldenbrugge")).build();

    assertThat(messages(copydesk, article("Guests praise Berit Oldenbrugge in play", body)))
        .noneMatch(message -> message.contains("Oldenbrugge"));
    assertThat(messages(copydesk, article("Guests praise Oldenbrugge in harbour play", body)))
        .contains("Body doesn't have \"Oldenbrugge\"");
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({
    "Oldenbruge, nobody, House style spells \"Oldenbruge\" as \"Oldenbrugge\"",
    "OLDENBRUGE, nobody, House style spells \"OLDENBRUGE\" as \"Oldenbrugge\"",
    "Oldenbruge, Oldenbruggen, House style spells \"Oldenbruge\" as \"Oldenbrugge\"",
    "Oldenbruge, Oldenbrugge, Body spells \"Oldenbruge\" as \"Oldenbrugge\"",
    "Oldenburgh, Oldenburg, Body spells \"Oldenburgh\" as \"Oldenburg\"",
  })
  void misspelling_is_compared_with_house_names_and_body(
      String written, String body, String message) {
    var copydesk = builder.names(List.of("Oldenbrugge")).build();

    assertThat(
            messages(
                copydesk,
                article(
                    "Guests praise " + written + " in harbour play",
                    "Guests of the harbour play praised " + body + " on Monday.")))
        .containsExactly(message);
  }

  @Test
  void a_misspelt_name_is_given_the_houses_spelling() {
    var report =
        builder
            .names(List.of("Zoë Oldenbrugge"))
            .build()
            .check(
                article(
                    "Guests praise Oldenbruge in harbour play",
                    "Guests of the harbour play praised Oldenbruggen on Monday."));
    var finding =
        report.findings().stream().filter(f -> f.rule().equals("name-mismatch")).findFirst();

    assertThat(finding.orElseThrow().suggestions()).containsExactly("Oldenbrugge");
    assertThat(finding.orElseThrow().related())
        .extracting(Place::text)
        .containsExactly("Oldenbruggen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12", "&", "\u02bc", "\u02bc 12"})
  void refuses_a_name_without_a_letter(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.names(List.of(name)))
        .withMessage("expected a name, with a letter: '" + name + "'");
  }

  // As a whole

  @Test
  void checker_does_not_change_with_its_builder_after_build() {
    var before = builder.build();
    builder.ladders(List.of("giving*: lend (lent lending) < donate"));

    assertThat(messages(before, LOAN)).isEmpty();
    assertThat(messages(builder.build(), LOAN)).hasSize(1);
  }

  @Test
  void serves_many_threads() throws Exception {
    var copydesk =
        builder
            .addAlias(Set.of("Norvik Foods", "Greenhand"))
            .ladders(List.of("giving*: lend (lent lending) < donate"))
            .build();
    var threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> check = () -> messages(copydesk, LOAN);
      for (var messages : threads.invokeAll(Collections.nCopies(40, check))) {
        assertThat(messages.get()).hasSize(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Article judge(String headline, String body) {
    return article(
        "Judge " + headline + " council to reopen library",
        "A judge " + body + " the council to reopen the library.");
  }

  private static Article article(String headline, String body) {
    return Article.builder().headline(headline).body(body).build();
  }

  /** Returns what is said of names and verbs. */
  private static List<String> messages(Copydesk copydesk, Article article) {
    Report report = copydesk.check(article);
    assertThat(report.failures()).isEmpty();
    return report.findings().stream()
        .filter(finding -> finding.rule().matches("name-.*|framing-shift"))
        .map(Finding::message)
        .toList();
  }
}
