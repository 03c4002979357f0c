package org.copydesk.input.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.copydesk.article.Article;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftReader;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DocxDraftTest {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final byte[] STYLED =
      Docx.of(
          docx -> {
            docx.style("Titel", "Title", "").style("Untertitel", "Subtitle", "");
            docx.style("berschrift1", "heading 1", "").style("Zwischen", "House", "berschrift1");
            docx.paragraph("Titel", "Council approves flood wall for Wexley");
            docx.paragraph("");
            docx.paragraph("Untertitel", "Work on the river wall starts in May.");
            docx.paragraph("By Mara Quill");
            docx.paragraph("The council approved a wall & a barrier for Wexley on Monday.");
            docx.paragraph("Zwischen", "What happens to the people who live in Mill Lane now?");
            var item = docx.paragraph("Surveyors arrive in May");
            item.setNumID(BigInteger.ONE);
            docx.paragraph("Builders follow in June, the leader of the council said.");
          });

  private static Article article(byte[] bytes) {
    var drafts = read("draft.docx", bytes);
    assertThat(drafts).singleElement().isInstanceOf(Draft.Readable.class);
    return ((Draft.Readable) drafts.get(0)).article();
  }

  @Test
  void finds_the_parts_by_styles_of_any_language_and_those_built_on_them() {
    assertThat(passages(article(STYLED)))
        .containsExactly(
            "headline: Council approves flood wall for Wexley",
            "subheadline: Work on the river wall starts in May.",
            "byline: By Mara Quill",
            "body[0]: The council approved a wall & a barrier for Wexley on Monday.",
            "body[1]: Surveyors arrive in May",
            "body[2]: Builders follow in June, the leader of the council said.");
  }

  @Test
  void the_place_of_a_passage_is_the_number_of_its_paragraph() {
    var passages = article(STYLED).passages();

    assertThat(passages.stream().map(passage -> passage.position(4).orElseThrow().line()))
        .containsExactly(1, 2, 3, 4, 6, 7);
    assertThat(passages.stream().map(passage -> passage.position(4).orElseThrow().column()))
        .containsOnly(0);
  }

  @Test
  void without_styles_the_parts_are_found_by_their_looks() {
    var article =
        article(
            Docx.of(
                docx -> {
                  docx.paragraph("Council approves flood wall");
                  docx.paragraph("Work starts in May");
                  docx.paragraph("The council approved a wall for Wexley on Monday.");
                  docx.paragraph("What happens next");
                  docx.paragraph("Surveyors arrive in May, and builders follow in June.");
                  docx.paragraph("By Mara Quill");
                }));

    assertThat(passages(article))
        .containsExactly(
            "headline: Council approves flood wall",
            "subheadline: Work starts in May",
            "byline: By Mara Quill",
            "body[0]: The council approved a wall for Wexley on Monday.",
            "body[1]: Surveyors arrive in May, and builders follow in June.");
  }

  @Test
  void insertions_count_and_deletions_do_not() {
    var article =
        article(
            Docx.of(
                docx -> {
                  docx.paragraph("Council approves wall");
                  var tracked = docx.paragraph("The council ");
                  var deleted = tracked.getCTP().addNewDel().addNewR();
                  deleted.addNewDelText().setStringValue("rejected");
                  var inserted = tracked.getCTP().addNewIns().addNewR();
                  inserted.addNewT().setStringValue("approved");
                  tracked.getCTP().addNewR().addNewT().setStringValue(" the wall, and ");
                  tracked.getCTP().addNewPPr().addNewRPr().addNewDel();
                  docx.paragraph("Wexley is glad of it.");
                  var hidden = docx.paragraph("It costs 3m.");
                  hidden.createRun().setText(" Editors only.");
                  hidden.getRuns().get(1).setVanish(true);
                }));

    assertThat(passages(article))
        .containsExactly(
            "headline: Council approves wall",
            "body[0]: The council approved the wall, and Wexley is glad of it.",
            "body[1]: It costs 3m.");
  }

  @Test
  void tables_notes_and_field_codes_are_left_out_and_their_text_is_not() {
    var article =
        article(
            Docx.of(
                docx -> {
                  docx.paragraph("Council approves wall");
                  var table = docx.document().createTable(1, 1);
                  table.getRow(0).getCell(0).setText("Year and floods in a table");
                  var linked = docx.paragraph("The council approved a ");
                  linked.createHyperlinkRun("https://example.org").setText("wall");
                  linked.createRun().setText(" on\u00A0Monday.");
                  var note = docx.document().createFootnote();
                  note.createParagraph().createRun().setText("A footnote about it.");
                  linked.addFootnoteReference(note);
                  var field = docx.paragraph("It costs ");
                  field.getCTP().addNewR().addNewInstrText().setStringValue(" PAGE ");
                  field.createRun().setText("3m pounds, a tab");
                  field.createRun().addTab();
                  field.createRun().setText("later.");
                }));

    assertThat(passages(article))
        .containsExactly(
            "headline: Council approves wall",
            "body[0]: The council approved a wall on\u00A0Monday.",
            "body[1]: It costs 3m pounds, a tab later.");
  }

  @Test
  void text_boxes_and_their_fallbacks_are_left_out() {
    var box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>";
    var document =
        "<w:document "
            + WORD
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent><w:t>Council approves wall</w:t></w:r>"
            + "</w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>It costs 3m.</w:t></w:r></w:p>"
            + "</w:sdtContent></w:sdt></w:body></w:document>";

    assertThat(passages(article(zip("word/document2.xml", document))))
        .containsExactly("headline: Council approves wall", "body[0]: It costs 3m.");
  }

  @Test
  void recognises_a_word_document_by_its_content() {
    assertThat(read("-", STYLED)).singleElement().isInstanceOf(Draft.Readable.class);
  }

  @Test
  void zip_archive_that_is_no_word_document_is_an_error() {
    assertThat(problems("a.docx", zip("xl/workbook.xml", "<workbook/>")))
        .containsExactly(
            "a.docx: ZIP archive without the text of a Word document: expected a .docx");
    assertThat(problems("a.docx", "just text"))
        .containsExactly("a.docx: isn't a Word document: expected a .docx");
    assertThat(problems("a.txt", STYLED)).singleElement().asString().contains("a ZIP archive");
  }

  @Test
  void an_encrypted_document_is_an_error() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("password");
      try (var plain = encryptor.getDataStream(files)) {
        plain.write(STYLED);
      }
      files.writeFilesystem(out);
    }

    assertThat(problems("a.docx", out.toByteArray()))
        .singleElement()
        .asString()
        .startsWith("a.docx:1: an old or encrypted office document: expected ");
    assertThat(problems("a.doc", out.toByteArray())).singleElement().asString().contains("office");
  }

  @Test
  void a_cut_or_changed_document_gives_diagnostics_and_never_throws() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var bytes = STYLED.clone();
      if (i % 2 == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      } else {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      }
      assertThat(read("a.docx", bytes)).hasSize(1);
    }
    assertThat(problems("a.docx", Arrays.copyOf(STYLED, STYLED.length / 3)))
        .singleElement()
        .asString()
        .startsWith("a.docx: ");
  }

  @Test
  void zip_bomb_is_refused_before_it_is_inflated() {
    var million = "0".repeat(1 << 20);
    var bomb = zip("word/media/image1.png", million.repeat(300));

    assertThat(problems("a.docx", bomb))
        .containsExactly(
            "a.docx: document inflates too far: expected at most 67108864 bytes, and 100 times the"
                + " size of the file");
    var small = DraftReader.builder().maxBytes(5_000).build();
    assertThat(problems(Drafts.read(small, "a.docx", zip("a", "x".repeat(5_001)))))
        .singleElement()
        .asString()
        .contains("inflates too far: expected at most 5000 bytes");
  }

  @Test
  void zip_entries_with_a_path_write_no_file() {
    assertThat(problems("a.docx", zip("../../word/document.xml", "<w:document " + WORD + "/>")))
        .containsExactly(
            "a.docx: ZIP archive without the text of a Word document: expected a .docx");
  }

  @Test
  void bad_xml_in_a_word_document_is_reported_with_its_part() {
    assertThat(problems("a.docx", zip("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>")))
        .containsExactly(
            "a.docx: word/document.xml:1:13: DOCTYPE with declarations of its own, which may be"
                + " hostile: expected none");
    var deep = "<w:document " + WORD + "><w:body>" + "<w:p>".repeat(100_000);
    assertThat(problems("a.docx", zip("word/document.xml", deep)))
        .singleElement()
        .asString()
        .contains("word/document.xml:1:", "nested too deep");
  }

  @Test
  void an_empty_document_is_an_empty_draft() {
    assertThat(problems("a.docx", Docx.of(docx -> docx.paragraph(" "))))
        .containsExactly("a.docx:1: empty draft: expected a headline");
    assertThat(problems("a.docx", new byte[0])).hasSize(1);
  }

  private static byte[] zip(String part, String content) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      var relationship =
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships/officeDocument' Target='/"
              + part
              + "'/></Relationships>";
      zip.write(relationship.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final String LEAD =
      "The council of Halden approved the river wall on Monday after a long debate.";

  /** Returns the passages as {@code name: text @ paragraph}. */
  private static List<String> placed(Consumer<Docx> content) {
    return ((Draft.Readable) Drafts.read("a.docx", Docx.of(content)).get(0))
        .article().passages().stream()
            .map(
                passage ->
                    passage.name()
                        + ": "
                        + passage.text()
                        + " @ "
                        + passage.position(0).orElseThrow())
            .toList();
  }

  @Test
  void reads_the_parts_that_have_labels() {
    assertThat(
            placed(
                docx -> {
                  docx.paragraph("SLUG: halden-wall");
                  docx.paragraph("HEADLINE:");
                  docx.paragraph("Council approves wall");
                  docx.paragraph("Deck: In May");
                  docx.paragraph("DECK: Work starts in May");
                  docx.paragraph("By Jane Roe, political editor");
                  docx.paragraph("BODY:");
                  docx.paragraph(LEAD);
                }))
        .containsExactly(
            "headline: Council approves wall @ 3",
            "subheadline: In May @ 4",
            "byline: By Jane Roe, political editor @ 6",
            "slug: halden-wall @ 1",
            "body[0]: Work starts in May @ 5",
            "body[1]: " + LEAD + " @ 8");
  }

  @Test
  void takes_the_first_paragraph_after_a_slug_for_the_headline() {
    assertThat(
            placed(
                docx -> {
                  docx.paragraph("SLUG: halden-wall");
                  docx.paragraph("Council approves wall");
                  docx.paragraph("Work starts in May");
                  docx.paragraph(LEAD);
                }))
        .containsExactly(
            "headline: Council approves wall @ 2",
            "subheadline: Work starts in May @ 3",
            "slug: halden-wall @ 1",
            "body[0]: " + LEAD + " @ 4");
  }

  @Test
  void reads_text_under_the_label_of_the_body_as_paragraphs_only() {
    assertThat(
            placed(
                docx -> {
                  docx.paragraph("Council approves wall");
                  docx.paragraph("BODY: In May");
                  docx.paragraph(LEAD);
                }))
        .containsExactly(
            "headline: Council approves wall @ 1",
            "body[0]: In May @ 2",
            "body[1]: " + LEAD + " @ 3");
    assertThat(
            placed(
                docx -> {
                  docx.paragraph("BODY: In May");
                  docx.paragraph(LEAD);
                }))
        .containsExactly("body[0]: In May @ 1", "body[1]: " + LEAD + " @ 2");
  }
}
