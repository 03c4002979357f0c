/**
 * The API for authors of rules: {@link org.copydesk.rule.Rule} to implement, {@link
 * org.copydesk.rule.RuleInfo} to declare it, {@link org.copydesk.rule.CheckContext} as its input,
 * {@link org.copydesk.rule.RuleFactory} for rules that Copydesk finds itself. {@link
 * org.copydesk.rule.FindingBuilder} makes the findings.
 */
@NullMarked
package org.copydesk.rule;

import org.jspecify.annotations.NullMarked;
