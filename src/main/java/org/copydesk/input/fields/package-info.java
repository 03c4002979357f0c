/** The keys of article JSON and front matter, and the syntax of their values. Not exported. */
@NullMarked
package org.copydesk.input.fields;

import org.jspecify.annotations.NullMarked;
