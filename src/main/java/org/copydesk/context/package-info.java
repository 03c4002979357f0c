/** The input of the built-in rules, with more evidence than other rules get. Not exported. */
@NullMarked
package org.copydesk.context;

import org.jspecify.annotations.NullMarked;
