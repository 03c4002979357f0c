package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copydesk.Copydesk;
import org.copydesk.finding.Place;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {
  private static final String NFD = "Cafe\u0301";

  /** Returns the piece of the given string that words of a passage were read from. */
  private static String given(Passage passage, String words, String given) {
    int start = passage.text().indexOf(words);
    assertThat(start).as("%s in %s", words, passage.text()).isNotNegative();
    return passage.given(new Span(start, start + words.length())).orElseThrow().in(given);
  }

  private static List<String> body(Article article) {
    return article.body().stream()
        .map(passage -> passage.block().orElse("-") + ": " + passage.text())
        .toList();
  }

  @Test
  void paragraphs_of_a_text_block_are_those_of_a_body() {
    var text = "  \r\n" + NFD + " opens.\r\nSoon.\r\n \r\n* * *\r\n\r\n\tThe town\u00A0waits. \n";
    var article = Article.builder().block("b7", text).build();

    assertThat(article.body()).extracting(Passage::block).containsOnly(Optional.of("b7"));
    assertThat(article.body())
        .extracting(Passage::text)
        .containsExactly(NFD + " opens.\r\nSoon.", "The town\u00A0waits.")
        .isEqualTo(
            Article.builder().body(text).build().body().stream().map(Passage::text).toList());
    var first = article.body().get(0);
    assertThat(given(first, NFD, text)).isEqualTo(NFD);
    assertThat(given(first, "opens.\r\nSoon", text)).isEqualTo("opens.\r\nSoon");
    assertThat(first.given(Span.whole(first.text())))
        .contains(new Span(4, 4 + first.text().length()));
    assertThat(given(article.body().get(1), "waits.", text)).isEqualTo("waits.");
  }

  @Test
  void paragraphs_of_an_html_block_lead_back_into_the_html() {
    var html =
        "  <p class=x>The R&amp;D unit of <em>"
            + NFD
            + "</em> said &ldquo;<b>no</b>&rdquo;.</p>\r\n<h2>More</h2>\r\n"
            + "<p>It&nbsp;costs &pound;3&#8239;m, <q>we hear</q>&#x1F600;</p>";
    var article = Article.builder().blockHtml("b8", html).build();

    assertThat(body(article))
        .containsExactly(
            "b8: The R&D unit of " + NFD + " said “no”.",
            "b8: It\u00A0costs £3\u202Fm, “we hear”\uD83D\uDE00");
    var first = article.body().get(0);
    assertThat(given(first, "R&D", html)).isEqualTo("R&amp;D");
    assertThat(given(first, "R&", html)).isEqualTo("R&amp;");
    assertThat(given(first, NFD, html)).isEqualTo(NFD);
    assertThat(given(first, "of " + NFD + " said", html)).isEqualTo("of <em>" + NFD + "</em> said");
    assertThat(given(first, "“no”", html)).isEqualTo("&ldquo;<b>no</b>&rdquo;");
    assertThat(given(first, "no", html)).isEqualTo("no");
    assertThat(given(first, first.text(), html)).startsWith("The R").endsWith("&rdquo;.");
    var second = article.body().get(1);
    assertThat(given(second, "It\u00A0costs £3\u202Fm", html))
        .isEqualTo("It&nbsp;costs &pound;3&#8239;m");
    assertThat(given(second, "“we hear”", html)).isEqualTo("<q>we hear</q>");
    assertThat(given(second, "\uD83D\uDE00", html)).isEqualTo("&#x1F600;");
  }

  @Test
  void html_block_without_paragraph_tags_is_one_paragraph() {
    var html = " Plan <i>passes</i> ";
    var article = Article.builder().blockHtml("b1", html).build();

    assertThat(body(article)).containsExactly("b1: Plan passes");
    assertThat(given(article.body().get(0), "Plan passes", html)).isEqualTo("Plan <i>passes");
  }

  @Test
  void display_texts_lead_back_into_their_strings() {
    var headline = " \tCouncil &amp; mayor\r\n <em>agree</em> ";
    var deck = "\u00A0<p>Costs rise</p><p>by 3%</p>";
    var kicker = "\r\n  Harbour & port ";
    var title = "  Plan passes ";
    var article =
        Article.builder()
            .headlineHtml(headline)
            .subheadlineHtml(deck)
            .kicker(kicker)
            .block(Role.SEO_TITLE, Block.text("seo", title))
            .build();

    var read = article.headline().orElseThrow();
    assertThat(read.text()).isEqualTo("Council & mayor agree");
    assertThat(read.block()).isEmpty();
    assertThat(given(read, "& mayor agree", headline)).isEqualTo("&amp; mayor\r\n <em>agree");
    var second = article.subheadline().orElseThrow();
    assertThat(second.text()).isEqualTo("Costs rise by 3%");
    assertThat(given(second, "rise by 3%", deck)).isEqualTo("rise</p><p>by 3%");
    assertThat(given(article.kicker().orElseThrow(), "Harbour & port", kicker))
        .isEqualTo("Harbour & port");
    var third = article.seoTitle().orElseThrow();
    assertThat(third.block()).contains("seo");
    assertThat(given(third, "Plan", title)).isEqualTo("Plan");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \r\n\u00A0", "\u200B", "* * *"})
  void blank_blocks_make_no_passage_and_do_not_shift_the_others(String blank) {
    var article =
        Article.builder()
            .block("b1", blank)
            .block("b2", "One.")
            .blockHtml("b3", blank)
            .blockHtml("b4", "<p>&nbsp;</p><figure><img src=a.png></figure>")
            .blockHtml("b5", "<p>Two.</p>")
            .build();

    assertThat(body(article)).containsExactly("b2: One.", "b5: Two.");
    assertThat(article.body()).extracting(Passage::name).containsExactly("body[0]", "body[1]");
  }

  @Test
  void block_without_text_removes_the_text_of_a_role() {
    var builder = Article.builder().headline("One").subheadline("Two").seoTitle("Three");
    var article =
        builder
            .headlineHtml("<b> </b>")
            .subheadlineHtml(null)
            .block(Role.SEO_TITLE, Block.text("seo", " "))
            .build();
    assertThat(article.passages()).isEmpty();
  }

  @Test
  void block_for_the_role_of_paragraphs_is_added_to_the_body() {
    var article = Article.builder().block(Role.PARAGRAPH, Block.text("b1", "One.\n\nTwo.")).build();
    assertThat(body(article)).containsExactly("b1: One.", "b1: Two.");
  }

  @Test
  void skipped_ranges_are_not_read_and_shift_no_offset() {
    var text = "[x] The wall[1] cost 3 million.[2]\n\nIt stands.";
    var skipped =
        List.of(span(text, "[2]"), span(text, "[x]"), span(text, "[1]"), new Span(12, 13));
    var article = Article.builder().block(Block.text("b1", text).skipping(skipped)).build();

    assertThat(body(article)).containsExactly("b1: The wall cost 3 million.", "b1: It stands.");
    var first = article.body().get(0);
    assertThat(given(first, "wall", text)).isEqualTo("wall");
    assertThat(given(first, "wall cost", text)).isEqualTo("wall[1] cost");
    assertThat(given(first, first.text(), text)).isEqualTo("The wall[1] cost 3 million.");
    assertThat(given(article.body().get(1), "stands.", text)).isEqualTo("stands.");
    assertThat(first.position(0)).isEmpty();
  }

  @Test
  void skipped_ranges_of_html_are_not_read_and_shift_no_offset() {
    var html = "<p>The <x-note>3 &amp; 4</x-note>wall &amp; dam</p><p>stand.</p>";
    var block = Block.html("b1", html).skipping(List.of(span(html, "<x-note>3 &amp; 4</x-note>")));
    var article = Article.builder().block(block).build();

    assertThat(body(article)).containsExactly("b1: The wall & dam", "b1: stand.");
    var first = article.body().get(0);
    assertThat(given(first, "wall &", html)).isEqualTo("wall &amp;");
    assertThat(given(first, "The wall", html)).startsWith("The <x-note>").endsWith("wall");
    assertThat(given(article.body().get(1), "stand.", html)).isEqualTo("stand.");
  }

  @Test
  void block_that_is_skipped_whole_makes_no_passage() {
    var block = Block.text("b1", "One.").skipping(List.of(new Span(0, 4)));
    assertThat(Article.builder().block(block).build().body()).isEmpty();
  }

  @Test
  void places_of_findings_lead_back_to_the_words_in_their_blocks() {
    var headline = "  Council approves &pound;14m wall for <b>Wexley</b>";
    var html =
        "<p>\r\n The council of Wexley approved a wall that costs <b>&pound;</b>19m on"
            + " Monday.</p><p>The council of Wexley approved a wall that costs"
            + " <b>&pound;</b>19m on Monday.</p>";
    var article =
        Article.builder().headlineHtml(headline).block("b1", " ").blockHtml("b2", html).build();

    var findings = Copydesk.standard().check(article).findings();
    assertThat(findings).isNotEmpty();
    var places = new ArrayList<Place>();
    for (var finding : findings) {
      places.add(finding.at());
      places.addAll(finding.related());
    }
    assertThat(places).anyMatch(place -> place.block().isPresent());
    assertThat(places).anyMatch(place -> place.block().isEmpty());
    for (var place : places) {
      var source = place.block().isPresent() ? html : headline;
      var words = place.given().orElseThrow().in(source);
      assertThat(plain(words)).isEqualTo(place.text());
      assertThat(words).doesNotStartWith("<").doesNotEndWith(">");
    }
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").replace("&pound;", "£");
  }

  @Test
  void markup_in_a_text_block_is_noted() {
    var article = Article.builder().block("b1", "Plan <b>passes</b>").build();
    assertThat(article.notes()).extracting(Note::kind).containsExactly(Note.MARKUP);
  }

  @Test
  void passages_made_without_blocks_have_no_block() {
    var text = " One. \n\nTwo.";
    var article = Article.builder().headline(" Plan ").body(text).build();

    assertThat(article.passages()).extracting(Passage::block).containsOnly(Optional.empty());
    assertThat(given(article.headline().orElseThrow(), "Plan", " Plan ")).isEqualTo("Plan");
    assertThat(given(article.body().get(1), "Two.", text)).isEqualTo("Two.");
    assertThat(Passage.of(Role.HEADLINE, "Plan").given(new Span(0, 4))).isEmpty();
  }

  @Test
  void refuses_ranges_past_the_text_and_null() {
    var block = Block.text("b1", "One.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> block.skipping(List.of(new Span(3, 5))))
        .withMessageContaining("4 units");
    assertThatNullPointerException().isThrownBy(() -> Block.text(null, "One.")).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> Block.html(null, "One.")).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> block.skipping(null)).withMessage("ranges");
  }

  @Test
  void blocks_of_the_same_parts_are_equal() {
    var skipped = List.of(new Span(0, 1));
    assertThat(Block.text("b1", "One."))
        .isEqualTo(Block.text("b1", "One."))
        .hasSameHashCodeAs(Block.text("b1", "One."))
        .isNotEqualTo(Block.text("b2", "One."))
        .isNotEqualTo(Block.text("b1", "Two."))
        .isNotEqualTo(Block.html("b1", "One."))
        .isNotEqualTo(Block.text("b1", "One.").skipping(skipped));
    assertThat(Block.html("b1", "One.")).hasToString("Block[b1, html=One.]");
  }

  @Test
  void any_words_of_html_lead_back_to_those_words_between_random_markup() {
    var random = new Random(20261129);
    for (int i = 0; i < 300; i++) {
      assertLeadsBack(RandomHtml.of(random), random);
    }
  }

  private static void assertLeadsBack(RandomHtml html, Random random) {
    var passages = Article.builder().blockHtml("b", html.given).build().body();
    assertThat(passages).as(html.given).hasSize(1);
    var passage = passages.get(0);
    assertThat(passage.text()).isEqualTo(html.text);
    for (int i = 0; i < 20; i++) {
      int first = random.nextInt(html.words.size());
      int last = first + random.nextInt(html.words.size() - first);
      var span = html.words.get(first).join(html.words.get(last));
      assertThat(passage.given(span))
          .as("%s of %s", span.in(html.text), html.given)
          .contains(html.places.get(first).join(html.places.get(last)));
    }
  }

  /** A paragraph of words with markup around and in them, and the places of each word. */
  private static final class RandomHtml {
    // Letters as they are written and as they are read.
    private static final List<List<String>> LETTERS =
        List.of(
            List.of("a", "a"),
            List.of("Z", "Z"),
            List.of("7", "7"),
            List.of("e\u0301", "e\u0301"),
            List.of("&eacute;", "é"),
            List.of("&amp;", "&"),
            List.of("&#x1F600;", "\uD83D\uDE00"),
            List.of("\uD83D\uDE00", "\uD83D\uDE00"),
            List.of("&#8217;", "’"));

    private static final List<String> TAGS =
        List.of("em", "b", "span class=\"a > b\"", "a href='/x?a=1&amp;b=2'");

    private static final List<String> BLANKS = List.of(" ", "\r\n", "\t ", "  <!-- no --> ");

    final List<Span> words = new ArrayList<>();
    final List<Span> places = new ArrayList<>();
    String given = "";
    String text = "";

    static RandomHtml of(Random random) {
      var html = new RandomHtml();
      html.given = random.nextBoolean() ? " \r\n<p>" : "";
      int count = 2 + random.nextInt(12);
      for (int i = 0; i < count; i++) {
        if (i > 0) {
          html.given += pick(BLANKS, random);
          html.text += " ";
        }
        html.word(random);
      }
      html.given += html.given.startsWith(" ") ? "</p> " : "";
      return html;
    }

    private void word(Random random) {
      var outer = random.nextInt(3) == 0 ? pick(TAGS, random) : "";
      given += outer.isEmpty() ? "" : "<" + outer + ">";
      int place = given.length();
      int word = text.length();
      int letters = 1 + random.nextInt(6);
      given += "w";
      text += "w";
      for (int i = 0; i < letters; i++) {
        var letter = pick(LETTERS, random);
        boolean marked = i < letters - 1 && random.nextInt(4) == 0;
        var inner = pick(TAGS, random);
        given += marked ? "<" + inner + ">" + letter.get(0) + end(inner) : letter.get(0);
        text += letter.get(1);
      }
      words.add(new Span(word, text.length()));
      places.add(new Span(place, given.length()));
      given += outer.isEmpty() ? "" : end(outer);
    }

    private static String end(String tag) {
      return "</" + tag.split(" ", 2)[0] + ">";
    }

    private static <T> T pick(List<T> list, Random random) {
      return list.get(random.nextInt(list.size()));
    }
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
