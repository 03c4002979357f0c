package org.copydesk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Role;
import org.copydesk.rule.testing.RuleTester;

/**
 * A rule's page, taken apart.
 *
 * @param title the title line
 * @param sections the lines under each heading, in the order of the page
 */
record RulePage(String title, Map<String, List<String>> sections) {
  static final List<String> HEADINGS =
      List.of("Why it matters", "Flagged", "Not flagged", "Options", "When to leave it");

  static final List<String> GERMAN_HEADINGS =
      List.of("Was gemeldet wird und warum", "Beispiel", "Was hilft", "Wann es bleiben darf");

  /** Comes last: what share of planted faults the rule finds, and what it reports in sound copy. */
  static final String ACCURACY = "Accuracy";

  private static final String FENCE = "```";

  /**
   * An example article of a page.
   *
   * @param section heading of the example
   * @param lines passages, each as {@code name: text}
   */
  record Example(String section, List<String> lines) {
    /** Returns a tester of the rule that holds this article. */
    RuleTester tester(String rule) {
      var tester = RuleTester.of(rule);
      for (var line : lines) {
        int colon = line.indexOf(": ");
        var name = colon < 0 ? line : line.substring(0, colon);
        var text = line.substring(colon + 1).strip();
        switch (name) {
          case "headline" -> tester.headline(text);
          case "subheadline" -> tester.subheadline(text);
          case "seoTitle" -> tester.part(Role.SEO_TITLE, text);
          case "socialTitle" -> tester.part(Role.SOCIAL_TITLE, text);
          case "slug" -> tester.part(Role.SLUG, text);
          case "body" -> tester.body(text);
          case "language" -> tester.language(text);
          case "datePublished" -> tester.datePublished(text);
          case "known-headline" -> tester.knownHeadline(text);
          case "known-body" -> tester.knownBody(text);
          default -> throw new IllegalArgumentException("no such passage in an example: " + line);
        }
      }
      return tester;
    }

    boolean hasMarks() {
      return lines.stream().anyMatch(line -> line.contains("[["));
    }
  }

  /** A row of the table of options. */
  record OptionRow(String name, String defaultValue, String range, String effect) {}

  /**
   * Returns the text of a rule's page.
   *
   * @param suffix of its name, such as {@code _de}
   */
  static String read(String rule, String suffix) {
    try (var page = RuleCatalogue.class.getResourceAsStream(rule + suffix + ".md")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if it has no title, a heading twice, or an unclosed example
   */
  static RulePage parse(String markdown) {
    var title = "";
    var sections = new LinkedHashMap<String, List<String>>();
    var current = new ArrayList<String>();
    boolean fenced = false;
    for (var line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        fenced = !fenced;
      }
      if (!fenced && line.startsWith("# ")) {
        require(title.isEmpty() && sections.isEmpty(), "a second title: " + line);
        title = line.substring(2);
      } else if (!fenced && line.startsWith("#")) {
        require(line.startsWith("## "), "a heading of another level: " + line);
        current = new ArrayList<>();
        require(sections.put(line.substring(3), current) == null, "twice: " + line);
      } else {
        current.add(line);
      }
    }
    require(!fenced, "an example isn't closed");
    require(markdown.startsWith("# "), "the title doesn't come first");
    return new RulePage(title, sections);
  }

  /** Returns the example articles under a heading. */
  List<Example> examples(String section) {
    var examples = new ArrayList<Example>();
    var lines = new ArrayList<String>();
    boolean fenced = false;
    for (var line : sections.getOrDefault(section, List.of())) {
      if (!line.startsWith(FENCE)) {
        if (fenced) {
          lines.add(line);
        }
        continue;
      }
      if (fenced) {
        examples.add(new Example(section, List.copyOf(lines)));
        lines.clear();
      } else {
        require(line.equals(FENCE + "article"), "an example that isn't run: " + line);
      }
      fenced = !fenced;
    }
    return examples;
  }

  /** Returns the rows of the table of options; empty where the page says "None." */
  List<OptionRow> options() {
    var rows =
        sections.getOrDefault("Options", List.of()).stream()
            .filter(line -> line.startsWith("|"))
            .map(line -> List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)))
            .map(cells -> cells.stream().map(cell -> cell.strip().replace("`", "")).toList())
            .toList();
    if (rows.isEmpty()) {
      require(
          String.join("", sections.getOrDefault("Options", List.of())).strip().equals("None."),
          "options are a table or \"None.\"");
      return List.of();
    }
    require(
        rows.get(0).equals(List.of("name", "default", "range", "effect")),
        "columns of the options: " + rows.get(0));
    return rows.stream()
        .skip(2)
        .map(row -> new OptionRow(row.get(0), row.get(1), row.get(2), row.get(3)))
        .toList();
  }

  private static void require(boolean holds, String offence) {
    if (!holds) {
      throw new IllegalArgumentException(offence);
    }
  }
}
