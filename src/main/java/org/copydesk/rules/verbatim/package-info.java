/**
 * Contradictions in body sentences that repeat a claim nearly word for word, and phrase search.
 * Several rules use them. Not exported.
 */
@NullMarked
package org.copydesk.rules.verbatim;

import org.jspecify.annotations.NullMarked;
