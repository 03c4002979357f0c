package org.copydesk.benchmarks.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copydesk.benchmarks.claims.NewsLexicon.Entry;
import org.copydesk.benchmarks.claims.NewsLexicon.Match;
import org.copydesk.benchmarks.planting.Alteration;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.benchmarks.planting.Edit;
import org.copydesk.text.Span;

/** Puts another word of the same axis in the place of a word, in the same form. */
final class LexiconChange implements Alteration {
  // Shorter words have too many senses, and long phrases fit few sentences.
  private static final int MIN_LETTERS = 4;
  private static final int MAX_WORDS = 2;

  private final NewsLexicon lexicon;
  private final BodySenses body;
  private final Kind kind;

  /** How the new word differs from the old one. */
  enum Kind {
    /** It says the same. */
    SAME("none"),
    OPPOSITE("opposite"),
    STRONGER("force-up"),
    WEAKER("force-down"),
    SIBLING("sibling"),
    CONVERSE("agent-swapped");

    private final String fault;

    Kind(String fault) {
      this.fault = fault;
    }

    /** Returns the name of the fault; {@code none} for a claim that stays right. */
    String fault() {
      return fault;
    }

    private boolean fits(Entry old, Entry other) {
      return switch (this) {
        case SAME ->
            old.kind().equals("scale")
                && other.side() == old.side()
                && other.degree() == old.degree();
        case OPPOSITE ->
            !old.kind().equals("converse")
                && !old.kind().equals("sibling")
                && other.side() * old.side() < 0;
        case STRONGER -> other.isStrongerThan(old);
        case WEAKER -> old.isStrongerThan(other);
        case SIBLING -> old.kind().equals("sibling") && other.side() != old.side();
        case CONVERSE -> old.kind().equals("converse") && other.side() != old.side();
      };
    }
  }

  LexiconChange(NewsLexicon lexicon, BodySenses body, Kind kind) {
    this.lexicon = lexicon;
    this.body = body;
    this.kind = kind;
  }

  private record Change(Span place, String text) {}

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var changes = new ArrayList<Change>();
    for (var found : lexicon.find(text)) {
      var place = new Span(found.start(), found.end());
      var here = new ArrayList<Change>();
      if (place.length() >= MIN_LETTERS && found.words() <= MAX_WORDS) {
        for (var match : found.matches()) {
          if (body.isMeant(found, match)) {
            others(match).forEach(other -> here.add(new Change(place, other)));
          }
        }
      }
      if (!here.isEmpty()) {
        changes.add(here.get(random.nextInt(here.size())));
      }
    }
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Collections.shuffle(changes, random);
    var change = changes.get(0);
    return Optional.of(
        Edit.replace(
            text, change.place(), Draft.inCapitalsOf(change.place().in(text), change.text())));
  }

  private List<String> others(Match match) {
    return lexicon.replacements(match).stream()
        .filter(other -> kind.fits(match.entry(), other.entry()))
        .filter(other -> !other.text().equals(match.text()) && !body.has(other.text()))
        .filter(other -> kind == Kind.SAME || !body.says(other.entry()))
        .map(Match::text)
        .toList();
  }
}
