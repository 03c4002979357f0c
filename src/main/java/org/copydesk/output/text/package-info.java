/** Reports as plain text for people. Not exported. */
@NullMarked
package org.copydesk.output.text;

import org.jspecify.annotations.NullMarked;
