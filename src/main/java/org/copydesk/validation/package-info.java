/**
 * Jakarta Bean Validation for content management systems. {@link
 * org.copydesk.validation.ConsistentHeadline} annotates a class with an article, and {@link
 * org.copydesk.validation.ConsistentHeadline.Validator} adds a violation for each finding.
 *
 * <p>Needs {@code jakarta.validation-api} and a provider, and for HTML bodies jsoup. Features of
 * Hibernate Validator are used if it is present. A module that validates {@code requires
 * jakarta.validation}, or a provider that does so transitively: {@code requires org.copydesk} alone
 * isn't enough.
 */
@NullMarked
package org.copydesk.validation;

import org.jspecify.annotations.NullMarked;
