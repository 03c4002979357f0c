package org.copydesk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.copydesk.output.writer.OutputOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What GitHub's runner makes of each form, if it goes to the log of a step. */
class BuildServerLogTest {
  private static final List<String> HOSTILE =
      List.of(
          "::error file=x::Halden bridge shut on Sundays ##[add-mask]shut on Sundays",
          "\u00a0 \u200b::add-path::/tmp/x in Halden ##[error]shut on Sundays",
          ":\u200b:set-output name=x::Halden bridge #\u200d#[debug]shut on Sundays");

  // As its source reads: "::" after blanks, "##[" anywhere. It compares by the rules of a language,
  // which don't see characters without a shape.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");

  private static boolean isCommand(String line) {
    var seen = UNSEEN.matcher(line).replaceAll("");
    return seen.replaceFirst("^[\\p{Z}\\s]+", "").startsWith("::") || seen.contains("##[");
  }

  @ParameterizedTest
  @EnumSource
  void formats_contain_no_unintended_build_server_commands(OutputFormat format) throws IOException {
    var target = new StringWriter();
    var writer = format.writer(target, OutputOptions.plain().withScores(true));
    writer.begin();
    for (var text : HOSTILE) {
      var article =
          Article.builder().source(text).headline(text).subheadline(text).body(text).build();
      var report = Copydesk.standard().check(article);
      assertThat(report.findings()).isNotEmpty();
      writer.report(article, report);
      writer.report(article, failed(text));
      writer.unreadable(Reports.unreadable(text, 1, text));
    }
    writer.end();

    var commands = target.toString().lines().filter(BuildServerLogTest::isCommand).toList();
    if (format == OutputFormat.GITHUB) {
      assertThat(commands)
          .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]*::.*"));
    } else {
      assertThat(commands).isEmpty();
    }
  }

  private static Report failed(String text) {
    var report = Copydesk.standard().check(Article.builder().source(text).headline(text).build());
    return Report.builder()
        .id(text)
        .source(text)
        .language(report.language())
        .scores(report.scores())
        .failures(List.of(new Failure(text, text)))
        .build();
  }
}
