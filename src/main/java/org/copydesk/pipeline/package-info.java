/**
 * The steps of a check after the rules, in this order: {@link org.copydesk.pipeline.IgnoredText}
 * drops findings in ignored text, {@link org.copydesk.pipeline.FindingPrecedence} drops explained
 * findings, {@link org.copydesk.pipeline.SuppressionFilter} applies suppressions. {@link
 * org.copydesk.pipeline.Scoring} adds similarities. Not exported.
 */
@NullMarked
package org.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;
