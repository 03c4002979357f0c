package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.util.List;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsInDraftsTest {
  private static final String DRAFT =
      """
      # Bridge closes for repairs

      The old bridge closes on Monday for repairs that take three weeks, the town said.

      %s

      Buses go round by the mill, and cyclists are asked to walk across the weir instead.
      """;

  /** Returns {@code rule: reason @passage} of each suppression, without the passage for all. */
  private static List<String> told(String name, String text) {
    return article(name, text).suppressions().stream().map(SuppressionsInDraftsTest::told).toList();
  }

  private static String told(Suppression suppression) {
    return suppression.rule()
        + ": "
        + suppression.reason()
        + suppression.passage().map(passage -> " @" + passage).orElse("");
  }

  private static List<String> notes(String name, String text) {
    assertThat(problems(name, text)).isEmpty();
    return read(name, text).stream()
        .flatMap(draft -> ((Draft.Readable) draft).notes().stream())
        .map(Diagnostic::toString)
        .toList();
  }

  private static String comment(String comment) {
    return DRAFT.replace("%s", comment);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- copydesk-ignore repeated-sentence: a refrain -->|repeated-sentence: a refrain @body[1]",
        "<!--copydesk-ignore repeated-sentence:a refrain-->|repeated-sentence: a refrain @body[1]",
        "<!--  copydesk-ignore  repeated-sentence  :  a refrain  -->|repeated-sentence: a refrain @body[1]",
        "<!-- copydesk-ignore x: at 8:30, as said: yes -->|x: at 8:30, as said: yes @body[1]",
        "<!-- copydesk-ignore x: über 'n \"Wort\" – ja 😀 -->|x: über 'n \"Wort\" – ja 😀 @body[1]",
        "   <!-- copydesk-ignore x: indented -->|x: indented @body[1]",
        "> <!-- copydesk-ignore x: quoted -->|x: quoted @body[1]"
      })
  void reads_a_comment_with_rule_and_reason(String comment, String expected) {
    assertThat(told("draft.md", comment(comment))).containsExactly(expected);
    assertThat(notes("draft.md", comment(comment))).isEmpty();
  }

  @Test
  void reads_several_rules_with_one_reason_and_several_comments() {
    assertThat(
            told(
                "draft.md",
                comment(
                    """
                    <!-- copydesk-ignore one, two,three: why --> <!-- a note of the desk -->
                    <!-- copydesk-ignore
                    four:
                    over
                    lines
                    -->""")))
        .containsExactly(
            "one: why @body[1]",
            "two: why @body[1]",
            "three: why @body[1]",
            "four: over lines @body[1]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- copydesk-ignore x -->|without a reason",
        "<!-- copydesk-ignore x: -->|without a reason",
        "<!-- copydesk-ignore x:   -->|without a reason",
        "<!-- copydesk-ignore -->|expected rule-id: reason",
        "<!-- copydesk-ignore: x -->|expected rule-id: reason",
        "<!-- copydesk-ignore x because I say so -->|expected rule-id: reason",
        "<!-- copydesk-ignore all: tired -->|\"all\" ignores nothing: expected each rule by its id",
        "<!-- copydesk-ignore *: tired -->|\"*\" ignores nothing: expected each rule by its id",
        "<!-- copydesk-disable x: y -->|expected <!-- copydesk-ignore rule-id: reason -->",
        "<!-- Copydesk-Ignore x: y -->|expected <!-- copydesk-ignore rule-id: reason -->",
        "<!-- copydesk ignore x: y -->|expected <!-- copydesk-ignore rule-id: reason -->",
        "<!-- copydesk-ignored x: y -->|expected <!-- copydesk-ignore rule-id: reason -->",
        "<!-- copydesk-ignore x: y|isn't closed: expected -->",
      })
  void a_comment_that_cant_be_read_has_no_effect_and_is_told_with_its_place(
      String comment, String expected) {
    assertThat(told("draft.md", comment(comment))).isEmpty();
    assertThat(notes("draft.md", comment(comment)))
        .singleElement()
        .asString()
        .startsWith("draft.md:5:1: ")
        .contains(expected);
  }

  @Test
  void of_several_rules_those_that_can_be_read_have_effect() {
    var draft = comment("<!-- copydesk-ignore one,, all, two: why -->");

    assertThat(told("draft.md", draft)).containsExactly("one: why @body[1]", "two: why @body[1]");
    assertThat(notes("draft.md", draft)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- copy desk: check this -->",
        "<!-- Copydesk found the second one -->",
        "<!-- ignore x: y -->",
        "`<!-- copydesk-ignore x: y -->`",
        "<!-- see copydesk-ignore x: y -->",
        "<!---->",
        "<!-->"
      })
  void leaves_other_comments_alone(String comment) {
    assertThat(told("draft.md", comment(comment))).isEmpty();
    assertThat(notes("draft.md", comment(comment))).isEmpty();
  }

  @Test
  void tells_of_text_that_is_lost_behind_a_comment() {
    assertThat(notes("draft.md", comment("<!-- copydesk-ignore x: y --> Text after it.")))
        .containsExactly(
            "draft.md:5:30: text after a comment in the same line isn't read: expected"
                + " it in the next line");
  }

  @Test
  void before_the_headline_it_is_for_the_article() {
    assertThat(told("draft.md", "<!-- copydesk-ignore x: y -->\n" + comment("")))
        .containsExactly("x: y");
    assertThat(
            told(
                "draft.md",
                "**RIVERS**\n\n<!-- copydesk-ignore x: y -->\n# Bridge closes\n\nIt closes today."))
        .containsExactly("x: y");
  }

  @Test
  void at_the_top_under_front_matter_it_is_for_the_article() {
    assertThat(
            told(
                "draft.md",
                "---\ntitle: Bridge closes\n---\n<!-- copydesk-ignore x: y -->\n\nIt closes.\n\nSo."))
        .containsExactly("x: y");
  }

  @Test
  void in_a_headline_it_is_for_the_article_and_in_a_paragraph_for_that_one() {
    assertThat(told("draft.md", "# Bridge <!-- copydesk-ignore x: y --> closes\n\nIt closes."))
        .containsExactly("x: y");
    assertThat(
            told("draft.md", "# Bridge closes\n\nIt closes <!-- copydesk-ignore x: y -->\n\nSo."))
        .containsExactly("x: y @body[0]");
    assertThat(
            told("draft.md", "# Bridge\n\nIt closes.\n\nNo - so.<!-- copydesk-ignore x: y -->\n"))
        .containsExactly("x: y @body[1]");
  }

  @Test
  void before_a_subheadline_it_is_for_that_one() {
    assertThat(
            told(
                "draft.md",
                "# Bridge\n\n<!-- copydesk-ignore x: y -->\n*It closes today*\n\nThe bridge closes."))
        .containsExactly("x: y @subheadline");
  }

  @Test
  void before_a_crosshead_it_is_for_the_paragraph_under_it() {
    assertThat(
            told(
                "draft.md",
                "# Bridge\n\nIt closes.\n\n<!-- copydesk-ignore x: y -->\n## Buses\n\nThey go."))
        .containsExactly("x: y @body[1]");
  }

  @Test
  void in_a_list_it_is_for_the_next_item() {
    assertThat(
            told(
                "draft.md",
                """
                # Bridge

                It closes.

                - Buses go by the mill.
                - <!-- copydesk-ignore x: y -->
                  Cyclists walk.
                """))
        .containsExactly("x: y @body[2]");
  }

  @Test
  void after_the_last_passage_it_has_no_effect_and_is_told() {
    var draft = comment("") + "\n<!-- copydesk-ignore x: y -->\n";

    assertThat(told("draft.md", draft)).isEmpty();
    assertThat(notes("draft.md", draft))
        .singleElement()
        .asString()
        .startsWith("draft.md:9:1: no passage comes after this comment: expected it before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void knows_its_place_with_every_line_break(String lineBreak) {
    var draft =
        comment("<!-- copydesk-ignore\nx: over\nlines --><!-- copydesk-ignore z: 1 -->")
            .replace("\n", lineBreak);

    assertThat(told("draft.md", draft)).containsExactly("x: over lines @body[1]", "z: 1 @body[1]");
    assertThat(article("draft.md", draft).suppressions())
        .extracting(suppression -> suppression.position().orElseThrow().toString())
        .containsExactly("5:1", "7:10");
  }

  @Test
  void html_pages_have_the_same_comments() {
    var page =
        """
        <!DOCTYPE html><html><head><title>Bridge closes - Mill Post</title></head><body>
        <!-- copydesk-ignore top: for all --><article>
        <h1>Bridge closes</h1>
        <p>The old bridge closes on Monday for repairs that take three weeks, the town said.</p>
        <!-- copydesk-ignore next: second -->
        <p>Buses go round by the mill, and cyclists are asked to walk across the weir instead.</p>
        <p>The <b>town</b> pays for it <!-- copydesk-ignore inside: third --> out of a fund for roads.</p>
        <p><!-- copydesk-ignore begin: fourth -->The work is to be done by a firm from the next valley.</p>
        <!-- copydesk-ignore late: end --><!-- copydesk-off -->
        </article></body></html>
        """;

    var all = told("page.html", page);
    assertThat(all).hasSize(4).contains("top: for all");
    var article = article("page.html", page);
    assertThat(article.suppressions().stream().filter(one -> one.passage().isPresent()))
        .extracting(
            one ->
                article.body().stream()
                    .filter(passage -> passage.name().equals(one.passage().orElseThrow()))
                    .map(passage -> passage.text().substring(0, 5) + one.rule())
                    .findFirst()
                    .orElseThrow())
        .containsExactly("Busesnext", "The tinside", "The wbegin");
    assertThat(notes("page.html", page))
        .hasSize(2)
        .allMatch(note -> note.startsWith("page.html:9:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copydesk:\n  ignore:\n    one: why so\n    two: 'and: so'",
        "copydesk: {ignore: {one: why so, two: 'and: so'}}",
        "copydesk:\n  ignore:\n    - \"one: why so\"\n    - 'two: and: so'",
        "copydesk:\n  ignore:\n    - one: why so\n    - two: \"and: so\"",
        "Copydesk:\n  ignore:\n    one: >\n      why\n      so\n    two: 'and: so'"
      })
  void front_matter_ignores_rules_in_the_article(String yaml) {
    var draft = "---\ntitle: Bridge closes\n" + yaml + "\n---\nIt closes.";

    assertThat(told("draft.md", draft)).containsExactly("one: why so", "two: and: so");
    assertThat(notes("draft.md", draft)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"Bridge closes\"\n[copydesk.ignore]\none = \"why so\"\ntwo = 'and: so'\n+++",
        "+++\ntitle = 'A'\ncopydesk = {ignore = [\"one: why so\", \"two: and: so\"]}\n+++",
        "{\"title\": \"A\", \"copydesk\": {\"ignore\": {\"one\": \"why so\", \"two\": \"and: so\"}}}"
      })
  void so_does_front_matter_in_toml_and_json(String frontMatter) {
    var draft = frontMatter + "\nIt closes.";

    assertThat(told("draft.md", draft)).containsExactly("one: why so", "two: and: so");
    assertThat(notes("draft.md", draft)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"one\": \"why so\", \"two\": \"and: so\"}",
        "[\"one: why so\", \"two: and: so\"]",
        "[{\"one\": \"why so\"}, {\"two\": \"and: so\"}]"
      })
  void json_ignores_rules_in_the_article(String ignore) {
    var json = "{\"copydesk\": {\"ignore\": " + ignore + "}, \"headline\": \"Bridge closes\"}";

    assertThat(told("draft.json", json)).containsExactly("one: why so", "two: and: so");
    assertThat(told("drafts.jsonl", json + "\n")).containsExactly("one: why so", "two: and: so");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "5|\"copydesk\": expected an object with \"ignore\", found a number",
        "\"off\"|\"copydesk\": expected an object with \"ignore\", found a string",
        "[]|\"copydesk\": expected an object with \"ignore\", found a list",
        "{\"ignore\": true}|\"copydesk.ignore\": expected an object of rule ids and reasons or a list",
        "{\"ignore\": [[]]}|\"copydesk.ignore\": expected \"rule-id: reason\" in place 0, found a list",
        "{\"ignore\": [\"x: y\", 3]}|\"copydesk.ignore\": expected \"rule-id: reason\" in place 1, found a number",
        "{\"ignore\": {\"x\": 3}}|\"copydesk.ignore.x\": expected the reason as a string, found a number",
        "{\"ignore\": {\"x\": {\"y\": 3}}}|\"copydesk.ignore.x\": expected the reason as a string, found an object"
      })
  void a_wrong_type_is_an_error_that_names_the_key(String settings, String expected) {
    assertThat(problems("a.json", "{\"headline\": \"A\",\n \"copydesk\": " + settings + "}"))
        .singleElement()
        .asString()
        .startsWith("a.json:2:")
        .contains(expected);
    assertThat(problems("a.md", "---\ntitle: A\ncopydesk: " + settings + "\n---\nB."))
        .singleElement()
        .asString()
        .startsWith("a.md:3:")
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"ignore\": {\"x\": null}}|\"x\" is ignored without a reason",
        "{\"ignore\": {\"x\": \" \"}}|\"x\" is ignored without a reason",
        "{\"ignore\": [\"x\"]}|\"x\" is ignored without a reason",
        "{\"ignore\": \"x\"}|\"x\" is ignored without a reason",
        "{\"ignore\": {\"all\": \"tired\"}}|\"all\" ignores nothing",
        "{\"ignored\": {\"x\": \"y\"}}|\"copydesk.ignored\": unknown key, expected \"ignore\""
      })
  void settings_without_effect_are_told_and_the_draft_is_read(String settings, String expected) {
    var json = "{\"headline\": \"A\",\n \"copydesk\": " + settings + "}";
    assertThat(told("a.json", json)).isEmpty();
    assertThat(notes("a.json", json))
        .singleElement()
        .asString()
        .startsWith("a.json:2:")
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"ignore\": null}", "{\"ignore\": []}"})
  void nothing_to_ignore_is_nothing_to_tell(String settings) {
    var json = "{\"headline\": \"A\", \"copydesk\": " + settings + "}";

    assertThat(told("a.json", json)).isEmpty();
    assertThat(notes("a.json", json)).isEmpty();
  }

  @Test
  void very_many_comments_are_read_in_time() {
    var draft = comment("<!-- copydesk-ignore x: y -->\n".repeat(20_000));

    assertThat(article("draft.md", draft).suppressions()).hasSize(20_000);
  }
}
