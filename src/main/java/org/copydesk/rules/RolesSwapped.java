package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.evidence.role.RoleConflict;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Flags a display text that swaps two names around the verb of a body sentence. */
final class RolesSwapped implements BuiltInRule {
  // The order of words shows who did it only where the body's sentence has nearly all of the
  // claim's words: with other words, another sentence structure explains it as well.
  static final RuleOption MIN_SHARED =
      RuleOption.ratio(
          "min-shared", "share of the display text's words that a body sentence must have", 0.8);

  static final RuleInfo INFO =
      RuleInfo.of(
              "roles-swapped",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Display text swaps who did what to whom",
              "0.1.0",
              MIN_SHARED)
          .withPrecedence(Precedence.ofRank(60));

  // The two names, the verb and one more word.
  private static final int MIN_SHARED_WORDS = 4;
  // Two names and their titles out of order leave three fifths of a sentence in it.
  private static final double MIN_SIMILARITY = 0.6;
  // Between a verb and its names there may be an auxiliary, an adverb, an article and a title.
  private static final int MAX_REACH = 12;
  // A time or place may be between a passive and its agent: "was sued on Monday by Norvik".
  private static final int PASSIVE_REACH = 6;
  // Stems of reciprocal verbs: who faces whom makes no difference.
  private static final Set<String> RECIPROCAL =
      Set.of(
          "face", "meet", "met", "marri", "plai", "join", "merg", "agre", "talk", "fight", "fought",
          "draw", "drew", "tie", "share", "match", "equal", "border", "rival", "deal", "sai",
          "said", "say");

  private final double minShared;

  RolesSwapped(RuleSettings settings) {
    this.minShared = settings.get(MIN_SHARED);
  }

  /** Returns whether word order marks the agent, and not case endings. */
  @Override
  public boolean supports(Locale language) {
    return LanguageProfile.of(language).has(Trait.ROLES_BY_ORDER);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var findings = new ArrayList<Finding>();
    for (var evidenceSentences : DisplayTexts.evidence(context)) {
      swapped(evidenceSentences).ifPresent(findings::add);
    }
    for (var role : DisplayTexts.ROLES) {
      for (var conflict : context.roleConflicts(role)) {
        var at = place(conflict.claimPassage(), conflict.claim());
        if (findings.stream().noneMatch(found -> overlaps(found.at(), at))) {
          findings.add(finding(conflict, at));
        }
      }
    }
    return findings;
  }

  private static Finding finding(RoleConflict conflict, Place at) {
    var said = place(conflict.passage(), conflict.support());
    boolean exchanged = conflict.kind() == RoleConflict.Kind.EXCHANGED;
    return INFO.finding(at)
        .messageKey(exchanged ? "reversed" : "other", at.text(), said.text())
        .related(said)
        .build();
  }

  private static boolean overlaps(Place place, Place other) {
    return place.passage().equals(other.passage()) && place.span().overlaps(other.span());
  }

  private static Place place(AnalysedPassage passage, List<Token> tokens) {
    var first = tokens.get(0).span();
    return new Place(passage.passage(), first.join(tokens.get(tokens.size() - 1).span()));
  }

  private Optional<Finding> swapped(List<EvidenceSentence> evidenceSentences) {
    Contradiction found = null;
    for (var evidence : evidenceSentences) {
      if (evidence.shared().size() < MIN_SHARED_WORDS
          || evidence.coverage(Set.of()) < minShared
          || evidence.diff().similarity() < MIN_SIMILARITY) {
        continue;
      }
      var swapped = swapped(evidence);
      if (swapped == null) {
        return Optional.empty();
      }
      found = found == null ? swapped : found;
    }
    return Optional.ofNullable(found).map(swapped -> swapped.finding(INFO, "reversed"));
  }

  private static @Nullable Contradiction swapped(EvidenceSentence evidence) {
    var pairs = evidence.shared();
    for (int i = 0; i < pairs.size(); i++) {
      if (!isName(pairs.get(i))) {
        continue;
      }
      for (int j = i + 1; j < pairs.size(); j++) {
        var first = pairs.get(i);
        var second = pairs.get(j);
        if (second.claim().index() - first.claim().index() > MAX_REACH) {
          break;
        }
        if (isName(second) && second.support().index() < first.support().index()) {
          for (var verb : pairs.subList(i + 1, j)) {
            if (joins(evidence, first, verb, second)) {
              return new Contradiction(
                  evidence,
                  List.of(first.claim(), second.claim()),
                  List.of(second.support(), first.support()));
            }
          }
        }
      }
    }
    return null;
  }

  /** Returns whether a verb is between two names on both sides, in the same voice. */
  private static boolean joins(
      EvidenceSentence evidence, AlignedPair first, AlignedPair verb, AlignedPair second) {
    int at = verb.support().index();
    return !RECIPROCAL.contains(verb.support().term())
        && verb.support().shape() == WordShape.LOWER
        && second.support().index() < at
        && at < first.support().index()
        && first.support().index() - second.support().index() <= MAX_REACH
        && verb.claim().word().equals(verb.support().word())
        && inOneClause(evidence.claimPassage(), first.claim(), second.claim())
        && inOneClause(evidence.passage(), second.support(), first.support())
        && isPassive(evidence.claim().tokens(), verb.claim())
            == isPassive(evidence.sentence().tokens(), verb.support());
  }

  /** Returns whether both are in one clause: no punctuation separates them. */
  private static boolean inOneClause(AnalysedPassage passage, Token from, Token to) {
    var between = passage.text().substring(from.span().end(), to.span().start());
    return between.chars().noneMatch(c -> ",;:()\"“”—–".indexOf(c) >= 0);
  }

  private static boolean isName(AlignedPair pair) {
    return pair.claim().startsUpper() && pair.support().startsUpper();
  }

  private static boolean isPassive(List<Token> sentence, Token verb) {
    int at = verb.index() - sentence.get(0).index();
    return sentence.subList(at + 1, Math.min(sentence.size(), at + 1 + PASSIVE_REACH)).stream()
        .anyMatch(token -> token.word().equals("by"));
  }
}
