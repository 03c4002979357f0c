/**
 * The built-in rules. {@link org.copydesk.rules.RuleCatalogue} lists them. Each is a class, with a
 * page named by its id. Not exported.
 */
@NullMarked
package org.copydesk.rules;

import org.jspecify.annotations.NullMarked;
