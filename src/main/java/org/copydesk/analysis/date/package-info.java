/**
 * Dates in a text. {@link org.copydesk.analysis.date.DateExtractor} finds all of them, {@link
 * org.copydesk.analysis.date.NumericDateParser} reads dates in digits, {@link
 * org.copydesk.analysis.date.CalendarWords} names of months, weekdays and relative days. Not
 * exported.
 */
@NullMarked
package org.copydesk.analysis.date;

import org.jspecify.annotations.NullMarked;
