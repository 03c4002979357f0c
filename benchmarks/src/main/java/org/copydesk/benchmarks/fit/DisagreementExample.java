package org.copydesk.benchmarks.fit;

import org.copydesk.evidence.predicate.Disagreement;

/** A word of a display text with one place of the body that may contradict it. */
final class DisagreementExample {
  private static final int NEAR = 120;

  private final FaultyDraft draft;
  private final Disagreement disagreement;
  private final double[] values;
  private double probability;

  DisagreementExample(FaultyDraft draft, Disagreement disagreement, double[] values) {
    this.draft = draft;
    this.disagreement = disagreement;
    this.values = values;
  }

  FaultyDraft draft() {
    return draft;
  }

  double[] values() {
    return values;
  }

  /** Returns the probability by the fit that is being made. */
  double probability() {
    return probability;
  }

  void setProbability(double value) {
    this.probability = value;
  }

  /** Returns what is the same for all places of one word. */
  String word() {
    var passage = disagreement.claimPassage().passage();
    return System.identityHashCode(draft) + " " + passage.name() + " " + end();
  }

  private int end() {
    return disagreement.claim().get(disagreement.claim().size() - 1).span().end();
  }

  /** Returns whether its words are wrong in the way of a kind. */
  boolean isWrong(Disagreement.Kind kind) {
    return draft.isFaultOf(kind) && draft.isWrong(disagreement);
  }

  /** Returns whether it says something about a kind: other words of a faulty text don't. */
  boolean counts(Disagreement.Kind kind) {
    return isWrong(kind) || !draft.isFaultyText(disagreement.claimPassage().passage().name());
  }

  boolean isInEvidence() {
    var first = disagreement.support().get(0);
    var last = disagreement.support().get(disagreement.support().size() - 1);
    return draft.hasEvidence(
        disagreement.passage().text().substring(first.span().start(), last.span().end()));
  }

  /** Returns it as fields of a table: what it is, the draft, words and text of claim and body. */
  String row(Disagreement.Kind kind) {
    var sort =
        draft.isPublished()
            ? "published"
            : isWrong(kind) ? "wrong" : draft.isFaithful() ? "faithful" : "other";
    var first = disagreement.support().get(0);
    var last = disagreement.support().get(disagreement.support().size() - 1);
    var body = disagreement.passage().text();
    int from = first.span().start();
    int to = last.span().end();
    var claim = disagreement.claimPassage().text();
    return String.join(
        "\t",
        sort + (counts(kind) ? "" : "-text"),
        draft.id(),
        claim.substring(disagreement.claim().get(0).span().start(), end()),
        body.substring(from, to),
        claim.replaceAll("\\s+", " "),
        body.substring(Math.max(0, from - NEAR), Math.min(body.length(), to + NEAR))
            .replaceAll("\\s+", " "));
  }
}
