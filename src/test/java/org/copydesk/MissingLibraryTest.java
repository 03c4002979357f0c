package org.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.config.Baseline;
import org.copydesk.config.ConfigLocator;
import org.copydesk.finding.Report;
import org.copydesk.input.DraftReader;
import org.copydesk.lsp.CopydeskLanguageServer;
import org.copydesk.model.SentenceModel;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.comparison.ComparisonFormat;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.server.CopydeskServer;
import org.copydesk.testing.JavaRun;
import org.copydesk.testing.LibraryJars;
import org.copydesk.testing.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors without an optional library; no other library is needed. */
class MissingLibraryTest {
  private static final String LEAD = "Halden has voted to build a bridge over the river at Norvik.";

  @TempDir private Path folder;

  /** Runs a task on a class path without a library; returns the result or the error message. */
  public static final class Attempts implements UnaryOperator<String> {
    @Override
    public String apply(String task) {
      try {
        var words = task.split(" ", 2);
        return attempt(words[0], words.length > 1 ? Path.of(words[1]) : Path.of(""));
      } catch (MissingLibraryException e) {
        return e.getMessage();
      } catch (Throwable e) {
        return "unexpected " + e;
      }
    }

    private static String attempt(String task, Path file) throws IOException, InterruptedException {
      return switch (task) {
        case "read" -> text(DraftReader.standard().articles(file).get(0));
        case "fragment" -> text(Article.builder().blockHtml("b1", "<p>" + LEAD).build());
        case "write" -> written(file.toString());
        case "compare" -> {
          ComparisonFormat.JSON_LINES.writer(new StringWriter()).malformed("no tab");
          yield "written";
        }
        case "toJson" -> checked().toJson().substring(0, 16);
        case "fromJson" -> Report.fromJson(Files.readString(file)).status().key();
        case "help" -> Copydesk.standard().rules().get(0).help(Locale.GERMAN).substring(0, 3);
        case "helpHtml" ->
            Copydesk.standard().rules().get(0).helpHtml(Locale.GERMAN).substring(0, 4);
        case "toMap" -> Report.fromMap(checked().toMap()).status().key();
        case "configure" ->
            ConfigLocator.nearest().forDraft(file.resolve("a.txt")).language().toString();
        case "model" -> {
          try (var model = SentenceModel.load(file)) {
            yield Integer.toString(model.encode(List.of("cat")).size());
          }
        }
        case "serve" -> {
          try (var server = CopydeskServer.builder().port(0).start()) {
            yield server.address().getHost();
          }
        }
        case "lsp" ->
            Integer.toString(
                CopydeskLanguageServer.standard()
                    .run(InputStream.nullInputStream(), OutputStream.nullOutputStream()));
        case "known" -> Integer.toString(Baseline.read(file).size());
        case "baseline" -> {
          Baseline.builder(file).build().write(file);
          yield "written";
        }
        default -> throw new IllegalArgumentException(task);
      };
    }

    private static Report checked() {
      var article = Article.builder().headline("Halden votes").body(LEAD).build();
      return Copydesk.standard().check(article);
    }

    private static String text(Article article) {
      return String.join("|", article.passages().stream().map(Passage::text).toList());
    }

    /** Returns a line for each format that can't be written. */
    private static String written(String formats) throws IOException {
      var article = Article.builder().headline("Halden votes").body(LEAD).build();
      Report report = null;
      var problems = new ArrayList<String>();
      for (var format : formats.split(",", -1)) {
        try {
          var writer =
              OutputFormat.valueOf(format).writer(new StringWriter(), OutputOptions.plain());
          report = report == null ? Copydesk.standard().check(article) : report;
          writer.begin();
          writer.report(article, report);
          writer.end();
        } catch (MissingLibraryException e) {
          problems.add(e.getMessage());
        }
      }
      return String.join("\n", problems);
    }
  }

