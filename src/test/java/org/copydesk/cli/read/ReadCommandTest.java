package org.copydesk.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;

import java.nio.file.Path;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir Path folder;

  @Test
  void prints_an_article_a_line_in_the_order_of_the_input() {
    var many =
        file(folder, "many.jsonl", "{\"id\":\"a\",\"headline\":\"A\"}", "{\"headline\":\"B\"}");
    var one = file(folder, "one.txt", "Council approves plan", "", "It was a long night.");

    var run = CommandLineTester.run("read", "--format", "jsonl", many, one);

    assertThat(run.out().lines())
        .containsExactly(
            "{\"id\":\"a\",\"source\":\""
                + many
                + "\",\"language\":\"en\",\"headline\":\"A\",\"body\":[],\"origins\":{\"headline\":\"json:headline\"},\"leftOut\":{},\"notes\":[{\"kind\":\"no-body\",\"message\":\"no body read: expected \\\"body\\\"\",\"line\":1}]}",
            "{\"source\":\""
                + many
                + "\",\"language\":\"en\",\"headline\":\"B\",\"body\":[],\"origins\":{\"headline\":\"json:headline\"},\"leftOut\":{},\"notes\":[{\"kind\":\"no-body\",\"message\":\"no body read: expected \\\"body\\\"\",\"line\":2}]}",
            "{\"source\":\""
                + one
                + "\",\"language\":\"en\",\"headline\":\"Council approves plan\",\"body\":[\"It was a long night.\"],\"origins\":{\"headline\":\"block 1\",\"body[0]\":\"block 2\"},\"leftOut\":{},\"notes\":[]}");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void reports_a_draft_that_cannot_be_read_and_prints_the_others() {
    var good = file(folder, "good.txt", "Council approves plan", "", "It was a long night.");
    var bad = file(folder, "bad.json", "{\"headline\": 7}");

    var run = CommandLineTester.run("read", "--format", "jsonl", bad, good);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(bad + ":1:14: \"headline\": expected a string, found a number\n");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().findFirst().orElseThrow())
        .startsWith("{\"source\":\"" + bad + "\",\"error\":\"");
  }

  @Test
  void says_where_on_a_page_each_passage_is_from() {
    var page =
        """
        <title>Plan passed</title>
        <script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "Plan passed", "author": {"name": "Ann Lee"}}
        </script>
        <article><h1 class="title big">Plan passed</h1>
        <div id="story"><div><p>The council met on Monday.</p></div><p class="last">It rained.</p></div>
        <nav><p>Home page</p></nav><p class="newsletter">Sign up here</p><h2>More of it</h2>
        </article><footer hidden><p>All rights reserved</p></footer>
        """;

    var run = CommandLineTester.run("read", "--format", "jsonl", file(folder, "page.html", page));

    assertThat(run.out())
        .contains(
            "\"origins\":{\"headline\":\"h1.title\",\"byline\":\"json-ld:author\",\"seoTitle\":\"title\","
                + "\"body[0]\":\"div\\u0023story p\",\"body[1]\":\"p.last\"},\"leftOut\":{\"nav\":1,\".newsletter\":1,\"heading\":1,\"hidden\":1}");
  }

  @Test
  void names_standard_input_as_it_was_asked_for() {
    var run =
        new CommandLineTester()
            .in("<h1>Plan passed</h1><p>The council met on Monday.</p>")
            .with("read", "--format", "json", "--input-format", "html", "--language", "de", "-");

    assertThat(run.out())
        .startsWith("[\n{\"source\":\"-\",\"language\":\"de\",\"headline\":\"Plan passed\",")
        .endsWith("}\n]\n");
  }

  @Test
  void reads_as_the_configuration_of_each_draft_says() {
    file(folder, ".copydesk.yml", "language: fr", "ignore: [old/]");
    var kept = file(folder, "a.txt", "Le plan", "", "Il a plu.");
    var ignored = file(folder.resolve("old"), "b.txt", "Le plan", "", "Il a plu.");

    var all = CommandLineTester.run("read", folder.toString());
    var one = CommandLineTester.run("read", ignored);
    var without = CommandLineTester.run("read", "--no-config", kept);

    assertThat(all.out()).startsWith(kept + ": language fr\n").endsWith("\n1 draft read\n");
    assertThat(all.err()).isEmpty();
    assertThat(one.out()).isEqualTo("0 drafts read\n");
    assertThat(one.err()).startsWith(ignored + ": not read: ignored by ");
    assertThat(without.out()).startsWith(kept + ": language en\n");
  }

  @Test
  void prints_text_with_the_notes_and_counts_what_could_not_be_read() {
    var page =
        file(
            folder,
            "page.html",
            "<title>Plan passed\u001b[1m</title><p>It rained <b>a lot</b>.</p>");
    var missing = folder.resolve("none.txt").toString();

    var run = CommandLineTester.run("read", page, missing);

    assertThat(run.out())
        .isEqualTo(
            """
            PAGE: language en
            PAGE:1:8: headline from title
              Plan passed␛[1m
            PAGE:1:8: seoTitle from title
              Plan passed␛[1m
            PAGE:1:34: body[0] from p
              It rained a lot.
            PAGE:1:8: note: headline taken from <title>: no <h1>, <article> or <main> was found, so that the body may have more than the article

            1 draft read, 1 draft could not be read
            """
                .replace("PAGE", page));
    assertThat(run.err()).startsWith(missing + ": no such file");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void counts_the_blocks_of_text_that_are_left_out() {
    var text =
        file(
            folder,
            "a.txt",
            "HEADLINE: Plan passed",
            "DECK:",
            "It took all night",
            "BODY: The council met on Monday.",
            "",
            "After the storm",
            "",
            "It rained all day.",
            "",
            "By Ann Lee",
            "",
            "By Bo Ray");
    var markdown =
        file(
            folder,
            "b.md",
            "---",
            "deck: It took all night",
            "---",
            "# Plan passed",
            "",
            "The council met on Monday.",
            "",
            "## After the storm",
            "",
            "```",
            "code",
            "```",
            "",
            "It rained all day.");

    assertThat(CommandLineTester.run("read", "--format", "jsonl", text).out())
        .contains(
            "\"origins\":{\"headline\":\"label:HEADLINE\",\"subheadline\":\"label:DECK\","
                + "\"byline\":\"block 5\",\"body[0]\":\"block 1\",\"body[1]\":\"block 3\","
                + "\"body[2]\":\"block 4\"},\"leftOut\":{\"crosshead\":1}");
    assertThat(CommandLineTester.run("read", "--format", "jsonl", markdown).out())
        .contains(
            "\"origins\":{\"headline\":\"block 1 (heading 1)\",\"subheadline\":"
                + "\"front-matter:deck\",\"body[0]\":\"block 2\",\"body[1]\":\"block 4\"},"
                + "\"leftOut\":{\"code\":1,\"heading\":1}");
  }

  @Test
  void needs_a_path() {
    var run = CommandLineTester.run("read");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("copydesk: Missing required parameter: 'PATH'\n");
  }
}
