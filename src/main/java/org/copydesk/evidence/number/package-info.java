/**
 * Evidence for the quantities in a claim. {@link org.copydesk.evidence.number.BodyQuantities} holds
 * the quantities of a body, {@link org.copydesk.evidence.number.QuantityContext} compares the words
 * beside them, {@link org.copydesk.evidence.number.QuantityDerivation} calculates sums and shares.
 * Not exported.
 */
@NullMarked
package org.copydesk.evidence.number;

import org.jspecify.annotations.NullMarked;
