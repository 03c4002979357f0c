package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What two readings say of decks that came without a label. The resource {@code deck-labels.tsv}
 * holds no text: a deck is known by its digest.
 */
final class DeckLabels {
  private static final int DIGEST_BYTES = 8;

  private final Map<String, String> readings;

  private DeckLabels(Map<String, String> readings) {
    this.readings = readings;
  }

  /** Reads the resource. */
  static DeckLabels load() {
    var readings = new HashMap<String, String>();
    try (var in = DeckLabels.class.getResourceAsStream("deck-labels.tsv")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns -> readings.put(columns[0], columns[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DeckLabels(readings);
  }

  /**
   * Reads decks from a file with a headline and a deck a line, and returns each reading of each as
   * a pair of its own; two a deck, next to each other.
   */
  List<LabelledPair> readings(Path file) throws IOException {
    var pairs = new ArrayList<LabelledPair>();
    for (var line : Files.readAllLines(file)) {
      var columns = line.split("\t", -1);
      for (char reading : readings.getOrDefault(digest(line), "").toCharArray()) {
        pairs.add(new LabelledPair(label(reading), columns[0].strip(), columns[1].strip()));
      }
    }
    return pairs;
  }

  private static String label(char reading) {
    return switch (reading) {
      case 'R' -> "RESTATES";
      case 'P' -> "PARTLY";
      case 'A' -> "ADDS";
      default -> throw new IllegalArgumentException("expected R, P or A, not " + reading);
    };
  }

  private static String digest(String line) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