  /** Tries a task with the user's jars and some more, but without one of these. */
  private static String attempt(String task, List<String> libraries, String without) {
    var jars = new ArrayList<>(LibraryJars.with(libraries.toArray(String[]::new)));
    if (!without.isEmpty()) {
      jars.remove(LibraryJars.jar(coordinates(without).replaceFirst(":[^:]*$", "")));
    }
    jars.add(LibraryJars.folderOf(MissingLibraryTest.class));
    var urls = jars.stream().map(MissingLibraryTest::url).toArray(URL[]::new);
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      @SuppressWarnings("unchecked")
      var attempts =
          (UnaryOperator<String>)
              loader.loadClass(Attempts.class.getName()).getConstructor().newInstance();
      return attempts.apply(task);
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError("test classes are on the class path", e);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError("a path has an address", e);
    }
  }

  private static String coordinates(String artifact) {
    return LibraryJars.optionalVersions().entrySet().stream()
        .filter(library -> library.getKey().endsWith(":" + artifact))
        .map(library -> library.getKey() + ":" + library.getValue())
        .findFirst()
        .orElseThrow();
  }

  /** Checks that a task needs these libraries and no others, and names each that is missing. */
  private static void needs(String task, String purpose, String libraries, String result) {
    var needed = libraries.isEmpty() ? List.<String>of() : List.of(libraries.split(" ", -1));
    assertThat(attempt(task, needed, "")).as("with all of " + libraries).isEqualTo(result);
    for (var library : needed) {
      assertThat(attempt(task, needed, library))
          .isEqualTo(
              purpose
                  + " needs "
                  + coordinates(library)
                  + " (or newer), which is not on the class path");
    }
  }

  private static String draft(String ending) throws IOException {
    return switch (ending) {
      case "txt" -> "Halden votes\n\n" + LEAD + "\n";
      case "md" -> "# Halden votes\n\n" + LEAD.replace("over", "&ouml;ver") + "\n";
      case "yaml.md" -> "---\ntitle: Halden votes\n---\n" + LEAD + "\n";
      case "toml.md" -> "+++\ntitle = \"Halden votes\"\n+++\n" + LEAD + "\n";
      case "json.md" -> "{\"title\": \"Halden votes\"}\n\n" + LEAD + "\n";
      case "html" -> "<article><h1>Halden votes</h1><p>" + LEAD + "</p></article>";
      case "ld.html" ->
          "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Halden"
              + " votes\"}</script><article><h1>Halden votes</h1><p>"
              + LEAD
              + "</p></article>";
      case "json" -> "{\"headline\": \"Halden votes\", \"body\": \"" + LEAD + "\"}";
      case "jsonl" -> "{\"headline\": \"Halden votes\", \"body\": \"" + LEAD + "\"}\n";
      case "post.json" ->
          "{\"title\": {\"rendered\": \"Halden votes\"}, \"content\": {\"rendered\": \"<p>"
              + LEAD
              + "</p>\"}}";
      case "xml" -> Files.readString(Path.of("src/test/resources/drafts/nitf.xml"));
      default -> throw new IllegalArgumentException(ending);
    };
  }

  private String draftFile(String ending) throws IOException {
    return Files.writeString(folder.resolve("draft." + ending), draft(ending)).toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "txt       |                        | ''",
        "md        | Reading Markdown       | commonmark-ext-gfm-tables commonmark",
        "html      | Reading HTML           | jsoup",
        "json      | Reading JSON           | jackson-databind",
        "jsonl     | Reading JSON           | jackson-databind",
      })
  void drafts_need_the_library_of_their_format_alone(
      String ending, String purpose, String libraries) throws IOException {
    var result = "Halden votes|" + (ending.equals("md") ? LEAD.replace("over", "över") : LEAD);
    needs("read " + draftFile(ending), purpose, libraries, result);
  }

  @Test
  void help_needs_no_library_and_help_as_html_needs_commonmark() {
    needs("help", "Help", "", "# D");
    needs("helpHtml", "Help as HTML", "commonmark commonmark-ext-gfm-tables", "<h1>");
  }

  @Test
  void service_needs_what_its_requests_need() {
    needs(
        "serve",
        "The service",
        "jetty-server jackson-databind jsoup commonmark commonmark-ext-gfm-tables",
        "127.0.0.1");
  }

  @Test
  void blocks_of_html_need_jsoup() {
    needs("fragment", "Reading HTML", "jsoup", LEAD);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "yaml.md, Reading YAML front matter, commonmark-ext-gfm-tables, jackson-dataformat-yaml",
    "toml.md, Reading TOML front matter, commonmark-ext-gfm-tables, jackson-dataformat-toml",
    "json.md, Reading JSON front matter, commonmark-ext-gfm-tables, jackson-databind",
    "ld.html, Reading JSON-LD in HTML, jsoup, jackson-databind",
    "post.json, Reading HTML, jackson-databind, jsoup",
  })
  void content_embedded_in_a_draft_needs_its_own_library(
      String ending, String purpose, String library, String inside) throws IOException {
    var task = "read " + draftFile(ending);

    assertThat(attempt(task, List.of(library, inside), "")).isEqualTo("Halden votes|" + LEAD);
    assertThat(attempt(task, List.of(library), ""))
        .isEqualTo(
            purpose
                + " needs "
                + coordinates(inside)
                + " (or newer), which is not on the class path");
  }

  @Test
  void xml_needs_three_libraries() throws IOException {
    var task = "read " + draftFile("xml");
    var libraries = List.of("woodstox-core", "commonmark", "jsoup");

    assertThat(attempt(task, libraries, "")).isNotEmpty().doesNotContain("needs", "unexpected");
    for (var library : libraries) {
      assertThat(attempt(task, libraries, library))
          .isEqualTo(
              "Reading XML needs "
                  + coordinates(library)
                  + " (or newer), which is not on the class path");
    }
  }

  @Test
  void word_documents_need_two_libraries() throws IOException {
    var file = folder.resolve("draft.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships/officeDocument' Target='word/document.xml'/></Relationships>");
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
              + "<w:body><w:p><w:r><w:t>Halden votes</w:t></w:r></w:p><w:p><w:r><w:t>"
              + LEAD
              + "</w:t></w:r></w:p></w:body></w:document>");
    }

    needs("read " + file, "Reading DOCX", "woodstox-core commonmark", "Halden votes|" + LEAD);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
  }

  @Test
  void reports_in_json_need_jackson_and_others_nothing() {
    var all =
        Stream.of(OutputFormat.values()).map(OutputFormat::name).collect(Collectors.joining(","));
    var missing =
        " needs " + coordinates("jackson-databind") + " (or newer), which is not on the class path";

    assertThat(attempt("write " + all, List.of("jackson-databind"), "")).isEmpty();
    assertThat(attempt("write " + all, List.of(), "").lines())
        .containsExactly(
            "Writing JSON" + missing,
            "Writing JSON" + missing,
            "Writing SARIF" + missing,
            "Writing rdjsonl" + missing,
            "Writing codeclimate" + missing);
  }

  @Test
  void a_report_needs_jackson_for_json_text_and_nothing_for_maps() throws IOException {
    var file = Files.writeString(folder.resolve("report.json"), Report.builder().build().toJson());

    needs("toJson", "Writing a report as JSON", "jackson-databind", "{\"id\":null,\"sour");
    needs("fromJson " + file, "Reading a report from JSON", "jackson-databind", "complete");
    needs("toMap", "", "", "complete");
  }

  @Test
  void comparisons_in_json_need_jackson() {
    needs("compare", "Writing JSON", "jackson-databind", "written");
  }

  @Test
  void a_configuration_needs_snakeyaml_where_there_is_one() throws IOException {
    needs("configure " + folder, "", "", "Optional.empty");
    Files.writeString(folder.resolve(".copydesk.yml"), "language: de\n");
    needs("configure " + folder, "Reading a configuration", "snakeyaml", "Optional[de]");
  }

  @Test
  void the_language_server_needs_lsp4j_and_jackson() {
    needs("lsp", "The language server", "org.eclipse.lsp4j jackson-databind", "1");
  }

  @Test
  void writing_a_baseline_needs_jackson() throws IOException {
    needs(
        "baseline " + folder.resolve("baseline.json"),
        "Writing a baseline",
        "jackson-databind",
        "written");
  }

  @Test
  void reading_a_baseline_needs_jackson() throws IOException {
    var file = folder.resolve("baseline.json");
    Baseline.builder(file).build().write(file);

    needs("known " + file, "Reading a baseline", "jackson-databind", "0");
  }

  @Test
  void a_sentence_model_needs_onnx_runtime_and_jackson_and_its_settings_snakeyaml()
      throws IOException {
    var model = TinyModel.ofWidth(1).with("cat", 1).sentences(folder.resolve("model"));
    var task = "model " + model;
    var libraries = List.of("onnxruntime", "jackson-databind");
    assertThat(attempt(task, libraries, "")).isEqualTo("1");
    assertThat(attempt(task, libraries, "onnxruntime"))
        .isEqualTo(
            "A sentence model needs "
                + coordinates("onnxruntime")
                + " (or newer), which is not on the class path");
    assertThat(attempt(task, libraries, "jackson-databind"))
        .startsWith("Reading a tokenizer needs ");
    Files.writeString(model.resolve("copydesk-model.yml"), "pooling: mean\n");
    assertThat(attempt(task, libraries, "")).startsWith("Reading the settings of a model needs ");
  }

  // Other JVMs

  @Test
  void command_line_names_the_missing_library() throws Exception {
    var draft = draftFile("html");
    var main = List.of("org.copydesk.cli.Main", "check", draft);

    var bare = java(LibraryJars.ofUser(), main);
    assertThat(bare.output())
        .isEqualTo(
            "copydesk: The command line needs "
                + coordinates("picocli")
                + " (or newer), which is not on the class path\n");
    assertThat(bare.exitCode()).isEqualTo(2);

    var some = java(LibraryJars.with("picocli"), main);
    assertThat(some.output())
        .isEqualTo(
            "copydesk: Reading HTML needs "
                + coordinates("jsoup")
                + " (or newer), which is not on the class path\n");
    assertThat(some.exitCode()).isEqualTo(2);

    assertThat(java(LibraryJars.with("picocli", "jsoup"), main).exitCode()).isLessThan(2);
  }

  private JavaRun.Result java(List<Path> classPath, List<String> main) throws Exception {
    var arguments = new ArrayList<>(List.of("-cp", LibraryJars.joined(classPath)));
    arguments.addAll(main);
    return JavaRun.java(folder, arguments);
  }

  @Test
  void a_module_says_how_to_resolve_the_library() throws Exception {
    var source = folder.resolve("src");
    Files.createDirectories(source.resolve("newsroom"));
    var module =
        Files.writeString(
            source.resolve("module-info.java"), "module newsroom { requires org.copydesk; }");
    var program =
        Files.writeString(
            source.resolve("newsroom/Main.java"),
            """
            package newsroom;

            public final class Main {
              private Main() {}

              public static void main(String[] arguments) {
                try {
                  System.out.print(
                      org.copydesk.input.DraftReader.standard()
                          .articles(java.nio.file.Path.of(arguments[0]))
                          .size());
                } catch (org.copydesk.MissingLibraryException e) {
                  System.out.print(e.getMessage());
                }
              }
            }
            """);
    var classes = folder.resolve("classes");
    var jars = LibraryJars.joined(LibraryJars.with("jsoup"));
    assertThat(JavaRun.compile(List.of(module, program), classes, List.of("-p", jars))).isEmpty();
    var run =
        List.of(
            "-p",
            jars + File.pathSeparator + classes,
            "-m",
            "newsroom/newsroom.Main",
            draftFile("html"));

    assertThat(JavaRun.java(folder, run).output())
        .isEqualTo(
            "Reading HTML needs "
                + coordinates("jsoup")
                + " (or newer), which is not a resolved module: put it on the module path, and"
                + " start Java with --add-modules org.jsoup or require it in module-info.java");
    var added = new ArrayList<>(List.of("--add-modules", "org.jsoup"));
    added.addAll(run);
    assertThat(JavaRun.java(folder, added).output()).isEqualTo("1");
  }
}
