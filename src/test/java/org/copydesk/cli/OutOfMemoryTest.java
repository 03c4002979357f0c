package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutOfMemoryTest {
  /** The Java machine may throw one error again and again. */
  private static final OutOfMemoryError SHARED = new OutOfMemoryError("as if");

  @ParameterizedTest
  @ValueSource(strings = {"", "--across"})
  void is_reported_in_a_line_and_by_the_exit_code(String option) {
    var in =
        new InputStream() {
          @Override
          public int read() {
            throw SHARED;
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            throw SHARED;
          }

          @Override
          public void close() {
            throw SHARED;
          }
        };
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var arguments =
        option.isEmpty()
            ? new String[] {"check", "--format", "jsonl", "-"}
            : new String[] {"check", option, "--format", "jsonl", "-"};

    int exit = new Main(in, out, err, Map.of(), () -> false).run(arguments);

    assertThat(err.toString(UTF_8))
        .isEqualTo("copydesk: out of memory; a larger heap can be set with java -Xmx\n");
    assertThat(exit).isEqualTo(3);
  }
}
