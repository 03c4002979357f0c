package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.draft.Draft;
import org.copydesk.input.docx.Docx;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The offsets that passages of files have in the text that they were read from. */
class GivenOffsetsTest {
  private static final String NFD = "Cafe\u0301";

  /** Returns the pieces of the source that words were read from, in the first passage with them. */
  private static String given(Article article, String words, String source) {
    var passage =
        article.passages().stream()
            .filter(known -> known.text().contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + passages(article)));
    int start = passage.text().indexOf(words);
    return passage.given(new Span(start, start + words.length())).orElseThrow().in(source);
  }

  @Test
  void words_of_plain_text_lead_back_into_the_file() {
    var text =
        "  \r\nHEADLINE: "
            + NFD
            + " closes\r\n\r\n  The café closed\r\non Monday & for good.\r\n\r\n- It may open.";
    var article = article("a.txt", text);

    for (var words : List.of(NFD, "closes", "closed\r\non Monday & for good.", "It may open.")) {
      assertThat(given(article, words, text)).isEqualTo(words);
    }
    assertThat(article.passages()).extracting(Passage::block).containsOnly(Optional.empty());
  }

  @Test
  void words_of_markdown_lead_back_into_the_file() {
    var text =
        "---\r\ndeck: \"It\\u2019s a \\\"plan\\\"\"\r\nkicker: 'Town''s plan'\r\n---\r\n\r\n"
            + "#  R&amp;D *plan* &pound;3m\r\n\r\n"
            + "The [**"
            + NFD
            + "**](https://a.example) of R\\&D costs &pound;3m&nbsp;&#x1F600;,\r\n`a b` said.\r\n";
    var article = article("a.md", text);

    assertThat(given(article, "It’s a \"plan\"", text)).isEqualTo("It\\u2019s a \\\"plan\\\"");
    assertThat(given(article, "Town's", text)).isEqualTo("Town''s");
    assertThat(given(article, "R&D plan £", text)).isEqualTo("R&amp;D *plan* &pound;");
    assertThat(given(article, NFD, text)).isEqualTo(NFD);
    assertThat(given(article, "The " + NFD + " of", text))
        .isEqualTo("The [**" + NFD + "**](https://a.example) of");
    assertThat(given(article, "costs £3m\u00A0\uD83D\uDE00", text))
        .isEqualTo("costs &pound;3m&nbsp;&#x1F600;");
    assertThat(given(article, "a b said", text)).isEqualTo("a b` said");
  }

  @Test
  void words_of_html_lead_back_into_the_file() {
    var text =
        "<!doctype html>\r\n<html><head><title>Site</title></head><body><article>\r\n<h1> R&amp;D"
            + " <em>plan</em> costs &pound;3m</h1>\r\n<p>The "
            + NFD
            + " said &ldquo;<b>no</b>&rdquo; to the plan on Monday,\r\n it closed on Tuesday.</p>"
            + "<p>Nobody knows why it is so in the town.</p></article></body></html>";
    var article = article("a.html", text);

    assertThat(given(article, "R&D plan", text)).isEqualTo("R&amp;D <em>plan");
    assertThat(given(article, "£3m", text)).isEqualTo("&pound;3m");
    assertThat(given(article, NFD, text)).isEqualTo(NFD);
    assertThat(given(article, "“no”", text)).isEqualTo("&ldquo;<b>no</b>&rdquo;");
    assertThat(given(article, "Monday, it", text)).isEqualTo("Monday,\r\n it");
    assertThat(given(article, "so in the town.", text)).isEqualTo("so in the town.");
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.jsonl"})
  void words_of_json_lead_back_into_the_decoded_string(String name) {
    var headline = " \t" + NFD + " \"closes\" ";
    var body = "\r\nThe café\r\nclosed.\r\n\r\n  It may\u00A0open. ";
    var article = article(name, json(Map.of("headline", headline, "body", body)));

    assertThat(given(article, NFD + " \"closes\"", headline)).isEqualTo(NFD + " \"closes\"");
    assertThat(given(article, "café\r\nclosed.", body)).isEqualTo("café\r\nclosed.");
    assertThat(given(article, "It may\u00A0open.", body)).isEqualTo("It may\u00A0open.");
    assertThat(article.body().get(1).position(3).orElseThrow()).hasToString("1");
  }

  @Test
  void words_of_a_list_in_json_lead_back_into_their_own_strings() {
    var second = "  It may open.";
    var article = article("a.json", json(Map.of("headline", "a", "body", List.of("One.", second))));
    assertThat(given(article, "may open.", second)).isEqualTo("may open.");
  }

  @Test
  void words_of_posts_in_json_lead_back_into_the_decoded_html() {
    var title = " R&#038;D <em>plan</em> &#8211; Site";
    var html = "\n<p>The <b>" + NFD + "</b>&#8217;s plan.</p>\r\n<p>It &amp; they wait.</p>";
    var wordPress =
        article(
            "a.json",
            json(
                Map.of(
                    "title",
                    Map.of("rendered", title),
                    "content",
                    Map.of("rendered", html),
                    "yoast_head_json",
                    Map.of("title", title, "og_site_name", "Site"))));
    assertThat(given(wordPress, "R&D plan", title)).isEqualTo("R&#038;D <em>plan");
    assertThat(given(wordPress, NFD + "’s", html)).isEqualTo(NFD + "</b>&#8217;s");
    assertThat(given(wordPress, "It & they wait.", html)).isEqualTo("It &amp; they wait.");
    var seo = wordPress.seoTitle().orElseThrow();
    assertThat(seo.given(Span.whole(seo.text())).orElseThrow().in(title))
        .isEqualTo("R&#038;D <em>plan");

    var ghost =
        article("a.json", json(Map.of("posts", List.of(Map.of("title", " Plan ", "html", html)))));
    assertThat(given(ghost, "Plan", " Plan ")).isEqualTo("Plan");
    assertThat(given(ghost, "& they", html)).isEqualTo("&amp; they");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // NITF
        "<nitf><body><body.head><hedline><hl1> R&amp;D&#xa0;<em>plan</em></hl1></hedline></body.head>"
            + "<body.content><p>The Cafe\u0301 &amp; bar,\r\n <em>so</em>&#8217;s the"
            + " &#x201C;town&#x201D;</p></body.content></body></nitf>",
        // RSS with escaped HTML
        "<rss><channel><item><title> R&amp;amp;D&#xa0;&lt;em&gt;plan&lt;/em&gt;</title>"
            + "<description>&lt;p&gt;The Cafe\u0301 &amp;amp; bar,\r\n &lt;em&gt;so&lt;/em&gt;&amp;#8217;s"
            + " the &#x201C;town&amp;rdquo;&lt;/p&gt;</description></item></channel></rss>",
        // RSS with CDATA
        "<rss><channel><item><title><![CDATA[ R&amp;D&nbsp;<em>plan</em>]]></title><description>"
            + "<![CDATA[<p>The Cafe\u0301 &amp; bar,\r\n <em>so</em>&rsquo;s the"
            + " &ldquo;town&rdquo;</p>]]></description></item></channel></rss>",
        // Atom with XHTML
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title> R&amp;D&#xa0;plan</title><content"
            + " type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>The Cafe\u0301 &amp; bar,\r\n"
            + " <em>so</em>&#8217;s the &#x201C;town&#x201D;</p></div></content></entry></feed>"
      })
  void words_of_xml_lead_back_into_the_file(String text) {
    var article = article("a.xml", text);

    assertThat(passages(article))
        .containsExactly(
            "headline: R&D\u00A0plan", "body[0]: The " + NFD + " & bar, so’s the “town”");
    assertThat(given(article, "R&D", text)).matches("R&(amp;)+D");
    assertThat(given(article, "plan", text)).isEqualTo("plan");
    assertThat(given(article, NFD, text)).isEqualTo(NFD);
    assertThat(given(article, "& bar", text)).matches("&(amp;)+ bar");
    assertThat(given(article, "bar, so", text)).startsWith("bar,\r\n ").endsWith("so");
    assertThat(given(article, "so’s", text)).startsWith("so").endsWith(";s");
    assertThat(given(article, "“town”", text)).matches("&\\S*town&\\S*;");
  }

  @Test
  void texts_of_word_files_have_no_offsets() throws IOException {
    var bytes =
        Docx.of(
            docx -> {
              docx.paragraph("Council approves flood wall");
              docx.paragraph("The council approved a wall for Wexley on Monday.");
            });
    var article = ((Draft.Readable) read("a.docx", bytes).get(0)).article();

    assertThat(article.passages()).hasSize(2);
    assertThat(article.passages())
        .allSatisfy(passage -> assertThat(passage.given(new Span(0, 3))).isEmpty());
  }
}
