package org.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.config.ConfigFile;
import org.copydesk.config.ConfigLocator;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions on findings: each is applied, and the text checked again. */
class CodeActionsTest {
  private static final String NORVIK =
      "# Norvik to close 41 bakeries\n\nNorvik will close 14 bakeries by June, the company said.\n";
  private static final String IN_CONFIG = "Switch off rule number-mismatch in .copydesk.yml";
  private static final String IN_ARTICLE =
      "Ignore number-mismatch in the whole article: add the reason to the draft";

  @TempDir private Path folder;

  private static CodeAction named(TestEditor editor, String uri, String words, String title) {
    var actions = editor.actions(uri, words);
    assertThat(actions).containsKey(title);
    return actions.get(title);
  }

  @Test
  void a_fix_removes_the_finding() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      var diagnostic = editor.diagnostics(uri).get(0);

      var fix = named(editor, uri, "41", "Replace \"41\" by \"14\"");

      assertThat(fix.getKind()).isEqualTo("quickfix");
      assertThat(fix.getIsPreferred()).isNull();
      assertThat(fix.getDiagnostics())
          .extracting(one -> one.getRange(), one -> one.getCode())
          .containsExactly(tuple(diagnostic.getRange(), diagnostic.getCode()));
      editor.apply(fix);
      assertThat(editor.texts.get(uri)).startsWith("# Norvik to close 14 bakeries\n");
      assertThat(editor.rules(uri)).doesNotContain("number-mismatch");
    }
  }

  @Test
  void actions_are_for_the_words_and_the_kind_that_are_asked_for() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.actions(uri, "by June")).isEmpty();
      var context = new CodeActionContext(List.of());
      context.setOnly(List.of("refactor"));
      var range = new Range(new Position(0, 0), new Position(0, 30));
      assertThat(
              TestEditor.get(
                  editor
                      .server()
                      .getTextDocumentService()
                      .codeAction(
                          new CodeActionParams(new TextDocumentIdentifier(uri), range, context))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "subheadline-restates-headline, Netanyahu urges prompt",
    "framing-shift, urges",
    "quotation-not-in-body, ‘immediate negotiations’"
  })
  void a_comment_suppresses_a_finding_of_the_seed(String rule, String words) {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", TestEditor.seed());
      var before = editor.rules(uri);

      var ignoring =
          editor.actions(uri, words).values().stream()
              .filter(action -> action.getTitle().startsWith("Ignore"))
              .filter(action -> action.getTitle().contains(rule))
              .findFirst()
              .orElseThrow();
      editor.apply(ignoring);

      assertThat(editor.texts.get(uri))
          .contains("<!-- copydesk-ignore " + rule + ": accepted by the editor -->\n");
      assertThat(editor.rules(uri)).hasSize(before.size() - 1).doesNotContain(rule);
    }
  }

  @Test
  void a_comment_is_for_its_paragraph_only() {
    var quote = "“Not one more winter without a wall on this coast.”";
    var text =
        "# Sea wall is to start in May\r\n\r\n"
            + ("Work is to start in May, the minister told them. " + quote + "\r\n\r\n")
            + ("- Residents had waited ten years. " + quote + "\r\n- They go on.\r\n");
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", text);
      assertThat(editor.rules(uri)).contains("repeated-quotation");

      var ignoring =
          named(
              editor,
              uri,
              "Residents had waited ten years. " + quote,
              "Ignore this finding of repeated-quotation: add the reason to the draft");
      editor.apply(ignoring);

      assertThat(editor.texts.get(uri))
          .contains("\r\n<!-- copydesk-ignore repeated-quotation: accepted by the editor -->\r\n-");
      assertThat(editor.rules(uri)).doesNotContain("repeated-quotation");
    }
  }

  @Test
  void a_finding_in_front_matter_is_suppressed_there_by_its_fingerprint() {
    var text =
        """
        ---
        title: Norvik to close 41 bakeries # for now
        ---

        Norvik will close 14 bakeries by June, the company said.
        """;
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", text);
      assertThat(editor.rules(uri)).containsExactly("number-mismatch");

      editor.apply(
          named(
              editor,
              uri,
              "41",
              "Ignore this finding of number-mismatch: add the reason to the draft"));

      assertThat(editor.texts.get(uri))
          .startsWith(
              """
              ---
              title: Norvik to close 41 bakeries # for now
              copydesk:
                ignore:
                  number-mismatch:
                    reason: accepted by the editor
                    fingerprint: \
              """);
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void a_comment_suppresses_a_finding_in_html() {
    var text =
        """
        <article><h1>Norvik to close 14 bakeries</h1>
        <p class="deck">Norvik is closing 41 bakeries</p>
        <p>Norvik will close 14 bakeries by June, the company said.</p></article>
        """;
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.html"), "html", text);
      assertThat(editor.rules(uri)).contains("number-mismatch");

      var fix = named(editor, uri, "41", "Replace \"41\" by \"14\"");
      assertThat(fix.getEdit().getDocumentChanges()).hasSize(1);
      editor.apply(
          named(
              editor,
              uri,
              "41",
              "Ignore this finding of number-mismatch: add the reason to the draft"));

      assertThat(editor.texts.get(uri)).contains("-->Norvik is closing 41");
      assertThat(editor.rules(uri)).doesNotContain("number-mismatch");
    }
  }

  @Test
  void plain_text_has_no_way_to_ignore_a_finding() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.txt"), "plaintext", NORVIK.replace("# ", ""));

      assertThat(editor.actions(uri, "41").keySet())
          .containsExactly("Replace \"41\" by \"14\"", IN_CONFIG);
    }
  }

  @Test
  void a_rule_is_switched_off_in_a_new_configuration() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("news/draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).hasSize(1);

      editor.apply(named(editor, uri, "41", IN_CONFIG));
      filesChanged(editor);

      assertThat(folder.resolve(".copydesk.yml")).hasContent("rules:\n  number-mismatch: off\n");
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  private static void filesChanged(TestEditor editor) {
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
  }

  @Test
  void a_rule_is_switched_off_in_the_nearest_configuration() {
    TestEditor.write(folder.resolve(".copydesk.yml"), "language: en\n");
    var nearest = folder.resolve("news/.copydesk.yml");
    TestEditor.write(nearest, "# ours\nrules:\n  # yes\n  number-mismatch:\n    severity: error\n");
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("news/draft.md"), "markdown", NORVIK);

      editor.apply(named(editor, uri, "41", IN_CONFIG));

      assertThat(nearest)
          .hasContent("# ours\nrules:\n  # yes\n  number-mismatch:\n    severity: off\n");
      // Without a word of the editor: the server looks at the file before each check.
      assertThat(editor.diagnostics(uri)).hasSize(1);
      editor.replace(uri, "by June", "by July");
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void an_open_configuration_is_edited_as_it_is_in_the_editor() {
    var file = folder.resolve(".copydesk.yml");
    TestEditor.write(file, "language: en\n");
    try (var editor = TestEditor.in(folder)) {
      var config = editor.open(file, "yaml", "language: en\nnames: [Wexley]\n");
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      editor.apply(named(editor, uri, "41", IN_CONFIG));

      assertThat(editor.texts.get(config))
          .isEqualTo("language: en\nnames: [Wexley]\nrules:\n  number-mismatch: off\n");
    }
  }

  @Test
  void a_configuration_that_cannot_be_edited_safely_is_left_alone() {
    TestEditor.write(folder.resolve(".copydesk.yml"), "rules: {buried-lead: off}\n");
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.actions(uri, "41").keySet())
          .containsExactly("Replace \"41\" by \"14\"", IN_ARTICLE);
    }
  }

  @Test
  void no_configuration_is_made_where_none_would_be_found() {
    var editor =
        TestEditor.of(
            CopydeskLanguageServer.standard()
                .withConfigurations(() -> ConfigLocator.of(ConfigFile.none())));
    try (editor) {
      editor.with(folder).begin();
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.actions(uri, "41").keySet())
          .containsExactly("Replace \"41\" by \"14\"", IN_ARTICLE);
    }
  }

  @Test
  void a_name_is_added_to_those_of_the_house() {
    TestEditor.write(folder.resolve(".copydesk.yml"), "names: [Halden Gazette] # ours\n");
    var text =
        """
        # Mayor Ostrander opens bridge at Wexley

        The mayor, Ida Ostrender, opened a bridge at Wexley on Monday. Ostrender spoke.
        """;
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", text);
      assertThat(editor.rules(uri)).containsExactly("name-mismatch");

      editor.apply(named(editor, uri, "Ostrander", "Add \"Ostrander\" to the house's names"));
      filesChanged(editor);

      assertThat(folder.resolve(".copydesk.yml"))
          .hasContent("names: [Halden Gazette, Ostrander] # ours\n");
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void an_editor_without_versions_gets_changes_by_address() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(params -> params.getCapabilities().getWorkspace().setWorkspaceEdit(null))
            .with(folder)
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      var actions = editor.actions(uri, "41");

      // It can't make files.
      assertThat(actions.keySet()).containsExactly("Replace \"41\" by \"14\"", IN_ARTICLE);
      var edits = actions.get("Replace \"41\" by \"14\"").getEdit().getChanges().get(uri);
      assertThat(TestEditor.edited(NORVIK, edits)).startsWith("# Norvik to close 14 bakeries");
    }
  }

  @Test
  void an_editor_with_snippets_marks_the_reason() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(
                params ->
                    params
                        .getCapabilities()
                        .getWorkspace()
                        .getWorkspaceEdit()
                        .setSnippetEditSupport(true))
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      var edit = named(editor, uri, "41", IN_ARTICLE).getEdit().getDocumentChanges().get(0);

      assertThat(edit.getLeft().getEdits().get(0).getRight().getSnippet().getValue())
          .isEqualTo("<!-- copydesk-ignore number-mismatch: ${1:accepted by the editor} -->\n");
    }
  }

  @Test
  void an_editor_that_knows_no_code_actions_with_edits_gets_none() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(params -> params.getCapabilities().getTextDocument().setCodeAction(null))
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.actions(uri, "41")).isEmpty();
      assertThat(Files.exists(folder.resolve(".copydesk.yml"))).isFalse();
    }
  }
}
