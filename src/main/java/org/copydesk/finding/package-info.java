/**
 * The result of a check: {@link org.copydesk.finding.Report} with its {@link
 * org.copydesk.finding.Finding}s.
 */
@NullMarked
package org.copydesk.finding;

import org.jspecify.annotations.NullMarked;
