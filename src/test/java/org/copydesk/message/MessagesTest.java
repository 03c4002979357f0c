package org.copydesk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final List<Object> PARAGRAPHS = List.of(4, 1);

  @Test
  void fills_in_the_values_in_the_language_of_the_locale() {
    assertThat(Messages.text("repeated-paragraph.repeats", PARAGRAPHS, Locale.ENGLISH))
        .contains("Paragraph 4 repeats paragraph 1");
    assertThat(Messages.text("repeated-paragraph.repeats", PARAGRAPHS, Locale.GERMAN))
        .contains("Absatz 4 wiederholt Absatz 1");
  }

  @Test
  void takes_the_language_for_a_country_and_the_fallback_for_an_unknown_language() {
    assertThat(
            Messages.text("repeated-paragraph.repeats", PARAGRAPHS, Locale.forLanguageTag("de-AT")))
        .contains("Absatz 4 wiederholt Absatz 1");
    assertThat(Messages.text("repeated-paragraph.repeats", PARAGRAPHS, Locale.KOREAN))
        .contains("Paragraph 4 repeats paragraph 1");
  }

  @Test
  void does_not_depend_on_the_locale_of_the_machine() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Messages.text("repeated-paragraph.repeats", PARAGRAPHS, Locale.FRENCH))
          .contains("Paragraph 4 repeats paragraph 1");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writes_words_of_a_list_in_the_quotation_marks_of_the_language() {
    var words = List.of(1, 4, List.of("ferry", "tram"));

    assertThat(Messages.text("headline-unsupported.lacks", words, Locale.ENGLISH))
        .contains("Body lacks 1 of the headline's 4 content words: \"ferry\", \"tram\"");
    assertThat(Messages.text("headline-unsupported.lacks", words, Locale.GERMAN))
        .contains("Im Text fehlen 1 der 4 Inhaltswörter der Überschrift: „ferry“, „tram“");
  }

  @Test
  void counts_the_words_that_a_list_leaves_out() {
    var seven = Messages.list(List.of("a", "b", "c", "d", "e", "f", "g"));

    assertThat(seven).containsExactly("a", "b", "c", "d", "e", 2);
    assertThat(Messages.text("headline-unsupported.lacks", List.of(7, 7, seven), Locale.GERMAN))
        .hasValueSatisfying(text -> assertThat(text).endsWith("„d“, „e“ und 2 weitere"));
    assertThat(Messages.list(List.of("a", "b", "c", "d", "e"))).hasSize(5);
  }

  @Test
  void has_messages_in_messages() {
    var verb = List.of(List.of("framing.in-headline", "orders"));

    assertThat(Messages.text("framing-shift.weaker", List.of("urges", verb), Locale.ENGLISH))
        .contains("\"urges\" is weaker than \"orders\" in the headline");
    assertThat(Messages.text("framing-shift.weaker", List.of("urges", verb), Locale.GERMAN))
        .contains("„urges“ ist schwächer als „orders“ in der Überschrift");
  }

  @Test
  void is_empty_for_an_unknown_key_and_for_values_that_do_not_fit() {
    assertThat(Messages.text("repeated-paragraph.none", List.of(), Locale.ENGLISH)).isEmpty();
    assertThat(Messages.text("repeated-paragraph.repeats", List.of(1), Locale.ENGLISH)).isEmpty();
    assertThat(Messages.text("repeated-paragraph.repeats", List.of("x", 1), Locale.GERMAN))
        .isEmpty();
  }

  @Test
  void takes_percent_signs_and_braces_in_values_as_they_are() {
    assertThat(Messages.text("number-mismatch.lacks", List.of("50% of {0}"), Locale.GERMAN))
        .contains("„50% of {0}“ kommt im Text nicht vor");
  }

  @Test
  void refuses_values_of_other_types_and_deep_lists() {
    var deep = List.<Object>of("x");
    for (int i = 0; i < Messages.MAX_NESTING; i++) {
      deep = List.of(deep);
    }
    assertThat(Messages.copyOf(deep)).isEqualTo(deep);
    var tooDeep = List.of(deep);
    assertThatIllegalArgumentException().isThrownBy(() -> Messages.copyOf(tooDeep));
    assertThatIllegalArgumentException().isThrownBy(() -> Messages.copyOf(List.of(0.5)));
  }

  @Test
  @SuppressWarnings("UnnecessaryStringBuilder") // A value that isn't a string.
  void values_of_rules_are_strings_integers_and_lists() {
    assertThat(Messages.values(List.of(3L, 0.5, new StringBuilder("x"), List.of('c'))))
        .containsExactly(3, "0.5", "x", List.of("c"));
  }
}
