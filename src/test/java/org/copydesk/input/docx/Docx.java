package org.copydesk.input.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes Word documents as Apache POI does. */
public final class Docx {
  private final XWPFDocument document = new XWPFDocument();

  private Docx() {}

  public static byte[] of(Consumer<Docx> content) {
    var docx = new Docx();
    content.accept(docx);
    try (var out = new ByteArrayOutputStream()) {
      docx.document.write(out);
      docx.document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XWPFDocument document() {
    return document;
  }

  public XWPFParagraph paragraph(String text) {
    var paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  public XWPFParagraph paragraph(String style, String text) {
    var paragraph = paragraph(text);
    paragraph.setStyle(style);
    return paragraph;
  }

  /** Defines a style by its identity, its name and the identity of the one that it builds on. */
  public Docx style(String id, String name, String basedOn) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    if (!basedOn.isEmpty()) {
      style.addNewBasedOn().setVal(basedOn);
    }
    document.createStyles().addStyle(new XWPFStyle(style));
    return this;
  }
}
