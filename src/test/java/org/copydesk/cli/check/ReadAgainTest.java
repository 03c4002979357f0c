package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAgainTest {
  private static final int DRAFTS = 6;

  private final Taken taken = new Taken();
  private int failures;

  /** Keeps the identities of what it takes. */
  private static final class Taken implements ReadAgain.Sink {
    final List<String> ids = new ArrayList<>();
    int waited;

    @Override
    public void accept(Draft draft) {
      ids.add(draft.id().orElseThrow());
    }

    @Override
    public void unreadable(String path, String problem) {
      ids.add(path);
    }

    @Override
    public long accepted() {
      return ids.size();
    }

    @Override
    public void awaitAll() {
      waited++;
    }
  }

  private static DraftInputs inputs() {
    return new DraftInputs(
        source -> Optional.of(DraftReader.standard()),
        InputStream.nullInputStream(),
        UnaryOperator.identity());
  }

  /** Returns drafts of which reading the one at an index fails so many times. */
  private ChosenDrafts failingAt(int index, int times) {
    return (inputs, sink, unreadable) -> {
      for (int i = 0; i < DRAFTS; i++) {
        if (i == index && failures < times) {
          failures++;
          throw new OutOfMemoryError("Java heap space");
        }
        if (i == 2) {
          unreadable.accept("2", "no such file");
        } else {
          var article = Article.builder().id(Integer.toString(i)).headline("Rain").build();
          sink.accept(new Draft.Readable("drafts.jsonl", i + 1, article, List.of()));
        }
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5})
  void reads_each_draft_once_after_lack_of_memory(int index) {
    ReadAgain.readAll(failingAt(index, 1), ReadAgainTest::inputs, taken, true);

    assertThat(taken.ids)
        .containsExactlyElementsOf(IntStream.range(0, DRAFTS).mapToObj(Integer::toString).toList());
    assertThat(taken.waited).isEqualTo(1);
  }

  @Test
  void gives_up_on_a_draft_that_cannot_be_read_with_all_memory() {
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> ReadAgain.readAll(failingAt(3, 2), ReadAgainTest::inputs, taken, true));
    assertThat(taken.ids).containsExactly("0", "1", "2");
    assertThat(failures).isEqualTo(2);
  }

  @Test
  void doesnt_reread_inputs_that_can_be_read_once() {
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> ReadAgain.readAll(failingAt(3, 1), ReadAgainTest::inputs, taken, false));
    assertThat(taken.waited).isZero();
  }
}
