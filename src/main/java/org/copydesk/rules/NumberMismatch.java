package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
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
import org.copydesk.similarity.FigurePlace;
import org.copydesk.similarity.FigurePlace.InPlace;
import org.copydesk.similarity.QuantityDerivation;
import org.copydesk.similarity.QuantityMatch;
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

  private final int minBeside;

  NumberMismatch(RuleSettings settings) {
    this.minBeside = settings.count(MIN_BESIDE);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
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
        check(claim, display, body).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> check(Quantity claim, AnalysedPassage display, BodyFigures body) {
    var borne = body.bearingOut(claim).orElse(null);
    if (borne != null && QuantityMatch.isSame(claim, borne.quantity())) {
      return Optional.empty();
    }
    var place = FigurePlace.of(claim, display, body.figures()).orElse(null);
    if (borne != null || body.dateHas(claim)) {
      // A number that agrees elsewhere doesn't help where the very place has another.
      boolean contradicted =
          place != null
              && place.sure()
              && place.shared() >= minBeside
              && !QuantityMatch.bearsOut(claim, place.figure().quantity());
      return contradicted ? Optional.of(finding(claim, display, place)) : Optional.empty();
    }
    boolean follows =
        (place != null && place.sure())
            ? QuantityDerivation.addsUp(claim, place.figure(), body)
            : needsOther(claim) || QuantityDerivation.follows(claim, body);
    if (follows) {
      return Optional.empty();
    }
    return Optional.of(finding(claim, display, place));
  }

  /**
   * Tells whether a number is to be taken on trust unless the body has another one in its place:
   * scores, orders, names and small numbers in words need no figure in the body.
   */
  private static boolean needsOther(Quantity claim) {
    return switch (claim.kind()) {
      case ORDINAL, PAIR, LABEL, CLOCK, FRACTION, MULTIPLE -> true;
      case COUNT, AGE -> claim.spelled() || claim.value() <= 1;
      case MONEY, PERCENT, POINTS, DURATION -> claim.spelled();
    };
  }

  private static Finding finding(Quantity claim, AnalysedPassage display, @Nullable InPlace place) {
    var finding =
        INFO.finding(new Place(display.passage(), claim.span())).because("agreement", 0, 1);
    if (place == null) {
      return finding
          .message("No figure of the body bears out \"%s\"", claim.span().in(display.text()))
          .build();
    }
    var figure = place.figure();
    var text = figure.quantity().span().in(figure.paragraph().text());
    finding.related(new Place(figure.paragraph().passage(), figure.quantity().span()));
    if (place.sure()) {
      finding.message(
          "Body has \"%s\" in the place of \"%s\"", text, claim.span().in(display.text()));
      if (place.only()) {
        finding.suggest(text);
      }
    } else {
      finding.message(
          "No figure of the body bears out \"%s\"; nearest is \"%s\"",
          claim.span().in(display.text()), text);
    }
    return finding.build();
  }
}
