package org.copydesk.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.input.html.PartNames.Part;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {
  private static PartNames names(String className) {
    return PartNames.of(new Element("div").addClass(className));
  }

  @ParameterizedTest
  @CsvSource({
    "Article_subHead__x7s, article sub head x7s",
    "story__byline--small, story byline",
    "c-head_dek, c head dek",
    "ArticleTOC, article toc",
  })
  void splits_names_at_case_and_punctuation(String name, String words) {
    assertThat(names(name).names()).containsExactly(List.of(words.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({"md:flex", "subtitle-2", "w-[90%]", "has-deck", "no-ads"})
  void ignores_names_that_say_nothing_of_the_element(String name) {
    assertThat(names(name).names()).isEmpty();
  }

  @Test
  void finds_compounds_however_they_are_written() {
    for (var name : List.of("standfirst", "stand-first", "StandFirst", "x_stand_first")) {
      assertThat(names(name).isNamed(Part.DECK)).as(name).isTrue();
    }
    assertThat(names("stand").isNamed(Part.DECK)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "related-posts, true",
    "xy-related, true",
    "story__comments, true",
    "thb-newsletter-box, true",
    "body-with-comments, false",
    "unrelated, false",
    "shareholder, false",
    "main-share-holder, false"
  })
  void knows_what_is_beside_the_article(String name, boolean beside) {
    assertThat(names(name).isBeside()).isEqualTo(beside);
  }
}
