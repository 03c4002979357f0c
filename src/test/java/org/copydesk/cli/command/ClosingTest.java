package org.copydesk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private int closed;

  private Closeable closing(Throwable thrown) {
    return () -> {
      closed++;
      throwIt(thrown);
    };
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // It throws where a result is expected.
  private static <T> T throwIt(Throwable thrown) throws IOException {
    if (thrown instanceof Error error) {
      throw error;
    } else if (thrown instanceof IOException problem) {
      throw problem;
    }
    return null;
  }

  @Test
  void one_error_of_use_and_close_is_thrown_as_it_is() {
    var shared = new OutOfMemoryError("Java heap space");

    assertThatThrownBy(() -> Closing.using(closing(shared), resource -> throwIt(shared)))
        .isSameAs(shared);
    assertThatThrownBy(
            () ->
                Closing.using(
                    closing(shared),
                    outer -> Closing.using(closing(shared), inner -> throwIt(shared))))
        .isSameAs(shared);
    assertThat(shared.getSuppressed()).isEmpty();
    assertThat(closed).isEqualTo(3);
  }

  @Test
  void what_the_close_throws_is_suppressed_by_what_the_use_throws() {
    var ofUse = new IOException("disk full");
    var ofClose = new OutOfMemoryError("Java heap space");

    assertThatThrownBy(() -> Closing.using(closing(ofClose), resource -> throwIt(ofUse)))
        .isSameAs(ofUse)
        .hasSuppressedException(ofClose);
    assertThatThrownBy(() -> Closing.using(closing(ofClose), resource -> 1)).isSameAs(ofClose);
  }

  @Test
  void result_comes_after_the_close() throws IOException {
    assertThat(Closing.<Closeable, Integer>using(closing(null), resource -> 7)).isEqualTo(7);
    assertThat(closed).isEqualTo(1);
  }
}
