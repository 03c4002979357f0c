/** Drafts in JSON and JSONL. */
@NullMarked
package org.copydesk.input.json;

import org.jspecify.annotations.NullMarked;
