package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.similarity.Certainty;
import org.copydesk.similarity.Certainty.Grade;
import org.copydesk.similarity.Certainty.Mark;
import org.copydesk.similarity.Negation;
import org.copydesk.similarity.Slot;
import org.copydesk.similarity.Telling;

/** Flags a display text that is surer than the body about the same act. */
final class CertaintyOverstated implements Rule {
  // Nearly word for word: a headline in other words drops "reportedly" as it drops articles.
  static final RuleOption MIN_CLOSENESS =
      RuleOption.ratio(
          "min-closeness",
          "share of words in order that two sentences need to be compared place by place",
          0.7);

  static final RuleInfo INFO =
      RuleInfo.of(
          "certainty-overstated",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Display text is surer than the body",
          "0.1.0",
          MIN_CLOSENESS);

  // In other words only "will" counts: its verb stands at most two words after it, and the body's
  // sentence has that verb, two more words and two fifths of them; there, the hedge stands before
  // the verb with an adverb or another verb between ("may consider seeking").
  private static final int VERB_REACH = 3;
  private static final int HEDGE_REACH = 5;
  private static final int MIN_SHARED_WORDS = 2;
  private static final double MIN_SHARED = 0.4;

  private final double minCloseness;

  CertaintyOverstated(RuleSettings settings) {
    this.minCloseness = settings.get(MIN_CLOSENESS);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var words = new Words(Certainty.of(context.language()), Negation.of(context.language()));
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      for (var tellings : context.tellings(role)) {
        var found = CloseTellings.contradictions(tellings, minCloseness, words::close);
        if (found.isEmpty()) {
          found = words.loose(tellings);
        }
        found.forEach(c -> findings.add(finding(c)));
      }
    }
    return findings;
  }

  private static Finding finding(Contradiction c) {
    var related = c.related();
    return INFO.finding(c.at())
        .message("\"%s\" is surer than the body's \"%s\"", c.at().text(), related.text())
        .related(related)
        .build();
  }

  private record Words(Certainty certainty, Negation negation) {

    List<Contradiction> close(Telling telling) {
      var found = new ArrayList<Contradiction>();
      for (var slot : Slots.of(telling)) {
        found.addAll(close(telling, slot));
      }
      return found;
    }

    private List<Contradiction> close(Telling telling, Slot slot) {
      var surer = certainty.marks(slot.claim());
      var weaker = certainty.marks(slot.support());
      if (weaker.isEmpty()) {
        return List.of();
      }
      var hedge = weaker.get(0);
      boolean will = surer.stream().anyMatch(mark -> mark.grade() == Grade.CERTAIN);
      boolean hedged = surer.stream().anyMatch(mark -> mark.grade() != Grade.CERTAIN);
      boolean flat =
          surer.isEmpty()
              && hedge.grade().compareTo(Grade.POSSIBLE) <= 0
              && !hasContent(slot.claim(), surer)
              && !hasContent(slot.support(), weaker);
      boolean stronger = will && !hedged && hedge.grade().compareTo(Grade.LIKELY) < 0;
      if (!flat && !stronger) {
        return List.of();
      }
      var claim =
          stronger
              ? slot.claim().subList(surer.get(0).from(), surer.get(0).to())
              : slot.claimBeside();
      var support = slot.support().subList(hedge.from(), hedge.to());
      return claim.isEmpty()
          ? List.of()
          : List.of(new Contradiction(telling, claim, support, telling.retelling().closeness()));
    }

    /** Returns a claim's "will" where every telling of its verb has only a "could". */
    List<Contradiction> loose(List<Telling> tellings) {
      if (tellings.isEmpty()) {
        return List.of();
      }
      var claim = tellings.get(0).claim().tokens();
      var marks = certainty.marks(claim);
      if (marks.size() != 1
          || marks.get(0).grade() != Grade.CERTAIN
          || !negation.cues(claim).isEmpty()) {
        return List.of();
      }
      var will = marks.get(0);
      Contradiction found = null;
      for (var telling : tellings) {
        for (var pair : telling.shared()) {
          int distance = pair.claim().index() - claim.get(will.to() - 1).index();
          var without = Set.of(pair.claim().index());
          if (distance < 1
              || distance > VERB_REACH
              || telling.sharedCount(without) < MIN_SHARED_WORDS
              || telling.sharedWithout(without) < MIN_SHARED) {
            continue;
          }
          var hedges = marksBefore(telling, pair.support());
          if (hedges.stream().anyMatch(mark -> mark.grade() == Grade.CERTAIN)) {
            return List.of();
          }
          if (found == null) {
            if (hedges.isEmpty()
                || hedges.stream().anyMatch(mark -> mark.grade() != Grade.POSSIBLE)) {
              return List.of();
            }
            found =
                new Contradiction(
                    telling,
                    claim.subList(will.from(), will.to()),
                    hedge(telling, pair.support(), hedges),
                    telling.sharedWithout(without));
          }
        }
      }
      return found == null ? List.of() : List.of(found);
    }

    private List<Mark> marksBefore(Telling telling, Token verb) {
      return certainty.marks(before(telling, verb));
    }

    private static List<Token> before(Telling telling, Token verb) {
      var tokens = telling.sentence().tokens();
      int at = verb.index() - tokens.get(0).index();
      return tokens.subList(Math.max(0, at - HEDGE_REACH), at);
    }

    private static List<Token> hedge(Telling telling, Token verb, List<Mark> marks) {
      var last = marks.get(marks.size() - 1);
      return before(telling, verb).subList(last.from(), last.to());
    }

    private static boolean hasContent(List<Token> words, List<Mark> marks) {
      return Slots.hasContent(
          words, i -> marks.stream().anyMatch(mark -> mark.from() <= i && i < mark.to()));
    }
  }
}
