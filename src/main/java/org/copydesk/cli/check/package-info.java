/**
 * {@code copydesk check}: drafts are read in turn, checked on several threads and reported in their
 * order.
 */
@NullMarked
package org.copydesk.cli.check;

import org.jspecify.annotations.NullMarked;
