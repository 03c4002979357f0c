package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.quantity.QuantityMatch;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.SentenceShares;
import org.copydesk.evidence.genre.HeadlineGenre;
import org.copydesk.evidence.number.BodyQuantities;
import org.copydesk.evidence.number.BodyQuantities.LocatedQuantity;
import org.copydesk.evidence.number.QuantityContext;
import org.copydesk.evidence.number.QuantityContext.AlignedQuantity;
import org.copydesk.evidence.number.QuantityDerivation;
import org.copydesk.evidence.number.QuantityRival;
import org.copydesk.evidence.number.RequiredQuantity;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Flags a quantity in a display text that no quantity of the body supports. */
final class NumberMismatch implements BuiltInRule {
  // The counted noun, which has double weight, and two of the three words on either side.
  static final RuleOption MIN_BESIDE =
      RuleOption.count(
          "min-beside",
          "words beside a number that must be the same where the body has it elsewhere",
          3,
          7,
          4);

  static final RuleInfo INFO =
      RuleInfo.of(
              "number-mismatch",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Body doesn't support the number",
              "0.1.0",
              MIN_BESIDE)
          .withPrecedence(Precedence.ofRank(20));

  // Greater numbers are spelled out at the start of a sentence only.
  private static final double MOST_IN_WORDS = 12;
  // "Six in ten" and "60 in 100" are ratios of three tokens; the body may have a percentage.
  private static final Set<Double> RATIO = Set.of(10.0, 100.0);
  private static final int TOKENS_OF_RATIO = 3;
  // "A hundred" and "a thousand" may be approximate.
  private static final Set<Double> ROUND = Set.of(100.0, 1e3, 1e6, 1e9);

  // A sentence with a third of the display text may be about the same, one with half of it is.
  private static final double SHARE_OF_RIVAL = 0.28;
  private static final double SHARE_OF_SOURCE = 0.42;

  // A sentence with the number itself must be clearly less about the same.
  private static final double AHEAD = 0.15;
  private static final double FAR_AHEAD = 0.35;

  // The unit of the length of a list, "5 ways to…", which is no claim.
  private static final String LIST = "list";

  // A body that lists more things than that counts them.
  private static final double MOST_LISTED = 20;

  // Messages quote a number with its noun and at most two words before that: "three state judges".
  private static final int WORDS_COUNTED = 3;

  private final int minBeside;

