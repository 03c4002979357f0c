package org.copydesk.evidence.role;

import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.jspecify.annotations.Nullable;

/** A person whom a claim names as the agent of what another person does in the body. */
final class Replacement {
  // "Berg:", "Mayor Anna Berg:"
  private static final int MAX_SPEAKER = 4;
  private static final int MIN_WORDS = 2;

  // A related verb, or speech, in a sentence that has more than half of the claim, while nothing
  // near the claimed agent has half as much. Chosen on headlines written by hand with and without
  // the fault: no faithful one of 580 reaches it.
  private static final double MIN_COVERAGE = 0.55;
  private static final double MIN_STRENGTH = 0.5;
  private static final double MAX_RIVAL = 0.55;
  // The same verb, which the claimed agent never has.
  private static final double MIN_COVERAGE_OF_SAME_VERB = 0.3;

  private final RoleSentence claim;
  private final List<RoleEvidence> evidence;
  private final BodyNameWords names;
  private final RoleLexicon lexicon;
  private final ClauseReader reader;

  Replacement(
      RoleSentence claim, List<RoleEvidence> evidence, BodyNameWords names, RoleLexicon lexicon) {
    this.claim = claim;
    this.evidence = evidence;
    this.names = names;
    this.lexicon = lexicon;
    this.reader = lexicon.reader(claim);
  }

  /** The claim's predicate: a verb, or -1 for what somebody says before a colon. */
  private record Claimed(int verb, boolean speaking, TokenRange agent, int surname) {}

  /** What the body says nearest to the claim, by another agent. */
  private record Match(RoleConflict conflict, double strength) {}

  /** Returns the conflict whose sentence has most of the claim; null for none. */
  @Nullable RoleConflict find() {
    RoleConflict best = null;
    for (int verb = 0; verb < claim.size(); verb++) {
      var claimed = claimed(verb);
      var found = claimed == null ? null : find(claimed);
      if (found != null && (best == null || found.coverage() > best.coverage())) {
        best = found;
      }
    }
    var said = best == null ? beforeColon() : null;
    return said == null ? best : find(said);
  }

  private @Nullable Claimed claimed(int verb) {
    boolean speaking = claim.is(Kind.SPEAKING, verb);
    if (claim.names.get(verb) || (claim.token(verb).stopWord() && !speaking)) {
      return null;
    }
    var agent = reader.agentOf(verb);
    if (agent == null || !reader.phrases().isHeadlineVerb(verb, agent)) {
      return null;
    }
    int surname = surname(claim, agent);
    boolean active = speaking || reader.isSurelyActive(verb) || hasObject(verb);
    return surname == agent.to() - 1 && active ? new Claimed(verb, speaking, agent, surname) : null;
  }

  private boolean hasObject(int verb) {
    return verb + 1 < claim.size() && !claim.token(verb + 1).stopWord();
  }

  private @Nullable Claimed beforeColon() {
    for (int i = 1; i < Math.min(MAX_SPEAKER + 1, claim.size()); i++) {
      if (claim.hasBefore(i, ":")) {
        var speaker = new TokenRange(0, i);
        return surname(claim, speaker) == i - 1 ? new Claimed(-1, true, speaker, i - 1) : null;
      }
    }
    return null;
  }

  private @Nullable RoleConflict find(Claimed claimed) {
    Match best = null;
    double rival = 0; // the most that a sentence has where the claimed agent may do it
    for (var each : evidence) {
      var body = lexicon.reader(each.read);
      for (int verb = 0; verb < each.read.size(); verb++) {
        if (!body.phrases().isVerb(verb) || !isSameAct(claimed, each.read, verb)) {
          continue;
        }
        double coverage = coverage(each, claimed);
        var agent = body.agentOf(verb);
        int person = agent == null ? -1 : surname(each.read, agent);
        if (agent == null
            || person < 0
            || isInClaim(claimed, each.read, person)
            || isJoined(each.read, agent)) {
          boolean pronoun = agent != null && isPronoun(each.read, agent);
          boolean maybe = person >= 0 || pronoun || isNear(each, claimed);
          rival = maybe ? Math.max(rival, coverage) : rival;
          continue;
        }
        double strength = strength(claimed, each.read, verb);
        boolean sameVerb = !claimed.speaking() && strength == 1;
        if ((sameVerb || !has(each.read.tokens, claim.word(claimed.surname())))
            && (best == null || coverage > best.conflict().coverage())) {
          best = new Match(conflict(claimed, each.read, agent, verb, coverage), strength);
        }
      }
    }
    return best != null && isSure(claimed, best, rival, mention(claimed)) ? best.conflict() : null;
  }

