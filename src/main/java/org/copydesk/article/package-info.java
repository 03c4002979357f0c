/**
 * The article as a value. {@link org.copydesk.article.Article} holds a {@link
 * org.copydesk.article.Passage} for each {@link org.copydesk.article.Role}, and suppressions and
 * notes. {@link org.copydesk.article.ArticleLimits} bounds its size.
 */
@NullMarked
package org.copydesk.article;

import org.jspecify.annotations.NullMarked;
