package org.copydesk.benchmarks.planting;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A fault in the headline or in a subheadline, which is made of a sentence of the body.
 *
 * @param name what is done
 * @param expectedRules rules whose finding counts, that which it is there for first
 * @param text what is altered
 * @param alteration how
 */
record DisplayFault(String name, List<String> expectedRules, Text text, Alteration alteration)
    implements Fault {

  /** A text to alter. */
  enum Text {
    HEADLINE,
    /** A subheadline made of the lead sentence. */
    LEAD,
    /** A subheadline made of the first sentence that can be altered so. */
    SENTENCE
  }

  @Override
  public String rule() {
    return expectedRules.get(0);
  }

  @Override
  public Set<String> expected() {
    return Set.copyOf(expectedRules);
  }

  @Override
  public Optional<Planting> plant(Draft draft, Random random) {
    if (text == Text.HEADLINE) {
      return alteration
          .alter(draft.headline(), draft, random)
          .map(
              edit ->
                  new Planting(
                      draft.withHeadline(edit.text()), draft.article(), "headline", edit.span()));
    }
    var decks = text == Text.LEAD ? draft.leadSentence() : draft.deckSentences();
    for (var deck : decks) {
      var edit = alteration.alter(deck, draft, random);
      if (edit.isPresent()) {
        return edit.map(
            e ->
                new Planting(
                    draft.withDeck(e.text()), draft.withDeck(deck), "subheadline", e.span()));
      }
    }
    return Optional.empty();
  }
}
