/**
 * The result of a check. A {@link org.copydesk.finding.Report} has the {@link
 * org.copydesk.finding.Finding}s of an article, its failures and suppressions.
 */
@NullMarked
package org.copydesk.finding;

import org.jspecify.annotations.NullMarked;
