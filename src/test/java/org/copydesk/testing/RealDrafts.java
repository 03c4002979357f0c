package org.copydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.docx.Docx;

/** The drafts that other tests read, as bytes to take apart. */
public final class RealDrafts {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources/seed"),
          Path.of("src/test/resources/golden"),
          Path.of("src/test/resources/drafts"));

  private static final String GHOST =
      "{\"posts\": [{\"id\": \"g1\", \"title\": \"Ferry strike off\", \"html\": \"<p>Crews of the"
          + " ferry go back to work.</p>\", \"custom_excerpt\": \"Crews sail\", \"authors\":"
          + " [{\"name\": \"Ann Lee\"}]}]}";

  private static final String POST =
      "{\"id\": 7, \"title\": {\"rendered\": \"Ferry strike &amp; talks\"}, \"content\":"
          + " {\"rendered\": \"<p>Crews go back.</p><p>They sail.</p>\"}, \"excerpt\":"
          + " {\"rendered\": \"<p>Off</p>\"}, \"date\": \"2025-03-31T18:30:00\"}";

  // Front matter in each of its forms.
  private static final List<String> MARKDOWN =
      List.of(
          """
          ---
          title: "The \\"plan\\": a farce"
          deck: >-
            Work starts
            in May
          author: [Ann Lee, {name: Tom Roe}]
          copydesk:
            ignore: {repeated-sentence: a refrain}
          ---
          # The plan

          > A \\* quoted &amp; *word*
          - item `code
            on` [link](/x)
          """,
          """
          +++
          title = "Plan"
          date = 2025-03-31
          [copydesk.ignore]
          name-mismatch = "so"
          +++
          Work starts in May.
          """,
          """
          {"title": "Plan", "deck": "Work \\u0073tarts", "lang": "en_GB"}

          It starts.
          <!-- copydesk-ignore repeated-sentence: a refrain -->
          It starts.
          """);

  private RealDrafts() {}

  /** Returns the drafts of a form, two or more. */
  public static List<byte[]> of(DraftFormat format) {
    var drafts = new ArrayList<byte[]>();
    FOLDERS.forEach(folder -> addFiles(folder, format, drafts));
    switch (format) {
      case MARKDOWN -> MARKDOWN.forEach(text -> drafts.add(utf8(text)));
      case JSON, JSONL -> {
        drafts.add(utf8(GHOST));
        drafts.add(utf8(POST));
        drafts.add(utf8("[" + POST + ", " + POST + "]"));
      }
      case HTML -> drafts.add(utf8("<h1>Ferry strike off</h1><p>Crews go back to work."));
      case DOCX -> {
        drafts.add(
            Docx.of(docx -> List.of("Ferry strike off", "They sail.").forEach(docx::paragraph)));
        drafts.add(Docx.of(docx -> docx.paragraph("By Ann Lee")));
        drafts.add(Docx.of(RealDrafts::styled));
      }
      default -> {}
    }
    return drafts;
  }

  private static void addFiles(Path folder, DraftFormat format, List<byte[]> drafts) {
    var like = format == DraftFormat.JSONL ? DraftFormat.JSON : format;
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        boolean found = DraftFormat.ofName(name).filter(like::equals).isPresent();
        if (found && !name.endsWith(".findings.txt")) {
          drafts.add(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what Word may say of a paragraph: styles, bullets, tracked changes, a hidden run. */
  private static void styled(Docx docx) {
    docx.style("Titel", "Title", "").style("Zwischen", "House", "heading1");
    docx.style("heading1", "heading 1", "").style("Vorspann", "Subtitle", "");
    docx.paragraph("Titel", "Ferry strike off");
    docx.paragraph("Vorspann", "Crews sail again.");
    var tracked = docx.paragraph("Crews ");
    tracked.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("stay");
    tracked.getCTP().addNewIns().addNewR().addNewT().setStringValue("sail");
    tracked.getCTP().addNewPPr().addNewRPr().addNewDel();
    docx.paragraph("on Monday.").createRun().setVanish(true);
    docx.paragraph("Zwischen", "What happens next").createRun().addTab();
    docx.paragraph("A bullet").getCTP().addNewPPr().addNewNumPr();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
