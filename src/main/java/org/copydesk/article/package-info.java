/**
 * The article as a value: {@link org.copydesk.article.Article} holds one {@link
 * org.copydesk.article.Passage} for each of its parts.
 */
@NullMarked
package org.copydesk.article;

import org.jspecify.annotations.NullMarked;
