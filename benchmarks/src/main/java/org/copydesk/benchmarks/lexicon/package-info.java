/** Programs that derive the shipped word lists from public sources. */
@NullMarked
package org.copydesk.benchmarks.lexicon;

import org.jspecify.annotations.NullMarked;
