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

  private static final double MIN_CLOSENESS = Double.parseDouble(System.getProperty("mc", "0.45"));
  private static final int MAX_SLOT = 4;
  private static final int MIN_NEIGHBOURS = 2;
  private static final double MIN_SHARED = 0.5;
  private static final int MIN_SHARED_WORDS = 2;
  private static final int NEXT = Integer.getInteger("next", 2);
  private static final int NEGATION_WINDOW = 6;
  private static final int PARTICLE_WINDOW = 4;
  private static final Set<String> PARTICLES = Set.of("up", "down");
  private static final int CLAIM_WINDOW = Integer.getInteger("cw", 4);
  private static final int SUPPORT_WINDOW = Integer.getInteger("sw", 10);

  PolarityMismatch(RuleSettings settings) {}

  @Override
  public List<Finding> check(CheckContext context) {
    var words = new Words(Negation.of(context.language()), Opposites.of(context.language()));
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      for (var tellings : context.tellings(role)) {
        var found = CloseTellings.contradictions(tellings, MIN_CLOSENESS, words::close);
        if (found.isEmpty()) {
          found = words.loose(tellings, context.body());
        }
        if (found.isEmpty()) {
          found = words.looseNegation(tellings);
        }
        if (found.isEmpty()) {
          found = words.phrasal(tellings, context.body());
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
        if (opposites.sides(token).stream().anyMatch(Opposites.Side::wide)) {
          var found = opposite(token, tellings, body);
          if (found != null) {
            return List.of(found);
          }
        }
      }
      return List.of();
    }

    private @Nullable Contradiction opposite(
        Token token, List<Telling> tellings, List<AnalysedPassage> body) {
      var without = Set.of(token.index());
      if (tellings.stream().anyMatch(telling -> partner(telling, token, true) != null)) {
        return null;
      }
      for (var telling : tellings) {
        if (telling.sharedCount(without) < MIN_SHARED_WORDS) {
          continue;
        }
        for (var other : telling.unshared()) {
          var side = opposites.opposition(token, other).orElse(null);
          if (side == null || !side.wide() || negated(telling, other)) {
            continue;
          }
          var found =
              new Contradiction(
                  telling, List.of(token), List.of(other), telling.sharedWithout(without));
          var neighbour = neighbour(telling, token, other);
          if (neighbour != null
              ? !saysBeside(side, neighbour, tellings)
              : beside(telling, token, other) && !says(side, tellings, body, found)) {
            return found;
          }
        }
      }
      return null;
    }

    /**
     * Returns the shared word that stands right before or right after both words; null for none.
     */
    private static @Nullable Token neighbour(Telling telling, Token token, Token other) {
      for (var pair : telling.shared()) {
        int inClaim = pair.claim().index() - token.index();
        int inSupport = pair.support().index() - other.index();
        if (inClaim * inSupport > 0
            && Math.abs(inClaim) <= NEXT
            && Math.abs(inSupport) <= NEXT
            && (!PARTICLES.contains(token.word()) || inClaim > 0)) {
          return pair.support();
        }
      }
      return null;
    }

    private boolean saysBeside(Opposites.Side side, Token neighbour, List<Telling> tellings) {
      for (var telling : tellings) {
        var tokens = telling.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
          if (tokens.get(i).term().equals(neighbour.term())
              && says(
                  side,
                  tokens.subList(
                      Math.max(0, i - SUPPORT_WINDOW),
                      Math.min(tokens.size(), i + SUPPORT_WINDOW + 1)))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean negated(Telling telling, Token token) {
      var sentence = telling.sentence().tokens();
      int at = token.index() - sentence.get(0).index();
      return !negation.cues(sentence.subList(Math.max(0, at - NEGATION_WINDOW), at)).isEmpty();
    }

    /** Tells whether both words stand beside a word that both tellings share. */
    private static boolean beside(Telling telling, Token token, Token other) {
      boolean particle = PARTICLES.contains(token.word());
      for (var pair : telling.shared()) {
        int distance = pair.claim().index() - token.index();
        if ((particle ? distance == -1 : Math.abs(distance) <= CLAIM_WINDOW)
            && Math.abs(pair.support().index() - other.index()) <= SUPPORT_WINDOW) {
          return true;
        }
      }
      return false;
    }

    private boolean says(
        Opposites.Side side,
        List<Telling> tellings,
        List<AnalysedPassage> body,
        Contradiction found) {
      if (found.shared() >= MIN_SHARED) {
        return tellings.stream().anyMatch(telling -> says(side, telling.sentence().tokens()));
      }
      return body.stream().anyMatch(paragraph -> says(side, paragraph.tokens()));
    }

    private boolean says(Opposites.Side side, List<Token> tokens) {
      return tokens.stream()
          .anyMatch(token -> opposites.sides(token).stream().anyMatch(side::same));
    }

    /** Returns a negation that none of the tellings has, or a word that all of them negate. */
    List<Contradiction> looseNegation(List<Telling> tellings) {
      if (tellings.isEmpty() || tellings.get(0).sharedCount(Set.of()) < 3) {
        return List.of();
      }
      var best = tellings.get(0);
      var claim = best.claim().tokens();
      var cues = negation.cues(claim);
      if (cues.size() == 1 && negation.plain(claim, cues.get(0))) {
        var cue = cues.get(0);
        var target = target(claim, cue);
        if (target == null || best.sharedWithout(Set.of(target.index())) < LOOSE_NEG) {
          return List.of();
        }
        var partner = partner(best, target, true);
        boolean negated =
            tellings.stream().anyMatch(t -> !negation.cues(t.sentence().tokens()).isEmpty());
        return partner == null || negated
            ? List.of()
            : List.of(
                new Contradiction(
                    best,
                    claim.subList(cue.from(), cue.to()),
                    List.of(partner),
                    best.sharedWithout(Set.of(target.index()))));
      }
      if (!cues.isEmpty()) {
        return List.of();
      }
      var sentence = best.sentence().tokens();
      for (var cue : negation.cues(sentence)) {
        var target = negation.plain(sentence, cue) ? target(sentence, cue) : null;
        var partner = target == null ? null : partner(best, target, false);
        if (partner == null || best.sharedWithout(Set.of(partner.index())) < LOOSE_NEG2) {
          continue;
        }
        boolean affirmed =
            tellings.stream()
                .filter(t -> t.shared().stream().anyMatch(pair -> pair.claim().equals(partner)))
                .anyMatch(t -> negation.cues(t.sentence().tokens()).isEmpty());
        boolean opposed =
            claim.stream().anyMatch(c -> sentence.stream().anyMatch(s -> opposites.opposed(c, s)));
        if (!affirmed && !opposed) {
          return List.of(
              new Contradiction(
                  best,
                  List.of(partner),
                  sentence.subList(cue.from(), cue.to()),
                  best.sharedWithout(Set.of(partner.index()))));
        }
      }
      return List.of();
    }

    static final double LOOSE_NEG = Double.parseDouble(System.getProperty("ln", "0.5"));
    static final double LOOSE_NEG2 = Double.parseDouble(System.getProperty("ln2", "0.75"));

    private static @Nullable Token target(List<Token> tokens, Negation.Cue cue) {
      for (int i = cue.to(); i < tokens.size() && i < cue.to() + 4; i++) {
        if (!tokens.get(i).stopWord()) {
          return tokens.get(i);
        }
      }
      return null;
    }

    private static @Nullable Token partner(Telling telling, Token token, boolean ofClaim) {
      for (var pair : telling.shared()) {
        if ((ofClaim ? pair.claim() : pair.support()).equals(token)) {
          return ofClaim ? pair.support() : pair.claim();
        }
      }
      return null;
    }

    /** Returns the particle of a phrasal verb that the body only has with the opposite particle. */
    List<Contradiction> phrasal(List<Telling> tellings, List<AnalysedPassage> body) {
      if (tellings.isEmpty()) {
        return List.of();
      }
      var claim = tellings.get(0).claim().tokens();
      for (int i = 1; i < claim.size(); i++) {
        if (PARTICLES.contains(claim.get(i).word()) && !claim.get(i - 1).stopWord()) {
          var found = phrasal(tellings.get(0), claim.get(i - 1), claim.get(i), body);
          if (found != null) {
            return List.of(found);
          }
        }
      }
      return List.of();
    }

    private @Nullable Contradiction phrasal(
        Telling telling, Token verb, Token particle, List<AnalysedPassage> body) {
      Contradiction found = null;
      for (var paragraph : body) {
        var tokens = paragraph.tokens();
        for (int i = 0; i < tokens.size(); i++) {
          if (!tokens.get(i).term().equals(verb.term())) {
            continue;
          }
          for (int j = i + 1; j <= i + PARTICLE_WINDOW && j < tokens.size(); j++) {
            if (tokens.get(j).word().equals(particle.word())) {
              return null;
            }
            if (found == null && j == i + 1 && PARTICLES.contains(tokens.get(j).word())) {
              var sentence = paragraph.sentences().get(tokens.get(i).sentence());
              found =
                  new Contradiction(
                      new Telling(
                          telling.claimPassage(),
                          telling.claim(),
                          paragraph,
                          sentence,
                          List.of(),
                          telling.claimSize(),
                          telling.retelling()),
                      List.of(particle),
                      List.of(tokens.get(j)),
                      0.5);
            }
          }
        }
      }
      return found;
    }
  }
}
