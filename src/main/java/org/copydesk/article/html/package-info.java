/** The service by which articles read HTML, which the readers of drafts provide. */
@NullMarked
package org.copydesk.article.html;

import org.jspecify.annotations.NullMarked;
