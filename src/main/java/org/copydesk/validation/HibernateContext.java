package org.copydesk.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/** What only Hibernate Validator can do. The one class that knows it, used where it is there. */
final class HibernateContext {
  private final HibernateConstraintValidatorContext context;

  private HibernateContext(HibernateConstraintValidatorContext context) {
    this.context = context;
  }

  /** Returns Hibernate Validator's side of the context; empty where another provider validates. */
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

  /**
   * Gives the violation that is added next its finding and, escaped, the parameters of its message.
   */
  void describe(Finding finding, Map<String, String> escaped) {
    describe(escaped);
    context.withDynamicPayload(finding);
  }

  /** Gives the violation that is added next the parameters, escaped, of its message. */
  void describe(Map<String, String> escaped) {
    try {
      // From 9.1 on it escapes by itself, unless it is told that this has been done.
      escaped.forEach(
          (name, value) -> context.addMessageParameter(name, value, MessageParameterEscaping.NONE));
    } catch (NoSuchMethodError | NoClassDefFoundError e) {
      // Before, it read values as it reads messages.
      escaped.forEach(context::addMessageParameter);
    }
  }
}
