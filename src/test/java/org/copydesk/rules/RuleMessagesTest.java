package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.rule.RuleSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each rule says where the article has no counterpart for what is wrong: what is missing,
 * without a place about another thing, or nothing.
 */
class RuleMessagesTest {
  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # A name that shares no word with a name of the body.
          name-not-in-body | headline: Fishermen thank Lindqvist for repair | The fishermen thanked Anna Berg of the Future Fund. | Body doesn't have "Lindqvist" | -
          # A word that is near to no name isn't misspelt.
          name-mismatch | headline: Fishermen thank Lindqvist for repair | The fishermen thanked Anna Berg on Friday. | - | -
          # The body is about something else: the lead shows what.
          headline-unsupported | headline: Ferry strands tourists, islanders share soup, blankets | The orchestra opens its season on Friday. It plays dances. | Body has none of the headline's content words: "Ferry", "strands", "tourists", "islanders", "share" and 2 more | The orchestra opens its season on Friday. It plays dances.
          # The title is about something else than the headline.
          metadata-mismatch | headline: Ferry strands tourists; seoTitle: Orchestra opens its season | The ferry left tourists on the island. | SEO title shares 0 of its 3 content words with the headline, which lacks "Orchestra", "opens", "season" | Ferry strands tourists
          # A passage alone repeats nothing, and no word is against another.
          subheadline-restates-headline | subheadline: Judge orders council to reopen library | A judge ordered it. | - | -
          lead-restates-headline | headline: Orchestra opens season | A ferry sank off the island. | - | -
          lead-restates-subheadline | subheadline: Orchestra opens season | A ferry sank off the island. | - | -
          framing-shift | headline: Judge orders council to reopen library | The union urged members to strike. | - | -
          polarity-mismatch | headline: Library fees rise in spring | A driver of a bus lost his keys. | - | -
          certainty-overstated | headline: Council will close the library in spring | Rain may fall on the coast. | - | -
          roles-swapped | headline: Norvik sues Halden over cracks in the bridge | Norvik has sued a builder over the bridge. | - | -
          buried-lead | headline: Ferry to close after harbour bridge opens | The county has many islands. | - | -
          repeated-sentence | headline: Ferry to close | The ferry will close when the new bridge opens next year. | - | -
          repeated-paragraph | headline: Ferry to close | The ferry will close when the new harbour bridge opens next year, the county decided on Tuesday after a debate of three hours in the town hall. | - | -
          repeated-quotation | headline: Ferry to close | "We will miss her very much", he said. | - | -
          duplicate-headline | headline: Ferry to close after harbour bridge opens | The ferry will close. | - | -
          duplicate-article | headline: Ferry to close after harbour bridge opens | The ferry will close. | - | -
          """)
  void message_names_missing_words_without_unrelated_place(
      String rule, String display, String body, String message, String related) {
    var builder = Article.builder().body(body);
    for (var part : display.split("; ", -1)) {
      var text = part.split(": ", 2);
      builder.part(role(text[0]), text[1]);
    }
    var article = builder.build();
    var context = new ArticleContext(TextAnalyser.of(article.language()).analyse(article));
    var info = RuleCatalogue.info(rule).orElseThrow();

    var findings = RuleCatalogue.create(rule, RuleSettings.of(info, Map.of())).check(context);

    assertThat(findings.stream().map(Finding::message).collect(Collectors.joining()))
        .isEqualTo(message == null ? "" : message);
    assertThat(
            findings.stream()
                .flatMap(finding -> finding.related().stream())
                .map(Place::text)
                .collect(Collectors.joining()))
        .isEqualTo(related == null ? "" : related);
  }

  private static Role role(String key) {
    for (var role : Role.values()) {
      if (role.key().equals(key)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role: " + key);
  }
}
