package org.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.input.DraftReader;
import org.copydesk.input.docx.Docx;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.writer.OutputOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read, found and written owes nothing to the language, the numerals, the calendar and the
 * time zone of the machine.
 */
@Isolated("changes the defaults of the whole JVM")
class OtherMachinesTest {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources/drafts"),
          Path.of("src/test/resources/golden"),
          Path.of("src/test/resources/seed"));

  // Capital I, figures and days, in words and digits, are what differs between machines.
  private static final String STORY =
      """
      # ISTANBUL INFLATION HITS 1,250 FIRMS ON 3 MAY 2024

      INQUIRY INTO İZMİR FERRIES MAY HIT 1,520 FIRMS ON 4 MAY 2024

      The inquiry into Istanbul's inflation said on Friday, 3 May 2024 that 1,250 firms were hit,
      3.5 per cent more than in 2023. Its title is “THE ILLUSION”.

      The inquiry into Istanbul's inflation said on Friday, 3 May 2024 that 1,250 firms were hit,
      3.5 per cent more than in 2023. Its title is “The Illusion”.
      """;

  private final Locale locale = Locale.getDefault();
  private final Locale formats = Locale.getDefault(Locale.Category.FORMAT);
  private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @BeforeEach
  void write_drafts() {
    CommandLineTester.file(folder, "story.md", STORY);
    CommandLineTester.file(folder, "story.txt", STORY.substring(2));
    CommandLineTester.file(
        folder,
        "stories.JSONL",
        "{\"ID\": 1, \"TITLE\": \"INFLATION\", \"DATEPUBLISHED\": \"2024-05-03T23:30:00-05:00\","
            + " \"BODY\": [\"It is 12,5 per cent.\"]}",
        "{\"HEADLINE\": 3}");
    CommandLineTester.file(
        folder,
        "page.html",
        "<ARTICLE><H1>INFLATION HITS ISTANBUL</H1><TIME DATETIME='2024-05-03T23:30:00-05:00'>3 May"
            + "</TIME><P>INFLATION was 3.5 per cent on 3/5/2024.</P></ARTICLE>");
    CommandLineTester.file(
        folder, "word.docx", Docx.of(docx -> docx.paragraph("INFLATION HITS 1,250 FIRMS")));
  }

  @AfterEach
  void restore_the_machine() {
    Locale.setDefault(locale);
    Locale.setDefault(Locale.Category.FORMAT, formats);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "en, Asia/Tokyo",
    "tr-TR, UTC",
    "tr-TR, Asia/Tokyo",
    "ar-EG-u-nu-arab, UTC",
    "ar-EG-u-nu-arab, Asia/Tokyo",
    "th-TH-u-ca-buddhist-nu-thai, UTC",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Tokyo"
  })
  void other_locales_and_zones_give_the_same_reports(String language, String timeZone)
      throws IOException {
    pretend("en", "UTC");
    var read = read();
    var written = written();
    pretend(language, timeZone);

    assertThat(read()).isEqualTo(read);
    assertThat(written()).isEqualTo(written);
  }

  @Test
  void drafts_have_content_that_could_differ_between_machines() throws IOException {
    assertThat(read())
        .anyMatch(line -> line.contains("datePublished=2024-05-0"))
        .anyMatch(line -> line.contains("stories.JSONL:2"));
    assertThat(written())
        .anyMatch(text -> text.contains("date-mismatch"))
        .anyMatch(text -> text.contains("number-mismatch"))
        .anyMatch(text -> text.contains("repeated-paragraph"));
  }

  // Cached values are made here on a machine without English.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=UTC",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
      })
  void process_started_with_another_locale_writes_the_same(String options)
      throws IOException, InterruptedException {
    pretend("en", "UTC");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as the command's jar has it
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.copydesk.cli.Main");
    command.addAll(arguments());
    var errors = folder.resolve("errors");
    var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    var expected = new CommandLineTester().standard().with(arguments().toArray(String[]::new));

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out).isEqualTo(expected.out()).contains("date-mismatch");
    assertThat(Files.readString(errors)).isEqualTo(expected.err()).isNotEmpty();
    assertThat(process.exitValue()).isEqualTo(expected.exitCode());
  }

  private static void pretend(String language, String timeZone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
  }

  /** Returns all that readers make of the drafts, an entry each. */
  private List<String> read() throws IOException {
    return drafts().stream().map(OtherMachinesTest::shown).toList();
  }

  private List<Draft> drafts() throws IOException {
    var drafts = new ArrayList<Draft>();
    for (var from : folders()) {
      try (var files = Files.list(from)) {
        for (var file : files.sorted().toList()) {
          DraftReader.standard().read(file, drafts::add);
        }
      }
    }
    return drafts;
  }

  private static String shown(Draft draft) {
    if (draft instanceof Draft.Readable readable) {
      var article = readable.article();
      var text = new StringBuilder(draft.source() + ":" + draft.line());
      text.append(" id=").append(article.id().orElse(""));
      text.append(" language=").append(article.language().toLanguageTag());
      text.append(" datePublished=");
      text.append(article.datePublished().map(Object::toString).orElse(""));
      for (var passage : article.passages()) {
        text.append('\n').append(passage.name()).append(' ').append(passage.position(0));
        text.append(": ").append(passage.text());
      }
      return text.toString();
    }
    return ((Draft.Unreadable) draft).diagnostics().toString();
  }

  /** Returns the reports on the drafts in every form. */
  private List<String> written() throws IOException {
    var reports = new LinkedHashMap<Article, Report>();
    for (var draft : drafts()) {
      if (draft instanceof Draft.Readable readable) {
        reports.put(readable.article(), Copydesk.standard().check(readable.article()));
      }
    }
    var texts = new ArrayList<String>();
    for (var format : OutputFormat.values()) {
      var text = new StringWriter();
      var writer = format.writer(text, new OutputOptions(true, true));
      writer.begin();
      for (var entry : reports.entrySet()) {
        writer.report(entry.getKey(), entry.getValue());
      }
      writer.end();
      texts.add(text.toString());
    }
    return texts;
  }

  private List<String> arguments() {
    var arguments = new ArrayList<>(List.of("check", "--scores"));
    folders().forEach(from -> arguments.add(from.toString()));
    return arguments;
  }

  private List<Path> folders() {
    var all = new ArrayList<>(FOLDERS);
    all.add(folder);
    return all;
  }
}
