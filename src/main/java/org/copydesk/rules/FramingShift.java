package org.copydesk.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.IntensityLexicon;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.common.WordDisagreements;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.DiffHunks;
import org.copydesk.rules.verbatim.VerbatimEvidence;
import org.copydesk.similarity.Alignment;
import org.jspecify.annotations.Nullable;

/** Flags the passage that describes an act with another intensity than the other passages. */
final class FramingShift implements BuiltInRule {
  // Paraphrases are about one act if they share three tenths of the claim's other words.
  static final RuleOption MIN_SHARED =
      RuleOption.ratio(
          "min-shared",
          "share of a passage's other words that another about the same act must have",
          0.3);

  // Nearly word for word: of six words in order two may differ.
  static final RuleOption MIN_SIMILARITY =
      RuleOption.ratio(
          "min-closeness",
          "share of words in the same order that two sentences need to be compared",
          0.65);

  static final RuleInfo INFO =
      RuleInfo.of(
              "framing-shift",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Passages describe the same act with different intensity",
              "0.1.0",
              MIN_SIMILARITY,
              MIN_SHARED)
          .withPrecedence(Precedence.ofRank(80));

  // Passages on different acts share one word beside their verbs by chance, but seldom two.
  private static final int MIN_SHARED_WORDS = 2;

  // In the body these are verbs only before an object: "suspect a man", "order the navy".
  private static final Set<String> NOUNS_TOO =
      Set.of("suspect", "suspects", "demand", "order", "orders", "charge", "charges", "murder");
  private static final Set<String> OBJECT_MARKERS =
      Set.of(
          "a", "an", "the", "that", "him", "her", "it", "them", "us", "you", "his", "its", "their",
          "my", "our", "all", "some", "two", "three", "another", "more", "no", "any");

  // Words before a noun: "the order" is no verb.
  private static final Set<String> NOUN_MARKERS =
      Set.of(
          "a", "an", "the", "in", "of", "this", "its", "his", "her", "their", "no", "on", "that");

  private final double minSimilarity;
  private final double minShared;

  FramingShift(RuleSettings settings) {
    this.minSimilarity = settings.get(MIN_SIMILARITY);
    this.minShared = settings.get(MIN_SHARED);
  }

  /** A word or phrase of an intensity scale, in its passage. */
  private record Verb(
      AnalysedPassage passage, List<Token> tokens, IntensityLexicon.ScalePoint step) {
    Place place() {
      var first = tokens.get(0).span();
      return new Place(passage.passage(), first.join(tokens.get(tokens.size() - 1).span()));
    }

    int steps(Verb other) {
      return Math.abs(step.intensity() - other.step.intensity());
    }
  }

