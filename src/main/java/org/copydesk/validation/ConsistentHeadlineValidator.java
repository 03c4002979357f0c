package org.copydesk.validation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The validator of {@link ConsistentHeadline}. Thread-safe once it is initialised.
 *
 * <p>It checks with {@link Copydesk#standard()}. A {@code ConstraintValidatorFactory} that calls
 * {@link #ConsistentHeadlineValidator(Copydesk)} sets another checker. With Hibernate Validator,
 * the constraint validator payload does too, and takes precedence:
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class).configure()
 *     .constraintValidatorPayload(copydesk)
 *     .buildValidatorFactory();
 * }</pre>
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // See module-info.
public final class ConsistentHeadlineValidator
    implements ConstraintValidator<ConsistentHeadline, Object> {
  // A failed rule is no fault of the article, so that it is logged too.
  private static final Logger LOG = System.getLogger(ConsistentHeadlineValidator.class.getName());

  private final Copydesk copydesk;
  private @Nullable Settings settings;

  private record Settings(
      Copydesk copydesk,
      ClassValue<ArticleProperties> properties,
      BodyFormat bodyFormat,
      Locale language,
      Severity failOn,
      boolean allowUnchecked,
      List<String> without,
      String message) {}

  /** Makes a validator that checks with {@link Copydesk#standard()}. */
  public ConsistentHeadlineValidator() {
    this(Copydesk.standard());
  }

  /** Makes a validator that checks with {@code copydesk}. */
  public ConsistentHeadlineValidator(Copydesk copydesk) {
    this.copydesk = requireNonNull(copydesk, "copydesk");
  }

  /**
   * Reads the annotation.
   *
   * @throws ConstraintDeclarationException if its language can't be read, or a rule is unknown
   */
  @Override
  public void initialize(ConsistentHeadline annotation) {
    var without = List.of(annotation.without());
    settings =
        new Settings(
            without(copydesk, without),
            ArticleProperties.finder(ArticleProperties.Names.of(annotation)),
            annotation.bodyFormat(),
            ArticleProperties.language(annotation.language())
                .orElseThrow(
                    () ->
                        new ConstraintDeclarationException(
                            "language of @ConsistentHeadline: expected a BCP 47 language tag such"
                                + " as en or pt-BR, found \""
                                + annotation.language()
                                + "\"")),
            annotation.failOn(),
            annotation.allowUnchecked(),
            without,
            annotation.message());
  }

  private static Copydesk without(Copydesk copydesk, List<String> rules) {
    try {
      return copydesk.without(rules);
    } catch (IllegalArgumentException e) {
      throw new ConstraintDeclarationException(
          "without of @ConsistentHeadline: " + e.getMessage(), e);
    }
  }

  /**
   * Returns whether a bean was checked and nothing was found in it, and adds a violation for each
   * finding, and one on the bean itself if it wasn't checked by all rules. Null is valid.
   *
   * @throws ConstraintDeclarationException if a property that the annotation names is missing, or
   *     has a value that isn't text
   * @throws jakarta.validation.ValidationException if a getter throws, or the body is HTML and
   *     jsoup is missing
   */
  @Override
  public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
    if (bean == null) {
      return true;
    }
    var set = requireNonNull(settings, "initialize(…) wasn't called");
    var hibernate = HibernateContext.of(context);
    var checker =
        hibernate
            .flatMap(HibernateContext::copydesk)
            .map(given -> without(given, set.without()))
            .orElse(set.copydesk());
    var read = set.properties().get(bean.getClass()).read(bean, set.bodyFormat(), set.language());
    var report = checker.check(read.article());
    for (var failure : report.failures()) {
      LOG.log(Level.WARNING, failure.line());
    }
    var found =
        report.findings().stream()
            .filter(finding -> finding.severity().compareTo(set.failOn()) >= 0)
            .toList();
    boolean unchecked = !report.complete() && !set.allowUnchecked();
    if (found.isEmpty() && !unchecked) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    var violations = new Violations(context, hibernate, set.message());
    if (unchecked) {
      violations.addUnchecked(report);
    }
    for (var finding : found) {
      var passage = finding.at().passage();
      violations.add(finding, read.property(passage), read.element(passage));
    }
    return false;
  }
}
