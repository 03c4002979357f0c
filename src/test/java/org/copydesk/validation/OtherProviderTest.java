package org.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.validation.Violated.HEADLINE;
import static org.copydesk.validation.Violated.LEAD;
import static org.copydesk.validation.Violated.REPEATED;
import static org.copydesk.validation.Violated.RESTATING;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A provider that isn't Hibernate Validator finds the same, in the finding's own words. */
class OtherProviderTest {
  private static final ValidatorFactory FACTORY =
      Validation.byProvider(ApacheValidationProvider.class).configure().buildValidatorFactory();

  private final Validator validator = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @ConsistentHeadline
  record Draft(String headline, String subheadline, List<String> body) {}

  @ConsistentHeadline(message = "{rule}: {text}")
  record Worded(String headline, String subheadline, List<String> body) {}

  @Test
  void each_finding_is_a_violation_on_its_property() {
    var draft = new Draft(HEADLINE, RESTATING, List.of(LEAD, REPEATED, REPEATED));

    assertThat(validator.validate(draft))
        .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).startsWith("subheadline Subheadline repeats"),
            one -> assertThat(one).startsWith("body[2] Paragraph 3 repeats paragraph 2"));
  }

  @Test
  void other_provider_interpolates_no_text_of_article() {
    for (var hostile : List.of("${7*7}", "\\${7*7}", "{rule}", "\\{rule\\}", "{", "}", "\\")) {
      var quoted = "“never again " + hostile + " a year of drills”";
      var headline = HEADLINE + ", mayor says " + quoted;

      assertThat(validator.validate(new Worded(headline, null, List.of(LEAD))))
          .extracting(ConstraintViolation::getMessage)
          .contains("quotation-not-in-body: " + quoted);
      assertThat(validator.validate(new Draft(headline, null, List.of(LEAD))))
          .extracting(ConstraintViolation::getMessage)
          .allSatisfy(message -> assertThat(message).doesNotContain("49"));
    }
  }
}
