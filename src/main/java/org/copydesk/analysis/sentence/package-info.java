/** Sentence splitting. Not exported. */
@NullMarked
package org.copydesk.analysis.sentence;

import org.jspecify.annotations.NullMarked;
