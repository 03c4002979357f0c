package org.copydesk.rule;

import java.util.List;
import org.copydesk.finding.Finding;

/**
 * Looks at one analysed article and says what is wrong.
 *
 * <p>An implementation is stateless and pure: same article, same findings, whatever the thread, the
 * default locale or the order of the rules. It analyses no text itself (the {@link CheckContext}
 * has done so), calls no other rule, and is silent where a passage that it needs is missing. What
 * it throws, an error too, is recorded as a failure of this rule alone, and the report isn't
 * complete.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Rule {

  /** Returns the findings, in any order; empty where nothing is wrong. */
  List<Finding> check(CheckContext context);
}
