/**
 * The entry: {@link org.copydesk.Copydesk} checks an {@link org.copydesk.article.Article} and gives
 * a {@link org.copydesk.finding.Report}.
 */
@NullMarked
package org.copydesk;

import org.jspecify.annotations.NullMarked;
