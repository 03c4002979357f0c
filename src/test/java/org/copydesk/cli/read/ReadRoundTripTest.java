package org.copydesk.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Suppression;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.input.DraftReader;
import org.copydesk.input.docx.Docx;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code read} prints of a draft in any format is read again as the same article. */
class ReadRoundTripTest {
  @TempDir private static Path folder;

  static Stream<Path> drafts() throws IOException {
    var drafts = new ArrayList<Path>();
    for (var name : List.of("golden", "drafts")) {
      try (var files = Files.list(Path.of("src/test/resources", name))) {
        files.filter(file -> !file.toString().endsWith(".findings.txt")).forEach(drafts::add);
      }
    }
    var word =
        Docx.of(
            docx -> {
              docx.style("Title", "Title", "").paragraph("Title", "Plan passed");
              docx.paragraph("The council met on Monday.\u00A0It rained.");
            });
    Stream.of(
            file(folder, "word.docx", word),
            file(
                folder,
                "labels.txt",
                "KICKER: Norvik",
                "HEADLINE: Plan passed",
                "DECK: It took all night",
                "DATELINE: Halden",
                "SEO TITLE: Plan in Norvik",
                "BODY:",
                "The council met on Monday.",
                "",
                "* First it rained.",
                "* Then it snowed."),
            file(
                folder,
                "ignored.md",
                "<!-- copydesk-ignore number-mismatch: evening edition -->",
                "# Plan passed",
                "",
                "The council met on Monday.",
                "",
                "<!-- copydesk-ignore repeated-sentence: a refrain -->",
                "It met, and it",
                "met again."),
            file(
                folder,
                "blocks.json",
                "{\"title\": \"Plan passed\", \"language\": \"de-AT\", \"date\": 7,"
                    + " \"datePublished\": \"2025-03-31T23:00:00Z\", \"slug\": \"plan-passed\","
                    + " \"socialTitle\": \"Plan! #1 \\u2028 \\u0007\","
                    + " \"copydesk\": {\"ignore\": {\"number-mismatch\": [\"evening\","
                    + " {\"reason\": \"quoted\", \"block\": \"b7\", \"fingerprint\": \"f1\"}]}},"
                    + " \"body\": [{\"id\": \"b7\", \"text\": \"One.\\n\\nTwo.\"}, \"Three.\","
                    + " {\"id\": \"b8\", \"html\": \"<p>Four.<br>Five.</p><p>Six.</p>\"}]}"),
            file(
                folder,
                "ghost.json",
                "{\"posts\": [{\"id\": \"g1\", \"title\": \"Plan passed\", \"html\":"
                    + " \"<p>It rained.</p>\"}, {\"id\": \"g2\", \"title\": \"Rain\", \"html\":"
                    + " \"<p>It poured.</p>\"}]}"),
            file(
                folder,
                "wordpress.json",
                "[{\"title\": {\"rendered\": \"Plan &#038; rain\"}, \"content\": {\"rendered\":"
                    + " \"<p>It rained.</p>\"}, \"date\": \"2025-03-31T10:00:00\"}]"))
        .map(Path::of)
        .forEach(drafts::add);
    return drafts.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void reads_what_it_printed(Path draft) throws IOException {
    var first = CommandLineTester.run("read", "--format", "jsonl", draft.toString());
    var second =
        CommandLineTester.run(
            "read", "--format", "jsonl", file(folder, "again.jsonl", first.out()));
    var list = CommandLineTester.run("read", "--format", "json", draft.toString());

    assertThat(first.exitCode()).isZero();
    var articles = DraftReader.standard().articles(draft);
    assertThat(articles).isNotEmpty();
    assertThat(first.out().lines()).hasSameSizeAs(articles);
    assertThat(described(DraftReader.standard().articles(folder.resolve("again.jsonl"))))
        .isEqualTo(described(articles));
    assertThat(
            described(
                DraftReader.standard().articles(Path.of(file(folder, "again.json", list.out())))))
        .isEqualTo(described(articles));
    assertThat(second.exitCode()).isZero();
  }

  private static List<List<Object>> described(List<Article> articles) {
    return articles.stream().map(ReadRoundTripTest::described).toList();
  }

  private static List<Object> described(Article article) {
    var all = new ArrayList<>();
    all.add(article.id());
    all.add(article.language());
    all.add(article.datePublished());
    article
        .passages()
        .forEach(
            passage -> all.add(passage.name() + " " + passage.block() + ": " + passage.text()));
    article.suppressions().stream().map(ReadRoundTripTest::withoutPosition).forEach(all::add);
    return all;
  }

  private static String withoutPosition(Suppression one) {
    return one.rule() + one.reason() + one.passage() + one.block() + one.fingerprint();
  }
}
