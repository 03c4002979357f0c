package org.copydesk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Block;
import org.copydesk.input.DraftReader;
import org.copydesk.input.Drafts;
import org.copydesk.input.docx.Docx;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.testing.Growth.Load;
import org.copydesk.text.Span;

/** Drafts made to be slow to read, and reports made to be slow to write, of any size. */
final class HostileDrafts {
  // How long a draft may be is no answer to how long it takes.
  private static final DraftReader READER =
      DraftReader.builder().limits(ArticleLimits.none()).build();

  private static final Map<String, List<String>> PIECES =
      Map.of(
          "txt", List.of("\n", "a\n\n", "a\n", "By A ", "- a\n", "\u0301", "\u200d"),
          "md",
              List.of(
                  "\n",
                  "a\n\n",
                  "> ",
                  "- ",
                  "*a **b ",
                  "[",
                  "[a](",
                  "`a``",
                  "&amp;",
                  "\\*",
                  "<b",
                  "|a",
                  "- a\n",
                  "<!-- ",
                  "_a",
                  "![",
                  "[a]: b\n"),
          "html",
              List.of(
                  "\n",
                  "<p>The council &amp; the <b>mayor</b> left. ",
                  "a.<br><br>",
                  "&ampx",
                  "&",
                  "<b>x</b> ",
                  "<p class='a b newsletter-x'>x",
                  "<",
                  "<a href='",
                  "<!-- ",
                  "<div>",
                  "<table>",
                  "<div class='deck'>",
                  "<div itemprop=articleBody>",
                  "<time>",
                  "<h1>a"),
          "json", List.of("\n", "{\"a\":", "[", "\"a\",", "\\ud800"),
          "xml", List.of("\n", "<p>", "<p>a</p>", "&amp;", "<![CDATA["));

  private static final Map<String, String> BEFORE =
      Map.of(
          "txt", "Halden council votes\n\nThe council voted.\n\n",
          "md", "# Halden council votes\n\nThe council voted.\n\n",
          "html", "<h1>Halden council votes</h1><article><p>The council voted.</p>",
          "json", "{\"headline\": \"Halden council votes\", \"body\": [\"The council voted.\", ",
          "xml", "<rss><channel><item><title>Halden council votes</title><description>");

  private HostileDrafts() {}

  static List<Load> all() {
    var all = new ArrayList<Load>();
    PIECES.forEach(
        (ending, pieces) -> {
          for (var piece : pieces) {
            all.add(
                new Load(
                    ending
                        + ": "
                        + RandomText.escaped(piece.substring(0, Math.min(20, piece.length()))),
                    100_000 / piece.length(),
                    n -> {
                      var bytes = (BEFORE.get(ending) + piece.repeat(n)).getBytes(UTF_8);
                      return () -> Drafts.read(READER, "a." + ending, bytes);
                    }));
          }
        });
    all.add(
        new Load(
            "docx: paragraphs",
            2_000,
            n -> {
              var bytes =
                  Docx.of(
                      docx -> {
                        for (int i = 0; i < n; i++) {
                          docx.paragraph("Ward votes.");
                        }
                      });
              return () -> Drafts.read(READER, "a.docx", bytes);
            }));
    for (var piece : List.of("a&amp;b <b>c</b> ", "a <p>b\n\n", "a<br>", "<q>a</q> ")) {
      all.add(
          new Load("block: " + RandomText.escaped(piece), 10_000, n -> offsets(piece.repeat(n))));
    }
    for (var format : OutputFormat.values()) {
      all.add(new Load("report as " + format.key(), 1_000, n -> writing(format, n)));
    }
    all.sort((a, b) -> a.name().compareTo(b.name()));
    return all;
  }

  /** Returns a reading of HTML, without a range in each ten units, that asks for all offsets. */
  private static Runnable offsets(String html) {
    var skipped = new ArrayList<Span>();
    for (int i = 0; i + 10 < html.length(); i += 10) {
      skipped.add(new Span(i, i + 1));
    }
    return () -> {
      for (var block :
          List.of(
              Block.html("b", html),
              Block.text("b", html),
              Block.html("b", html).skipping(skipped))) {
        for (var passage : Article.builder().block(block).build().body()) {
          for (int i = 0; i < passage.text().length(); i++) {
            if (passage.given(new Span(i, i + 1)).isEmpty()) {
              throw new AssertionError("no offset of unit " + i);
            }
          }
        }
      }
    };
  }

  private static Runnable writing(OutputFormat format, int size) {
    IntFunction<String> paragraph =
        i -> "The Halden council approved the plan of ward " + i / 2 + ".";
    var body = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      body.add(paragraph.apply(i));
    }
    var article = Article.builder().headline("Halden council votes").body(body).build();
    var report = Copydesk.standard().check(article);
    return () -> {
      var text = new StringWriter();
      var writer = format.writer(text, new OutputOptions(true, true));
      try {
        writer.begin();
        writer.report(article, report);
        writer.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