  @Override
  public boolean supports(Locale language) {
    return LanguageProfile.of(language).has(Resource.CLAUSE_WORDS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var scales = context.intensityScales();
    var findings = new ArrayList<Finding>(inVerbatimEvidence(context, scales));
    var reported = new HashSet<Role>();
    findings.forEach(finding -> reported.add(finding.at().passage().role()));
    for (var finding : inParaphrases(context, scales)) {
      if (!reported.contains(finding.at().passage().role())) {
        findings.add(finding);
      }
    }
    findings.addAll(
        WordDisagreements.findings(
            context,
            INFO,
            EnumSet.of(Disagreement.Kind.FORCE),
            findings,
            found -> found.degrees() < 0 ? "weaker-than-body" : "stronger-than-body"));
    return findings;
  }

  /** Compares display texts with body sentences that repeat them nearly word for word. */
  private List<Finding> inVerbatimEvidence(ArticleContext context, IntensityLexicon scales) {
    var negation = NegationLexicon.of(context.language());
    var findings = new ArrayList<Finding>();
    for (var sentences : DisplayTexts.evidence(context)) {
      VerbatimEvidence.contradictions(sentences, minSimilarity, t -> hunks(t, scales, negation))
          .forEach(
              c ->
                  findings.add(
                      finding(
                          verb(c.claimPassage(), c.claim(), scales),
                          List.of(verb(c.passage(), c.support(), scales)))));
    }
    return findings;
  }

  private static Verb verb(AnalysedPassage passage, List<Token> tokens, IntensityLexicon scales) {
    return new Verb(passage, tokens, scales.matches(tokens).get(0).value());
  }

  private static List<Contradiction> hunks(
      EvidenceSentence evidence, IntensityLexicon scales, NegationLexicon negation) {
    var found = new ArrayList<Contradiction>();
    for (var hunk : DiffHunks.of(evidence)) {
      if (negation.negates(hunk.claim()) != negation.negates(hunk.support())) {
        continue;
      }
      for (var claim : scales.matches(hunk.claim())) {
        for (var support : scales.matches(hunk.support())) {
          if (claim.value().scale().equals(support.value().scale())
              && claim.value().intensity() != support.value().intensity()) {
            found.add(
                new Contradiction(
                    evidence,
                    hunk.claim().subList(claim.from(), claim.to()),
                    hunk.support().subList(support.from(), support.to())));
          }
        }
      }
    }
    return found;
  }

  /** Compares headline, subheadline and body where they paraphrase one act. */
  private List<Finding> inParaphrases(ArticleContext context, IntensityLexicon scales) {
    var headline = context.passage(Role.HEADLINE).orElse(null);
    var subheadline = context.passage(Role.SUBHEADLINE).orElse(null);
    var findings = new ArrayList<Finding>();
    // Contexts tell better whether body and one display text are about one act, but know no words
    // of the house.
    boolean ofHouse = !scales.equals(IntensityLexicon.of(context.language()));
    // Extracted once each: a text that is no headline may have a thousand verbs.
    var inHeadline = verbs(headline, scales);
    var inSubheadline = verbs(subheadline, scales);
    if (headline != null) {
      var pairs = align(headline, inHeadline, subheadline, inSubheadline, context);
      for (var verb : inHeadline) {
        var other = pairs == null ? null : counterpart(verb, pairs, inHeadline, inSubheadline);
        check(verb, other, body(verb, context, scales), ofHouse).ifPresent(findings::add);
      }
    }
    if (subheadline != null) {
      var pairs = align(subheadline, inSubheadline, headline, inHeadline, context);
      for (var verb : inSubheadline) {
        boolean compared =
            pairs != null && counterpart(verb, pairs, inSubheadline, inHeadline) != null;
        if (!compared) {
          check(verb, null, body(verb, context, scales), ofHouse).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static List<Verb> verbs(@Nullable AnalysedPassage passage, IntensityLexicon scales) {
    if (passage == null) {
      return List.of();
    }
    var verbs = verbs(passage, passage.tokens(), scales);
    return verbs.subList(0, Math.min(verbs.size(), DisplayTexts.MAX_CLAIMS));
  }

  /** Returns null where the two have no verbs of one scale. */
  private static @Nullable Alignment align(
      AnalysedPassage claim,
      List<Verb> verbs,
      @Nullable AnalysedPassage support,
      List<Verb> others,
      ArticleContext context) {
    var known = new HashSet<String>();
    others.forEach(other -> known.add(other.step().scale()));
    return support == null || verbs.stream().noneMatch(v -> known.contains(v.step().scale()))
        ? null
        : context.align(claim.tokens(), support.tokens());
  }

  /**
   * Compares a display text's verb with the verbs of the other display text and of the body for the
   * same act.
   */
  private static Optional<Finding> check(
      Verb verb, @Nullable Verb other, @Nullable Verb body, boolean ofHouse) {
    if (other == null) {
      return body == null || body.steps(verb) == 0 || !ofHouse
          ? Optional.empty()
          : Optional.of(finding(verb, List.of(body)));
    }
    if (other.steps(verb) == 0) {
      boolean agrees = body == null || body.steps(verb) == 0;
      return agrees ? Optional.empty() : Optional.of(finding(verb, List.of(body, other)));
    }
    if (body == null) {
      return Optional.of(finding(other, List.of(verb)));
    }
    boolean isOdd = body.steps(other) < body.steps(verb);
    return Optional.of(
        isOdd ? finding(verb, List.of(other, body)) : finding(other, List.of(verb, body)));
  }

  private static Finding finding(Verb odd, List<Verb> others) {
    var reference = others.get(0);
    boolean weaker = odd.step().intensity() < reference.step().intensity();
    var values = new ArrayList<Object>(List.of(odd.place().text()));
    others.forEach(verb -> values.add(located(verb)));
    var finding =
        INFO.finding(odd.place())
            .messageKey(
                (weaker ? "weaker" : "stronger") + (others.size() > 1 ? "-than-two" : ""),
                values.toArray());
    others.forEach(verb -> finding.related(verb.place()));
    return finding.build();
  }

  /** Returns a verb with its part of the article, for a message. */
  private static List<Object> located(Verb verb) {
    var role = verb.passage().passage().role();
    var part = role == Role.PARAGRAPH ? "body" : role.key();
    return List.of(List.of("framing.in-" + part, verb.place().text()));
  }

  private static List<Verb> verbs(
      AnalysedPassage passage, List<Token> tokens, IntensityLexicon scales) {
    var verbs = new ArrayList<Verb>();
    for (var match : scales.matches(tokens)) {
      if (match.value().appliesToParaphrases() && !isNoun(passage, tokens, match)) {
        verbs.add(new Verb(passage, tokens.subList(match.from(), match.to()), match.value()));
      }
    }
    return verbs;
  }

  private static boolean isNoun(
      AnalysedPassage passage,
      List<Token> tokens,
      LexiconMatch<IntensityLexicon.ScalePoint> match) {
    if (match.from() > 0 && NOUN_MARKERS.contains(tokens.get(match.from() - 1).word())) {
      return true;
    }
    if (!NOUNS_TOO.contains(tokens.get(match.from()).word())) {
      return false;
    }
    if (match.to() >= tokens.size()) {
      return true;
    }
    var next = tokens.get(match.to());
    boolean object = OBJECT_MARKERS.contains(next.word()) || next.startsUpper();
    // Headlines leave out the markers.
    return !object && (passage.passage().role() == Role.PARAGRAPH || next.stopWord());
  }

  /**
   * Returns the other display text's verb for the same act: one of equal intensity, otherwise the
   * first without an equal on this side; a verb with an equal is about another act.
   */
  private @Nullable Verb counterpart(
      Verb verb, Alignment pairs, List<Verb> own, List<Verb> others) {
    long shared =
        pairs.pairs().stream()
            .filter(pair -> pair.claim().index() != verb.tokens().get(0).index())
            .count();
    if (shared < MIN_SHARED_WORDS || shared < minShared * pairs.claimSize()) {
      return null;
    }
    Verb best = null;
    for (var candidate : others) {
      if (candidate.step().same(verb.step())) {
        return candidate;
      }
      boolean sameScale = candidate.step().scale().equals(verb.step().scale());
      if (best == null
          && sameScale
          && own.stream().noneMatch(known -> known.step().same(candidate.step()))) {
        best = candidate;
      }
    }
    return best;
  }

  /** Returns the body's verb for the same act that is nearest in intensity. */
  private @Nullable Verb body(Verb verb, ArticleContext context, IntensityLexicon scales) {
    var own = Set.of(verb.tokens().get(0).index());
    Verb nearest = null;
    for (var evidenceSentences : context.evidence(verb.passage().passage().role())) {
      for (var evidence : evidenceSentences) {
        if (evidence.claim().index() != verb.tokens().get(0).sentence()
            || evidence.sharedCount(own) < MIN_SHARED_WORDS
            || evidence.coverage(own) < minShared) {
          continue;
        }
        for (var found : verbs(evidence.passage(), evidence.sentence().tokens(), scales)) {
          if (found.step().scale().equals(verb.step().scale())
              && (nearest == null || found.steps(verb) < nearest.steps(verb))) {
            nearest = found;
          }
        }
      }
    }
    return nearest;
  }
}
