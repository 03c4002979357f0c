package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;

/** Flags a name in a display text that the body has under no name. */
final class NameNotInBody implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "name-not-in-body",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Name isn't in the body",
          "0.1.0");

  NameNotInBody(RuleSettings settings) {}

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      for (var name : DisplayNames.of(context, role)) {
        if (name.meant() != null || !name.name()) {
          continue;
        }
        var display = context.passage(role).orElseThrow().passage();
        var span = NameMismatch.bare(name.token());
        var finding =
            INFO.finding(new Place(display, span))
                .message(
                    "Body doesn't have \"%s\", nor another name for it", span.in(display.text()))
                .because("found", 0, 1);
        if (name.instead() != null) {
          var instead = name.instead();
          finding.related(
              new Place(instead.passage().passage(), NameMismatch.bare(instead.token())));
        }
        findings.add(finding.build());
      }
    }
    return findings;
  }
}
