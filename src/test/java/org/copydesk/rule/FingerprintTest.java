package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Place;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final Place HEADLINE = place(Role.HEADLINE, "Café in Halden closed", "Café");

  @Test
  void is_16_hexadecimal_digits_and_never_changes() {
    // Houses keep fingerprints in baselines: another value here would bring old findings back.
    assertThat(of(place(Role.HEADLINE, "Harbour bridge closed", "bridge")))
        .isEqualTo("4b225cde007add73");
  }

  @Test
  void does_not_depend_on_positions() {
    assertThat(of(place(Role.HEADLINE, "Now the Café closes", "Café"))).isEqualTo(of(HEADLINE));
  }

  @Test
  void does_not_depend_on_the_number_of_the_paragraph() {
    var body = Article.builder().body("It is May.", "The café closes.", "The café").build().body();

    assertThat(of(Place.whole(body.get(2))))
        .isEqualTo(of(new Place(body.get(1), new Span(0, "The café".length()))));
  }

  @Test
  void does_not_depend_on_case_white_space_or_composition() {
    assertThat(of(place(Role.HEADLINE, "CAFE\u0301", "CAFE\u0301"))).isEqualTo(of(HEADLINE));
    assertThat(of(place(Role.HEADLINE, "a  b\r\nc", "a  b\r\nc")))
        .isEqualTo(of(place(Role.HEADLINE, "a b c", "a b c")));
  }

  @Test
  void does_not_depend_on_the_default_locale() {
    var before = Locale.getDefault();
    var title = place(Role.HEADLINE, "TITLE", "TITLE");
    var expected = of(title);
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(of(title)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void depends_on_rule_role_and_words() {
    assertThat(
            List.of(
                of(HEADLINE),
                Fingerprint.of("other-rule", HEADLINE, List.of()),
                of(place(Role.SUBHEADLINE, "Café", "Café")),
                of(place(Role.HEADLINE, "Cafés", "Cafés"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void depends_on_the_nearest_related_place_alone() {
    var bar = place(Role.PARAGRAPH, "The bar", "bar");
    var pub = place(Role.PARAGRAPH, "The pub", "pub");

    assertThat(of(HEADLINE, bar)).isNotEqualTo(of(HEADLINE)).isNotEqualTo(of(HEADLINE, pub));
    assertThat(of(HEADLINE, bar, pub)).isEqualTo(of(HEADLINE, bar));
  }

  private static String of(Place at, Place... related) {
    return Fingerprint.of("some-rule", at, List.of(related));
  }

  private static Place place(Role role, String text, String words) {
    int start = text.indexOf(words);
    return new Place(Passage.of(role, text), new Span(start, start + words.length()));
  }
}
