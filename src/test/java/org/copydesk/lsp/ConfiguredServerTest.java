package org.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.archive.Archive;
import org.copydesk.article.Article;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configuration files and settings of the editor. */
class ConfiguredServerTest {
  private static final String NORVIK =
      "# Norvik to close 41 bakeries\n\nNorvik will close 14 bakeries by June, the company said.\n";
  private static final String OFF = "rules:\n  number-mismatch: off\n";

  @TempDir private Path folder;

  private Path config() {
    return folder.resolve(".copydesk.yml");
  }

  private static void filesChanged(TestEditor editor, Path file) {
    var event = new FileEvent(file.toUri().toString(), FileChangeType.Changed);
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
  }

  private static Object json(String text) {
    return JsonParser.parseString(text);
  }

  @Test
  void the_nearest_configuration_counts_and_is_read_again_when_it_changes() {
    TestEditor.write(config(), OFF);
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).isEmpty();

      TestEditor.write(config(), "rules:\n  number-mismatch: error\n");
      filesChanged(editor, config());

      assertThat(editor.diagnostics(uri))
          .extracting(Diagnostic::getSeverity)
          .containsExactly(DiagnosticSeverity.Error);
    }
  }

  @Test
  void asks_for_news_of_files_and_settings() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(
                params -> {
                  var workspace = params.getCapabilities().getWorkspace();
                  workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
                  workspace.setDidChangeConfiguration(new DidChangeConfigurationCapabilities(true));
                })
            .begin()) {
      assertThat(List.of(TestEditor.next(editor.registered), TestEditor.next(editor.registered)))
          .containsExactlyInAnyOrder(
              "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration");
    }
  }

  @Test
  void a_saved_configuration_is_read_again_and_shows_its_errors_while_it_is_open() {
    TestEditor.write(config(), OFF);
    try (var editor = TestEditor.in(folder)) {
      var open = editor.open(config(), "yaml", OFF);
      assertThat(editor.diagnostics(open)).isEmpty();
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).isEmpty();

      TestEditor.write(config(), "rules:\n  number-mismatsch: off\n");
      editor
          .server()
          .getTextDocumentService()
          .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(open)));

      assertThat(editor.diagnostics(open))
          .extracting(
              Diagnostic::getSeverity,
              found -> found.getRange().getStart().getLine(),
              found -> found.getRange().getStart().getCharacter(),
              found -> found.getMessage().getLeft())
          .containsExactly(
              tuple(
                  DiagnosticSeverity.Error,
                  1,
                  2,
                  "rules: unknown key 'number-mismatsch'; did you mean 'number-mismatch'?"));
    }
  }

  @Test
  void a_broken_configuration_is_shown_once_and_the_last_good_one_goes_on() {
    TestEditor.write(config(), OFF);
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).isEmpty();

      TestEditor.write(config(), "rules:\n  number-mismatsch: off\n");
      filesChanged(editor, config());
      assertThat(editor.diagnostics(uri)).isEmpty();
      var other = editor.open(folder.resolve("other.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(other)).isEmpty();
      var message =
          config() + ":2:3: rules: unknown key 'number-mismatsch'; did you mean 'number-mismatch'?";
      assertThat(TestEditor.next(editor.shown).getMessage()).isEqualTo(message);
      assertThat(editor.messages).hasSize(1);

      TestEditor.write(config(), "rules:\n  number-mismatch: error\n");
      filesChanged(editor, config());
      assertThat(editor.diagnostics(uri)).hasSize(1);
      TestEditor.write(config(), "rules:\n  number-mismatsch: off\n");
      filesChanged(editor, config());
      // The other draft may be checked with it first.
      assertThat(TestEditor.next(editor.shown).getMessage()).isEqualTo(message);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      assertThat(editor.messages).hasSize(2);
    }
  }

  @Test
  void with_a_configuration_that_was_never_good_the_defaults_count() {
    TestEditor.write(config(), "rules: [\n");
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.rules(uri)).containsExactly("number-mismatch");
      assertThat(editor.messages)
          .singleElement()
          .satisfies(
              message -> assertThat(message.getMessage()).startsWith(config() + ":2:1: not YAML"));
    }
  }

  @Test
  void an_ignored_draft_has_no_diagnostics() {
    TestEditor.write(config(), "ignore: [templates/]\n");
    try (var editor = TestEditor.in(folder)) {
      var ignored = editor.open(folder.resolve("templates/draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(ignored)).isEmpty();
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).hasSize(1);
    }
  }

  @Test
  void each_folder_has_its_configuration_and_folders_come_and_go() {
    var first = folder.resolve("first");
    var second = folder.resolve("second");
    TestEditor.write(first.resolve(".copydesk.yml"), OFF);
    TestEditor.write(second.resolve(".copydesk.yml"), "rules:\n  number-mismatch: error\n");
    try (var editor = TestEditor.in(first)) {
      var one = editor.open(first.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(one)).isEmpty();
      editor
          .server()
          .getWorkspaceService()
          .didChangeWorkspaceFolders(
              new DidChangeWorkspaceFoldersParams(
                  new WorkspaceFoldersChangeEvent(
                      List.of(new WorkspaceFolder(second.toUri().toString(), "second")),
                      List.of(new WorkspaceFolder(first.toUri().toString(), "first")))));
      var two = editor.open(second.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(two))
          .extracting(Diagnostic::getSeverity)
          .containsExactly(DiagnosticSeverity.Error);
    }
  }

  @Test
  void settings_of_the_editor_choose_rules_confidence_and_language() {
    var editor = TestEditor.of(CopydeskLanguageServer.standard()).with(folder);
    editor.settings = json("{'warningConfidence': 1, 'messageLanguage': 'de'}");
    try (editor) {
      editor.begin();
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri))
          .extracting(Diagnostic::getSeverity, found -> found.getMessage().getLeft())
          .containsExactly(
              tuple(DiagnosticSeverity.Information, "Im Text steht „14 bakeries“, nicht „41“"));

      editor.settings = json("{'disabledRules': ['number-mismatch']}");
      settingsChanged(editor);

      assertThat(editor.diagnostics(uri)).isEmpty();
      assertThat(editor.messages).isEmpty();
    }
  }

  private static void settingsChanged(TestEditor editor) {
    editor
        .server()
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(json("{}")));
  }

  @Test
  void a_finding_of_low_confidence_is_only_a_hint() {
    var editor = TestEditor.of(CopydeskLanguageServer.standard()).with(folder);
    editor.settings = json("{'minConfidence': 0}");
    try (editor) {
      editor.begin();
      var uri =
          editor.open(
              folder.resolve("draft.md"),
              "markdown",
              """
              # Council urges residents to save water

              The council asked residents on Monday to save water.
              """);
      assertThat(editor.diagnostics(uri))
          .allSatisfy(
              found ->
                  assertThat(found.getSeverity())
                      .isIn(DiagnosticSeverity.Information, DiagnosticSeverity.Hint));
    }
  }

  @Test
  void wrong_settings_are_shown_with_key_and_expectation() {
    var editor = TestEditor.of(CopydeskLanguageServer.standard()).with(folder);
    editor.settings =
        json(
            "{'minConfidence': 3, 'disabledRules': ['number-mismatsch', 7], 'language': 'de',"
                + "'messageLanguage': 'deutsch'}");
    try (editor) {
      editor.begin();
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).hasSize(1);

      assertThat(editor.messages)
          .extracting(MessageParams::getMessage)
          .contains(
              "copydesk.minConfidence: expected a number from 0 to 1, found 3",
              "copydesk.disabledRules: expected ids of rules, such as \"buried-lead\", found 7",
              "copydesk.disabledRules: no rule named 'number-mismatsch'; did you mean"
                  + " 'number-mismatch'?")
          .anyMatch(text -> text.startsWith("copydesk.language: unknown setting"))
          .anyMatch(text -> text.startsWith("copydesk.messageLanguage: expected a"));
    }
  }

  @Test
  void settings_name_a_configuration_whose_plugins_are_not_run() throws IOException {
    TestEditor.write(config(), OFF);
    TestEditor.write(folder.resolve("own/desk.yml"), "plugins: rules\nlanguage: en\n");
    var editor = TestEditor.of(CopydeskLanguageServer.standard()).with(folder);
    editor.settings = json("{'config': 'own/desk.yml'}");
    try (editor) {
      editor.begin();
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      assertThat(editor.messages).isEmpty();

      Files.delete(folder.resolve("own/desk.yml"));
      filesChanged(editor, folder.resolve("own/desk.yml"));
      assertThat(editor.diagnostics(uri)).hasSize(1);
      assertThat(TestEditor.next(editor.shown).getMessage())
          .isEqualTo(folder.resolve("own/desk.yml") + ": no such file: expected a configuration");
    }
  }

  @Test
  void an_older_editor_sends_its_settings() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(
                params -> {
                  params.getCapabilities().getWorkspace().setConfiguration(false);
                  params.setInitializationOptions(json("{'disabledRules': ['number-mismatch']}"));
                })
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).isEmpty();

      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(
              new DidChangeConfigurationParams(json("{'copydesk': {'minConfidence': 0.1}}")));

      assertThat(editor.diagnostics(uri)).hasSize(1);
    }
  }

  @Test
  void a_sentence_model_that_is_missing_is_shown_and_the_check_goes_on() {
    TestEditor.write(config(), "model: nowhere\n");
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.rules(uri)).containsExactly("number-mismatch");
      assertThat(editor.messages)
          .singleElement()
          .satisfies(
              message ->
                  assertThat(message.getMessage())
                      .startsWith(
                          folder.resolve("nowhere") + ": going on without this sentence model: "));
    }
  }

  @Test
  void an_archive_of_the_configuration_is_searched_and_seen_again_after_a_change()
      throws IOException {
    var body =
        "Norvik will close 14 bakeries by June, the company said. It has 300 of them in the north,"
            + " and most of the staff are to be moved to the bakeries that stay, a speaker said.";
    try (var archive = Archive.write(folder.resolve("published"))) {
      archive.add(
          Article.builder()
              .id("norvik-1")
              .language(Locale.ENGLISH)
              .headline("Norvik to close 14 bakeries")
              .body(body)
              .build());
      archive.commit();
    }
    TestEditor.write(config(), "archive: published\n");
    try (var editor = TestEditor.in(folder)) {
      var uri =
          editor.open(
              folder.resolve("draft.md"), "markdown", "# Norvik to close 14 bakeries\n\n" + body);
      assertThat(editor.rules(uri)).contains("duplicate-article");

      TestEditor.write(config(), "archive: nowhere\n");
      filesChanged(editor, config());

      assertThat(editor.rules(uri)).doesNotContain("duplicate-article");
      assertThat(TestEditor.next(editor.shown).getMessage())
          .startsWith(config() + ":1:10: archive: ");
    }
  }
}
