/** The keys of article JSON and front matter, and the syntax of their values. */
@NullMarked
package org.copydesk.input.fields;

import org.jspecify.annotations.NullMarked;
