package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.util.List;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.text.SourcePosition;
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
  private static List<String> suppressions(String name, String text) {
    return article(name, text).suppressions().stream()
        .map(SuppressionsInDraftsTest::describe)
        .toList();
  }

  private static String describe(Suppression suppression) {
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
    assertThat(suppressions("draft.md", comment(comment))).containsExactly(expected);
    assertThat(notes("draft.md", comment(comment))).isEmpty();
  }

  @Test
  void reads_several_rules_with_one_reason_and_several_comments() {
    assertThat(
            suppressions(
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
  void unreadable_ignore_comment_has_no_effect_and_is_reported_with_its_place(
      String comment, String expected) {
    assertThat(suppressions("draft.md", comment(comment))).isEmpty();
    assertThat(notes("draft.md", comment(comment)))
        .singleElement()
        .asString()
        .startsWith("draft.md:5:1: ")
        .contains(expected);
  }

  @Test
  void readable_rules_of_an_ignore_comment_have_effect_beside_unreadable_ones() {
    var draft = comment("<!-- copydesk-ignore one,, all, two: why -->");

    assertThat(suppressions("draft.md", draft))
        .containsExactly("one: why @body[1]", "two: why @body[1]");
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
  void ignores_comments_that_are_not_for_copydesk(String comment) {
    assertThat(suppressions("draft.md", comment(comment))).isEmpty();
    assertThat(notes("draft.md", comment(comment))).isEmpty();
  }

  @Test
  void reports_text_after_a_comment_in_the_same_line() {
    assertThat(notes("draft.md", comment("<!-- copydesk-ignore x: y --> Text after it.")))
        .containsExactly(
            "draft.md:5:30: text after a comment in the same line isn't read: expected"
                + " it in the next line");
  }

  @Test
  void ignore_comment_before_the_headline_applies_to_the_article() {
    assertThat(suppressions("draft.md", "<!-- copydesk-ignore x: y -->\n" + comment("")))
        .containsExactly("x: y");
    assertThat(
            suppressions(
                "draft.md",
                "**RIVERS**\n\n<!-- copydesk-ignore x: y -->\n# Bridge closes\n\nIt closes today."))
        .containsExactly("x: y");
  }

  @Test
  void ignore_comment_under_front_matter_applies_to_the_article() {
    assertThat(
            suppressions(
                "draft.md",
                "---\ntitle: Bridge closes\n---\n<!-- copydesk-ignore x: y -->\n\nIt closes.\n\nSo."))
        .containsExactly("x: y");
  }

  @Test
  void ignore_comment_in_a_headline_applies_to_the_article_and_in_a_paragraph_to_it() {
    assertThat(
            suppressions("draft.md", "# Bridge <!-- copydesk-ignore x: y --> closes\n\nIt closes."))
        .containsExactly("x: y");
    assertThat(
            suppressions(
                "draft.md", "# Bridge closes\n\nIt closes <!-- copydesk-ignore x: y -->\n\nSo."))
        .containsExactly("x: y @body[0]");
    assertThat(
            suppressions(
                "draft.md", "# Bridge\n\nIt closes.\n\nNo - so.<!-- copydesk-ignore x: y -->\n"))
        .containsExactly("x: y @body[1]");
  }

  @Test
  void ignore_comment_before_a_subheadline_applies_to_it() {
    assertThat(
            suppressions(
                "draft.md",
                "# Bridge\n\n<!-- copydesk-ignore x: y -->\n*It closes today*\n\nThe bridge closes."))
        .containsExactly("x: y @subheadline");
  }

  @Test
  void ignore_comment_before_a_crosshead_applies_to_the_next_paragraph() {
    assertThat(
            suppressions(
                "draft.md",
                "# Bridge\n\nIt closes.\n\n<!-- copydesk-ignore x: y -->\n## Buses\n\nThey go."))
        .containsExactly("x: y @body[1]");
  }

  @Test
  void ignore_comment_in_a_list_applies_to_the_next_item() {
    assertThat(
            suppressions(
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
  void ignore_comment_after_the_last_passage_has_no_effect_and_is_reported() {
    var draft = comment("") + "\n<!-- copydesk-ignore x: y -->\n";

    assertThat(suppressions("draft.md", draft)).isEmpty();
    assertThat(notes("draft.md", draft))
        .singleElement()
        .asString()
        .startsWith("draft.md:9:1: no passage comes after this comment: expected it before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void ignore_comment_has_its_place_with_every_line_break(String lineBreak) {
    var draft =
        comment("<!-- copydesk-ignore\nx: over\nlines --><!-- copydesk-ignore z: 1 -->")
            .replace("\n", lineBreak);

    assertThat(suppressions("draft.md", draft))
        .containsExactly("x: over lines @body[1]", "z: 1 @body[1]");
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

    var all = suppressions("page.html", page);
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

    assertThat(suppressions("draft.md", draft)).containsExactly("one: why so", "two: and: so");
    assertThat(notes("draft.md", draft)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"Bridge closes\"\n[copydesk.ignore]\none = \"why so\"\ntwo = 'and: so'\n+++",
        "+++\ntitle = 'A'\ncopydesk = {ignore = [\"one: why so\", \"two: and: so\"]}\n+++",
        "{\"title\": \"A\", \"copydesk\": {\"ignore\": {\"one\": \"why so\", \"two\": \"and: so\"}}}"
      })
  void front_matter_in_toml_and_json_ignores_rules_in_the_article(String frontMatter) {
    var draft = frontMatter + "\nIt closes.";

    assertThat(suppressions("draft.md", draft)).containsExactly("one: why so", "two: and: so");
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

    assertThat(suppressions("draft.json", json)).containsExactly("one: why so", "two: and: so");
    assertThat(suppressions("drafts.jsonl", json + "\n"))
        .containsExactly("one: why so", "two: and: so");
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
        "{\"ignore\": {\"x\": 3}}|\"copydesk.ignore.x\": expected the reason as a string, or an object with it, found a number",
        "{\"ignore\": {\"x\": true}}|\"copydesk.ignore.x\": expected the reason as a string, or an object with it, found true",
        "{\"ignore\": {\"x\": {\"reason\": []}}}|\"copydesk.ignore.x.reason\": expected a string, found a list",
        "{\"ignore\": {\"x\": {\"reason\": \"y\", \"block\": {}}}}|\"copydesk.ignore.x.block\": expected a string, found an object"
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
        "{\"ignore\": {\"x\": {\"block\": \"b7\"}}}|\"x\" is ignored without a reason",
        "{\"ignore\": {\"x\": {\"reason\": \"y\", \"blok\": \"b7\"}}}|\"copydesk.ignore.x.blok\": unknown key",
        "{\"ignored\": {\"x\": \"y\"}}|\"copydesk.ignored\": unknown key, expected \"ignore\""
      })
  void ignore_settings_without_effect_are_reported_and_the_draft_is_read(
      String settings, String expected) {
    var json = "{\"headline\": \"A\",\n \"copydesk\": " + settings + "}";
    assertThat(suppressions("a.json", json)).isEmpty();
    assertThat(notes("a.json", json))
        .singleElement()
        .asString()
        .startsWith("a.json:2:")
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\": {\"reason\": \"y\"}}",
        "{\"x\": [\"y\"]}",
        "{\"x\": {\"reason\": \" y\\n\", \"passage\": null, \"block\": null, \"fingerprint\": null}}",
        "[{\"x\": {\"reason\": \"y\"}}]"
      })
  void a_reason_without_conditions_is_for_the_article(String ignore) {
    var json = "{\"headline\": \"A\", \"copydesk\": {\"ignore\": " + ignore + "}}";

    assertThat(suppressions("a.json", json)).containsExactly("x: y");
    assertThat(notes("a.json", json)).isEmpty();
  }

  @Test
  void reads_conditions_beside_the_reason() {
    var json =
        """
        {"headline": "A", "copydesk": {"ignore": {
          "x": {"reason": "y", "passage": "headline"},
          "z": [{"reason": "1", "block": 7}, {"reason": "2", "fingerprint": "3f2a90c4d1e5b687"}]}}}
        """;
    var front = "---\ntitle: A\ncopydesk:\n  ignore:\n    z: {reason: '1', block: b7}\n---\nB.";

    assertThat(article("a.json", json).suppressions())
        .containsExactly(
            Suppression.of("x", "y").on("headline").at(new SourcePosition(2, 3)),
            Suppression.of("z", "1").onBlock("7").at(new SourcePosition(3, 3)),
            Suppression.of("z", "2")
                .onFingerprint("3f2a90c4d1e5b687")
                .at(new SourcePosition(3, 3)));
    assertThat(article("a.md", front).suppressions())
        .singleElement()
        .extracting(one -> one.block().orElseThrow())
        .isEqualTo("b7");
    assertThat(notes("a.json", json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"ignore\": null}", "{\"ignore\": []}"})
  void empty_ignore_settings_give_no_note(String settings) {
    var json = "{\"headline\": \"A\", \"copydesk\": " + settings + "}";

    assertThat(suppressions("a.json", json)).isEmpty();
    assertThat(notes("a.json", json)).isEmpty();
  }

  @Test
  void very_many_comments_are_read_in_time() {
    var draft = comment("<!-- copydesk-ignore x: y -->\n".repeat(20_000));

    assertThat(article("draft.md", draft).suppressions()).hasSize(20_000);
  }
}
