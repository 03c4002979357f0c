/** Reports and comparisons as JSON. Not exported. */
@NullMarked
package org.copydesk.output.json;

import org.jspecify.annotations.NullMarked;
