package org.copydesk.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.copydesk.finding.Finding;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Drafts with known faults, and what Hibernate Validator says of them. */
final class Violated {
  static final String HEADLINE = "Council approves flood plan for the old harbour";
  static final String RESTATING = "Council approves harbour flood plan";
  static final String TELLING = "Residents fear two summers of noise, dust and closed shops";
  static final String LEAD =
      "The council approved a flood plan for the old harbour on Monday after a debate of five"
          + " hours, and residents fear two summers of noise, dust and closed shops.";
  static final String REPEATED =
      "The mayor said that shops along the quay would stay open while the wall is being built, and"
          + " that every owner would be told a month before work reaches their door.";

  private Violated() {}

  static HibernateValidatorConfiguration configuration() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .locales(Locale.ENGLISH, Locale.GERMAN)
        .defaultLocale(Locale.ENGLISH);
  }

  static ValidatorFactory factory() {
    return configuration().buildValidatorFactory();
  }

  /** Returns "path: rule" of each violation, in the order of the paths. */
  static List<String> by(Validator validator, Object bean, Class<?>... groups) {
    return validator.validate(bean, groups).stream()
        .map(violation -> violation.getPropertyPath() + ": " + finding(violation).rule())
        .sorted()
        .toList();
  }

  static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
    return own.getDynamicPayload(Finding.class);
  }

  static List<String> messages(Validator validator, Object bean) {
    return validator.validate(bean).stream().map(ConstraintViolation::getMessage).sorted().toList();
  }
}
