/** Tells which drafts have been saved, as soon as the file system does. */
@NullMarked
package org.copydesk.cli.watch;

import org.jspecify.annotations.NullMarked;
