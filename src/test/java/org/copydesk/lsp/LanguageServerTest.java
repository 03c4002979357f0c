package org.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and their diagnostics, and the life of a server. */
class LanguageServerTest {
  private static final String NORVIK =
      "# Norvik to close 41 bakeries\n\nNorvik will close 14 bakeries by June, the company said.\n";

  @TempDir private Path folder;

  private static Range range(int line, int start, int end) {
    return new Range(new Position(line, start), new Position(line, end));
  }

  @Test
  void seed_has_its_three_warnings_at_their_words() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", TestEditor.seed());

      var diagnostics = editor.diagnostics(uri);

      assertThat(diagnostics)
          .extracting(
              found -> found.getCode().getLeft(), Diagnostic::getSeverity, Diagnostic::getRange)
          .containsExactly(
              tuple("quotation-not-in-body", DiagnosticSeverity.Warning, range(0, 19, 43)),
              tuple("subheadline-restates-headline", DiagnosticSeverity.Warning, range(2, 3, 85)),
              tuple("framing-shift", DiagnosticSeverity.Warning, range(2, 13, 18)));
      assertThat(diagnostics)
          .extracting(found -> editor.words(uri, found.getRange()))
          .startsWith("‘immediate negotiations’")
          .endsWith("urges");
      assertThat(diagnostics)
          .allSatisfy(
              found -> {
                assertThat(found.getSource()).isEqualTo("copydesk");
                assertThat(found.getCodeDescription()).isNull();
                assertThat(String.valueOf(found.getData()))
                    .matches("\\{.*\"key\":\"[0-9a-f]{16}\".*}")
                    .contains("\"fingerprint\"");
              });
      assertThat(diagnostics.get(0).getMessage().getLeft())
          .isEqualTo(
              "Body doesn't have the quoted words; nearest wording: \"urgent negotiations\"");
    }
  }

  @Test
  void seed_has_the_same_warnings_as_plain_text() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft"), "plaintext", TestEditor.seedText());

      assertThat(editor.diagnostics(uri))
          .extracting(found -> editor.words(uri, found.getRange()))
          .hasSize(3)
          .contains("‘immediate negotiations’", "urges");
    }
  }

  @Test
  void finds_the_words_in_html() {
    try (var editor = TestEditor.in(folder)) {
      var uri =
          editor.open(
              folder.resolve("draft.html"),
              "html",
              "<article><h1>Norvik to close <b>41</b>&nbsp;bakeries</h1>\n"
                  + "<p>Norvik will close 14 bakeries by June, the company said.</p></article>");

      assertThat(editor.diagnostics(uri))
          .extracting(found -> editor.words(uri, found.getRange()))
          .containsExactly("41");
    }
  }

  @Test
  void related_information_leads_to_the_other_places() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", TestEditor.seed());

      var framing = editor.diagnostics(uri).get(2);

      assertThat(framing.getRelatedInformation())
          .extracting(
              related -> related.getLocation().getUri(),
              related -> editor.words(uri, related.getLocation().getRange()),
              related -> related.getMessage())
          .containsExactlyInAnyOrder(
              tuple(uri, "orders", "headline: orders"),
              tuple(uri, "directed", "paragraph 1: directed"));
    }
  }

  @Test
  void an_editor_that_cannot_show_related_information_gets_none() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(
                params ->
                    params
                        .getCapabilities()
                        .getTextDocument()
                        .getPublishDiagnostics()
                        .setRelatedInformation(false))
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.diagnostics(uri))
          .hasSize(1)
          .allSatisfy(found -> assertThat(found.getRelatedInformation()).isNull());
    }
  }

  @Test
  void messages_are_in_the_language_of_the_editor() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(params -> params.setLocale("de-AT"))
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      assertThat(editor.diagnostics(uri).get(0).getMessage().getLeft())
          .isEqualTo("Im Text steht „14 bakeries“, nicht „41“");
    }
  }

  @Test
  void edits_count_in_utf_16_units_across_windows_line_breaks() {
    try (var editor = TestEditor.in(folder)) {
      var uri =
          editor.open(
              folder.resolve("draft.md"),
              "markdown",
              """
              # 😀 Norvik to close 14 bakeries

              The harbour was calm.

              Norvik will close 14 bakeries by June, 😀 the company said.
              """
                  .replace("\n", "\r\n"));
      assertThat(editor.rules(uri)).doesNotContain("number-mismatch");

      editor.change(uri, range(0, 21, 23), "41");

      assertThat(editor.texts.get(uri)).startsWith("# 😀 Norvik to close 41 bakeries\r\n");
      var diagnostics = editor.diagnostics(uri);
      assertThat(diagnostics).extracting(Diagnostic::getRange).containsExactly(range(0, 21, 23));

      editor.change(uri, new Range(new Position(0, 2), new Position(4, 0)), "Norvik\r\n\r\n😀 😀 ");

      assertThat(editor.rules(uri)).doesNotContain("number-mismatch");
      editor.replace(uri, "# Norvik\r\n", "# Norvik closes 41 bakeries\r\n");
      assertThat(editor.diagnostics(uri))
          .extracting(found -> editor.words(uri, found.getRange()))
          .containsExactly("41");
      assertThat(editor.texts.get(uri)).contains("😀 😀 Norvik will");
    }
  }

  @Test
  void many_edits_lead_to_the_same_as_the_text_opened_anew() {
    var random = new Random(7);
    var pieces =
        List.of(
            "", " ", "\r\n", "\r\n\r\n", "😀", "41", "14", "Norvik", "*", "# ", "é", "- ", "“a b”");
    try (var editor = TestEditor.in(folder)) {
      var uri =
          editor.open(
              folder.resolve("draft.md"), "markdown", TestEditor.seed().replace("\n", "\r\n"));
      for (int i = 0; i < 300; i++) {
        var text = editor.texts.get(uri);
        int one = place(text, random);
        int other = random.nextInt(4) > 0 ? one : Math.min(text.length(), one + 5);
        other = other < text.length() && text.charAt(other) == '\n' ? other + 1 : other;
        editor.change(
            uri,
            new Range(TestEditor.at(text, one), TestEditor.at(text, other)),
            pieces.get(random.nextInt(pieces.size())));
      }
      var edited = editor.diagnostics(uri);
      var anew = editor.open(folder.resolve("anew.md"), "markdown", editor.texts.get(uri));

      assertThat(editor.diagnostics(anew))
          .extracting(Diagnostic::getRange, Diagnostic::getCode, Diagnostic::getMessage)
          .isEqualTo(
              edited.stream()
                  .map(found -> tuple(found.getRange(), found.getCode(), found.getMessage()))
                  .toList());
    }
  }

  /** Returns an offset that isn't inside a line break. */
  private static int place(String text, Random random) {
    int offset = random.nextInt(text.length() + 1);
    return offset < text.length() && text.charAt(offset) == '\n' ? offset + 1 : offset;
  }

  @Test
  void only_the_newest_version_is_published_and_versions_only_grow() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", TestEditor.seed());
      for (int i = 0; i < 40; i++) {
        editor.replace(uri, "the conflict", "the conflict, the conflict");
      }
      editor.rewrite(uri, NORVIK);

      int version = 0;
      while (version < 42) {
        var next = TestEditor.next(editor.published);
        assertThat(next.getVersion()).isGreaterThan(version);
        version = next.getVersion();
        if (version == 42) {
          assertThat(TestEditor.rules(next.getDiagnostics())).containsExactly("number-mismatch");
        }
      }
    }
  }

  @Test
  void a_closed_document_has_no_diagnostics_and_can_be_opened_again() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).hasSize(1);

      editor
          .server()
          .getTextDocumentService()
          .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));

      assertThat(TestEditor.next(editor.published).getDiagnostics()).isEmpty();
      editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).hasSize(1);
    }
  }

  @Test
  void a_draft_that_cannot_be_read_has_an_error_at_the_place() {
    try (var editor = TestEditor.in(folder)) {
      var uri =
          editor.open(
              folder.resolve("draft.md"),
              "markdown",
              "---\ntitle: Harbour\ncopydesk: 12\n---\n\nText.\n");

      assertThat(editor.diagnostics(uri))
          .extracting(Diagnostic::getSeverity, found -> found.getRange().getStart().getLine())
          .containsExactly(tuple(DiagnosticSeverity.Error, 2));
    }
  }

  @Test
  void a_comment_that_ignores_nothing_is_noted() {
    try (var editor = TestEditor.in(folder)) {
      var uri =
          editor.open(
              folder.resolve("draft.md"),
              "markdown",
              """
              <!-- copydesk-ignore buried-lead -->
              <!-- copydesk-ignore framing-shift: agreed -->
              # Harbour opens in May

              The harbour opens in May, the council said.
              """);

      assertThat(editor.diagnostics(uri))
          .extracting(Diagnostic::getSeverity, found -> found.getRange().getStart().getLine())
          .containsExactly(
              tuple(DiagnosticSeverity.Information, 0), tuple(DiagnosticSeverity.Hint, 1));
    }
  }

  @Test
  void what_is_no_draft_or_not_begun_has_no_diagnostics() {
    try (var editor = TestEditor.in(folder)) {
      var java = editor.open(folder.resolve("Draft.java"), "java", NORVIK);
      assertThat(editor.diagnostics(java)).isEmpty();
      var blank = editor.open(folder.resolve("draft.md"), "markdown", "\n \n");
      assertThat(editor.diagnostics(blank)).isEmpty();
      var byEnding = editor.open(folder.resolve("other.md"), "pandoc", NORVIK);
      assertThat(editor.rules(byEnding)).containsExactly("number-mismatch");
    }
  }

  @Test
  void a_document_that_is_not_saved_yet_is_checked() {
    try (var editor = TestEditor.in(folder)) {
      editor.texts.put("untitled:Untitled-1", NORVIK);
      editor.versions.put("untitled:Untitled-1", 1);
      editor
          .server()
          .getTextDocumentService()
          .didOpen(
              new DidOpenTextDocumentParams(
                  new TextDocumentItem("untitled:Untitled-1", "markdown", 1, NORVIK)));

      assertThat(editor.rules("untitled:Untitled-1")).containsExactly("number-mismatch");
    }
  }

  @Test
  void a_hostile_document_does_not_end_the_server() {
    try (var editor = TestEditor.in(folder)) {
      var deep = editor.open(folder.resolve("deep.html"), "html", "<div>".repeat(20_000) + "x");
      assertThat(editor.diagnostics(deep)).isNotNull();
      var huge =
          editor.open(folder.resolve("long.md"), "markdown", "# A\n\n" + "b ".repeat(600_000));
      assertThat(editor.diagnostics(huge)).hasSize(1);
      var quotes =
          editor.open(
              folder.resolve("quotes.md"), "markdown", "# A\n\n" + "> ".repeat(5_000) + "b");
      assertThat(editor.diagnostics(quotes)).isNotNull();
      var controls = editor.open(folder.resolve("c.txt"), "plaintext", "A\u0000\ud800\n\n\u0007b");
      assertThat(editor.diagnostics(controls)).isNotNull();
      // The server has fewer lines.
      editor.texts.put(controls, "         \n".repeat(10) + " ".repeat(99));
      editor.change(controls, new Range(new Position(7, 9), new Position(9, 99)), "end");
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.rules(uri)).containsExactly("number-mismatch");
    }
  }

  @Test
  void hover_shows_message_and_page_of_the_rule() {
    try (var editor = TestEditor.in(folder)) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      var hover = TestEditor.get(editor.server().getTextDocumentService().hover(hover(uri, 0, 19)));

      assertThat(hover.getRange()).isEqualTo(range(0, 18, 20));
      assertThat(hover.getContents().getRight().getKind()).isEqualTo("markdown");
      assertThat(hover.getContents().getRight().getValue())
          .startsWith("Body says \"14 bakeries\", not \"41\"\n\n---\n\n# ")
          .contains("## Why it matters");
      assertThat(TestEditor.get(editor.server().getTextDocumentService().hover(hover(uri, 2, 3))))
          .isNull();
    }
  }

  @Test
  void hover_is_plain_text_where_the_editor_shows_no_markdown() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(params -> params.getCapabilities().getTextDocument().setHover(null))
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);

      var hover = TestEditor.get(editor.server().getTextDocumentService().hover(hover(uri, 0, 19)));

      assertThat(hover.getContents().getRight().getKind()).isEqualTo("plaintext");
    }
  }

  private static HoverParams hover(String uri, int line, int character) {
    return new HoverParams(new TextDocumentIdentifier(uri), new Position(line, character));
  }

  @Test
  void shows_the_loading_of_word_lists() {
    try (var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(params -> params.getCapabilities().getWindow().setWorkDoneProgress(true))
            .begin()) {
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      // The server handles messages in their order.
      TestEditor.get(editor.server().getTextDocumentService().hover(hover(uri, 0, 0)));

      assertThat(editor.progress).startsWith("create", "begin");
    }
  }

  @Test
  void says_what_it_can_do() {
    try (var editor = TestEditor.of(CopydeskLanguageServer.standard())) {
      var capabilities = editor.initialize().getCapabilities();

      assertThat(capabilities.getPositionEncoding()).isEqualTo(PositionEncodingKind.UTF16);
      assertThat(capabilities.getTextDocumentSync().getRight().getChange())
          .isEqualTo(TextDocumentSyncKind.Incremental);
      assertThat(capabilities.getCodeActionProvider().getRight().getCodeActionKinds())
          .isEqualTo(List.of("quickfix"));
      assertThat(capabilities.getDiagnosticProvider()).isNull();
      assertThatThrownBy(editor::initialize).isInstanceOf(ResponseErrorException.class);
    }
  }

  @Test
  void requests_before_the_beginning_and_after_the_end_are_errors() {
    var editor = TestEditor.of(CopydeskLanguageServer.standard());

    assertThat(errorOfHover(editor)).isEqualTo(ResponseErrorCode.ServerNotInitialized.getValue());
    editor.begin();
    TestEditor.get(editor.server().shutdown());
    assertThat(errorOfHover(editor)).isEqualTo(ResponseErrorCode.InvalidRequest.getValue());
    editor.server().exit();
    assertThat(editor.exitCode()).isZero();
    editor.close();
  }

  private static int errorOfHover(TestEditor editor) {
    try {
      TestEditor.get(editor.server().getTextDocumentService().hover(hover("file:///a.md", 0, 0)));
      return 0;
    } catch (ResponseErrorException e) {
      return e.getResponseError().getCode();
    }
  }

  @Test
  void an_exit_without_shutdown_is_no_regular_end() {
    var editor = TestEditor.of(CopydeskLanguageServer.standard()).begin();

    editor.server().exit();

    assertThat(editor.exitCode()).isEqualTo(1);
    editor.close();
  }

  @Test
  void ends_when_the_editor_hangs_up() {
    var editor = TestEditor.of(CopydeskLanguageServer.standard()).begin();

    editor.hangUp();

    assertThat(editor.exitCode()).isEqualTo(1);
    editor.close();
  }

  @Test
  void ends_when_the_editor_has_died() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    var editor =
        TestEditor.of(CopydeskLanguageServer.standard())
            .with(params -> params.setProcessId((int) process.pid()))
            .begin();

    process.destroy();

    assertThat(editor.exitCode()).isEqualTo(1);
    editor.close();
  }

  @Test
  void an_unknown_message_is_ignored_and_an_unknown_request_is_an_error() {
    try (var editor = TestEditor.in(folder)) {
      editor.server().setTrace(new SetTraceParams("verbose"));
      editor.server().initialized(new InitializedParams());
      assertThatThrownBy(
              () ->
                  TestEditor.get(
                      editor
                          .server()
                          .getTextDocumentService()
                          .completion(
                              new CompletionParams(
                                  new TextDocumentIdentifier("file:///a.md"), new Position(0, 0)))))
          .isInstanceOf(ResponseErrorException.class);
      var uri = editor.open(folder.resolve("draft.md"), "markdown", NORVIK);
      assertThat(editor.rules(uri)).containsExactly("number-mismatch");
    }
  }
}
