package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.Progress;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftReader;
import org.copydesk.rule.KnownArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftsOfRunTest {
  private static final String BODY =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";

  private static Draft.Readable draft(String id) {
    var article = Article.builder().id(id).headline("Library opens").body(BODY).build();
    return new Draft.Readable("drafts.jsonl", 1, article, List.of());
  }

  private static void gather(DraftsOfRun run, List<Draft.Readable> drafts) throws IOException {
    var nowhere = new Diagnostics(OutputStream.nullOutputStream());
    run.gather(
        source -> Optional.of(DraftReader.standard()),
        InputStream.nullInputStream(),
        (inputs, sink, unreadable) -> drafts.forEach(sink),
        new Progress("Reading", () -> 0, nowhere, List.of(), Progress.DELAY));
  }

  private static AnalysedArticle analysed(Draft.Readable draft) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(draft.article());
  }

  private static Stream<Throwable> failures() {
    return Stream.of(
        new OutOfMemoryError("Java heap space"),
        new StackOverflowError(),
        new NoClassDefFoundError("Could not initialize class X"),
        new IllegalStateException("broken"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_draft_that_cannot_be_stored_leaves_the_others_to_be_compared(Throwable failure)
      throws IOException {
    var drafts = List.of(draft("a"), draft("b"), draft("c"));
    try (var run =
        DraftsOfRun.create(
            (writer, article) -> {
              if (article.id().orElseThrow().endsWith("b")) {
                DraftsOfRunTest.<RuntimeException>sneak(failure);
              }
              writer.add(article);
            })) {
      gather(run, drafts);
      var known = drafts.stream().map(each -> run.knownTo(each, KnownArticles.NONE)).toList();

      assertThat(known.get(0).findByBody(analysed(drafts.get(0)))).isEmpty();
      assertThatIllegalStateException()
          .isThrownBy(() -> known.get(1).findByBody(analysed(drafts.get(1))))
          .withMessage("not compared with the other drafts of the run: " + failure);
      assertThatIllegalStateException()
          .isThrownBy(() -> known.get(1).findByHeadline(analysed(drafts.get(1))));
      assertThat(known.get(2).findByBody(analysed(drafts.get(2))))
          .extracting(article -> article.id().orElseThrow())
          .containsExactly("a");
    }
  }

  @Test
  void ends_where_the_disk_cannot_be_written_to() throws IOException {
    try (var run =
        DraftsOfRun.create(
            (writer, article) -> {
              throw new IOException("no space left");
            })) {
      assertThatIOException()
          .isThrownBy(() -> gather(run, List.of(draft("a"))))
          .withMessage("no space left");
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable failure) throws T {
    throw (T) failure;
  }
}
