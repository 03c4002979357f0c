/**
 * What a check says: {@link org.copydesk.finding.Report} and the {@link
 * org.copydesk.finding.Finding}s in it.
 */
@NullMarked
package org.copydesk.finding;

import org.jspecify.annotations.NullMarked;
