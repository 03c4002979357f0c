/**
 * A door for a CMS: Jakarta Bean Validation. {@link org.copydesk.validation.ConsistentHeadline}
 * stands on a class that holds an article; {@link
 * org.copydesk.validation.ConsistentHeadlineValidator} makes a violation of each finding, on the
 * property where it sits. Below the two, {@code ArticleProperties} finds the properties of a class,
 * {@code BodyParagraphs} reads the body, and {@code Violations} words what was found.
 *
 * <p>It takes {@code jakarta.validation-api} and a provider of it, and for HTML bodies jsoup. What
 * only Hibernate Validator can do is used where it is there. A module that validates {@code
 * requires jakarta.validation}, or a provider that does so transitively; {@code requires
 * org.copydesk} alone doesn't bring it.
 */
@NullMarked
package org.copydesk.validation;

import org.jspecify.annotations.NullMarked;
