package org.copydesk.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.AntonymLexicon;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.common.WordDisagreements;
import org.copydesk.rules.polarity.NegatedWords;
import org.copydesk.rules.polarity.OpposedParticles;
import org.copydesk.rules.polarity.OpposedWords;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.ReplacedWords;
import org.copydesk.rules.verbatim.VerbatimEvidence;

/** Flags a display text that negates the body or says the opposite. */
final class PolarityMismatch implements BuiltInRule {
  // Nearly half of the words in order. Opposites and negations are rare between two sentences about
  // the same thing, so that less similarity is needed than for other differences.
  static final RuleOption MIN_SIMILARITY =
      RuleOption.ratio(
          "min-closeness",
          "share of words in the same order that two sentences need to be compared",
          0.45);

  static final RuleInfo INFO =
      RuleInfo.of(
              "polarity-mismatch",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Display text says the opposite of the body",
              "0.1.0",
              MIN_SIMILARITY)
          .withPrecedence(Precedence.ofRank(70));

  // Below it, one in thirty is right.
  private static final double MIN_LIKELY = 0.03;
  // Of all senses of two words one excludes another only where the sentences are otherwise equal.
  private static final double MIN_REPLACED_SIMILARITY = 0.7;
  private static final int MIN_MATCHES = 3;
  private final double minSimilarity;

  PolarityMismatch(RuleSettings settings) {
    this.minSimilarity = settings.get(MIN_SIMILARITY);
  }

  @Override
  public boolean supports(Locale language) {
    var profile = LanguageProfile.of(language);
    return profile.has(Resource.NEGATION) || profile.has(Resource.ANTONYMS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var negation = NegationLexicon.of(context.language());
    var opposites = AntonymLexicon.of(context.language());
    var words =
        new Words(
            new NegatedWords(negation),
            new OpposedWords(negation, opposites, context.body()),
            new OpposedParticles(context.body(), opposites),
            new ReplacedWords(
                SenseLexicon.of(context.language()), SenseLexicon.of(context.language())::opposed),
            negation,
            minSimilarity);
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      var evidenceSentences = context.evidence(role);
      for (int i = 0; i < evidenceSentences.size(); i++) {
        var claim = context.passage(role).orElseThrow();
        var found = words.against(claim, claim.sentences().get(i), evidenceSentences.get(i));
        for (var contradiction : found) {
          // A headline may deny a quotation of the body.
          if (!contradiction.isQuotedOnlyByBody()
              && isLikely(contradiction, context.disagreements(role))) {
            findings.add(contradiction.finding(INFO, "opposite"));
          }
        }
      }
    }
    findings.addAll(
        WordDisagreements.findings(
            context,
            INFO,
            EnumSet.of(Disagreement.Kind.OPPOSITE, Disagreement.Kind.NEGATION),
            findings,
            found -> "opposite"));
    return findings;
  }

  /**
   * Returns whether a contradiction that rests on two words alone is more than a coincidence, as
   * far as their contexts tell.
   */
  private static boolean isLikely(Contradiction contradiction, List<Disagreement> disagreements) {
    for (var disagreement : disagreements) {
      if (disagreement.kind() == Disagreement.Kind.OPPOSITE
          && disagreement.claim().contains(contradiction.claim().get(0))) {
        return disagreement.confidence() >= MIN_LIKELY;
      }
    }
    return true;
  }

  private record Words(
      NegatedWords negated,
      OpposedWords opposed,
      OpposedParticles particles,
      ReplacedWords replaced,
      NegationLexicon negation,
      double minSimilarity) {

    /** Returns the contradictions of a claim's sentence by the most certain kind of evidence. */
    List<Contradiction> against(
        AnalysedPassage claim, Sentence sentence, List<EvidenceSentence> evidenceSentences) {
      var found = VerbatimEvidence.contradictions(evidenceSentences, minSimilarity, this::inHunks);
      if (found.isEmpty()) {
        found =
            VerbatimEvidence.contradictions(
                evidenceSentences, MIN_REPLACED_SIMILARITY, MIN_MATCHES, this::inHunks);
      }
      if (found.isEmpty() && !evidenceSentences.isEmpty()) {
        found = opposed.inParaphrases(evidenceSentences);
      }
      if (found.isEmpty()) {
        found = opposed.findContradictionInWholeBody(claim, sentence, evidenceSentences);
      }
      return found.isEmpty() ? particles.in(claim, sentence) : found;
    }

    private List<Contradiction> inHunks(EvidenceSentence evidence) {
      var found = new ArrayList<Contradiction>(opposed.inHunks(evidence));
      found.addAll(negated.inHunks(evidence));
      if (found.isEmpty() && evidence.diff().similarity() >= MIN_REPLACED_SIMILARITY) {
        for (var contradiction : replaced.inHunks(evidence)) {
          if (!negation.negates(contradiction.claim())
              && !negation.negates(contradiction.support())) {
            found.add(contradiction);
          }
        }
      }
      return found;
    }
  }
}
