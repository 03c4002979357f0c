package org.copydesk.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** The messages of the built-in rules in both languages. */
class BuiltInMessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("%(?:(\\d+)\\$)?([a-z%])");
  private static final String TITLE = ".title";

  @Test
  void both_languages_have_the_same_keys() {
    var titles = RuleCatalogue.infos().stream().map(info -> info.id() + TITLE).toList();
    var german = new TreeSet<>(Bundles.ownKeys(Locale.ROOT));
    german.addAll(titles); // The English ones are the summaries.

    assertThat(Bundles.ownKeys(Locale.GERMAN)).containsExactlyInAnyOrderElementsOf(german);
  }

  @Test
  void both_languages_have_the_same_placeholders() {
    var softly = new SoftAssertions();
    for (var key : Bundles.ownKeys(Locale.ROOT)) {
      softly
          .assertThat(placeholders(text(key, Locale.GERMAN)))
          .as(key)
          .isEqualTo(placeholders(text(key, Locale.ROOT)));
    }
    softly.assertAll();
  }

  @Test
  void messages_are_one_line_without_a_closing_period() {
    for (var locale : List.of(Locale.ROOT, Locale.GERMAN)) {
      assertThat(Bundles.ownKeys(locale))
          .allSatisfy(key -> assertThat(text(key, locale)).doesNotContain("\n").isNotBlank())
          .allSatisfy(key -> assertThat(text(key, locale)).doesNotEndWith(".").doesNotContain("!"));
    }
  }

  @Test
  void german_has_its_own_quotation_marks() {
    assertThat(Bundles.ownKeys(Locale.GERMAN))
        .allSatisfy(
            key -> {
              var text = text(key, Locale.GERMAN);
              assertThat(text).doesNotContain("\"").doesNotContain("”");
              assertThat(text.chars().filter(c -> c == '„').count())
                  .isEqualTo(text.chars().filter(c -> c == '“').count());
            });
  }

  @Test
  void every_key_is_that_of_a_rule_or_of_a_part_of_messages() {
    var rules = RuleCatalogue.infos().stream().map(RuleInfo::id).toList();
    var parts = List.of("article", "editor", "example", "fix", "framing", "list", "restated");

    assertThat(Bundles.ownKeys(Locale.ROOT))
        .allSatisfy(
            key ->
                assertThat(key.substring(0, key.indexOf('.')))
                    .satisfiesAnyOf(
                        name -> assertThat(name).isIn(rules),
                        name -> assertThat(name).isIn(parts)));
  }

  /** Returns the conversions of a format by their position. */
  private static List<String> placeholders(String format) {
    var placeholders = new ArrayList<String>();
    int next = 0;
    for (var match : PLACEHOLDER.matcher(format).results().toList()) {
      if (!match.group(2).equals("%")) {
        int position = match.group(1) == null ? ++next : Integer.parseInt(match.group(1));
        placeholders.add(position + match.group(2));
      }
    }
    return placeholders.stream().sorted().toList();
  }

  private static String text(String key, Locale locale) {
    return Bundles.message(key, locale).orElseThrow();
  }
}
