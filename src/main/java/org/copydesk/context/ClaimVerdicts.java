package org.copydesk.context;

import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.model.SentenceModel;
import org.copydesk.model.SentenceModel.ClaimPair;
import org.copydesk.model.SentenceModel.Verdict;
import org.copydesk.similarity.score.BatchCache;

/** The verdicts of a cross-encoder on pairs of texts, each made once. Not thread-safe. */
public final class ClaimVerdicts {
  /** Key of the message of a finding that a cross-encoder alone makes, without the rule's id. */
  public static final String MESSAGE = "contradicted";

  private final SentenceModel model;
  private final BatchCache<ClaimPair, Verdict> verdicts;

  ClaimVerdicts(SentenceModel model) {
    this.model = model;
    this.verdicts = new BatchCache<>(model::judge);
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
    return verdicts.of(pairs);
  }
}
