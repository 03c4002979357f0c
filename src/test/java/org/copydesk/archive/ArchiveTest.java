package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.copydesk.Copydesk;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.testing.RandomArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final String HOURS =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";
  private static final String VOTE =
      "The council of Halden passed a budget on Monday that spends more on roads and less on the"
          + " theatre, which must now find a third of its income elsewhere, and quickly.";

  @TempDir Path folder;

  @Test
  void archive_returns_identity_date_and_text_of_an_article() throws IOException {
    add(
        Article.builder()
            .id("a1")
            .source("a1.txt")
            .language(Locale.forLanguageTag("de-AT"))
            .datePublished(LocalDate.of(2025, 3, 14))
            .headline("Bibliothek öffnet sonntags")
            .body(HOURS, VOTE)
            .build());

    var hit = search(article("draft", "Halden library", HOURS)).get(0);

    assertThat(hit.article().id()).contains("a1");
    assertThat(hit.article().source()).contains("a1.txt");
    assertThat(hit.article().language()).isEqualTo(Locale.forLanguageTag("de-AT"));
    assertThat(hit.article().datePublished()).contains(LocalDate.of(2025, 3, 14));
    assertThat(hit.article().passage(Role.HEADLINE).orElseThrow().text())
        .isEqualTo("Bibliothek öffnet sonntags");
    assertThat(hit.article().body()).extracting(Passage::text).containsExactly(HOURS, VOTE);
    assertThat(hit.shared()).isEqualTo(1);
  }

  @Test
  void finds_a_copy_a_reused_paragraph_and_a_headline_and_nothing_else() throws IOException {
    add(
        article("copy", "Sunday opening", HOURS.replace("Mill Street", "Station Road"), VOTE),
        article("paragraph", "Council votes", VOTE, "The mayor left before the last vote of all."),
        article("headline", "Halden library open on Sundays", "Nothing of it is in this body."),
        article("else", "Ferries stop for the night", "A storm is coming up from the south-west."));

    assertThat(search(article("draft", "Halden library to open on Sundays", HOURS, VOTE)))
        .extracting(hit -> hit.article().id().orElseThrow())
        .containsExactly("copy", "paragraph", "headline");
  }

  @Test
  void does_not_take_an_article_for_its_own_duplicate() throws IOException {
    add(article("a1", "Halden library to open on Sundays", HOURS), bySource("b.txt", HOURS));

    assertThat(names(search(article("a1", "Halden library to open on Sundays", VOTE, HOURS))))
        .containsExactly("b.txt");
    assertThat(names(search(bySource("b.txt", HOURS)))).containsExactly("a1");
    assertThat(names(search(bySource("c.txt", HOURS)))).containsExactlyInAnyOrder("a1", "b.txt");
    assertThat(names(search(Article.builder().body(HOURS).build()))).hasSize(2);
  }

  @Test
  void archive_finds_the_ten_most_similar_articles() throws IOException {
    try (var writer = Archive.write(folder)) {
      for (int i = 0; i < 30; i++) {
        writer.add(article("copy" + i, "Headline " + i, HOURS));
      }
      writer.add(article("nearest", "Another", HOURS, VOTE));
      writer.commit();
    }

    assertThat(names(search(article("draft", "Draft", HOURS, VOTE))))
        .hasSize(10)
        .contains("nearest");
  }

  @Test
  void finds_one_article_behind_many_with_the_same_note() throws IOException {
    var note = "This text was made by the county news service and may be used free of charge.";
    try (var writer = Archive.write(folder)) {
      for (int i = 0; i < 20; i++) {
        writer.add(article("a" + i, "Headline " + i, "Body of article " + i, note));
      }
      writer.add(article("b", "Another", VOTE));
      writer.commit();
    }

    assertThat(names(search(article("draft", "Draft", "Own body", note, VOTE)))).contains("b");
  }

  @Test
  void archive_ignores_boilerplate_in_searches() throws IOException {
    try (var writer = Archive.write(folder)) {
      for (int i = 0; i < 201; i++) {
        writer.add(article("a" + i, "Headline " + i, HOURS));
      }
      writer.add(article("b", "Another", VOTE));
      writer.commit();
    }

    assertThat(names(search(article("draft", "Draft", HOURS, VOTE)))).containsExactly("b");
  }

  @Test
  void keeps_headlines_of_each_language_apart() throws IOException {
    add(
        Article.builder()
            .id("de")
            .language(Locale.GERMAN)
            .headline("Minister Berlin Taxi Hotel")
            .build());

    assertThat(search(article("draft", "Minister Berlin Taxi Hotel"))).isEmpty();
  }

  @Test
  void replaces_an_article_of_the_same_identity() throws IOException {
    add(article("a1", "Old", HOURS));
    add(article("a1", "New", VOTE));

    assertThat(info().articles()).isEqualTo(1);
    assertThat(search(article("draft", "Draft", HOURS))).isEmpty();
    assertThat(names(search(article("draft", "Draft", VOTE)))).containsExactly("a1");
  }

  @Test
  void removes_by_id_or_source() throws IOException {
    add(article("a1", "One", HOURS), bySource("b.txt", VOTE));
    try (var writer = Archive.write(folder)) {
      assertThat(writer.remove("a1")).isTrue();
      assertThat(writer.remove("b.txt")).isTrue();
      assertThat(writer.remove("a1")).isFalse();
      writer.commit();
    }

    assertThat(info().articles()).isZero();
  }

  @Test
  void archive_drops_uncommitted_articles() throws IOException {
    add(article("a1", "One", HOURS));
    try (var writer = Archive.write(folder)) {
      writer.add(article("a2", "Two", VOTE));
      writer.remove("a1");
    }

    assertThat(info().articles()).isEqualTo(1);
    assertThat(names(search(article("draft", "Draft", HOURS)))).containsExactly("a1");
  }

  @Test
  void archive_readers_see_commits_and_block_no_writer() throws IOException {
    add(article("a1", "One", HOURS));
    try (var archive = Archive.open(folder);
        var writer = Archive.write(folder)) {
      writer.add(article("a2", "Two", HOURS));
      archive.refresh();
      assertThat(archive.info().articles()).isEqualTo(1);

      writer.commit();
      archive.refresh();
      assertThat(archive.info().articles()).isEqualTo(2);
    }
  }

  @Test
  void readers_see_commits_of_themselves_within_a_second() throws Exception {
    add(article("a1", "One", HOURS));
    try (var archive = Archive.open(folder)) {
      add(article("a2", "Two", HOURS));
      Thread.sleep(1100);

      archive.search(article("draft", "Draft", HOURS));
      assertThat(archive.info().articles()).isEqualTo(2);
    }
  }

  @Test
  void archive_refuses_an_article_without_id_and_source() throws IOException {
    try (var writer = Archive.write(folder)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.add(Article.builder().headline("Nameless").build()))
          .withMessage("article must have an id or a source");
    }
  }

  @Test
  void closed_archive_throws_archive_exception() throws IOException {
    add(article("a1", "One", HOURS));
    var archive = Archive.open(folder);
    archive.close();

    for (ThrowingCallable asked :
        List.<ThrowingCallable>of(
            archive::info, archive::refresh, () -> archive.search(article("a2", "Two", HOURS)))) {
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(asked)
          .withMessage(folder + ": archive is closed");
    }
  }

  @Test
  void candidates_of_a_closed_archive_are_an_unchecked_error() throws IOException {
    add(article("a1", "One", HOURS));
    var archive = Archive.open(folder);
    archive.close();
    var analysed = TextAnalyser.of(Locale.ENGLISH).analyse(article("a2", "One of them", HOURS));

    for (var known : List.of(archive, archive.filtered(any -> true))) {
      for (ThrowingCallable asked :
          List.<ThrowingCallable>of(
              () -> known.findByBody(analysed), () -> known.findByHeadline(analysed))) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(asked)
            .havingCause()
            .isInstanceOf(ArchiveException.class)
            .withMessage(folder + ": archive is closed");
      }
    }
  }

  @Test
  void archive_stores_random_articles() throws IOException {
    var random = RandomArticles.seeded();
    var articles = random.take(300);
    try (var writer = Archive.write(folder)) {
      for (int i = 0; i < articles.size(); i++) {
        writer.add(named(articles.get(i), "\uD800".repeat(i) + i));
      }
      writer.add(
          article(
              "x".repeat(100_000), "word".repeat(20_000) + " \uD83D", "\uDC00" + "a".repeat(99)));
      writer.commit();
    }
    try (var archive = Archive.open(folder)) {
      for (var article : articles) {
        archive.search(article);
      }
      assertThat(archive.info().articles()).isEqualTo(301);
    }
  }

  @Test
  void gives_the_same_findings_on_every_thread() throws Exception {
    var articles = RandomArticles.seeded().take(100);
    try (var writer = Archive.write(folder)) {
      for (int i = 0; i < articles.size(); i++) {
        writer.add(named(articles.get(i), "id" + i));
      }
      writer.commit();
    }
    try (var archive = Archive.open(folder)) {
      var copydesk = Copydesk.builder().knownArticles(archive).build();
      Callable<List<List<Finding>>> check =
          () -> articles.stream().map(article -> copydesk.check(article).findings()).toList();
      var expected = check.call();
      assertThat(expected.stream().flatMap(List::stream))
          .anyMatch(finding -> finding.rule().equals("duplicate-article"));
      var threads = Executors.newFixedThreadPool(4);
      try {
        for (var done : threads.invokeAll(Collections.nCopies(4, check))) {
          assertThat(done.get()).isEqualTo(expected);
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private void add(Article... articles) throws IOException {
    try (var writer = Archive.write(folder)) {
      for (var article : articles) {
        writer.add(article);
      }
      writer.commit();
    }
  }

  private List<Archive.Hit> search(Article article) throws IOException {
    try (var archive = Archive.open(folder)) {
      return archive.search(article);
    }
  }

  private Archive.Info info() throws IOException {
    try (var archive = Archive.open(folder)) {
      return archive.info();
    }
  }

  private static List<String> names(List<Archive.Hit> hits) {
    return hits.stream()
        .map(hit -> hit.article().id().or(hit.article()::source).orElseThrow())
        .toList();
  }

  private static Article article(String id, String headline, String... body) {
    return Article.builder().id(id).headline(headline).body(body).build();
  }

  private static Article bySource(String source, String... body) {
    return Article.builder().source(source).body(body).build();
  }

  private static Article named(Article article, String id) {
    var builder = Article.builder().id(id).language(article.language());
    article.passages().forEach(passage -> builder.part(passage.role(), passage.text()));
    return builder.build();
  }
}
