package org.copydesk.benchmarks.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.benchmarks.claims.EnglishForms.Form;
import org.copydesk.benchmarks.planting.Alteration;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.benchmarks.planting.Edit;
import org.copydesk.text.Span;

/** Denies a verb, leaves a denial out, or says that something is sure. */
final class VerbChange implements Alteration {
  private static final Pattern TO = Pattern.compile("(?<=\\w )to (\\p{L}{3,})");
  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(won['’]t|will not|cannot|can['’]t|refuses to|refused to|refuse to|fails to|failed"
              + " to|fail to|declines to|declined to|not to|never) (\\p{L}{3,})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO = Pattern.compile("\\bno (\\p{L}+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAY =
      Pattern.compile(
          "\\b(may|might|could|should) (be )?(?!have)(\\p{Ll}{3,})", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLANS =
      Pattern.compile(
          "\\b(seeks|wants|hopes|plans|aims|tries|bids|set|likely|expected|ready|poised|urged|asked|told|offers|threatens|vows|agrees)"
              + " to (\\p{L}{3,})",
          Pattern.CASE_INSENSITIVE);

  // Shorter verbs have too many senses.
  private static final int MIN_LETTERS = 4;

  private final NewsLexicon lexicon;
  private final Kind kind;

  /** What is done to the verb. */
  enum Kind {
    NEGATION("negation"),
    NEGATION_DROPPED("negation"),
    CERTAINTY("certainty");

    private final String fault;

    Kind(String fault) {
      this.fault = fault;
    }

    /** Returns the name of the fault. */
    String fault() {
      return fault;
    }
  }

  VerbChange(NewsLexicon lexicon, Kind kind) {
    this.lexicon = lexicon;
    this.kind = kind;
  }

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var edits = new ArrayList<Edit>();
    switch (kind) {
      case NEGATION -> addDenied(edits, text, random);
      case NEGATION_DROPPED -> {
        REFUSES
            .matcher(text)
            .results()
            .forEach(place -> edits.add(edit(text, place, affirmed(place))));
        NO.matcher(text).results().forEach(place -> edits.add(edit(text, place, place.group(1))));
      }
      case CERTAINTY -> addCertain(edits, text, random);
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(edits.get(random.nextInt(edits.size())));
  }

  private static Edit edit(String text, MatchResult place, String other) {
    return Edit.replace(
        text, new Span(place.start(), place.end()), Draft.inCapitalsOf(place.group(), other));
  }

  private static String affirmed(MatchResult place) {
    var cue = place.group(1).toLowerCase(Locale.ROOT);
    var verb = place.group(2);
    if (cue.startsWith("wo") || cue.startsWith("will")) {
      return "will " + verb;
    }
    if (cue.startsWith("ca")) {
      return "can " + verb;
    }
    if (cue.equals("never")) {
      return "always " + verb;
    }
    if (cue.equals("not to")) {
      return "to " + verb;
    }
    return (cue.contains("s ") ? "agrees to " : cue.contains("ed ") ? "agreed to " : "agree to ")
        + verb;
  }

  private void addDenied(List<Edit> edits, String text, Random random) {
    TO.matcher(text)
        .results()
        .forEach(
            place ->
                edits.add(
                    edit(
                        text,
                        place,
                        (random.nextBoolean() ? "not to " : "refuses to ") + place.group(1))));
    for (var found : lexicon.find(text)) {
      for (var match : found.matches()) {
        var base = match.entry().forms().get(Form.BASE);
        if (isVerb(found) && base != null && !match.entry().vague()) {
          var place = new Span(found.start(), found.end());
          if (match.form() == Form.SINGULAR_PRESENT) {
            var cue =
                random.nextBoolean() ? "doesn't " : random.nextBoolean() ? "fails to " : "won't ";
            edits.add(Edit.replace(text, place, Draft.inCapitalsOf(place.in(text), cue + base)));
          } else if (match.form() == Form.PAST && found.start() > 0) {
            var cue = random.nextBoolean() ? "did not " : "never ";
            var verb = cue.startsWith("did") ? base : place.in(text);
            edits.add(Edit.replace(text, place, Draft.inCapitalsOf(place.in(text), cue + verb)));
          }
        }
      }
    }
  }

  private static boolean isVerb(NewsLexicon.Found found) {
    return found.end() - found.start() >= MIN_LETTERS
        && found.words() == 1
        && found.matches().stream().allMatch(match -> match.entry().partOfSpeech().equals("v"));
  }

  private void addCertain(List<Edit> edits, String text, Random random) {
    MAY.matcher(text)
        .results()
        .forEach(
            place -> {
              var be = place.group(2) == null ? "" : place.group(2);
              edits.add(
                  edit(
                      text, place, (random.nextBoolean() ? "will " : "to ") + be + place.group(3)));
            });
    PLANS
        .matcher(text)
        .results()
        .forEach(
            place -> forms(place.group(2)).forEach(form -> edits.add(edit(text, place, form))));
  }

  /** Returns a verb as if it were done, where the lexicon has it. */
  private List<String> forms(String base) {
    return lexicon.find(base).stream()
        .flatMap(found -> found.matches().stream())
        .filter(match -> match.form() == Form.BASE && match.entry().partOfSpeech().equals("v"))
        .map(match -> match.entry().forms().get(Form.SINGULAR_PRESENT))
        .filter(Objects::nonNull)
        .limit(1)
        .toList();
  }
}
