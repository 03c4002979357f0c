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
import org.copydesk.similarity.BodyFigures;
import org.copydesk.similarity.QuantityDerivation;

/** Flags a quantity in a display text that no figure of the body bears out. */
final class NumberMismatch implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "number-mismatch",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Body doesn't bear out the number",
          "0.1.0");

  NumberMismatch(RuleSettings settings) {}

  @Override
  public List<Finding> check(CheckContext context) {
    if (context.body().isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    BodyFigures body = null;
    for (var role : DisplayTexts.ROLES) {
      var display = context.passage(role).orElse(null);
      if (display == null || display.quantities().isEmpty()) {
        continue;
      }
      body = body == null ? BodyFigures.of(context.body()) : body;
      for (var claim : display.quantities()) {
        if (claim.spelled()
            || body.bearingOut(claim).isPresent()
            || body.dateHas(claim.value())
            || QuantityDerivation.follows(claim, body)) {
          continue;
        }
        findings.add(
            INFO.finding(new Place(display.passage(), claim.span()))
                .message("%s %s", claim.kind(), claim.value() + "")
                .because("agreement", 0, 1)
                .build());
      }
    }
    return findings;
  }
}
