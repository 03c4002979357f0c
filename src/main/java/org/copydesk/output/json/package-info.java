/** Reports as JSON and JSONL. Not exported. */
@NullMarked
package org.copydesk.output.json;

import org.jspecify.annotations.NullMarked;
