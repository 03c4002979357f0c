/** Reads the public data sets in the layout that their makers give them. */
@NullMarked
package org.copydesk.benchmarks.data;

import org.jspecify.annotations.NullMarked;
