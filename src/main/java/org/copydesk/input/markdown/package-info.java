/**
 * Drafts in Markdown, and front matter in YAML, TOML and JSON. {@link
 * org.copydesk.input.markdown.Markdown} is the entry point. Not exported.
 */
@NullMarked
package org.copydesk.input.markdown;

import org.jspecify.annotations.NullMarked;
