package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.ForceLadder;
import org.jspecify.annotations.Nullable;

/** Flags the passage that tells an act with another force than the other passages do. */
final class FramingShift implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "framing-shift",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Passages tell the same act with different force",
          "0.1.0");

  // Provisional: the two tell one act when they share a third of the claim's other words, and at
  // least two of them.
  private static final double MIN_SHARED = 0.3;
  private static final int MIN_SHARED_WORDS = 2;

  FramingShift(RuleSettings settings) {}

  /** A word on a ladder, in its passage. */
  private record Verb(AnalysedPassage passage, Token token, ForceLadder.Step step) {
    Place place() {
      return new Place(passage.passage(), token.span());
    }
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var headline = context.passage(Role.HEADLINE).orElse(null);
    var subheadline = context.passage(Role.SUBHEADLINE).orElse(null);
    var findings = new ArrayList<Finding>();
    var ladders = ForceLadder.of(context.language());
    if (headline != null) {
      for (var verb : verbs(headline, ladders)) {
        var other = subheadline == null ? null : counterpart(verb, subheadline, ladders);
        check(verb, other, body(verb, context, ladders)).ifPresent(findings::add);
      }
    }
    if (subheadline != null) {
      for (var verb : verbs(subheadline, ladders)) {
        boolean compared = headline != null && counterpart(verb, headline, ladders) != null;
        if (!compared) {
          check(verb, null, body(verb, context, ladders)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /**
   * Compares a display text's verb with those of the other display text and of the body, where they
   * tell the same act.
   */
  private static Optional<Finding> check(Verb verb, @Nullable Verb other, @Nullable Verb body) {
    if (other == null) {
      return body == null || body.step().force() == verb.step().force()
          ? Optional.empty()
          : Optional.of(finding(verb, List.of(body)));
    }
    if (other.step().force() == verb.step().force()) {
      boolean agrees = body == null || body.step().force() == verb.step().force();
      return agrees ? Optional.empty() : Optional.of(finding(verb, List.of(body, other)));
    }
    if (body == null) {
      return Optional.of(finding(other, List.of(verb)));
    }
    boolean firstIsOdd = body.step().force() == other.step().force();
    return Optional.of(
        firstIsOdd ? finding(verb, List.of(other, body)) : finding(other, List.of(verb, body)));
  }

  private static Finding finding(Verb odd, List<Verb> others) {
    var reference = others.get(0);
    boolean weaker = odd.step().force() < reference.step().force();
    var finding =
        INFO.finding(odd.place())
            .message(
                "\"%s\" is %s than %s",
                odd.token().surface(), weaker ? "weaker" : "stronger", list(others))
            .because("agreement", 0, 1);
    others.forEach(verb -> finding.related(verb.place()));
    return finding.build();
  }

  private static String list(List<Verb> verbs) {
    var words = new ArrayList<String>();
    for (var verb : verbs) {
      var passage = verb.passage().passage();
      words.add(
          "\""
              + verb.token().surface()
              + "\" in the "
              + (passage.role() == Role.PARAGRAPH ? "body" : passage.role().key()));
    }
    return String.join(" and ", words);
  }

  private static List<Verb> verbs(AnalysedPassage passage, ForceLadder ladders) {
    var verbs = new ArrayList<Verb>();
    for (var token : passage.tokens()) {
      ladders.steps(token).forEach(step -> verbs.add(new Verb(passage, token, step)));
    }
    return verbs;
  }

  /**
   * Returns the other display text's verb for the same act: one of equal force if it has one, else
   * the first without an equal on this side; one with an equal tells another act.
   */
  private static @Nullable Verb counterpart(Verb verb, AnalysedPassage other, ForceLadder ladders) {
    if (!tellsSame(verb, Alignment.of(verb.passage().tokens(), other.tokens()))) {
      return null;
    }
    var own = verbs(verb.passage(), ladders).stream().map(Verb::step).toList();
    Verb best = null;
    for (var candidate : verbs(other, ladders)) {
      if (candidate.step().equals(verb.step())) {
        return candidate;
      }
      boolean sameLadder = candidate.step().ladder().equals(verb.step().ladder());
      if (best == null && sameLadder && !own.contains(candidate.step())) {
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Returns the body's verb for the same act: one of equal force if any sentence about it has one,
   * else the best sentence's.
   */
  private static @Nullable Verb body(Verb verb, CheckContext context, ForceLadder ladders) {
    var support = context.support(verb.passage().passage().role()).orElse(null);
    if (support == null) {
      return null;
    }
    Verb best = null;
    for (var sentence : support.sentences()) {
      if (!tellsSame(verb, sentence.alignment())) {
        continue;
      }
      for (var token : sentence.sentence().tokens()) {
        var step = ladders.step(token, verb.step().ladder()).orElse(null);
        if (step == null) {
          continue;
        }
        var found = new Verb(sentence.paragraph(), token, step);
        if (step.force() == verb.step().force()) {
          return found;
        }
        best = best == null ? found : best;
      }
    }
    return best;
  }

  private static boolean tellsSame(Verb verb, Alignment alignment) {
    long shared =
        alignment.pairs().stream()
            .filter(pair -> pair.claim().index() != verb.token().index())
            .count();
    return shared >= MIN_SHARED_WORDS && shared >= MIN_SHARED * alignment.claimSize();
  }
}
