/**
 * Evidence for a claim in the body: {@link org.copydesk.evidence.BodyIndex} finds sentences, {@link
 * org.copydesk.evidence.EvidenceSentence} aligns one with the claim, {@link
 * org.copydesk.evidence.TokenDiff} compares both. {@link org.copydesk.evidence.ClaimSupport} is the
 * support of the whole body. Not exported.
 */
@NullMarked
package org.copydesk.evidence;

import org.jspecify.annotations.NullMarked;
