package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.similarity.Negation;
import org.copydesk.similarity.Opposites;
import org.copydesk.similarity.Slot;
import org.copydesk.similarity.Telling;
import org.jspecify.annotations.Nullable;

/** Flags a display text that negates, or says the opposite of, what the body says. */
final class PolarityMismatch implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "polarity-mismatch",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "One side negates, or says the opposite of, what the other says",
          "0.1.0");

  private static final int MAX_SLOT = 4;
  private static final int MIN_NEIGHBOURS = 2;
  private static final double MIN_SHARED = 0.5;
  private static final int MIN_SHARED_WORDS = 2;
  private static final int CLAIM_WINDOW = Integer.getInteger("cw", 2);
  private static final int SUPPORT_WINDOW = Integer.getInteger("sw", 4);

  PolarityMismatch(RuleSettings settings) {}

  @Override
  public List<Finding> check(CheckContext context) {
    var words = new Words(Negation.of(context.language()), Opposites.of(context.language()));
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      for (var tellings : context.tellings(role)) {
        var found = CloseTellings.contradictions(tellings, words::close);
        if (found.isEmpty()) {
          found = words.loose(tellings, context.body());
        }
        found.forEach(c -> findings.add(finding(c)));
      }
    }
    return findings;
  }

  private static Finding finding(Contradiction c) {
    var related = c.related();
    return INFO.finding(c.at())
        .message("\"%s\" against \"%s\" in the body", c.at().text(), related.text())
        .because("agreement", 1 - c.shared(), 1)
        .related(related)
        .build();
  }

  private record Words(Negation negation, Opposites opposites) {

    List<Contradiction> close(Telling telling) {
      var found = new ArrayList<Contradiction>();
      var slots = telling.retelling().slots();
      int claimCues = slots.stream().mapToInt(slot -> negation.cues(slot.claim()).size()).sum();
      int supportCues = slots.stream().mapToInt(slot -> negation.cues(slot.support()).size()).sum();
      for (var slot : slots) {
        if (slot.claim().size() > MAX_SLOT
            || slot.support().size() > MAX_SLOT
            || slot.before() + slot.after() < MIN_NEIGHBOURS) {
          continue;
        }
        boolean negates = negation.negates(slot.claim());
        boolean negated = negation.negates(slot.support());
        var pair = opposed(slot.claim(), slot.support());
        if (negates == negated && !pair.isEmpty()) {
          found.add(
              new Contradiction(
                  telling,
                  List.of(pair.get(0)),
                  List.of(pair.get(1)),
                  telling.retelling().closeness()));
        } else if (negates != negated && pair.isEmpty() && (claimCues + supportCues) % 2 == 1) {
          found.addAll(negation(telling, slot, negates));
        }
      }
      return found;
    }

    private List<Contradiction> negation(Telling telling, Slot slot, boolean claimNegates) {
      if (content(slot.claim()) > 0 && content(slot.support()) > 0) {
        return List.of();
      }
      var claim = claimNegates ? cue(slot.claim()) : slot.claimBeside();
      var support = claimNegates ? slot.supportBeside() : cue(slot.support());
      return claim.isEmpty() || support.isEmpty()
          ? List.of()
          : List.of(new Contradiction(telling, claim, support, telling.retelling().closeness()));
    }

    private List<Token> cue(List<Token> tokens) {
      var cue = negation.cues(tokens).get(0);
      return tokens.subList(cue.from(), cue.to());
    }

    private int content(List<Token> tokens) {
      int content = 0;
      var cues = negation.cues(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        int at = i;
        content +=
            tokens.get(i).stopWord()
                    || cues.stream().anyMatch(cue -> cue.from() <= at && at < cue.to())
                ? 0
                : 1;
      }
      return content;
    }

    private List<Token> opposed(List<Token> claim, List<Token> support) {
      for (var a : claim) {
        for (var b : support) {
          if (opposites.opposed(a, b)) {
            return List.of(a, b);
          }
        }
      }
      return List.of();
    }

    /** Returns a word of a claim whose opposite its tellings have in its place. */
    List<Contradiction> loose(List<Telling> tellings, List<AnalysedPassage> body) {
      if (tellings.isEmpty()) {
        return List.of();
      }
      var claim = tellings.get(0).claim().tokens();
      if (!negation.cues(claim).isEmpty()) {
        return List.of();
      }
      for (var token : claim) {
        var sides = opposites.sides(token).stream().filter(Opposites.Side::wide).toList();
        if (sides.isEmpty()) {
          continue;
        }
        var found = opposite(token, tellings);
        if (found != null && !says(sides, tellings, body, found)) {
          return List.of(found);
        }
      }
      return List.of();
    }

    private @Nullable Contradiction opposite(Token token, List<Telling> tellings) {
      var without = Set.of(token.index());
      for (var telling : tellings) {
        if (telling.sharedCount(without) < MIN_SHARED_WORDS
            || !negation.cues(telling.sentence().tokens()).isEmpty()) {
          continue;
        }
        for (var other : telling.unshared()) {
          if (opposites.opposed(token, other) && beside(telling, token, other)) {
            return new Contradiction(
                telling, List.of(token), List.of(other), telling.sharedWithout(without));
          }
        }
      }
      return null;
    }

    /** Tells whether both words stand beside a word that both tellings share. */
    private static boolean beside(Telling telling, Token token, Token other) {
      for (var pair : telling.shared()) {
        if (Math.abs(pair.claim().index() - token.index()) <= CLAIM_WINDOW
            && Math.abs(pair.support().index() - other.index()) <= SUPPORT_WINDOW) {
          return true;
        }
      }
      return false;
    }

    private boolean says(
        List<Opposites.Side> sides,
        List<Telling> tellings,
        List<AnalysedPassage> body,
        Contradiction found) {
      if (MODE > 0 && found.shared() >= MIN_SHARED) {
        return tellings.stream().anyMatch(telling -> says(sides, telling.sentence().tokens()));
      }
      return body.stream().anyMatch(paragraph -> says(sides, paragraph.tokens()));
    }

    static final int MODE = Integer.getInteger("mode", 1);

    private boolean says(List<Opposites.Side> sides, List<Token> tokens) {
      return tokens.stream()
          .anyMatch(token -> opposites.sides(token).stream().anyMatch(sides::contains));
    }
  }
}
