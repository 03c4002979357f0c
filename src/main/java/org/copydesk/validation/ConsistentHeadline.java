package org.copydesk.validation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The constraint that headline, subheadline and body of the annotated class agree and don't repeat
 * each other. Each finding at or above {@link #failOn} is a violation on the property with the
 * fault; in a body that is a list or an array, on its element: {@code html[2]}. An article that
 * can't be checked, because it is too large or a rule fails, is a violation on the class, unless
 * {@link #allowUnchecked} is set.
 *
 * <pre>{@code
 * @ConsistentHeadline(headline = "title", subheadline = "deck", body = "html")
 * record Story(String title, String deck, String html) {}
 *
 * validator.validate(story).forEach(violation ->
 *     System.out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
 * }</pre>
 *
 * <p>A property is a getter, a record's accessor or a field, of any visibility, also inherited; a
 * named module must open its package to {@code org.copydesk}. An empty name disables a property.
 * Text is a {@code CharSequence}, in an {@code Optional} or not; null and blank text are absent.
 * The content of the text never makes validation throw.
 *
 * <p>Validation throws a {@link jakarta.validation.ConstraintDeclarationException} for a property
 * that is missing, unless it has the default name, and for a value that isn't text. So it does for
 * an unknown rule, a language tag that can't be read, and a class without any of the passages.
 *
 * <p>With Hibernate Validator, messages come from the bundle {@code ContributorValidationMessages}
 * in English and German; a bundle {@code ValidationMessages} of the application goes before it. The
 * key of a rule is {@code org.copydesk.validation.framing-shift.message}; a rule without a key has
 * the finding's own message. {@code unchecked} and {@code incomplete} in the place of a rule are
 * for an article that wasn't checked, or not by all rules. Messages may have these parameters:
 *
 * <ul>
 *   <li>{@code {findingMessage}}, the finding's own message, in English
 *   <li>{@code {rule}} and {@code {severity}}
 *   <li>{@code {passage}}, such as {@code paragraph 3}
 *   <li>{@code {text}}, the words at fault, and {@code {related}}, the words that prove it: each
 *       one short line, empty where there is none
 *   <li>{@code {reason}}, why an article wasn't checked: then {@code {rule}} is the part that
 *       failed, {@code {severity}} is {@code error}, {@code {findingMessage}} is the reason too
 * </ul>
 *
 * <p>The text of the article is never read as a parameter or an expression. Another provider has no
 * bundles of ours: there the message is the finding's own, or that of the annotation.
 *
 * <p>With Hibernate Validator the payload of each violation is its {@link
 * org.copydesk.finding.Finding}:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = own.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ConsistentHeadline.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentHeadline.List.class)
@SuppressWarnings("exports") // Of jakarta.validation, see module-info.
public @interface ConsistentHeadline {

  /**
   * Returns the message of all violations, with the parameters above; by default that of each rule.
   */
  String message() default "{org.copydesk.validation.ConsistentHeadline.message}";

  /** Returns the groups in which this is validated. */
  Class<?>[] groups() default {};

  /** Returns the payload for clients of Bean Validation; unused here. */
  Class<? extends Payload>[] payload() default {};

  /** Returns the property with the headline. */
  String headline() default "headline";

  /** Returns the property with the subheadline. */
  String subheadline() default "subheadline";

  /**
   * Returns the property with the body: text, or an {@code Iterable} or array of texts, in an
   * {@code Optional} or not.
   */
  String body() default "body";

  /** Returns how the body is read. */
  BodyFormat bodyFormat() default BodyFormat.AUTO;

  /** Returns the property with the label above the headline. */
  String kicker() default "kicker";

  /** Returns the property with who wrote it. */
  String byline() default "byline";

  /** Returns the property with where, and maybe when, it was written. */
  String dateline() default "dateline";

  /** Returns the property with the title for search engines. */
  String seoTitle() default "seoTitle";

  /** Returns the property with the title for social networks. */
  String socialTitle() default "socialTitle";

  /** Returns the property with the description for search engines and social networks. */
  String metaDescription() default "metaDescription";

  /** Returns the property with the words of the address. */
  String slug() default "slug";

  /**
   * Returns the property with the identity, of any type. An article in the archive with the same
   * identity is no duplicate.
   */
  String id() default "id";

  /**
   * Returns the property with the day of publication, which relative dates in the text refer to: a
   * date or time of {@code java.time}, a {@code java.util.Date}, whose day is that in UTC as for an
   * {@code Instant}, or text or seconds or milliseconds since 1970 as in article JSON. An
   * unreadable text is an unknown day.
   */
  String datePublished() default "datePublished";

  /**
   * Returns the property with the language: a {@code Locale}, or text with a BCP 47 tag such as
   * {@code en} or {@code pt-BR}.
   */
  String languageProperty() default "language";

  /** Returns the BCP 47 tag of the language of articles that don't declare a readable one. */
  String language() default "en";

  /** Returns the least severity of a violation. */
  Severity failOn() default Severity.WARNING;

  /**
   * Returns whether an article without findings is valid although not all rules could check it;
   * then this is only logged.
   */
  boolean allowUnchecked() default false;

  /** Returns the ids of disabled rules. */
  String[] without() default {};

  /**
   * Several annotations on one class, such as one for each group.
   *
   * @since 0.1.0
   */
  @Documented
  @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** Returns the annotations. */
    ConsistentHeadline[] value();
  }

  /**
   * The format of a body property.
   *
   * @since 0.1.0
   */
  enum BodyFormat {
    /** HTML if the text has a tag, otherwise plain text. */
    AUTO,
    /** HTML, with the paragraphs of the page. */
    HTML,
    /** Plain text, with paragraphs separated by blank lines; in a list each element is one. */
    PLAIN_TEXT
  }

  /**
   * The validator of {@link ConsistentHeadline}. Thread-safe once it is initialised.
   *
   * <p>It checks with {@link Copydesk#standard()}. A {@code ConstraintValidatorFactory} that calls
   * {@link #Validator(Copydesk)} sets another checker. With Hibernate Validator, the constraint
   * validator payload does too, and takes precedence:
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
  final class Validator implements ConstraintValidator<ConsistentHeadline, Object> {
    // A failed rule is no fault of the article, so that it is logged too.
    private static final Logger LOG = System.getLogger(ConsistentHeadline.class.getName());

    private final Copydesk copydesk;
    private @Nullable Settings settings;

    private record Settings(
        Copydesk copydesk,
        ClassValue<ArticleProperties> properties,
        BodyFormat bodyFormat,
        Locale language,
        Severity failOn,
        boolean allowUnchecked,
        java.util.List<String> without,
        String message) {}

    /** Makes a validator that checks with {@link Copydesk#standard()}. */
    public Validator() {
      this(Copydesk.standard());
    }

    /** Makes a validator that checks with {@code copydesk}. */
    public Validator(Copydesk copydesk) {
      this.copydesk = requireNonNull(copydesk, "copydesk");
    }

    /**
     * Reads the annotation.
     *
     * @throws ConstraintDeclarationException if its language can't be read, or a rule is unknown
     */
    @Override
    public void initialize(ConsistentHeadline annotation) {
      var without = java.util.List.of(annotation.without());
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

    private static Copydesk without(Copydesk copydesk, java.util.List<String> rules) {
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
}
