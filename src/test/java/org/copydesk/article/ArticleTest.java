package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.LineIndex;
import org.copydesk.text.layout.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  @Test
  void an_article_without_anything_is_english_and_empty() {
    var article = Article.builder().build();
    assertThat(article.language()).isEqualTo(Locale.ENGLISH);
    assertThat(article.passages()).isEmpty();
    assertThat(article.body()).isEmpty();
    assertThat(article.id()).isEmpty();
    assertThat(article.source()).isEmpty();
    assertThat(article.datePublished()).isEmpty();
    assertThat(article.passage(Role.HEADLINE)).isEmpty();
  }

  @Test
  void article_holds_all_that_its_builder_got() {
    var article =
        Article.builder()
            .id("a1")
            .source("draft.md")
            .language(Locale.GERMAN)
            .datePublished(LocalDate.of(2025, 3, 31))
            .headline("Rat stimmt zu")
            .subheadline("Bau beginnt im Mai")
            .build();
    assertThat(article.id()).contains("a1");
    assertThat(article.source()).contains("draft.md");
    assertThat(article.language()).isEqualTo(Locale.GERMAN);
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(article.passage(Role.HEADLINE)).map(Passage::text).contains("Rat stimmt zu");
    assertThat(article.passage(Role.SUBHEADLINE)).map(Passage::text).contains("Bau beginnt im Mai");
  }

  @Test
  void article_trims_text_but_keeps_line_breaks() {
    var article = Article.builder().headline(" \n Two\r\nlines\t").build();
    assertThat(article.passage(Role.HEADLINE)).map(Passage::text).contains("Two\r\nlines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t", "\u00a0", "\u00a0\u200b", "\ufeff", "\u2003 \u202f"})
  void blank_text_is_absent(String blank) {
    var article = Article.builder().headline(blank).body(blank, "Text.", blank, "More.").build();
    assertThat(article.passage(Role.HEADLINE)).isEmpty();
    assertThat(article.body()).extracting(Passage::name).containsExactly("body[0]", "body[1]");
    assertThat(article.body()).extracting(Passage::text).containsExactly("Text.", "More.");
  }

  @Test
  void paragraphs_of_several_calls_are_numbered_on() {
    var article =
        Article.builder()
            .body("One.")
            .body(List.of("Two.", "Three."))
            .part(Role.PARAGRAPH, "Four.")
            .build();
    assertThat(article.body()).extracting(Passage::index).containsExactly(0, 1, 2, 3);
    assertThat(article.body().get(3).name()).isEqualTo("body[3]");
  }

  @Test
  void null_text_is_absent() {
    String none = null;
    var article =
        Article.builder()
            .headline(null)
            .subheadline(null)
            .kicker(null)
            .byline(null)
            .dateline(null)
            .seoTitle(null)
            .socialTitle(null)
            .slug(null)
            .part(Role.SEO_TITLE, null)
            .paragraph(null)
            .body(none)
            .body("One.", null, "Two.")
            .body(Arrays.asList(null, "Three."))
            .build();

    assertThat(article.passages())
        .extracting(Passage::text)
        .containsExactly("One.", "Two.", "Three.");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u00a0\u200b"})
  void absent_text_takes_away_what_a_role_had(String absent) {
    var builder = Article.builder().headline("Head").subheadline("Below").subheadline(absent);

    assertThat(builder.build().subheadline()).isEmpty();
    assertThat(builder.build().headline()).isPresent();
    assertThat(builder.headline("Head").part(Role.HEADLINE, absent).build().passages()).isEmpty();
  }

  @Test
  void article_has_a_setter_and_an_accessor_for_each_role() {
    var article =
        Article.builder()
            .headline("a")
            .subheadline("b")
            .kicker("c")
            .byline("d")
            .dateline("e")
            .seoTitle("f")
            .socialTitle("g")
            .metaDescription("h")
            .slug("i")
            .paragraph("j")
            .build();

    assertThat(article.passages()).extracting(Passage::role).containsExactly(Role.values());
    assertThat(
            Stream.of(
                article.headline(),
                article.subheadline(),
                article.kicker(),
                article.byline(),
                article.dateline(),
                article.seoTitle(),
                article.socialTitle(),
                article.metaDescription(),
                article.slug()))
        .extracting(passage -> passage.orElseThrow().text())
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
  }

  @Test
  void body_of_one_text_is_split_at_blank_lines() {
    var article = Article.builder().body("One\nline.\n\nTwo.\r\n \r\nThree.").build();

    assertThat(article.body())
        .extracting(Passage::text)
        .containsExactly("One\nline.", "Two.", "Three.");
  }

  @Test
  void paragraphs_that_were_given_as_such_are_kept() {
    var article =
        Article.builder()
            .body("One.\n\nStill one.", "Two.")
            .body(List.of("Three.\n\nStill three."))
            .paragraph("Four.\n\nStill four.")
            .build();

    assertThat(article.body()).hasSize(4);
  }

  @Test
  void article_equals_one_with_the_same_parts() {
    assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    assertThat(
            List.of(
                full().id("a2").build(),
                full().source("other.md").build(),
                full().language(Locale.GERMAN).build(),
                full().datePublished(null).build(),
                full().headline("Other").build(),
                full().paragraph("More.").build(),
                full().suppress(Suppression.of("a-rule", "agreed")).build()))
        .doesNotContain(full().build());
    assertThat(full().build()).isNotEqualTo("Head");
  }

  @Test
  void article_prints_its_id_and_texts() {
    assertThat(full().build())
        .hasToString("Article[id=a1, source=draft.md, language=en, headline=Head, body[0]=Text.]");
  }

  private static Article.Builder full() {
    return Article.builder()
        .id("a1")
        .source("draft.md")
        .datePublished(LocalDate.of(2025, 3, 31))
        .headline("Head")
        .body("Text.");
  }

  @Test
  void names_the_argument_that_is_null() {
    var builder = Article.builder();
    List<String> list = null;
    assertThatNullPointerException()
        .isThrownBy(() -> builder.part(null, "text"))
        .withMessage("role");
    assertThatNullPointerException().isThrownBy(() -> builder.body(list)).withMessage("paragraphs");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.part(Role.SLUG, null, SourceMap.none()))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.part(Role.SLUG, "text", null))
        .withMessage("origin");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.suppress(null))
        .withMessage("suppression");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.build().passage(null))
        .withMessage("role");
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleLimits.standard().violation(null))
        .withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> Passage.of(Role.SLUG, null))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Suppression.of(null, "agreed"))
        .withMessage("rule");
  }

  @Test
  void the_last_text_of_a_role_counts() {
    var article = Article.builder().headline("First").headline("Second").build();
    assertThat(article.passage(Role.HEADLINE)).map(Passage::text).contains("Second");
    assertThat(article.passages()).hasSize(1);
  }

  @Test
  void lists_passages_in_the_order_of_their_roles_with_the_body_last() {
    var article =
        Article.builder()
            .body("Text.")
            .part(Role.SLUG, "a-b")
            .subheadline("Below")
            .part(Role.BYLINE, "By Ann Day")
            .headline("Above")
            .build();
    assertThat(article.passages())
        .extracting(Passage::name)
        .containsExactly("headline", "subheadline", "byline", "slug", "body[0]");
  }

  @Test
  void article_does_not_change_with_its_builder() {
    var builder = Article.builder().headline("Before").body("One.");
    var article = builder.build();
    builder.headline("After").body("Two.");
    assertThat(article.passage(Role.HEADLINE)).map(Passage::text).contains("Before");
    assertThat(article.body()).hasSize(1);
    assertThat(builder.build().body()).hasSize(2);
  }

  @Test
  void lists_of_an_article_are_unmodifiable() {
    var article = Article.builder().headline("Head").body("One.").build();
    var extra = Passage.of(Role.PARAGRAPH, "Two.");
    assertThatThrownBy(() -> article.body().add(extra))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> article.passages().add(extra))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void article_refuses_to_return_one_passage_for_paragraphs() {
    var article = Article.builder().body("One.").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article.passage(Role.PARAGRAPH))
        .withMessageContaining("body()");
  }

  @ParameterizedTest
  @ValueSource(strings = {" text", "text\n", "\ttext"})
  void untrimmed_text_with_a_source_is_refused(String text) {
    var builder = Article.builder();
    var source = SourceMap.ofLine(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.part(Role.SUBHEADLINE, text, source))
        .withMessageContaining("subheadline")
        .withMessageContaining("trimmed");
  }

  @Test
  void passage_maps_back_to_the_source() {
    var source = "Head\n\nText of it.";
    var article =
        Article.builder()
            .part(Role.PARAGRAPH, "Text of it.", SourceMap.ofOffset(LineIndex.of(source), 6))
            .build();
    assertThat(article.body().get(0).position(5)).contains(new SourcePosition(3, 6));
  }

  @Test
  void null_language_is_english_and_blank_id_is_none() {
    var article = Article.builder().language(Locale.GERMAN).language(null).id("a").id(" ").build();

    assertThat(article.language()).isEqualTo(Locale.ENGLISH);
    assertThat(article.id()).isEmpty();
  }

  @Test
  void language_has_the_code_of_two_letters_if_there_is_one() {
    assertThat(Article.builder().language(Locale.forLanguageTag("deu-AT")).build().language())
        .isEqualTo(Locale.forLanguageTag("de-AT"));
    assertThat(Article.builder().language(Locale.forLanguageTag("nds")).build().language())
        .isEqualTo(Locale.forLanguageTag("nds"));
  }

  @Test
  void roles_are_named_as_in_article_json() {
    assertThat(Role.values())
        .extracting(Role::key)
        .containsExactly(
            "headline",
            "subheadline",
            "kicker",
            "byline",
            "dateline",
            "seoTitle",
            "socialTitle",
            "metaDescription",
            "slug",
            "body");
  }

  @Test
  void only_paragraphs_have_an_index() {
    assertThat(new Passage(Role.PARAGRAPH, 2, "Text", SourceMap.none()).name())
        .isEqualTo("body[2]");
    assertThat(Passage.of(Role.SEO_TITLE, " Text ").name()).isEqualTo("seoTitle");
    assertThat(Passage.of(Role.SEO_TITLE, " Text ").text()).isEqualTo("Text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Passage(Role.HEADLINE, 1, "Text", SourceMap.none()))
        .withMessageContaining("headline");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Passage(Role.PARAGRAPH, -1, "Text", SourceMap.none()));
  }

  @ParameterizedTest
  @CsvSource({
    "headline, headline",
    "seoTitle, SEO title",
    "socialTitle, social title",
    "body[0], paragraph 1",
    "body[41], paragraph 42",
    "body[], body[]"
  })
  void passage_label_has_words_and_numbers_from_1(String name, String label) {
    assertThat(Passage.labelOf(name)).isEqualTo(label);
  }

  @Test
  void passage_is_found_by_its_name() {
    for (var role : Role.values()) {
      var passage = new Passage(role, role == Role.PARAGRAPH ? 12 : 0, "", SourceMap.none());

      assertThat(Passage.named(passage.name())).contains(passage);
    }
    for (var name : List.of("", "body", "body[-1]", "body[1", "Headline", "body[9999999999]")) {
      assertThat(Passage.named(name)).isEmpty();
    }
  }

  @Test
  void passages_have_different_labels() {
    var article = Article.builder().part(Role.SEO_TITLE, "Wall").body("One.", "Two.").build();

    assertThat(article.passages())
        .extracting(Passage::label)
        .containsExactly("SEO title", "paragraph 1", "paragraph 2");
  }

  @Test
  void notes_are_kept_in_order_and_once() {
    var place = new SourcePosition(3, 7);
    var builder = Article.builder().headline("Wall");
    builder.note(Note.of("date", "no date")).note(Note.of("language", "no language").at(place));
    builder.note(Note.of("date", "no date"));
    var article = builder.build();

    assertThat(article.notes())
        .containsExactly(
            Note.of("date", "no date"), new Note("language", "no language", Optional.of(place)));
    assertThat(article.withNote(Note.of("no-body", "no body")).notes()).hasSize(3);
    assertThat(article.notes()).hasSize(2);
  }

  @Test
  void blank_note_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Note.of(" ", "no body"));
    assertThatIllegalArgumentException().isThrownBy(() -> Note.of("no-body", ""));
  }
}
