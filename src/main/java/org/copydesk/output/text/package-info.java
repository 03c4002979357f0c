/** Reports and comparisons for people, as plain text. Not exported. */
@NullMarked
package org.copydesk.output.text;

import org.jspecify.annotations.NullMarked;
