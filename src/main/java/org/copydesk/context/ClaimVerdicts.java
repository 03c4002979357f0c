package org.copydesk.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.model.SentenceModel;
import org.copydesk.model.SentenceModel.ClaimPair;
import org.copydesk.model.SentenceModel.Verdict;

/** The verdicts of a cross-encoder on pairs of texts, each made once. Not thread-safe. */
public final class ClaimVerdicts {
  /** Key of the message of a finding that a cross-encoder alone makes, without the rule's id. */
  public static final String MESSAGE = "contradicted";

  private final SentenceModel model;
  private final Map<ClaimPair, Verdict> known = new HashMap<>();

  ClaimVerdicts(SentenceModel model) {
    this.model = model;
  }

  public SentenceModel model() {
    return model;
  }

  /** Returns whether a cross-encoder alone made a finding. */
  public static boolean areSoleReasonOf(Finding finding) {
    return finding.messageKey().equals(finding.rule() + "." + MESSAGE);
  }

  /** Returns the verdicts on pairs, in their order; those that are new are made together. */
  public List<Verdict> of(List<ClaimPair> pairs) {
    var missing = pairs.stream().distinct().filter(pair -> !known.containsKey(pair)).toList();
    if (!missing.isEmpty()) {
      var made = model.judge(missing);
      for (int i = 0; i < made.size(); i++) {
        known.put(missing.get(i), made.get(i));
      }
    }
    return pairs.stream().map(known::get).toList();
  }
}
