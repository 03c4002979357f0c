package org.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.validation.Violated.HEADLINE;
import static org.copydesk.validation.Violated.LEAD;
import static org.copydesk.validation.Violated.RESTATING;
import static org.copydesk.validation.Violated.TELLING;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.copydesk.Copydesk;
import org.copydesk.finding.Category;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An article that can't be checked isn't valid. */
class UncheckedArticlesTest {
  private static final ValidatorFactory FACTORY = Violated.factory();

  private static final String TOO_LONG = "Harbour ".repeat(2_000).strip();
  private static final String WHY = "headline has 15,999 characters: expected at most 10,000";

  private static final Copydesk FAILING =
      Copydesk.builder()
          .add(
              RuleInfo.of("no-storms", Category.REDUNDANCY, Severity.WARNING, "No storms", "1.0"),
              context -> {
                throw new IllegalStateException("storm in ${7*7} {rule}");
              })
          .build();

  private final Validator validator = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  private static Validator failing() {
    return FACTORY
        .unwrap(HibernateValidatorFactory.class)
        .usingContext()
        .constraintValidatorPayload(FAILING)
        .getValidator();
  }

  @ConsistentHeadline
  record Draft(String headline, String subheadline, String body) {}

  @ConsistentHeadline(allowUnchecked = true)
  record Lenient(String headline, String subheadline, String body) {}

  @ConsistentHeadline(message = "{severity} {rule}: {findingMessage}|{reason}|{text}")
  record Worded(String headline, String subheadline, String body) {}

  @Test
  void an_article_that_is_too_large_is_a_violation_on_the_bean() {
    assertThat(validator.validate(new Draft(TOO_LONG, TELLING, LEAD)))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getPropertyPath()).hasToString("");
              assertThat(violation.getMessage()).isEqualTo("Article could not be checked: " + WHY);
              assertThat(Violated.finding(violation)).isNull();
            });
  }

  @Test
  void a_body_that_is_too_large_is_a_violation() {
    var body = "x".repeat(1_000_001 - HEADLINE.length() - TELLING.length());

    assertThat(Violated.messages(validator, new Draft(HEADLINE, TELLING, body)))
        .containsExactly(
            "Article could not be checked: article has 1,000,001 characters: expected at most"
                + " 1,000,000");
  }

  @Test
  void a_rule_that_fails_is_a_violation_beside_those_of_the_findings() {
    assertThat(failing().validate(new Draft(HEADLINE, RESTATING, LEAD)))
        .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .satisfiesExactlyInAnyOrder(
            one ->
                assertThat(one)
                    .isEqualTo(
                        ": Article could not be checked by all rules: no-storms failed:"
                            + " java.lang.IllegalStateException: storm in ${7*7} {rule}"),
            one -> assertThat(one).startsWith("subheadline: Subheadline repeats"));
    assertThat(failing().validate(new Draft(HEADLINE, RESTATING, LEAD)))
        .filteredOn(violation -> violation.getPropertyPath().toString().isEmpty())
        .allMatch(violation -> Violated.finding(violation) == null);
  }

  @Test
  void allow_unchecked_accepts_unchecked_article() {
    assertThat(validator.validate(new Lenient(TOO_LONG, TELLING, LEAD))).isEmpty();
    assertThat(failing().validate(new Lenient(HEADLINE, TELLING, LEAD))).isEmpty();
    assertThat(Violated.by(failing(), new Lenient(HEADLINE, RESTATING, LEAD)))
        .containsExactly("subheadline: subheadline-restates-headline");
  }

  @Test
  void reason_of_unchecked_article_has_german_message() {
    try (var factory =
        Violated.configuration().defaultLocale(Locale.GERMAN).buildValidatorFactory()) {
      assertThat(Violated.messages(factory.getValidator(), new Draft(TOO_LONG, TELLING, LEAD)))
          .containsExactly("Der Artikel konnte nicht geprüft werden: " + WHY);
    }
  }

  @Test
  void annotation_sets_message_of_unchecked_article() {
    assertThat(Violated.messages(validator, new Worded(TOO_LONG, TELLING, LEAD)))
        .containsExactly("error limits: " + WHY + "|" + WHY + "|");
  }

  @Test
  void unchecked_article_is_violation_with_another_provider() {
    try (var factory =
        Validation.byProvider(ApacheValidationProvider.class).configure().buildValidatorFactory()) {
      var other = factory.getValidator();

      assertThat(List.of(new Draft(TOO_LONG, TELLING, LEAD), new Worded(TOO_LONG, TELLING, LEAD)))
          .flatExtracting(draft -> other.validate(draft))
          .extracting(violation -> ((ConstraintViolation<?>) violation).getMessage())
          .containsExactly(
              "Article could not be checked: " + WHY, "error limits: " + WHY + "|" + WHY + "|");
    }
  }
}
