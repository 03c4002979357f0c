/** Fits the models behind the scores; each program says which data it wants. */
@NullMarked
package org.copydesk.benchmarks.fit;

import org.jspecify.annotations.NullMarked;
