package org.copydesk.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/** The features of Hibernate Validator only. No other class refers to that optional library. */
record HibernateContext(HibernateConstraintValidatorContext context) {

  /** Returns the context of Hibernate Validator; empty for another provider. */
  static Optional<HibernateContext> of(ConstraintValidatorContext context) {
    try {
      return Optional.of(
          new HibernateContext(context.unwrap(HibernateConstraintValidatorContext.class)));
    } catch (ValidationException | NoClassDefFoundError e) {
      return Optional.empty();
    }
  }

  /** Returns the checker that the validator, or its factory, was given as payload. */
  Optional<Copydesk> copydesk() {
    return Optional.ofNullable(context.getConstraintValidatorPayload(Copydesk.class));
  }

  /** Sets the finding and the escaped message parameters of the next violation. */
  void describe(Finding finding, Map<String, String> escaped) {
    describe(escaped);
    context.withDynamicPayload(finding);
  }

  /** Sets the escaped message parameters of the next violation. */
  void describe(Map<String, String> escaped) {
    try {
      // From 9.1 on the library escapes values itself, unless this says that it is done.
      escaped.forEach(
          (name, value) -> context.addMessageParameter(name, value, MessageParameterEscaping.NONE));
    } catch (NoSuchMethodError | NoClassDefFoundError e) {
      // Earlier versions read values like messages.
      escaped.forEach(context::addMessageParameter);
    }
  }
}
