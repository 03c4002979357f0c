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
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.number.BodyQuantities;
import org.copydesk.evidence.number.BodyQuantities.LocatedQuantity;
import org.copydesk.evidence.number.QuantityContext;
import org.copydesk.evidence.number.QuantityContext.AlignedQuantity;
import org.copydesk.evidence.number.QuantityDerivation;
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
      if (display == null || display.quantities().isEmpty()) {
        continue;
      }
      body = body == null ? BodyQuantities.of(context.body()) : body;
      // A body without quantities contradicts none.
      if (body.quantities().isEmpty()) {
        break;
      }
      for (var claim : display.quantities().stream().limit(DisplayTexts.MAX_CLAIMS).toList()) {
        check(claim, display, body, vocabulary).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> check(
      Quantity claim, AnalysedPassage display, BodyQuantities body, Vocabulary vocabulary) {
    if (isOfRatio(claim, display)) {
      return Optional.empty();
    }
    var supporting = body.supporting(claim).orElse(null);
    if (supporting != null && QuantityMatch.isSame(claim, supporting.quantity())) {
      return Optional.empty();
    }
    var place = QuantityContext.of(claim, display, body.quantities(), vocabulary).orElse(null);
    boolean dated = body.isInDate(claim, display);
    if (supporting != null || dated) {
      // Support elsewhere doesn't count if the aligned place has another quantity.
      boolean sameKind =
          supporting != null
              && !(claim.kind() == Kind.COUNT && supporting.quantity().kind() == Kind.DURATION);
      boolean contradicted =
          place != null
              && place.sure()
              && (!sameKind || place.shared() >= minBeside)
              && !QuantityMatch.supports(claim, place.located().quantity());
      return contradicted ? Optional.of(finding(claim, display, place, body)) : Optional.empty();
    }
    boolean follows =
        (place != null && place.sure())
            ? QuantityDerivation.addsUp(claim, place.located(), body)
            : needsNoSupport(claim) || QuantityDerivation.isDerived(claim, body);
    if (follows) {
      return Optional.empty();
    }
    return Optional.of(finding(claim, display, place, body));
  }

  /** Returns whether a claim is contradicted only by another quantity in its place. */
  private static boolean needsNoSupport(Quantity claim) {
    return switch (claim.kind()) {
      case ORDINAL, PAIR, LABEL, CLOCK, FRACTION, MULTIPLE -> true;
      case COUNT, AGE -> isSmallWord(claim) || claim.value() <= 1;
      case MONEY, PERCENT, POINTS, DURATION -> claim.spelled();
    };
  }

  /** Returns whether a quantity ends a ratio that the body may express otherwise: "six in ten". */
  private static boolean isOfRatio(Quantity claim, AnalysedPassage display) {
    return RATIO.contains(claim.value())
        && display.quantities().stream()
            .filter(other -> other.span().end() < claim.span().start())
            .map(other -> other.span().join(claim.span()))
            .anyMatch(span -> display.tokensIn(span).size() == TOKENS_OF_RATIO);
  }

  /** Returns whether a spelled-out number may be approximate: "ten", "a thousand". */
  private static boolean isSmallWord(Quantity claim) {
    return claim.spelled() && (claim.bare() <= MOST_IN_WORDS || ROUND.contains(claim.value()));
  }

  private static Finding finding(
      Quantity claim,
      AnalysedPassage display,
      @Nullable AlignedQuantity place,
      BodyQuantities body) {
    var finding = INFO.finding(new Place(display.passage(), claim.span()));
    var said = claim.span().in(display.text());
    boolean comparable = place != null && place.alike();
    if (place == null || !comparable) {
      return finding.messageKey(unplacedMessage(claim, body), said).build();
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
    return finding.build();
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
