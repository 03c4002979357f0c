/**
 * Evidence for the dates in a claim. {@link org.copydesk.evidence.date.BodyDates} looks up dates,
 * {@link org.copydesk.evidence.date.DateContext} compares the words beside them. Not exported.
 */
@NullMarked
package org.copydesk.evidence.date;

import org.jspecify.annotations.NullMarked;
