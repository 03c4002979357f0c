package org.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditorTest {

  private static String set(String text) {
    return applied(text, YamlEditor.set(text, List.of("rules", "b"), "off"));
  }

  private static String add(String text, String item) {
    return applied(text, YamlEditor.add(text, "names", item));
  }

  private static String applied(String text, Optional<YamlEditor.Edit> edit) {
    return edit.map(found -> found.applied(text)).orElse("none");
  }

  @Test
  void adds_a_key_to_a_mapping_and_keeps_comments() {
    assertThat(set("# house\nrules: # ours\n    # why\n    a: on   # yes\nlanguage: de\n"))
        .isEqualTo(
            "# house\nrules: # ours\n    b: off\n    # why\n    a: on   # yes\nlanguage: de\n");
  }

  @Test
  void adds_missing_mappings_at_the_end() {
    assertThat(set("")).isEqualTo("rules:\n  b: off\n");
    assertThat(set("# nothing yet\n")).isEqualTo("# nothing yet\nrules:\n  b: off\n");
    assertThat(set("language: de")).isEqualTo("language: de\nrules:\n  b: off\n");
    assertThat(set("rules: # none yet\nlanguage: de\n"))
        .isEqualTo("rules: # none yet\n  b: off\nlanguage: de\n");
  }

  @Test
  void replaces_a_value_and_keeps_its_comment() {
    assertThat(set("rules:\n  b: error # for now\n")).isEqualTo("rules:\n  b: off # for now\n");
  }

  @Test
  void keeps_the_line_breaks_of_windows() {
    assertThat(set("rules:\r\n  a: on\r\n")).isEqualTo("rules:\r\n  b: off\r\n  a: on\r\n");
  }

  @Test
  void counts_characters_outside_the_basic_plane_as_two_units() {
    assertThat(set("# 😀😀\nrules:\n  b: error\n")).isEqualTo("# 😀😀\nrules:\n  b: off\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules: {a: on}\n",
        "{rules: }\n",
        "rules: &all\n  a: on\nothers: *all\n",
        "rules:\n  b: [on]\n",
        "rules:\n  b:\n    min-words: 3\n",
        "rules: off\n",
        "[a, b]\n",
        "rules:\n\ta: on\n",
        "rules:\n  a: on\nrules:\n  c: on\n",
        "a: 'not closed\n"
      })
  void offers_no_edit_of_a_text_that_it_cannot_edit_safely(String text) {
    assertThat(set(text)).isEqualTo("none");
  }

  @Test
  void adds_nothing_after_the_end_of_the_document() {
    assertThat(set("language: de\n...\n")).isEqualTo("none");
    assertThat(set("language: de\n---\nlanguage: fr\n")).isEqualTo("none");
  }

  @Test
  void adds_a_mapping() {
    var text = "title: Harbour\n";
    var mapping = Map.of("reason", "it's: agreed");

    assertThat(applied(text, YamlEditor.set(text, List.of("copydesk", "ignore", "b"), mapping)))
        .isEqualTo("title: Harbour\ncopydesk:\n  ignore:\n    b:\n      reason: 'it''s: agreed'\n");
  }

  @Test
  void adds_no_mapping_over_a_value() {
    var text = "copydesk:\n  ignore:\n    b: agreed\n";

    assertThat(YamlEditor.set(text, List.of("copydesk", "ignore", "b"), Map.of("reason", "a")))
        .isEmpty();
  }

  @Test
  void adds_to_a_list_in_brackets() {
    assertThat(add("names: [Norvik, 'Halden Gazette'] # ours\n", "Oldenbrugge"))
        .isEqualTo("names: [Norvik, 'Halden Gazette', Oldenbrugge] # ours\n");
    assertThat(add("names: []\n", "Oldenbrugge")).isEqualTo("names: [Oldenbrugge]\n");
  }

  @Test
  void adds_to_a_list_of_lines() {
    assertThat(add("names:\n- Norvik # town\n\nlanguage: de\n", "Oldenbrugge"))
        .isEqualTo("names:\n- Norvik # town\n- Oldenbrugge\n\nlanguage: de\n");
    assertThat(add("names:\n    -   Norvik", "Oldenbrugge"))
        .isEqualTo("names:\n    -   Norvik\n    -   Oldenbrugge\n");
  }

  @Test
  void adds_a_missing_list() {
    assertThat(add("language: de\n", "Norvik")).isEqualTo("language: de\nnames:\n  - Norvik\n");
    assertThat(add("names:\nlanguage: de\n", "Norvik"))
        .isEqualTo("names:\n  - Norvik\nlanguage: de\n");
  }

  @Test
  void quotes_what_yaml_would_read_as_something_else() {
    assertThat(add("names: [Norvik]\n", "O'Neill")).isEqualTo("names: [Norvik, 'O''Neill']\n");
    assertThat(add("names: [Norvik]\n", "null")).isEqualTo("names: [Norvik, 'null']\n");
    assertThat(add("names: [Norvik]\n", "24 Hours")).isEqualTo("names: [Norvik, '24 Hours']\n");
    assertThat(add("names: [Norvik]\n", "A, B: C # D"))
        .isEqualTo("names: [Norvik, 'A, B: C # D']\n");
  }

  @Test
  void adds_nothing_to_what_is_no_list() {
    assertThat(add("names: Norvik\n", "Oldenbrugge")).isEqualTo("none");
    assertThat(add("names: {a: b}\n", "Oldenbrugge")).isEqualTo("none");
  }
}
