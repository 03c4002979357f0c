/**
 * The rules that Copydesk has: {@link org.copydesk.rules.RuleCatalogue} lists them, each is a class
 * of its own with a page of the same name.
 */
@NullMarked
package org.copydesk.rules;

import org.jspecify.annotations.NullMarked;
