/** {@code copydesk read}, which prints drafts as they were read. Not exported. */
@NullMarked
package org.copydesk.cli.read;

import org.jspecify.annotations.NullMarked;
