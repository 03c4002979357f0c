package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.DiffHunk;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.HedgeLexicon;
import org.copydesk.lexicon.HedgeLexicon.CertaintyLevel;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.DiffHunks;
import org.copydesk.rules.verbatim.VerbatimEvidence;

/** Flags a display text that is more certain than the body about the same act. */
final class CertaintyOverstated implements BuiltInRule {
  // Nearly word for word: a headline in other words drops "reportedly" as it drops articles.
  static final RuleOption MIN_SIMILARITY =
      RuleOption.ratio(
          "min-closeness",
          "share of words in the same order that two sentences need to be compared",
          0.7);

  static final RuleInfo INFO =
      RuleInfo.of(
              "certainty-overstated",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Display text is more certain than the body",
              "0.1.0",
              MIN_SIMILARITY)
          .withPrecedence(Precedence.ofRank(90));

  // In paraphrases only "will" counts. It has at most two words between it and its verb.
  private static final int VERB_REACH = 3;
  // An adverb or another verb may follow the body's hedge: "may consider seeking".
  private static final int HEDGE_REACH = 5;
  // Sentences about the same act share the verb and two more words, which are at least two fifths
  // of the claim's other content words.
  private static final int MIN_SHARED_WORDS = 2;
  private static final double MIN_SHARED = 0.4;

  private final double minSimilarity;

  CertaintyOverstated(RuleSettings settings) {
    this.minSimilarity = settings.get(MIN_SIMILARITY);
  }

  @Override
  public boolean supports(Locale language) {
    return LanguageProfile.of(language).has(Resource.HEDGES);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var words =
        new Words(HedgeLexicon.of(context.language()), NegationLexicon.of(context.language()));
    var findings = new ArrayList<Finding>();
    for (var sentences : DisplayTexts.evidence(context)) {
      var found =
          VerbatimEvidence.contradictions(sentences, minSimilarity, words::inVerbatimEvidence);
      if (found.isEmpty()) {
        found = words.inParaphrases(sentences);
      }
      found.forEach(c -> findings.add(c.finding(INFO, "surer")));
    }
    return findings;
  }

  private record Words(HedgeLexicon hedges, NegationLexicon negation) {

    List<Contradiction> inVerbatimEvidence(EvidenceSentence evidence) {
      return DiffHunks.of(evidence).stream().flatMap(hunk -> in(evidence, hunk).stream()).toList();
    }

    private List<Contradiction> in(EvidenceSentence evidence, DiffHunk hunk) {
      var claimed = hedges.matches(hunk.claim());
      var supported = hedges.matches(hunk.support());
      if (supported.isEmpty()) {
        return List.of();
      }
      var hedge = supported.get(0);
      boolean will = claimed.stream().anyMatch(match -> match.value() == CertaintyLevel.CERTAIN);
      boolean hedged = claimed.stream().anyMatch(match -> match.value() != CertaintyLevel.CERTAIN);
      boolean flat =
          claimed.isEmpty()
              && hedge.value().compareTo(CertaintyLevel.POSSIBLE) <= 0
              && !hasContent(hunk.claim(), claimed)
              && !hasContent(hunk.support(), supported);
      boolean stronger = will && !hedged && hedge.value().compareTo(CertaintyLevel.LIKELY) < 0;
      if (!flat && !stronger) {
        return List.of();
      }
      var claim =
          stronger
              ? hunk.claim().subList(claimed.get(0).from(), claimed.get(0).to())
              : hunk.claimWithContext();
      var support = hunk.support().subList(hedge.from(), hedge.to());
      return claim.isEmpty() ? List.of() : List.of(new Contradiction(evidence, claim, support));
    }

    /**
     * Returns the "will" of a claim if each sentence with its verb has only "could" or the like.
     */
    List<Contradiction> inParaphrases(List<EvidenceSentence> evidenceSentences) {
      if (evidenceSentences.isEmpty()) {
        return List.of();
      }
      var claim = evidenceSentences.get(0).claim().tokens();
      var matches = hedges.matches(claim);
      if (matches.size() != 1
          || matches.get(0).value() != CertaintyLevel.CERTAIN
          || !negation.cues(claim).isEmpty()) {
        return List.of();
      }
      var will = matches.get(0);
      Contradiction found = null;
      for (var evidence : evidenceSentences) {
        for (var pair : evidence.shared()) {
          int distance = pair.claim().index() - claim.get(will.to() - 1).index();
          var without = Set.of(pair.claim().index());
          if (distance < 1
              || distance > VERB_REACH
              || evidence.sharedCount(without) < MIN_SHARED_WORDS
              || evidence.coverage(without) < MIN_SHARED) {
            continue;
          }
          var hedges = hedgesBefore(evidence, pair.support());
          if (hedges.stream().anyMatch(match -> match.value() == CertaintyLevel.CERTAIN)) {
            return List.of();
          }
          if (found == null) {
            if (hedges.isEmpty()
                || hedges.stream().anyMatch(match -> match.value() != CertaintyLevel.POSSIBLE)) {
              return List.of();
            }
            found =
                new Contradiction(
                    evidence,
                    claim.subList(will.from(), will.to()),
                    hedge(evidence, pair.support(), hedges));
          }
        }
      }
      return found == null ? List.of() : List.of(found);
    }

    private List<LexiconMatch<CertaintyLevel>> hedgesBefore(EvidenceSentence evidence, Token verb) {
      return hedges.matches(before(evidence, verb));
    }

    private static List<Token> before(EvidenceSentence evidence, Token verb) {
      var tokens = evidence.sentence().tokens();
      int at = verb.index() - tokens.get(0).index();
      return tokens.subList(Math.max(0, at - HEDGE_REACH), at);
    }

    private static List<Token> hedge(
        EvidenceSentence evidence, Token verb, List<LexiconMatch<CertaintyLevel>> matches) {
      var last = matches.get(matches.size() - 1);
      return before(evidence, verb).subList(last.from(), last.to());
    }

    private static boolean hasContent(
        List<Token> words, List<LexiconMatch<CertaintyLevel>> matches) {
      return DiffHunks.hasContent(
          words, i -> matches.stream().anyMatch(match -> match.from() <= i && i < match.to()));
    }
  }
}
