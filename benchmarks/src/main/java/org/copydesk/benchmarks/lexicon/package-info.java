/** Programs that make the lexicons which Copydesk ships. */
@NullMarked
package org.copydesk.benchmarks.lexicon;

import org.jspecify.annotations.NullMarked;
