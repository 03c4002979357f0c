package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.Negation;
import org.copydesk.similarity.Negation.Cue;
import org.copydesk.similarity.Opposites;
import org.copydesk.similarity.Slot;
import org.copydesk.similarity.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one telling negates and the other doesn't.
 *
 * @param negation the language's negation
 * @param opposites the language's opposites: a negated opposite is no negation
 */
record NegatedWords(Negation negation, Opposites opposites) {
  // Of five words in order two may differ: below, the negation may stand in another clause.
  private static final double MIN_CLOSENESS = 0.6;
  // In other words, a body has many ways to say no ("declined", "on hold", "untrue"), so a bare
  // "not"
  // counts only where three quarters of the claim's other words, and at least three, are in the
  // sentence without it.
  private static final int MIN_SHARED_WORDS = 3;
  private static final double MIN_SHARED = 0.75;
  // From "not" to what it negates there are an auxiliary and an adverb at most.
  private static final int REACH = 4;

  /** Returns the slots of a telling that negate on one side only. */
  List<Contradiction> inSlots(Telling telling) {
    int cues =
        negation.cues(telling.claim().tokens()).size()
            + negation.cues(telling.sentence().tokens()).size();
    if (cues % 2 == 0 || telling.retelling().closeness() < MIN_CLOSENESS) {
      return List.of(); // one negation more undoes the other, or it has only moved
    }
    var found = new ArrayList<Contradiction>();
    for (var slot : Slots.of(telling)) {
      boolean negates = negation.negates(slot.claim());
      if (slot.before() > 0
          && slot.after() > 0
          && negates != negation.negates(slot.support())
          && !(hasContent(slot.claim()) && hasContent(slot.support()))) {
        found.add(negation(telling, slot, negates));
      }
    }
    return found;
  }

  private Contradiction negation(Telling telling, Slot slot, boolean claimNegates) {
    return new Contradiction(
        telling,
        claimNegates ? cue(slot.claim()) : slot.claimBeside(),
        claimNegates ? slot.supportBeside() : cue(slot.support()),
        telling.retelling().closeness());
  }

  private List<Token> cue(List<Token> words) {
    var cue = negation.cues(words).get(0);
    return words.subList(cue.from(), cue.to());
  }

  private boolean hasContent(List<Token> words) {
    var cues = negation.cues(words);
    return Slots.hasContent(
        words, i -> cues.stream().anyMatch(cue -> cue.from() <= i && i < cue.to()));
  }

  /** Returns a negation that no telling has, or a word that every telling of it negates. */
  List<Contradiction> inOtherWords(List<Telling> tellings) {
    var best = tellings.get(0);
    if (best.sharedCount(Set.of()) < MIN_SHARED_WORDS) {
      return List.of();
    }
    var claim = best.claim().tokens();
    var cues = negation.cues(claim);
    if (cues.isEmpty()) {
      return onlyInBody(best, tellings);
    }
    return cues.size() == 1 ? onlyInClaim(cues.get(0), claim, best, tellings) : List.of();
  }

  private List<Contradiction> onlyInClaim(
      Cue cue, List<Token> claim, Telling best, List<Telling> tellings) {
    var negated = target(claim, cue);
    if (negated == null
        || tellings.stream().anyMatch(t -> !negation.cues(t.sentence().tokens()).isEmpty())) {
      return List.of();
    }
    double shared = best.sharedWithout(Set.of(negated.index()));
    var partner = best.supportOf(negated).orElse(null);
    return partner == null || shared < MIN_SHARED
        ? List.of()
        : List.of(
            new Contradiction(best, claim.subList(cue.from(), cue.to()), List.of(partner), shared));
  }

  private List<Contradiction> onlyInBody(Telling best, List<Telling> tellings) {
    var sentence = best.sentence().tokens();
    for (var cue : negation.cues(sentence)) {
      var negated = target(sentence, cue);
      var word = negated == null ? null : best.claimOf(negated).orElse(null);
      if (word == null || best.sharedWithout(Set.of(word.index())) < MIN_SHARED) {
        continue;
      }
      boolean affirmed =
          tellings.stream()
              .filter(telling -> telling.supportOf(word).isPresent())
              .anyMatch(telling -> negation.cues(telling.sentence().tokens()).isEmpty());
      if (!affirmed && !hasOpposite(best)) {
        return List.of(
            new Contradiction(
                best,
                List.of(word),
                sentence.subList(cue.from(), cue.to()),
                best.sharedWithout(Set.of(word.index()))));
      }
    }
    return List.of();
  }

  private boolean hasOpposite(Telling telling) {
    return telling.claim().tokens().stream()
        .anyMatch(
            word ->
                telling.sentence().tokens().stream()
                    .anyMatch(other -> opposites.opposed(word, other)));
  }

  /** Returns the verb or adjective that a bare "not" negates; null for other negations. */
  private @Nullable Token target(List<Token> sentence, Cue cue) {
    if (negation.plain(sentence, cue)) {
      for (int i = cue.to(); i < sentence.size() && i < cue.to() + REACH; i++) {
        if (!sentence.get(i).stopWord()) {
          return sentence.get(i);
        }
      }
    }
    return null;
  }
}
