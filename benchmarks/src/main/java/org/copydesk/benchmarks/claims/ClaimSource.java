package org.copydesk.benchmarks.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.text.Span;

/** Reads claims over their bodies from the sets that {@code benchmarks/CLAIM-MODEL.md} names. */
final class ClaimSource {
  private static final int OPENING = 300;
  private static final int MIN_LETTERS = 12;

  private final Map<String, Sourced> byBody = new LinkedHashMap<>();

  /** A claim as it was found. */
  record Given(String source, String fault, String passage, String text, List<Span> spans) {}

  /** An article with its claims. */
  static final class Sourced {
    private final String id;
    private final List<String> body;
    private final List<Given> claims = new ArrayList<>();

    private Sourced(String id, List<String> body) {
      this.id = id;
      this.body = List.copyOf(body);
    }

    String id() {
      return id;
    }

    List<String> body() {
      return body;
    }

    List<Given> claims() {
      return claims;
    }
  }

  /** Reads the sets of a folder; a missing one is skipped. */
  static List<Sourced> read(Path data) throws IOException {
    var source = new ClaimSource();
    source.readWritten(records(data.resolve("natural/cases.jsonl")));
    for (var file : files(data.resolve("published"))) {
      source.readPublished(records(file));
    }
    for (var row : records(data.resolve("numhg/headlines.jsonl"))) {
      source.add(row, "headline", row.path("headline").asText(), "figures", "none", List.of());
    }
    source.readSwaps(records(data.resolve("swaps/pairs.jsonl")));
    source.readSummaries(records(data.resolve("claims/cliff.jsonl")));
    source.readEntities(records(data.resolve("claims/entities.jsonl")));
    return List.copyOf(source.byBody.values());
  }

  private static List<JsonNode> records(Path file) throws IOException {
    return Files.exists(file) ? Articles.records(file) : List.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void readWritten(List<JsonNode> rows) {
    for (var row : rows) {
      var fault = row.path("fault").asText();
      var right = fault.equals("none") || fault.equals("restates");
      var article = row.path("article");
      for (var passage : List.of("headline", "subheadline")) {
        var text = article.path(passage).asText("");
        if (right || !row.path("passage").asText().equals(passage)) {
          add(article, passage, text, "written", "none", List.of());
        } else {
          add(article, passage, text, "written", fault, List.of(span(row.path("span"))));
        }
      }
    }
  }

  private void readPublished(List<JsonNode> rows) {
    for (var row : rows) {
      if (row.path("language").asText("en").startsWith("en")) {
        for (var passage : List.of("headline", "subheadline")) {
          add(row, passage, row.path(passage).asText(""), "published", "none", List.of());
        }
      }
    }
  }

  private void readSwaps(List<JsonNode> rows) {
    for (var row : rows) {
      var claim = row.path("headline").asText();
      if (row.path("label").asText().equals("entailment")) {
        add(row, "headline", claim, "swapped", "none", List.of());
      } else if (row.path("label").asText().equals("contradiction")) {
        var span = newWords(claim, row.path("body").path(0).asText());
        if (span.length() > 0) {
          add(row, "headline", claim, "swapped", row.path("kind").asText(), List.of(span));
        }
      }
    }
  }

  /** Returns where a claim differs from a sentence: what lies between their like ends. */
  private static Span newWords(String claim, String sentence) {
    var words = claim.split(" ", -1);
    var others = sentence.replaceFirst("[.]$", "").split(" ", -1);
    int from = 0;
    int start = 0;
    while (from < Math.min(words.length, others.length) && words[from].equals(others[from])) {
      start += words[from].length() + 1;
      from++;
    }
    int back = 0;
    int end = claim.length();
    while (back < Math.min(words.length, others.length) - from
        && words[words.length - 1 - back].equals(others[others.length - 1 - back])) {
      end -= words[words.length - 1 - back].length() + 1;
      back++;
    }
    return end > start && start < claim.length() ? new Span(start, end) : new Span(0, 0);
  }

  private void readSummaries(List<JsonNode> rows) {
    for (var row : rows) {
      var spans = new ArrayList<Span>();
      row.path("spans").forEach(span -> spans.add(span(span)));
      boolean right = row.path("kind").asText().equals("correct");
      if (right || !spans.isEmpty()) {
        add(
            row,
            "headline",
            row.path("headline").asText(),
            "summary",
            right ? "none" : "summary",
            right ? List.of() : spans);
      }
    }
  }

  private void readEntities(List<JsonNode> rows) {
    for (var row : rows) {
      var spans = new ArrayList<Span>();
      boolean doubtful = false;
      for (var entity : row.path("entities")) {
        var label = entity.path("label").asText();
        if (label.startsWith("Non-factual") || label.startsWith("Intrinsic")) {
          spans.add(new Span(entity.path("start").asInt(), entity.path("end").asInt()));
        } else {
          doubtful |= !label.equals("Non-hallucinated");
        }
      }
      if (!doubtful || !spans.isEmpty()) {
        add(
            row,
            "headline",
            row.path("headline").asText(),
            "summary",
            spans.isEmpty() ? "none" : "summary",
            spans);
      }
    }
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }

  private void add(
      JsonNode article,
      String passage,
      String text,
      String source,
      String fault,
      List<Span> spans) {
    var body = new ArrayList<String>();
    if (article.path("body").isArray()) {
      article.path("body").forEach(paragraph -> body.add(paragraph.asText()));
    } else {
      body.addAll(Articles.paragraphs(article.path("body").asText()));
    }
    body.removeIf(String::isBlank);
    boolean sentence = source.equals("swapped");
    if (body.isEmpty() || text.strip().length() < MIN_LETTERS) {
      return;
    }
    var whole = String.join(" ", body);
    var opening = whole.substring(0, Math.min(OPENING, whole.length()));
    // Sentences of one picture belong together.
    var id = (sentence ? "s" : "a") + Integer.toHexString(opening.hashCode());
    var known = byBody.computeIfAbsent(id, key -> new Sourced(key, body));
    var given = new Given(source, fault, passage, text, spans);
    if (!known.claims.contains(given)) {
      known.claims.add(given);
    }
  }
}
