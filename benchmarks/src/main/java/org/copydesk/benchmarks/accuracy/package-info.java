/** How accurate Copydesk is, measured on public data sets. */
@NullMarked
package org.copydesk.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
