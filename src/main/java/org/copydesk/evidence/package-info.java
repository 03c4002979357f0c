/**
 * Evidence for a claim in the body: an inverted index of the body, ranked sentences, and the token
 * diff of claim and sentence. Not exported.
 */
@NullMarked
package org.copydesk.evidence;

import org.jspecify.annotations.NullMarked;
