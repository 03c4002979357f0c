package org.copydesk.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBodyTest {

  private static List<String> paragraphs(String html) {
    return HtmlBody.paragraphs(html);
  }

  @Test
  void makes_a_paragraph_of_each_block() {
    assertThat(
            paragraphs(
                "<p>The council met.</p><div>It voted <b>yes</b>.</div><ul><li>One wall</li>"
                    + "<li>Two gates</li></ul><blockquote><p>“Fine.”</p><p>“Good.”</p></blockquote>"))
        .containsExactly(
            "The council met.", "It voted yes.", "One wall", "Two gates", "“Fine.”", "“Good.”");
  }

  @Test
  void makes_paragraphs_of_text_beside_blocks() {
    assertThat(paragraphs("First. <p>Second.</p> Third <em>one</em>.<div>Fourth.</div>Fifth."))
        .containsExactly("First.", "Second.", "Third one.", "Fourth.", "Fifth.");
    assertThat(paragraphs("<li>Nested<ul><li>item</li></ul>rest</li>"))
        .containsExactly("Nested", "item", "rest");
  }

  @Test
  void breaks_a_line_at_one_br_and_a_paragraph_at_two() {
    assertThat(paragraphs("<p>Roses<br/> are red</p>")).containsExactly("Roses\nare red");
    assertThat(paragraphs("Roses are red.<br><br />\nViolets are blue.<br>"))
        .containsExactly("Roses are red.", "Violets are blue.");
  }

  @Test
  void collapses_white_space_and_keeps_no_break_spaces() {
    assertThat(paragraphs("<p>\n  The\t council\r\n <i> met </i> at&nbsp;10 .</p>"))
        .containsExactly("The council met at\u00A010 .");
    assertThat(paragraphs("<p>a<b>b</b>c</p>")).containsExactly("abc");
  }

  @Test
  void decodes_entities_also_those_without_a_semicolon() {
    assertThat(
            paragraphs(
                "<p>Fish &amp; chips &ldquo;cost&#8221; &pound5 &copy; &unknown; & &#x1F600;</p>"))
        .containsExactly("Fish & chips “cost” £5 © &unknown; & \uD83D\uDE00");
  }

  @Test
  void joins_words_at_soft_hyphens() {
    assertThat(paragraphs("<p>Bundes&shy;tags\u00ADwahl im Septem<wbr>ber</p>"))
        .containsExactly("Bundestagswahl im September");
  }

  @Test
  void puts_quotation_marks_round_q() {
    assertThat(paragraphs("<p>He asked for <q>urgent talks</q>.</p>"))
        .containsExactly("He asked for “urgent talks”.");
  }

  @Test
  void leaves_crossheads_out() {
    assertThat(
            paragraphs(
                "<p>The first paragraph.</p><h2>Costs rise</h2><p>The second.</p>"
                    + "<p><strong>What comes next</strong></p><p>The third.</p>"))
        .containsExactly("The first paragraph.", "The second.", "The third.");
  }

  @Test
  void keeps_bold_sentences_and_bold_lines_at_the_ends() {
    assertThat(
            paragraphs(
                "<p><b>Halden</b></p><p>The council met.</p><p><b>It voted at once.</b></p>"
                    + "<p>And <b>it</b> left.</p><p><b>The end</b></p>"))
        .containsExactly(
            "Halden", "The council met.", "It voted at once.", "And it left.", "The end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var a = '<p>text</p>';</script>",
        "<style>p { color: red }</style>",
        "<nav><p>text</p></nav>",
        "<aside><p>text</p></aside>",
        "<form><label>text</label><input value=text></form>",
        "<table><tr><td>text</td></tr></table>",
        "<pre><code>text</code></pre>",
        "<figure><img alt=text><figcaption>text</figcaption></figure>",
        "<template><p>text</p></template>",
        "<noscript><p>text</p></noscript>",
        "<iframe srcdoc=text>text</iframe>",
        "<svg><text>text</text></svg>",
        "<p hidden>text</p>",
        "<div style='color: red; display:none'><p>text</p></div>",
        "<div aria-hidden=true><p>text</p></div>",
        "<p class='screen-reader-text'>text</p>",
        "<div class='newsletter-signup'><p>text</p></div>",
        "<div class='story__related'><p>text</p></div>",
        "<div class='wp-block-pullquote'><p>text</p></div>",
        "<p class='wp-caption-text caption'>text</p>",
        "<ul><li><a href=/x>Flood plan: all you need to know</a></li></ul>",
        "<!-- text --><!--[if IE]><p>text</p><![endif]-->",
        "<p>&nbsp;</p><p>* * *</p><hr>"
      })
  void leaves_out_html_that_is_no_prose_of_the_article(String html) {
    assertThat(paragraphs("<p>Before.</p>" + html + "<p>After.</p>"))
        .containsExactly("Before.", "After.");
  }

  @Test
  void keeps_links_and_code_inside_a_sentence() {
    assertThat(paragraphs("<p>The <a href=/c>council</a> runs <code>make</code> daily</p>"))
        .containsExactly("The council runs make daily");
    assertThat(paragraphs("<p><a href=/c>The council met on Monday.</a></p>"))
        .containsExactly("The council met on Monday.");
  }

  @Test
  void empty_html_has_no_paragraphs() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n<p></p><br><br><div>")).isEmpty();
  }

  @Test
  void reads_unclosed_and_broken_markup() {
    assertThat(paragraphs("<p>One<p>Two <b>bold<p>three</i> end</div><p"))
        .containsExactly("One", "Two bold", "three end");
    assertThat(paragraphs("a < b and b > a")).containsExactly("a < b and b > a");
  }

  @Test
  void points_at_every_character_in_the_file() {
    var html =
        "<p>\r\n  Fish &amp; chips <b>cost\n&pound;5</b> a&shy;gain\u00A0x,<br>\n said &lt;Ann&gt; &eacute;t\u00E9"
            + " \uD83D\uDE00z &notit; end</p>\n<p>Second &#x41;B.";
    var source = SourceText.of("a.html", html);

    var found = HtmlBody.paragraphs(source);

    assertThat(found)
        .extracting(MappedText::text)
        .containsExactly(
            "Fish & chips cost £5 again\u00A0x,\nsaid <Ann> été \uD83D\uDE00z ¬it; end",
            "Second AB.");
    assertThat(place(found.get(0), "Fish")).isEqualTo("2:3");
    assertThat(place(found.get(0), "& chips")).isEqualTo("2:8");
    assertThat(place(found.get(0), "chips")).isEqualTo("2:14");
    assertThat(place(found.get(0), "£5")).isEqualTo("3:1");
    assertThat(place(found.get(0), "5 ")).isEqualTo("3:8");
    assertThat(place(found.get(0), "gain")).isEqualTo("3:20");
    assertThat(place(found.get(0), "said")).isEqualTo("4:2");
    assertThat(place(found.get(0), "Ann")).isEqualTo("4:11");
    assertThat(place(found.get(0), "it; end")).isEqualTo("4:38");
    assertThat(place(found.get(1), "AB")).isEqualTo("5:11");
    assertThat(place(found.get(1), "B.")).isEqualTo("5:17");
  }

  private static String place(MappedText passage, String word) {
    int offset = passage.text().indexOf(word);
    assertThat(offset).as(word).isNotNegative();
    return passage.map().position(offset).orElseThrow().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"div", "blockquote", "b", "ul><li", "span", "q", "a", "table", "x-y", "p"})
  @Timeout(60)
  void reads_elements_nested_a_hundred_thousand_deep(String tag) {
    var opened = ("<" + tag + ">").repeat(100_000);

    assertThat(paragraphs(opened + "<p>Deep.</p>")).hasSizeLessThan(3);
    assertThat(paragraphs("<p>Before.</p>" + opened)).contains("Before.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The council approved a plan &amp; left. ",
        "The council approved a plan.<br><br>",
        "&amp;",
        "&ampx",
        "&",
        "<b>x</b> ",
        "<p class='a b c newsletter-x'>x",
        "x ",
        "<",
        "<a href='",
        "<!-- "
      })
  @Timeout(60)
  void reads_a_megabyte_of_one_piece_in_time(String piece) {
    var html = piece.repeat(1_000_000 / piece.length());

    assertThat(paragraphs("<p>Before.</p>" + html)).isNotEmpty().element(0).isEqualTo("Before.");
  }
}
