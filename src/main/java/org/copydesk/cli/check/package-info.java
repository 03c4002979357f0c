/**
 * {@code copydesk check}. {@code CheckCommand} reads drafts one after another, checks them on
 * several threads and reports them in the order of the input. Not exported.
 */
@NullMarked
package org.copydesk.cli.check;

import org.jspecify.annotations.NullMarked;
