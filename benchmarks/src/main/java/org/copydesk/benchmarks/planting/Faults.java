package org.copydesk.benchmarks.planting;

import java.util.List;
import java.util.Map;
import org.copydesk.benchmarks.planting.BodyFault.Repetition;
import org.copydesk.benchmarks.planting.DisplayFault.Text;
import org.copydesk.benchmarks.planting.Restatement.Kind;

/** All kinds of fault. */
public final class Faults {
  // The day of a month is a number.
  private static final List<String> NUMBER = List.of("number-mismatch", "date-mismatch");
  private static final List<String> DATE = List.of("date-mismatch");
  private static final List<String> SPELLING = List.of("name-mismatch");
  // A name that is spelled like one of the body's is a mismatch, another one isn't in the body.
  private static final List<String> NAME = List.of("name-not-in-body", "name-mismatch");
  private static final List<String> OPPOSITE = List.of("polarity-mismatch", "framing-shift");
  private static final List<String> FORCE =
      List.of("framing-shift", "certainty-overstated", "polarity-mismatch");
  private static final List<String> CERTAINTY = List.of("certainty-overstated", "framing-shift");
  private static final List<String> ROLES = List.of("roles-swapped");
  private static final List<String> PARAGRAPH = List.of("repeated-paragraph");
  private static final List<String> SENTENCE = List.of("repeated-sentence", "repeated-paragraph");
  private static final List<String> QUOTED =
      List.of("repeated-quotation", "repeated-sentence", "repeated-paragraph");

  private Faults() {}

  /**
   * Returns one of each kind, those of one rule together.
   *
   * @param headlines of the set that faults are planted in
   */
  public static List<Fault> all(List<String> headlines) {
    return List.of(
        display("number changed, headline", NUMBER, Text.HEADLINE, new FigureChange()),
        display("number changed, subheadline", NUMBER, Text.LEAD, new FigureChange()),
        display("weekday changed", DATE, Text.LEAD, DateChange.weekday()),
        display("month changed", DATE, Text.LEAD, DateChange.month()),
        display("year changed", DATE, Text.SENTENCE, new YearChange()),
        display("name misspelt, headline", SPELLING, Text.HEADLINE, new Misspelling()),
        display("name misspelt, subheadline", SPELLING, Text.LEAD, new Misspelling()),
        display("another's name first in the headline", NAME, Text.HEADLINE, new OtherName(true)),
        display("another's name within the headline", NAME, Text.HEADLINE, new OtherName(false)),
        display("another's name within the subheadline", NAME, Text.LEAD, new OtherName(false)),
        display("negation put in", OPPOSITE, Text.LEAD, new Negation()),
        display("negation left out", OPPOSITE, Text.SENTENCE, new NegationDropped()),
        display("opposite, headline", OPPOSITE, Text.HEADLINE, WordSwap.of(WordLists.OPPOSITES)),
        display("opposite, subheadline", OPPOSITE, Text.LEAD, WordSwap.of(WordLists.OPPOSITES)),
        display("surer, headline", CERTAINTY, Text.HEADLINE, WordSwap.of(WordLists.SURER)),
        display("surer, subheadline", CERTAINTY, Text.SENTENCE, WordSwap.of(WordLists.SURER)),
        display("\"alleged\" left out", CERTAINTY, Text.SENTENCE, new HedgeDropped()),
        display("other force, subheadline", FORCE, Text.SENTENCE, WordSwap.of(WordLists.FORCES)),
        display("names exchanged, headline", ROLES, Text.HEADLINE, new RolesExchanged()),
        display("names exchanged, subheadline", ROLES, Text.SENTENCE, new RolesExchanged()),
        quoted("word changed, headline", Text.HEADLINE),
        quoted("word changed, subheadline", Text.SENTENCE),
        new OtherHeadline(headlines),
        body("paragraph copied", PARAGRAPH, Repetitions::paragraph),
        body("paragraph copied and edited", PARAGRAPH, Repetitions::editedParagraph),
        body("sentence copied", SENTENCE, Repetitions::sentence),
        body("quotation used again", QUOTED, Repetitions::quotation),
        new Restatement(
            "headline reworded", "subheadline-restates-headline", Kind.SUBHEADLINE_THE_HEADLINE),
        new Restatement("headline reworded", "lead-restates-headline", Kind.LEAD_THE_HEADLINE),
        new Restatement(
            "lead sentence reworded", "lead-restates-subheadline", Kind.LEAD_THE_SUBHEADLINE));
  }

  /** Returns the alterations of a claim that need no other article, by the kind of fault. */
  public static Map<String, List<Alteration>> alterations() {
    return Map.of(
        "number", List.of(new FigureChange()),
        "date", List.of(DateChange.weekday(), DateChange.month(), new YearChange()),
        "name-misspelt", List.of(new Misspelling()),
        "negation", List.of(new Negation(), new NegationDropped()),
        "certainty", List.of(WordSwap.of(WordLists.SURER), new HedgeDropped()),
        "opposite", List.of(WordSwap.of(WordLists.OPPOSITES)),
        "force", List.of(WordSwap.of(WordLists.FORCES)));
  }

  private static Fault display(
      String name, List<String> expected, Text text, Alteration alteration) {
    return new DisplayFault(name, expected, text, new Unquoted(alteration));
  }

  private static Fault quoted(String name, Text text) {
    return new DisplayFault(name, List.of("quotation-not-in-body"), text, new QuotationChange());
  }

  private static Fault body(String name, List<String> expected, Repetition repetition) {
    return new BodyFault(name, expected, repetition);
  }
}