  NumberMismatch(RuleSettings settings) {
    this.minBeside = settings.count(MIN_BESIDE);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var findings = new ArrayList<Finding>();
    var vocabulary = Vocabulary.of(context.language());
    BodyQuantities body = null;
    for (var role : DisplayTexts.ROLES) {
      var display = context.passage(role).orElse(null);
      var support = context.support(role).orElse(null);
      if (display == null || support == null || display.quantities().isEmpty()) {
        continue;
      }
      body = body == null ? BodyQuantities.of(context.body()) : body;
      // A body without quantities contradicts none.
      if (body.quantities().isEmpty()) {
        break;
      }
      var rivals = new QuantityRival(display, body, SentenceShares.of(support), vocabulary);
      var evidence = new Evidence(display, body, rivals, vocabulary);
      for (var claim : display.quantities().stream().limit(DisplayTexts.MAX_CLAIMS).toList()) {
        check(claim, evidence)
            .map(finding -> mildInLead(finding, claim, context, role))
            .map(finding -> mildInList(finding, claim, context))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** A display text and what its numbers are compared with. */
  private record Evidence(
      AnalysedPassage display, BodyQuantities body, QuantityRival rivals, Vocabulary vocabulary) {}

  /** Returns a finding as a suggestion where the subheadline is a lead and tells the number. */
  private static Finding mildInLead(
      Finding finding, Quantity claim, ArticleContext context, Role role) {
    var same =
        context.passage(Role.SUBHEADLINE).stream()
            .flatMap(subheadline -> subheadline.quantities().stream())
            .filter(quantity -> QuantityMatch.isSame(claim, quantity))
            .map(Quantity::span);
    return DisplayTexts.isDoubtfulInLead(context, role, claim.span(), !finding.related().isEmpty())
            || DisplayTexts.isInLead(context, role, same)
        ? finding.withSeverity(Severity.SUGGESTION)
        : finding;
  }

  /** Returns a finding as a suggestion where no news counts what the body may list. */
  private static Finding mildInList(Finding finding, Quantity claim, ArticleContext context) {
    boolean listed =
        claim.kind() == Kind.COUNT
            && claim.value() <= MOST_LISTED
            && !claim.noun().isEmpty()
            && finding.related().isEmpty();
    boolean news =
        !listed
            || context
                .passage(Role.HEADLINE)
                .map(headline -> HeadlineGenre.of(headline, context.body(), context.language()))
                .filter(genre -> genre != HeadlineGenre.NEWS)
                .isEmpty();
    return news ? finding : finding.withSeverity(Severity.SUGGESTION);
  }

  private Optional<Finding> check(Quantity claim, Evidence evidence) {
    var display = evidence.display();
    var body = evidence.body();
    if (isOfRatio(claim, display) || claim.unit().equals(LIST)) {
      return Optional.empty();
    }
    var agreeing = body.agreeing(claim);
    boolean supported =
        agreeing.stream()
            .filter(located -> QuantityMatch.isSame(claim, located.quantity()))
            .anyMatch(located -> evidence.rivals().mayCountTheSame(claim, located));
    if (supported) {
      return claim.kind() == Kind.COUNT || claim.kind() == Kind.ORDINAL
          ? Optional.empty()
          : evidence
              .rivals()
              .of(claim, SHARE_OF_SOURCE, FAR_AHEAD)
              .map(r -> rival(claim, evidence, r));
    }
    var place =
        QuantityContext.of(claim, display, body.quantities(), evidence.vocabulary()).orElse(null);
    if (!agreeing.isEmpty() || body.isInDate(claim, display)) {
      // Support elsewhere doesn't count if the aligned place has another quantity.
      boolean sameKind =
          !agreeing.isEmpty()
              && !(claim.kind() == Kind.COUNT
                  && agreeing.get(0).quantity().kind() == Kind.DURATION);
      boolean contradicted =
          place != null
              && place.sure()
              && (!sameKind || place.shared() >= minBeside)
              && !QuantityMatch.supports(claim, place.located().quantity())
              && !(claim.kind() == Kind.COUNT
                  && QuantityDerivation.addsUp(claim, place.located(), body));
      if (contradicted) {
        return Optional.of(finding(claim, evidence, place));
      }
      boolean otherKind =
          RequiredQuantity.isCompound(claim, display)
              && RequiredQuantity.isOnlyOtherKind(claim, body)
              && isRequired(claim, evidence);
      return evidence
          .rivals()
          .of(claim, SHARE_OF_SOURCE, AHEAD)
          .filter(
              rival -> claim.kind() != Kind.COUNT || !QuantityDerivation.addsUp(claim, rival, body))
          .map(rival -> rival(claim, evidence, rival))
          .or(() -> otherKind ? Optional.of(lacking(claim, evidence)) : Optional.empty());
    }
    if (place != null && place.sure()) {
      boolean follows =
          QuantityDerivation.addsUp(claim, place.located(), body)
              || QuantityDerivation.isProduct(claim, body)
              || QuantityDerivation.isDerived(claim, display, body);
      return follows ? Optional.empty() : Optional.of(finding(claim, evidence, place));
    }
    if (needsNoSupport(claim)) {
      var rival = evidence.rivals().of(claim, SHARE_OF_RIVAL, 0).orElse(null);
      if (rival != null) {
        return QuantityDerivation.addsUp(claim, rival, body)
            ? Optional.empty()
            : Optional.of(rival(claim, evidence, rival));
      }
      return isRequired(claim, evidence) ? Optional.of(lacking(claim, evidence)) : Optional.empty();
    }
    return isDerived(claim, evidence)
        ? Optional.empty()
        : Optional.of(finding(claim, evidence, place));
  }

  private static boolean isRequired(Quantity claim, Evidence evidence) {
    boolean english = evidence.vocabulary().hasThesaurus();
    return RequiredQuantity.is(claim, evidence.display(), evidence.body(), english)
        && !isDerived(claim, evidence);
  }

  private static Finding lacking(Quantity claim, Evidence evidence) {
    var display = evidence.display();
    return INFO.finding(new Place(display.passage(), claim.span()))
        .messageKey(unplacedMessage(claim, evidence.body()), claim.span().in(display.text()))
        .build();
  }

  private static boolean isDerived(Quantity claim, Evidence evidence) {
    return QuantityDerivation.isDerived(claim, evidence.body())
        || QuantityDerivation.isDerived(claim, evidence.display(), evidence.body());
  }

  /** Returns whether a claim is contradicted only by another quantity in its place. */
  private static boolean needsNoSupport(Quantity claim) {
    return switch (claim.kind()) {
      case ORDINAL, PAIR, LABEL, CLOCK, FRACTION, MULTIPLE -> true;
      case COUNT, AGE -> isSmallWord(claim) || claim.value() <= 1;
      case MONEY, PERCENT, POINTS, DURATION -> claim.spelled();
    };
  }

  /**
   * Returns whether a quantity is of a ratio that the body may express otherwise: "six in ten",
   * "one in 11".
   */
  private static boolean isOfRatio(Quantity claim, AnalysedPassage display) {
    return claim.kind() == Kind.COUNT
        && display.quantities().stream()
            .anyMatch(other -> isRatio(other, claim, display) || isRatio(claim, other, display));
  }

  private static boolean isRatio(Quantity part, Quantity whole, AnalysedPassage display) {
    return (RATIO.contains(whole.value()) || part.value() == 1)
        && part.span().end() < whole.span().start()
        && display.tokensIn(part.span().join(whole.span())).size() == TOKENS_OF_RATIO;
  }

  /** Returns whether a spelled-out number may be approximate: "ten", "a thousand". */
  private static boolean isSmallWord(Quantity claim) {
    return claim.spelled() && (claim.bare() <= MOST_IN_WORDS || ROUND.contains(claim.value()));
  }

  private static Finding finding(
      Quantity claim, Evidence evidence, @Nullable AlignedQuantity place) {
    var display = evidence.display();
    var finding = INFO.finding(new Place(display.passage(), claim.span()));
    var said = claim.span().in(display.text());
    boolean comparable = place != null && place.alike();
    if (place == null || !comparable) {
      return finding
          .severity(mayBeLeftOut(claim, evidence) ? Severity.SUGGESTION : INFO.severity())
          .messageKey(unplacedMessage(claim, evidence.body()), said)
          .build();
    }
    var located = place.located();
    var text = located.quantity().span().in(located.paragraph().text());
    finding.related(new Place(located.paragraph().passage(), located.quantity().span()));
    if (place.sure()) {
      finding.messageKey("other", counted(located), said);
      if (place.only()) {
        finding.suggest(text);
      }
    } else {
      finding.messageKey("nearest", said, counted(located));
    }
    // "10.1 million" where the body has "10 million" says more, and nothing else.
    return QuantityMatch.isRoundedBy(claim, located.quantity())
        ? finding.severity(Severity.SUGGESTION).build()
        : finding.build();
  }

  private static Finding rival(Quantity claim, Evidence evidence, LocatedQuantity rival) {
    var said = claim.span().in(evidence.display().text());
    return INFO.finding(new Place(evidence.display().passage(), claim.span()))
        .related(new Place(rival.paragraph().passage(), rival.quantity().span()))
        .messageKey("other", counted(rival), said)
        .build();
  }

  /** Returns whether a body may leave a span of time out, since two of its dates say it. */
  private static boolean mayBeLeftOut(Quantity claim, Evidence evidence) {
    return claim.kind() == Kind.DURATION && !evidence.rivals().isAnywhere(claim);
  }

  /** Returns the key of a message without another quantity. */
  private static String unplacedMessage(Quantity claim, BodyQuantities body) {
    if (body.dates().stream().anyMatch(dated -> isDayOrYearOf(dated.date(), claim))) {
      return "only-in-date";
    }
    boolean elsewhere =
        body.quantities().stream()
            .map(LocatedQuantity::quantity)
            .anyMatch(q -> q.bare() == claim.bare() || q.upper() == claim.value());
    return elsewhere ? "other-kind" : "lacks";
  }

  private static boolean isDayOrYearOf(DateMention date, Quantity claim) {
    return date.day() == claim.value() || date.year() == claim.value();
  }

  /** Returns the text of a quantity of the body with its counted noun. */
  private static String counted(LocatedQuantity located) {
    var quantity = located.quantity();
    var text = located.paragraph().text();
    int end = quantity.span().end();
    boolean counts =
        quantity.kind() == Kind.COUNT
            || quantity.kind() == Kind.DURATION
            || quantity.kind() == Kind.ORDINAL;
    var after = located.paragraph().tokensIn(new Span(end, text.length()));
    int word = end;
    for (int i = 0; counts && i < Math.min(after.size(), WORDS_COUNTED); i++) {
      var token = after.get(i);
      boolean joined =
          !token.stopWord()
              && token.shape() != WordShape.NUMBER
              && " -".contains(text.substring(word, token.span().start()));
      if (!joined) {
        break;
      }
      word = token.span().end();
      boolean last = i + 1 == after.size() || after.get(i + 1).stopWord();
      // "Three state judges ruled" ends with the plural, "four people in" with the only word.
      if (token.word().endsWith("s") || quantity.kind() == Kind.DURATION || (i == 0 && last)) {
        return text.substring(quantity.span().start(), word);
      }
    }
    return quantity.span().in(text);
  }
}
