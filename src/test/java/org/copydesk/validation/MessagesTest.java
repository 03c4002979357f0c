package org.copydesk.validation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.validation.Violated.HEADLINE;
import static org.copydesk.validation.Violated.LEAD;
import static org.copydesk.validation.Violated.REPEATED;
import static org.copydesk.validation.Violated.RESTATING;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of violations: translated, and never made of what an article says. */
class MessagesTest {
  @ConsistentHeadline
  record Draft(String headline, String subheadline, String body) {}

  @ParameterizedTest
  @ValueSource(strings = {"", "_de"})
  void each_language_has_a_message_for_every_rule_and_no_other(String language) throws IOException {
    var expected = new TreeSet<String>();
    expected.add(key("ConsistentHeadline"));
    expected.add(key("unchecked"));
    expected.add(key("incomplete"));
    RuleCatalogue.infos().stream().map(RuleInfo::id).map(MessagesTest::key).forEach(expected::add);

    var messages = bundle(language);

    assertThat(new TreeSet<>(messages.stringPropertyNames())).isEqualTo(expected);
    var known = Pattern.compile("\\{(rule|severity|passage|text|related|findingMessage|reason)}");
    messages.forEach(
        (key, message) ->
            assertThat(known.matcher(message.toString()).replaceAll(""))
                .as("%s", key)
                .doesNotContain("{", "}", "$", "\\"));
  }

  private static String key(String rule) {
    return "org.copydesk.validation." + rule + ".message";
  }

  private static Properties bundle(String language) throws IOException {
    var bundle = new Properties();
    var name = "/ContributorValidationMessages" + language + ".properties";
    // Providers read these files in Latin-1: what isn't ASCII must be escaped.
    try (var in = MessagesTest.class.getResourceAsStream(name)) {
      bundle.load(new InputStreamReader(in, US_ASCII));
    }
    return bundle;
  }

  @Test
  void no_german_message_is_left_in_english() throws IOException {
    var german = bundle("_de");
    german.remove(key("ConsistentHeadline"));

    assertThat(german.values())
        .noneMatch(message -> message.toString().contains("{findingMessage}"));
    assertThat(german.values()).noneMatch(message -> message.toString().contains("\ufffd"));
  }

  @Test
  void an_editor_reads_german() {
    try (var factory =
        Violated.configuration().defaultLocale(Locale.GERMAN).buildValidatorFactory()) {
      var body = LEAD + "\n\n" + REPEATED + "\n\n" + REPEATED;
      assertThat(Violated.messages(factory.getValidator(), new Draft(HEADLINE, RESTATING, body)))
          .containsExactly(
              "Die Unterzeile wiederholt die Überschrift",
              "Dieser Absatz wiederholt einen anderen: „The mayor said that shops along the quay"
                  + " would stay open while the wall is bein…“");
    }
  }

  @Test
  void english_is_english_also_on_a_german_machine() {
    var machine = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try (var factory = Violated.configuration().defaultLocale(Locale.UK).buildValidatorFactory()) {
      assertThat(Violated.messages(factory.getValidator(), new Draft(HEADLINE, RESTATING, LEAD)))
          .singleElement()
          .asString()
          .startsWith("Subheadline repeats");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @ConsistentHeadline(
      message = "{severity} {rule} at {passage}: {text} | {related} | {findingMessage}")
  record Worded(String headline, String subheadline, String body) {}

  @Test
  void a_house_may_word_it_with_the_parameters() {
    try (var factory = Violated.factory()) {
      assertThat(Violated.messages(factory.getValidator(), new Worded(HEADLINE, RESTATING, LEAD)))
          .singleElement()
          .asString()
          .startsWith(
              "warning subheadline-restates-headline at subheadline: "
                  + RESTATING
                  + " | "
                  + HEADLINE
                  + " | Subheadline repeats");
    }
  }

  @ConsistentHeadline(message = "{rule} at {passage}")
  record Placed(String headline, String body) {}

  @Test
  void calls_a_paragraph_by_its_number_from_one() {
    var repeated =
        "The library in Halden will open on Sundays from the first week of May, the council said,"
            + " and close on Mondays instead.";
    try (var factory = Violated.factory()) {
      assertThat(
              Violated.messages(
                  factory.getValidator(),
                  new Placed(
                      "Library in Halden to open on Sundays",
                      repeated + "\n\nThe vote was unanimous.\n\n" + repeated)))
          .containsExactly("repeated-paragraph at paragraph 3");
    }
  }

  private static final List<String> HOSTILE =
      List.of(
          "${7*7}",
          "#{7*7}",
          "$\\{7*7}",
          "\\${7*7}",
          "\\\\${7*7}",
          "{rule}",
          "\\{rule\\}",
          "{org.copydesk.validation.framing-shift.message}",
          "{jakarta.validation.constraints.NotNull.message}",
          "${''.getClass().forName('java.lang.Runtime')}",
          "${validatedValue}",
          "{",
          "}",
          "${",
          "{{}}",
          "\\",
          "\\\\",
          "ends with \\");

  @Test
  void what_an_article_says_is_never_interpolated() {
    try (var factory =
        Violated.configuration()
            // The most that a careless house may allow.
            .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
            .customViolationExpressionLanguageFeatureLevel(
                ExpressionLanguageFeatureLevel.BEAN_METHODS)
            .buildValidatorFactory()) {
      HOSTILE.forEach(hostile -> keepsText(factory.getValidator(), hostile));
    }
    try (var factory = Violated.factory()) {
      HOSTILE.forEach(hostile -> keepsText(factory.getValidator(), hostile));
    }
    try (var factory =
        Violated.configuration().defaultLocale(Locale.GERMAN).buildValidatorFactory()) {
      HOSTILE.forEach(hostile -> keepsText(factory.getValidator(), hostile));
    }
  }

  private static void keepsText(Validator validator, String hostile) {
    var quoted = "“never again " + hostile + " a year of drills”";
    var draft = new Worded(HEADLINE + ", mayor says " + quoted, null, LEAD);
    var same =
        new Draft(
            HEADLINE + ", mayor says " + quoted,
            null,
            LEAD + "\n\n" + REPEATED + hostile + "\n\n" + REPEATED + hostile);

    assertThat(validator.validate(draft))
        .filteredOn(violation -> Violated.finding(violation).rule().equals("quotation-not-in-body"))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getMessage())
                    .startsWith("warning quotation-not-in-body at headline: " + quoted + " | "));
    assertThat(validator.validate(same))
        .isNotEmpty()
        .allSatisfy(
            violation -> {
              assertThat(violation.getMessageTemplate()).matches("\\{[a-zA-Z.-]+\\}");
              assertThat(violation.getMessage())
                  .doesNotContain("49", "class java.lang", "must not be null");
            });
  }

  @Test
  void escaping_is_undone_by_what_reads_the_message() {
    assertThat(Violations.escaped("a {b} ${c} \\d")).isEqualTo("a \\{b\\} \\$\\{c\\} \\\\d");
  }
}
