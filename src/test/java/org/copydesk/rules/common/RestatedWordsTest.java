package org.copydesk.rules.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Copydesk;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Place;
import org.copydesk.rule.FindingBuilder;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;

class RestatedWordsTest {
  private static final FindingBuilder FINDING =
      RuleCatalogue.info("subheadline-restates-headline")
          .orElseThrow()
          .finding(Place.whole(Passage.of(Role.SUBHEADLINE, "Deck")));

  @Test
  void counts_the_words_of_a_copy() {
    assertThat(message("Judge orders council to act", "Council to act, judge orders"))
        .isEqualTo("Subheadline repeats 4 of its 4 content words from the headline");
  }

  @Test
  void names_related_words_beside_the_repeated_ones() {
    assertThat(message("Ship strikes bridge", "Vessel strikes bridge"))
        .isEqualTo(
            "Subheadline repeats 2 of its 3 content words from the headline; related words: \"Vessel\" for"
                + " \"Ship\"");
  }

  @Test
  void claims_no_repetition_where_all_words_are_related_only() {
    assertThat(message("Ship", "Vessel"))
        .isEqualTo(
            "Subheadline repeats no content word of the headline, but 1 of its 1 are related: \"Vessel\" for"
                + " \"Ship\"");
  }

  @Test
  void names_the_few_words_that_both_have_where_they_make_less_than_half() {
    assertThat(message("Halden bridge", "Halden orchestra opens season Friday"))
        .isEqualTo("Subheadline probably adds nothing to the headline; it repeats \"Halden\"");
  }

  private static String message(String headline, String deck) {
    return RestatedWords.of(Copydesk.standard().compare(headline, deck).alignment())
        .describe(FINDING)
        .build()
        .message();
  }
}
