package org.copydesk.evidence.role;

import java.util.List;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.jspecify.annotations.Nullable;

/** Two participants of a claim whose roles the body exchanges. */
final class Exchange {
  // "Six years ago" after the patient.
  private static final int PAST_REACH = 4;

  private final RoleSentence claim;
  private final List<RoleEvidence> evidence;
  private final RoleLexicon lexicon;
  private final ClauseReader reader;

  Exchange(RoleSentence claim, List<RoleEvidence> evidence, RoleLexicon lexicon) {
    this.claim = claim;
    this.evidence = evidence;
    this.lexicon = lexicon;
    this.reader = lexicon.reader(claim);
  }

  /** Returns the first exchange; null for none, and where a sentence has the claim's order. */
  @Nullable RoleConflict find() {
    if (claim.names.cardinality() < 2) {
      return null;
    }
    RoleConflict found = null;
    for (int verb = 0; verb < claim.size(); verb++) {
      var predicate = claimed(verb);
      if (predicate == null) {
        continue;
      }
      for (var each : evidence) {
        var said = compare(predicate, each);
        if (said.same()) {
          return null;
        }
        if (said.conflict() != null && found == null) {
          found = said.conflict();
        }
      }
    }
    return found;
  }

  /** What a sentence says of a predicate: the same, the reverse, or nothing. */
  private record Verdict(boolean same, @Nullable RoleConflict conflict) {
    static final Verdict SAME = new Verdict(true, null);
    static final Verdict NOTHING = new Verdict(false, null);
  }

  /** Returns the predicate of a verb of the claim that has two participants with names. */
  private @Nullable Predicate claimed(int verb) {
    if (claim.names.get(verb)
        || claim.token(verb).stopWord()
        || claim.is(Kind.SPEAKING, verb)
        || lexicon.words().isForm(Kind.WEAK_VERB, claim.token(verb))) {
      return null;
    }
    var predicate = reader.predicate(verb);
    if (predicate == null
        || !reader.phrases().isHeadlineVerb(verb, predicate.agent())
        || !reader.isSurelyActive(verb)) {
      return null;
    }
    int agent = agentName(predicate);
    int patient = predicate.patientName();
    return agent < 0
            || claim.word(agent).equals(claim.word(patient))
            || claim.token(agent).isPossessive()
            || claim.token(patient).isPossessive()
        ? null
        : predicate;
  }

  private int agentName(Predicate predicate) {
    int last = claim.names.previousSetBit(predicate.agent().to() - 1);
    return last >= predicate.agent().from() ? last : -1;
  }

  private Verdict compare(Predicate predicate, RoleEvidence each) {
    int agent = each.placeOfName(claim, agentName(predicate));
    int patient = each.placeOfName(claim, predicate.patientName());
    if (agent < 0 || patient < 0) {
      return Verdict.NOTHING;
    }
    var body = lexicon.reader(each.read);
    Verdict verdict = Verdict.NOTHING;
    for (int verb = 0; verb < each.read.size(); verb++) {
      if (!body.phrases().isVerb(verb)) {
        continue;
      }
      var other = body.predicate(verb);
      if (other == null || isOtherOccasion(each.read, other)) {
        continue;
      }
      var relation = lexicon.relation(claim, predicate, each.read, other);
      if (relation == VerbRelation.NONE) {
        continue;
      }
      boolean converse = relation == VerbRelation.CONVERSE;
      var by = converse ? other.patient() : other.agent();
      var to = converse ? other.agent() : other.patient();
      if (has(each, by, agent) || has(each, to, patient)) {
        return Verdict.SAME;
      }
      if (has(each, by, patient) && has(each, to, agent) && verdict.conflict() == null) {
        verdict = new Verdict(false, conflict(predicate, each, other));
      }
    }
    return verdict;
  }

  /** Returns whether a sentence denies the act or is about an earlier one: "last lost to Berg". */
  private boolean isOtherOccasion(RoleSentence read, Predicate predicate) {
    for (int i = Math.min(predicate.agent().from(), predicate.verb()); i <= predicate.verb(); i++) {
      var word = read.word(i);
      boolean negated = word.equals("not") || word.equals("never") || word.endsWith("n't");
      if (negated || read.is(Kind.TIME, i)) {
        return true;
      }
    }
    int last = Math.min(read.size(), predicate.patient().to() + PAST_REACH);
    for (int i = predicate.verb() + 1; i < last; i++) {
      if (read.word(i).equals("ago")) {
        return true;
      }
    }
    return false;
  }

  private RoleConflict conflict(Predicate predicate, RoleEvidence each, Predicate other) {
    int agent = agentName(predicate);
    int patient = predicate.patientName();
    int from = Math.min(other.agent().from(), Math.min(other.patient().from(), other.verb()));
    int to = Math.max(other.agent().to(), Math.max(other.patient().to(), other.verb() + 1));
    return new RoleConflict(
        RoleConflict.Kind.EXCHANGED,
        claim.passage,
        claim.tokens.subList(Math.min(agent, patient), Math.max(agent, patient) + 1),
        each.read.passage,
        each.read.tokens.subList(from, to),
        1);
  }

  /** Returns whether a range has a name, which may occur more than once in the sentence. */
  private static boolean has(RoleEvidence each, TokenRange range, int name) {
    var word = each.read.word(name);
    for (int i = range.from(); i < range.to(); i++) {
      if (each.read.names.get(i) && each.read.word(i).equals(word)) {
        return !each.read.token(i).isPossessive();
      }
    }
    return false;
  }
}
