package org.copydesk.benchmarks.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The Fake News Challenge's stances: headlines with the body that each is held against.
 *
 * @param stances in the order of the file
 * @param bodies by their id
 */
public record FakeNewsChallenge(List<Stance> stances, Map<String, String> bodies) {

  /**
   * A headline and the body that it is held against.
   *
   * @param related whether the body is about what the headline is about
   */
  public record Stance(String headline, String body, boolean related) {}

  /** Copies the collections. */
  public FakeNewsChallenge {
    stances = List.copyOf(stances);
    bodies = Map.copyOf(bodies);
  }

  /**
   * Returns whether a folder has a part of the challenge: {@code train} or {@code
   * competition_test}.
   */
  public static boolean isIn(Path folder, String part) {
    return Files.exists(folder.resolve(part + "_stances.csv"))
        && Files.exists(folder.resolve(part + "_bodies.csv"));
  }

  /** Reads a part of the challenge from {@code PART_stances.csv} and {@code PART_bodies.csv}. */
  public static FakeNewsChallenge read(Path folder, String part) throws IOException {
    var bodies = new HashMap<String, String>();
    for (var row : rows(folder.resolve(part + "_bodies.csv"))) {
      bodies.put(row.get("Body ID"), row.get("articleBody"));
    }
    var stances =
        rows(folder.resolve(part + "_stances.csv")).stream()
            .map(
                row ->
                    new Stance(
                        row.get("Headline"),
                        row.get("Body ID"),
                        !row.get("Stance").equals("unrelated")))
            .toList();
    return new FakeNewsChallenge(stances, bodies);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(file, UTF_8))) {
      return parser.getRecords();
    } catch (UncheckedIOException e) {
      throw new IOException("not the challenge's CSV: " + file, e);
    }
  }
}
