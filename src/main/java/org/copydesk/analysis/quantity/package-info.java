/**
 * Quantities in a text. {@link org.copydesk.analysis.quantity.QuantityExtractor} finds them;
 * parsers read digits, number words and units; {@link org.copydesk.analysis.quantity.QuantityMatch}
 * compares two quantities. Not exported.
 */
@NullMarked
package org.copydesk.analysis.quantity;

import org.jspecify.annotations.NullMarked;
