/** {@code copydesk archive}: adds to archives of published articles, removes and searches. */
@NullMarked
package org.copydesk.cli.archive;

import org.jspecify.annotations.NullMarked;
