/** Writers of comparisons of two texts, as the command line prints them. */
@NullMarked
package org.copydesk.output.comparison;

import org.jspecify.annotations.NullMarked;
