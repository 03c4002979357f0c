package org.copydesk.context;

import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;

/** A rule of the catalogue, which uses the evidence that the built-in rules share. */
public interface BuiltInRule extends Rule {

  /** Returns the findings, in any order; none if nothing is wrong. */
  List<Finding> check(ArticleContext context);

  @Override
  default List<Finding> check(CheckContext context) {
    return check((ArticleContext) context);
  }
}
