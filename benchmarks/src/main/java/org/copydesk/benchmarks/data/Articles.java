package org.copydesk.benchmarks.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Reads articles, one as JSON a line, also gzipped: {@code headline}, {@code subheadline}, {@code
 * body}, {@code language}.
 */
public final class Articles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Articles() {}

  /**
   * An article with a headline.
   *
   * @param language English where the record names none
   * @param subheadline empty where the record has none
   */
  public record Headed(Locale language, String headline, String subheadline, List<String> body) {

    /** Copies the list. */
    public Headed {
      body = List.copyOf(body);
    }
  }

  /** Reads the articles of a file that have a headline and a body. */
  public static List<Headed> read(Path file) throws IOException {
    var articles = new ArrayList<Headed>();
    for (var record : records(file)) {
      var headline = record.path("headline").asText();
      var body = paragraphs(record.path("body"));
      if (!headline.isBlank() && !body.isEmpty()) {
        var language = record.path("language").asText("en");
        var subheadline = record.path("subheadline").asText().strip();
        articles.add(
            new Headed(Locale.forLanguageTag(language), headline.strip(), subheadline, body));
      }
    }
    return articles;
  }

  /** Reads the JSON values of a file, whether they stand one per line or in one list. */
  public static List<JsonNode> records(Path file) throws IOException {
    try (var in = open(file);
        var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(in)) {
      var records = new ArrayList<JsonNode>();
      while (values.hasNext()) {
        records.add(values.next());
      }
      return records;
    }
  }

  /** Reads the lines of a file. */
  public static List<String> lines(Path file) throws IOException {
    try (var in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Splits a text into paragraphs at blank lines. */
  public static List<String> paragraphs(String text) {
    return Stream.of(text.split("\\R\\s*\\R", -1)).filter(part -> !part.isBlank()).toList();
  }

  private static List<String> paragraphs(JsonNode body) {
    return body.isArray()
        ? StreamSupport.stream(body.spliterator(), false)
            .map(JsonNode::asText)
            .filter(part -> !part.isBlank())
            .toList()
        : paragraphs(body.asText());
  }

  private static InputStream open(Path file) throws IOException {
    var in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
