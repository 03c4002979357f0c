/**
 * {@link org.copydesk.context.BuiltInRule}, the interface of the rules in the catalogue, and its
 * input {@link org.copydesk.context.ArticleContext}, which has more evidence than other rules get.
 * Not exported.
 */
@NullMarked
package org.copydesk.context;

import org.jspecify.annotations.NullMarked;
