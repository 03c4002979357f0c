package org.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.testing.GrowthTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No cost grows faster than linearly in a draft: what is done on an input of twice the size takes
 * at most two and a half times the CPU time. All sizes are within the default limits, and the heap
 * has 256 MB. Prints the table:
 *
 * <pre>mvn -B -ntp -Dquick -Dtest=GrowthTest test</pre>
 */
class GrowthTest {
  /** Two texts whose lengths both grow, so that a product of them is seen, are among the inputs. */
  private static final int INPUTS = 150;

  // In a JVM of its own: what other tests compiled and left in the heap doesn't count.
  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES) // ends a hang, and says nothing about cost
  void no_cost_grows_faster_than_linearly() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx256m",
                // G1 takes time of the measured thread where its small regions fill up.
                "-XX:+UseSerialGC",
                "-Xss640k",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                GrowthTable.class.getName())
            .redirectErrorStream(true)
            .start();
    var rows = new ArrayList<String>();
    try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(line);
        rows.add(line);
      }
    } finally {
      process.destroy();
    }

    assertThat(process.waitFor()).isZero();
    assertThat(rows).hasSizeGreaterThan(INPUTS);
    assertThat(rows).filteredOn(row -> row.contains(GrowthTable.FAILED)).isEqualTo(List.of());
  }
}
