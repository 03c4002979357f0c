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
import org.copydesk.Copydesk;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of violations: translated, and never interpolated with the text of an article. */
class MessagesTest {
  @ConsistentHeadline
  record Draft(String headline, String subheadline, String body) {}

  @ParameterizedTest
  @ValueSource(strings = {"", "_de"})
  void bundle_has_only_keys_that_are_read_and_known_parameters(String language) throws IOException {
    var read = new TreeSet<String>();
    List.of("ConsistentHeadline", "unchecked", "incomplete").forEach(id -> read.add(key(id)));
    RuleCatalogue.infos().forEach(info -> read.add(key(info.id())));

    var messages = bundle(language);

    assertThat(read).containsAll(messages.stringPropertyNames());
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
  void german_messages_are_german() throws IOException {
    var german = bundle("_de");
    german.remove(key("ConsistentHeadline"));

    assertThat(german.values())
        .noneMatch(message -> message.toString().contains("{findingMessage}"));
    assertThat(german.values()).noneMatch(message -> message.toString().contains("\ufffd"));
  }

  @Test
  void reads_messages_in_german() {
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
  void rule_without_message_in_bundle_has_message_of_finding() {
    for (var id : List.of("short-headline", "not a {key}")) {
      var info =
          RuleInfo.of(id, Category.REDUNDANCY, Severity.WARNING, "Headline is too short", "1");
      Rule rule =
          context ->
              List.of(
                  info.finding(Place.whole(context.passage(Role.HEADLINE).orElseThrow().passage()))
                      .message("Headline has {0} of ${7} words")
                      .build());
      try (var factory =
          Violated.configuration()
              .defaultLocale(Locale.GERMAN)
              .constraintValidatorPayload(Copydesk.builder().add(info, rule).build())
              .buildValidatorFactory()) {
        assertThat(Violated.messages(factory.getValidator(), new Draft(HEADLINE, null, LEAD)))
            .containsExactly("Headline has {0} of ${7} words");
      }
    }
  }

  @Test
  void reads_messages_in_english_on_german_machine() {
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
  void fills_parameters_of_message_in_annotation() {
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
  void numbers_paragraphs_from_one() {
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
  void interpolates_no_text_of_article() {
    try (var factory =
        Violated.configuration()
            // The most permissive settings.
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
  void escapes_what_interpolation_reads() {
    assertThat(Violations.escaped("a {b} ${c} \\d")).isEqualTo("a \\{b\\} \\$\\{c\\} \\\\d");
  }
}
