/**
 * For those who write rules: {@link org.copydesk.rule.Rule} is what they implement, {@link
 * org.copydesk.rule.RuleInfo} what they declare, {@link org.copydesk.rule.CheckContext} what they
 * look at.
 */
@NullMarked
package org.copydesk.rule;

import org.jspecify.annotations.NullMarked;
