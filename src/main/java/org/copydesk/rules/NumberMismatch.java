package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Shape;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.similarity.BodyFigures;
import org.copydesk.similarity.BodyFigures.Figure;
import org.copydesk.similarity.FigurePlace;
import org.copydesk.similarity.FigurePlace.InPlace;
import org.copydesk.similarity.QuantityDerivation;
import org.copydesk.similarity.QuantityMatch;
import org.copydesk.similarity.Vocabulary;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Flags a quantity in a display text that no figure of the body bears out. */
final class NumberMismatch implements Rule {
  // What it counts, which counts twice, and two more of the three words on either side, or more.
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
          "Body doesn't bear out the number",
          "0.1.0",
          MIN_BESIDE);

  // Above, words are written for digits at the start of a sentence only.
  private static final double MOST_IN_WORDS = 12;
  private static final Set<Double> RATIO = Set.of(10.0, 100.0);
  private static final int TOKENS_OF_RATIO = 3;
  private static final Set<Double> ROUND = Set.of(100.0, 1e3, 1e6, 1e9);

  private static final int WORDS_COUNTED = 3;

  private final int minBeside;

  NumberMismatch(RuleSettings settings) {
    this.minBeside = settings.count(MIN_BESIDE);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
    var vocabulary = Vocabulary.of(context.language());
    BodyFigures body = null;
    for (var role : DisplayTexts.ROLES) {
      var display = context.passage(role).orElse(null);
      if (display == null || display.quantities().isEmpty()) {
        continue;
      }
      body = body == null ? BodyFigures.of(context.body()) : body;
      // A body without figures contradicts none.
      if (body.figures().isEmpty()) {
        break;
      }
      for (var claim : display.quantities().stream().limit(DisplayTexts.MAX_CLAIMS).toList()) {
        check(claim, display, body, vocabulary).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> check(
      Quantity claim, AnalysedPassage display, BodyFigures body, Vocabulary vocabulary) {
    if (isOfRatio(claim, display)) {
      return Optional.empty();
    }
    var borne = body.bearingOut(claim).orElse(null);
    if (borne != null && QuantityMatch.isSame(claim, borne.quantity())) {
      return Optional.empty();
    }
    var place = FigurePlace.of(claim, display, body.figures(), vocabulary).orElse(null);
    boolean dated = body.dateHas(claim, display);
    if (borne != null || dated) {
      // A number that agrees elsewhere doesn't help where the very place has another.
      boolean sameKind =
          borne != null
              && !(claim.kind() == Kind.COUNT && borne.quantity().kind() == Kind.DURATION);
      boolean contradicted =
          place != null
              && place.sure()
              && (!sameKind || place.shared() >= minBeside)
              && !QuantityMatch.bearsOut(claim, place.figure().quantity());
      return contradicted ? Optional.of(finding(claim, display, place, body)) : Optional.empty();
    }
    boolean follows =
        (place != null && place.sure())
            ? QuantityDerivation.addsUp(claim, place.figure(), body)
            : needsOther(claim) || QuantityDerivation.follows(claim, body);
    if (follows) {
      return Optional.empty();
    }
    return Optional.of(finding(claim, display, place, body));
  }

  /**
   * Tells whether a number is to be taken on trust unless the body has another one in its place:
   * scores, orders, names and small numbers in words need no figure in the body.
   */
  private static boolean needsOther(Quantity claim) {
    return switch (claim.kind()) {
      case ORDINAL, PAIR, LABEL, CLOCK, FRACTION, MULTIPLE -> true;
      case COUNT, AGE -> isSmallWord(claim) || claim.value() <= 1;
      case MONEY, PERCENT, POINTS, DURATION -> claim.spelled();
    };
  }

  /** Returns whether a number ends a ratio that the body may put otherwise: "six in ten". */
  private static boolean isOfRatio(Quantity claim, AnalysedPassage display) {
    return RATIO.contains(claim.value())
        && display.quantities().stream()
            .filter(other -> other.span().end() < claim.span().start())
            .map(other -> other.span().join(claim.span()))
            .anyMatch(span -> display.tokensIn(span).size() == TOKENS_OF_RATIO);
  }

  /** Returns whether a number in words may be loosely meant, as "ten" and "a thousand" may. */
  private static boolean isSmallWord(Quantity claim) {
    return claim.spelled() && (claim.bare() <= MOST_IN_WORDS || ROUND.contains(claim.value()));
  }

  private static Finding finding(
      Quantity claim, AnalysedPassage display, @Nullable InPlace place, BodyFigures body) {
    var finding = INFO.finding(new Place(display.passage(), claim.span()));
    var said = claim.span().in(display.text());
    boolean known = place != null && place.alike();
    if (place == null || !known) {
      return finding.message(standsAlone(claim, body), said).build();
    }
    var figure = place.figure();
    var text = figure.quantity().span().in(figure.paragraph().text());
    finding.related(new Place(figure.paragraph().passage(), figure.quantity().span()));
    if (place.sure()) {
      finding.message("Body says \"%s\", not \"%s\"", counted(figure), said);
      if (place.only()) {
        finding.suggest(text);
      }
    } else {
      finding.message("Body has no \"%s\"; nearest is \"%s\"", said, counted(figure));
    }
    return finding.build();
  }

  /** Returns a message that names no other figure. */
  private static String standsAlone(Quantity claim, BodyFigures body) {
    if (body.dates().stream().anyMatch(dated -> has(dated.date(), claim))) {
      return "Body has \"%s\" only in a date";
    }
    boolean elsewhere =
        body.figures().stream()
            .map(Figure::quantity)
            .anyMatch(q -> q.bare() == claim.bare() || q.upper() == claim.value());
    return elsewhere ? "Body has \"%s\" only as another kind of figure" : "Body nowhere has \"%s\"";
  }

  private static boolean has(DateMention date, Quantity claim) {
    return date.day() == claim.value() || date.year() == claim.value();
  }

  /** Returns a figure of the body with what it counts, as the body writes them. */
  private static String counted(Figure figure) {
    var quantity = figure.quantity();
    var text = figure.paragraph().text();
    int end = quantity.span().end();
    boolean counts =
        quantity.kind() == Kind.COUNT
            || quantity.kind() == Kind.DURATION
            || quantity.kind() == Kind.ORDINAL;
    var after = figure.paragraph().tokensIn(new Span(end, text.length()));
    int word = end;
    for (int i = 0; counts && i < Math.min(after.size(), WORDS_COUNTED); i++) {
      var token = after.get(i);
      boolean joined =
          !token.stopWord()
              && token.shape() != Shape.NUMBER
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
