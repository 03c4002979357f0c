package org.copydesk.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs {@link CheckBenchmark} for articles of 100 to 6,400 words and draws the medians as an SVG
 * image. Arguments: the file to write, and options of JMH.
 */
public final class SpeedChart {
  private static final List<String> WORDS =
      List.of("100", "200", "400", "800", "1600", "3200", "6400");

  private SpeedChart() {}

  /** Runs the program. */
  public static void main(String[] args)
      throws IOException, CommandLineOptionException, RunnerException {
    var file = Path.of(args[0]);
    var jmh = new CommandLineOptions(Arrays.copyOfRange(args, 1, args.length));
    var image = SpeedImage.of(CheckTimes.measure(WORDS, jmh));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, image);
    System.out.println("Wrote " + file);
  }
}