  /** Returns the most of the claim that a sentence near the claimed agent has. */
  private double mention(Claimed claimed) {
    double mention = 0;
    for (var each : evidence) {
      mention = isNear(each, claimed) ? Math.max(mention, coverage(each, claimed)) : mention;
    }
    return mention;
  }

  private static boolean isSure(Claimed claimed, Match match, double rival, double mention) {
    double coverage = match.conflict().coverage();
    if (coverage >= MIN_COVERAGE
        && (claimed.speaking() || match.strength() >= MIN_STRENGTH)
        && Math.max(rival, mention) <= MAX_RIVAL * coverage) {
      return true;
    }
    return !claimed.speaking()
        && match.strength() == 1
        && coverage >= MIN_COVERAGE_OF_SAME_VERB
        && rival == 0
        && mention <= coverage;
  }

  private RoleConflict conflict(
      Claimed claimed, RoleSentence read, TokenRange agent, int verb, double coverage) {
    int from = Math.min(agent.from(), verb);
    int to = Math.max(agent.to(), verb + 1);
    return new RoleConflict(
        RoleConflict.Kind.REPLACED,
        claim.passage,
        claim.tokens(claimed.agent()),
        read.passage,
        read.tokens(new TokenRange(from, to)),
        coverage);
  }

  private boolean isSameAct(Claimed claimed, RoleSentence read, int verb) {
    var token = read.token(verb);
    if (read.names.get(verb)) {
      return false;
    }
    if (claimed.verb() < 0) {
      return read.is(Kind.SPEAKING, verb) || lexicon.isReporting(token);
    }
    if (claimed.speaking() && read.is(Kind.SPEAKING, verb)) {
      return true;
    }
    return !token.stopWord()
        && lexicon.relation(claim, claimed.verb(), read, verb) == VerbRelation.SAME;
  }

  private double strength(Claimed claimed, RoleSentence read, int verb) {
    return claimed.verb() < 0 ? 0 : lexicon.strength(claim.token(claimed.verb()), read.token(verb));
  }

  private boolean isInClaim(Claimed claimed, RoleSentence read, int person) {
    return names.areOneName(claim.token(claimed.surname()), read.token(person))
        || has(claim.passage.tokens(), read.word(person));
  }

  /** Returns whether an agent is one of several: "Lind and Berg". */
  private boolean isJoined(RoleSentence read, TokenRange agent) {
    return agent.from() > 0 && read.is(Kind.JOINING, agent.from() - 1);
  }

  private boolean isPronoun(RoleSentence read, TokenRange range) {
    return read.is(Kind.PRONOUN, range.from());
  }

  private static boolean has(List<Token> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).word().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a sentence or one beside it in its paragraph names the claimed agent. */
  private boolean isNear(RoleEvidence each, Claimed claimed) {
    int sentence = each.read.sentence.index();
    var surname = claim.word(claimed.surname());
    var sentences = each.read.passage.sentences();
    int last = Math.min(sentence + 1, sentences.size() - 1);
    for (int i = Math.max(0, sentence - 1); i <= last; i++) {
      if (has(sentences.get(i).tokens(), surname)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the share of the claim's words beside agent and verb that a sentence has. */
  private double coverage(RoleEvidence each, Claimed claimed) {
    double total = 0;
    double found = 0;
    int count = 0;
    for (int i = 0; i < claim.size(); i++) {
      var token = claim.token(i);
      if (!token.stopWord() && !claimed.agent().contains(i) && i != claimed.verb()) {
        double weight = lexicon.weight(token);
        total += weight;
        found += weight * each.strength(claim, i);
        count++;
      }
    }
    return count < MIN_WORDS ? 0 : found / total;
  }

  private int surname(RoleSentence read, TokenRange range) {
    for (int i = range.to() - 1; i >= range.from(); i--) {
      if (names.isSurname(read.token(i)) && !read.token(i).isPossessive()) {
        return i;
      }
    }
    return -1;
  }
}
