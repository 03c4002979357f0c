/**
 * Drafts in JSON and JSONL, with posts of WordPress and Ghost. {@link
 * org.copydesk.input.json.JsonDrafts} is the entry point. Not exported.
 */
@NullMarked
package org.copydesk.input.json;

import org.jspecify.annotations.NullMarked;
