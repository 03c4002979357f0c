package org.copydesk.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;

/**
 * The confidence that findings must have. Immutable.
 *
 * @param reported the least confidence of a finding that is reported, in [0, 1]
 * @param warning the least confidence of a finding that may be more than a suggestion, in [0, 1]
 */
public record ConfidenceLimits(double reported, double warning) {
  /** A warning is right more often than not; a suggestion once in five times. */
  public static final ConfidenceLimits STANDARD = new ConfidenceLimits(0.2, 0.5);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is outside [0, 1] or not a number
   */
  public ConfidenceLimits {
    check("min-confidence", reported);
    check("warning-confidence", warning);
  }

  private static void check(String name, double limit) {
    if (!(limit >= 0 && limit <= 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1]: " + limit);
    }
  }

  /** Returns the same limits with another least confidence of a finding that is reported. */
  public ConfidenceLimits withReported(double limit) {
    return new ConfidenceLimits(limit, warning);
  }

  /** Returns the same limits with another least confidence of a warning. */
  public ConfidenceLimits withWarning(double limit) {
    return new ConfidenceLimits(reported, limit);
  }

  /**
   * Returns the findings that reach the limits, with their confidence: the one that its rule gave,
   * else that of the model of its rule. A finding with neither stays as it is.
   */
  public List<Finding> apply(List<Finding> findings, ArticleContext context) {
    if (findings.isEmpty()) {
      return findings;
    }
    var features = new FindingFeatures(context, findings);
    var verdicts = new CrossCheck(context, findings);
    var kept = new ArrayList<Finding>(findings.size());
    for (var finding : findings) {
      var confidence = confidence(finding, features);
      if (confidence.isEmpty()) {
        kept.add(finding);
        continue;
      }
      double refined = verdicts.refined(finding, confidence.getAsDouble());
      if (refined >= reported) {
        var sure = finding.withConfidence(refined);
        boolean keepsSeverity = sure.severity() == Severity.SUGGESTION || refined >= warning;
        kept.add(keepsSeverity ? sure : sure.withSeverity(Severity.SUGGESTION));
      }
    }
    return kept;
  }

  private static OptionalDouble confidence(Finding finding, FindingFeatures features) {
    var model = ConfidenceModel.standard();
    return finding.confidence().isPresent() || !model.has(finding.rule())
        ? finding.confidence()
        : OptionalDouble.of(model.of(finding.rule(), features.of(finding)));
  }
}
