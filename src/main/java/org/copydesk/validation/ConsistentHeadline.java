package org.copydesk.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.copydesk.finding.Severity;

/**
 * The headline, subheadline and body of the annotated class or record agree with each other and
 * don't repeat each other. Each finding at or above {@link #failOn} is a violation on the property
 * where it sits; in a body that is a list or an array, on its element: {@code html[2]}. An article
 * that can't be checked, because it is too large or a rule fails, is a violation on the class,
 * unless {@link #allowUnchecked} is set.
 *
 * <pre>{@code
 * @ConsistentHeadline(headline = "title", subheadline = "deck", body = "html")
 * record Story(String title, String deck, String html) {}
 * }</pre>
 *
 * <p>The members that name properties: a property is a getter, a record's accessor or a field, of
 * any visibility, also inherited; in a named module its package is open to {@code org.copydesk}. An
 * empty name means that there is none. A property of the default name may be missing. One of
 * another name that is missing, or one with a value that isn't text, makes validation throw a
 * {@link jakarta.validation.ConstraintDeclarationException}, as do an unknown rule, a language tag
 * that can't be read, and a class in which none of the passages is found. Text is a {@code String}
 * or other {@code CharSequence}, in an {@code Optional} or not; null and blank text are absent, and
 * what the text says never makes validation throw.
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
 * <p>With Hibernate Validator each violation of a rule carries its {@link
 * org.copydesk.finding.Finding}, with all its places:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = own.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ConsistentHeadlineValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentHeadline.List.class)
@SuppressWarnings("exports") // Of jakarta.validation, see module-info.
public @interface ConsistentHeadline {

  /**
   * Returns the message of all violations; by default each rule has its own. It may have the
   * parameters above.
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

  /** Returns the property with the title for search engines. */
  String seoTitle() default "seoTitle";

  /** Returns the property with the title for social networks. */
  String socialTitle() default "socialTitle";

  /** Returns the property with the words of the address. */
  String slug() default "slug";

  /**
   * Returns the property with the identity, of any type; by it, an article that is in the archive
   * already is no duplicate of itself.
   */
  String id() default "id";

  /**
   * Returns the property with the language: a {@code Locale}, or text with a BCP 47 tag such as
   * {@code en} or {@code pt-BR}.
   */
  String languageProperty() default "language";

  /** Returns the BCP 47 tag of the language of articles that don't say theirs, or not readably. */
  String language() default "en";

  /** Returns the severity from which on a finding is a violation. */
  Severity failOn() default Severity.WARNING;

  /**
   * Returns whether an article is valid that can't be checked, or not by all rules, if nothing was
   * found; then only the log says so. By default it isn't valid.
   */
  boolean allowUnchecked() default false;

  /** Returns the ids of rules that are switched off. */
  String[] without() default {};

  /**
   * Several of them on one class, such as one for each group.
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
}
