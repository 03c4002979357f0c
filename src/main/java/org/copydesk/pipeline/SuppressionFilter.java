package org.copydesk.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Suppressions;
import org.copydesk.finding.Suppressions.Suppressed;
import org.copydesk.rule.RuleInfo;

/** Application of the suppressions of an article to its findings. */
public final class SuppressionFilter {
  private SuppressionFilter() {}

  /** The rule of a suppression, and the conditions that are given. */
  private record Target(
      String rule, Optional<String> passage, Optional<String> block, Optional<String> fingerprint) {

    static Target of(Suppression suppression) {
      return new Target(
          suppression.rule(),
          suppression.passage(),
          suppression.block(),
          suppression.fingerprint());
    }

    /** Returns the targets that suppress a finding, the most specific first. */
    static Set<Target> of(Finding finding) {
      var name = Optional.of(finding.at().passage().name());
      var role = Optional.of(finding.at().passage().role().key());
      var block = finding.at().block();
      var none = Optional.<String>empty();
      var targets = new LinkedHashSet<Target>();
      for (var print : List.of(Optional.of(finding.fingerprint()), none)) {
        targets.add(new Target(finding.rule(), name, block, print));
        targets.add(new Target(finding.rule(), name, none, print));
        targets.add(new Target(finding.rule(), role, block, print));
        targets.add(new Target(finding.rule(), none, block, print));
        targets.add(new Target(finding.rule(), role, none, print));
        targets.add(new Target(finding.rule(), none, none, print));
      }
      return targets;
    }
  }

  /**
   * Returns the suppressed findings and the suppressions without effect.
   *
   * @param all all findings of the rules
   * @param reported the findings to report, in order
   * @param infos the known rules
   * @param judging the ids of the rules that checked the article completely
   */
  public static Suppressions of(
      List<Suppression> suppressions,
      List<Finding> all,
      List<Finding> reported,
      Collection<RuleInfo> infos,
      Set<String> judging) {
    var byTarget = new HashMap<Target, Suppression>();
    suppressions.forEach(suppression -> byTarget.putIfAbsent(Target.of(suppression), suppression));
    var found = new HashSet<Target>();
    all.forEach(finding -> found.addAll(Target.of(finding)));
    var ids = infos.stream().map(RuleInfo::id).collect(Collectors.toSet());
    return new Suppressions(
        suppressed(reported, byTarget),
        suppressions.stream()
            .filter(suppression -> judging.contains(suppression.rule()))
            .filter(suppression -> !found.contains(Target.of(suppression)))
            .toList(),
        suppressions.stream().filter(suppression -> !ids.contains(suppression.rule())).toList());
  }

  private static List<Suppressed> suppressed(
      List<Finding> findings, Map<Target, Suppression> byTarget) {
    var suppressed = new ArrayList<Suppressed>();
    for (var finding : findings) {
      Target.of(finding).stream()
          .filter(byTarget::containsKey)
          .findFirst()
          .map(byTarget::get)
          .ifPresent(by -> suppressed.add(new Suppressed(finding, by)));
    }
    return suppressed;
  }

  /** Returns the findings that aren't suppressed. */
  public static List<Finding> without(Suppressions suppressions, List<Finding> findings) {
    var suppressed =
        suppressions.suppressed().stream().map(Suppressed::finding).collect(Collectors.toSet());
    return findings.stream().filter(finding -> !suppressed.contains(finding)).toList();
  }
}
