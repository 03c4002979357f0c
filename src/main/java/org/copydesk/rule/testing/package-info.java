/**
 * Tests of rules, with any test framework or none: {@link org.copydesk.rule.testing.RuleTester}.
 */
@NullMarked
package org.copydesk.rule.testing;

import org.jspecify.annotations.NullMarked;
