package org.copydesk.output;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Category;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Scores;
import org.copydesk.finding.Report.Similarity;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.text.Span;
import org.copydesk.text.layout.LineIndex;
import org.copydesk.text.layout.SourceMap;
import org.jspecify.annotations.Nullable;

/** Reports put together by hand, and what writers make of them. */
public final class Reports {
  static final String FILE =
      """
      Mayor orders ‘immediate talks’ on flood wall

      Mayor urges prompt talks on flood wall

      The mayor has directed officials to begin
      urgent talks.
      """;

  public static final Passage HEADLINE =
      passage(Role.HEADLINE, "Mayor orders ‘immediate talks’ on flood wall");
  static final Passage SUBHEADLINE =
      passage(Role.SUBHEADLINE, "Mayor urges prompt talks on flood wall");
  public static final Passage LEAD =
      passage(Role.PARAGRAPH, "The mayor has directed officials to begin\nurgent talks.");

  static final Scores NO_SCORES =
      new Scores(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  private Reports() {}

  static Passage passage(Role role, String text) {
    return new Passage(
        role, 0, text, SourceMap.ofOffset(LineIndex.of(FILE), Math.max(0, FILE.indexOf(text))));
  }

  /** Returns the place of words in a passage. */
  public static Place place(Passage passage, String words) {
    int start = passage.text().indexOf(words);
    return new Place(passage, new Span(start, start + words.length()));
  }

  public static Finding framingShift() {
    return finding(
        "framing-shift",
        Severity.WARNING,
        "\"urges\" is weaker than \"orders\" and \"directed\"",
        List.of("orders", "directs"),
        place(SUBHEADLINE, "urges"),
        place(HEADLINE, "orders"),
        place(LEAD, "directed"));
  }

  public static Finding restatement() {
    return finding(
        "subheadline-restates-headline",
        Severity.SUGGESTION,
        "Subheadline says the headline again",
        List.of(),
        Place.whole(SUBHEADLINE),
        Place.whole(HEADLINE));
  }

  public static Finding finding(
      String rule,
      Severity severity,
      String message,
      List<String> suggestions,
      Place at,
      Place... related) {
    return new Finding(
        rule,
        Category.INCONSISTENCY,
        severity,
        message,
        at,
        List.of(related),
        Optional.of(Score.above("containment", 0.8, 0.75)),
        suggestions,
        "0123456789abcdef");
  }

  public static Report report(@Nullable String id, @Nullable String source, Finding... findings) {
    return Report.builder().id(id).source(source).findings(List.of(findings)).build();
  }

  public static Report scored() {
    return Report.builder()
        .source("draft.txt")
        .scores(
            new Scores(
                OptionalDouble.of(0.934567),
                OptionalDouble.empty(),
                OptionalDouble.of(1),
                OptionalDouble.of(0)))
        .similarities(
            List.of(
                new Similarity("headline", "subheadline", 0.91),
                new Similarity("headline", "body[0]", 0.744),
                new Similarity("headline", "body[1]", 0.05),
                new Similarity("subheadline", "body[0]", 0.7),
                new Similarity("subheadline", "body[1]", 1)))
        .build();
  }

  public static Report failed() {
    return Report.builder()
        .source("draft.txt")
        .failures(List.of(new Failure("framing-shift", "no such word")))
        .build();
  }

  public static Report unchecked() {
    return Report.builder()
        .source("draft.txt")
        .unchecked(new Failure(Failure.LIMITS, "too many paragraphs"))
        .build();
  }

  public static Draft.Unreadable unreadable() {
    return new Draft.Unreadable(
        "drafts.jsonl",
        2,
        "a2",
        List.of(
            new Diagnostic("drafts.jsonl", 2, 0, "first"),
            new Diagnostic("drafts.jsonl", 2, 0, "second")));
  }

  /** Returns a draft whose one line can't be read, without an id. */
  public static Draft.Unreadable unreadable(String source, int line, String message) {
    return new Draft.Unreadable(
        source, line, null, List.of(new Diagnostic(source, line, 0, message)));
  }

  /** What is done with a writer between its begin and its end. */
  public interface Drafts {
    void writeTo(ReportWriter writer) throws IOException;
  }

  public static String written(OutputFormat format, OutputOptions options, Drafts drafts) {
    try {
      var target = new StringWriter();
      var writer = format.writer(target, options);
      writer.begin();
      drafts.writeTo(writer);
      writer.end();
      return target.toString();
    } catch (IOException e) {
      throw new AssertionError("a StringWriter takes everything", e);
    }
  }
}
