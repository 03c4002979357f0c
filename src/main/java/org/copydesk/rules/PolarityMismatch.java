package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.AntonymLexicon;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.polarity.NegatedWords;
import org.copydesk.rules.polarity.OpposedParticles;
import org.copydesk.rules.polarity.OpposedWords;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.VerbatimEvidence;

/** Flags a display text that negates, or says the opposite of, what the body says. */
final class PolarityMismatch implements BuiltInRule {
  // Nearly half of the words in order: opposites and negations are so rare between two sentences
  // about the same thing that less likeness is needed than for other slots.
  static final RuleOption MIN_CLOSENESS =
      RuleOption.ratio(
          "min-closeness",
          "share of words in order that two sentences need to be compared place by place",
          0.45);

  static final RuleInfo INFO =
      RuleInfo.of(
              "polarity-mismatch",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "One side negates, or says the opposite of, what the other says",
              "0.1.0",
              MIN_CLOSENESS)
          .withPrecedence(Precedence.ofRank(70));

  private final double minCloseness;

  PolarityMismatch(RuleSettings settings) {
    this.minCloseness = settings.get(MIN_CLOSENESS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var negation = NegationLexicon.of(context.language());
    var opposites = AntonymLexicon.of(context.language());
    var words =
        new Words(
            new NegatedWords(negation, opposites),
            new OpposedWords(negation, opposites, context.body()),
            new OpposedParticles(context.body(), opposites),
            minCloseness);
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      var evidenceSentences = context.evidence(role);
      for (int i = 0; i < evidenceSentences.size(); i++) {
        var claim = context.passage(role).orElseThrow();
        var found = words.against(claim, claim.sentences().get(i), evidenceSentences.get(i));
        for (var contradiction : found) {
          // What somebody is quoted with, a headline may deny.
          if (!contradiction.isQuotedOnlyByBody()) {
            findings.add(finding(contradiction));
          }
        }
      }
    }
    return findings;
  }

  private record Words(
      NegatedWords negated, OpposedWords opposed, OpposedParticles particles, double minCloseness) {

    /** Returns what the body has against a claim's sentence, by the surest evidence there is. */
    List<Contradiction> against(
        AnalysedPassage claim, Sentence sentence, List<EvidenceSentence> evidenceSentences) {
      var found = VerbatimEvidence.contradictions(evidenceSentences, minCloseness, this::close);
      if (found.isEmpty() && !evidenceSentences.isEmpty()) {
        found = opposed.inParaphrases(evidenceSentences);
      }
      if (found.isEmpty()) {
        found = opposed.findContradictionInWholeBody(claim, sentence);
      }
      if (found.isEmpty() && !evidenceSentences.isEmpty()) {
        found = negated.inParaphrases(evidenceSentences);
      }
      return found.isEmpty() ? particles.in(claim, sentence) : found;
    }

    private List<Contradiction> close(EvidenceSentence evidence) {
      var found = new ArrayList<Contradiction>(opposed.inHunks(evidence));
      found.addAll(negated.inHunks(evidence));
      return found;
    }
  }

  private static Finding finding(Contradiction contradiction) {
    var related = contradiction.related();
    return INFO.finding(contradiction.at())
        .message("\"%s\" against \"%s\" in the body", contradiction.at().text(), related.text())
        .related(related)
        .build();
  }
}
