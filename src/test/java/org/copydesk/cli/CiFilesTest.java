package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.input.DraftFormat;
import org.copydesk.testing.GitRepository;
import org.copydesk.testing.Guide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs what CI systems take from this repository and its guides as they would: the shell scripts
 * with bash, in a real repository of git. Only the jar isn't built there.
 */
class CiFilesTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String REPEATED =
      """
      # Halden bridge shut on Sundays

      *Halden bridge is shut on Sundays*

      After 40 years the cables are worn out, so the bridge in Halden will be shut on Sundays from May
      until they have been replaced, engineer Maria Oduya told the council.
      """;
  private static final String CALM = REPEATED.replaceFirst("(?m)^\\*.*\\*$\n\n", "");

  @TempDir private Path folder;
  private GitRepository repository;
  private Map<String, String> environment;

  private record Result(int exitCode, String out, String err) {}

  @BeforeEach
  void commit_a_draft() throws IOException {
    assumeTrue(GitRepository.isThere("bash"), "bash isn't on the PATH");
    repository =
        GitRepository.in(folder.resolve("newsroom"))
            .write("drafts/old.md", REPEATED)
            .write("drafts/edited.md", CALM)
            .commit();
    environment = new HashMap<>(repository.environment());
    environment.put("COPYDESK_JAR", jar(folder).toString());
    environment.put("LC_ALL", "C.UTF-8");
    var java = Path.of(System.getProperty("java.home"), "bin").toString();
    environment.merge("PATH", java, (path, first) -> first + ":" + path);
  }

  /** Makes copydesk-cli.jar in a folder, one that runs the classes under test. */
  static Path jar(Path folder) throws IOException {
    var manifest = new Manifest();
    var attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "org.copydesk.cli.Main");
    attributes.putValue("Enable-Native-Access", "ALL-UNNAMED"); // as the command's jar has it
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(":"))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    var jar = folder.resolve("copydesk-cli.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  private Result bash(String script) throws IOException, InterruptedException {
    return run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
  }

  private Result run(String... command) throws IOException, InterruptedException {
    var err = folder.resolve("err");
    var builder =
        new ProcessBuilder(command)
            .directory(repository.folder().toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.start();
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), out, Files.readString(err));
  }

  // GitHub

  private static JsonNode action() throws IOException {
    return YAML.readTree(Path.of(".github/actions/check/action.yml").toFile());
  }

  /** Runs the step that checks, as the runner does: its script with the inputs in variables. */
  private Result action(Map<String, String> with) throws IOException, InterruptedException {
    var action = action();
    var step = action.at("/runs/steps/1");
    assertThat(step.at("/shell").asText()).isEqualTo("bash");
    for (var variable : step.at("/env").properties()) {
      var name = variable.getValue().asText().replaceAll("^\\$\\{\\{ inputs\\.(.*) }}$", "$1");
      var given = with.getOrDefault(name, action.at("/inputs/" + name + "/default").asText());
      if (!name.equals("jar") || with.containsKey("jar")) {
        environment.put(variable.getKey(), given);
      }
    }
    environment.put("GITHUB_ACTION_PATH", Path.of(".github/actions/check").toAbsolutePath() + "");
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    return bash(step.at("/run").asText());
  }

  @Test
  void the_action_annotates_what_has_changed() throws Exception {
    repository.write("drafts/edited.md", REPEATED).write("other/new.md", REPEATED).commit();
    var result = action(Map.of("paths", "drafts", "changed-since", "HEAD~1"));

    assertThat(result.out())
        .startsWith("::warning file=drafts/edited.md,line=3,")
        .contains("title=subheadline-restates-headline::Subheadline repeats")
        .hasLineCount(1);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(folder.resolve("summary")).content().contains("### drafts/edited.md");
  }

  @Test
  void the_action_checks_everything_by_default_and_takes_further_arguments() throws Exception {
    assertThat(action(Map.of()).out()).contains("file=drafts/old.md").hasLineCount(1);

    var result =
        action(
            Map.of(
                "paths",
                "drafts/old.md\ndrafts/edited.md",
                "format",
                "text",
                "fail-on",
                "never",
                "args",
                "--scores\n--language\nen"));
    assertThat(result.out()).contains("drafts/old.md: scores", "1 warning in 2 drafts");
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"; touch pwned; $(touch pwned) `touch pwned` '", "--help"})
  void action_neither_runs_its_inputs_nor_parses_them_as_options(String hostile) throws Exception {
    for (var input : List.of("paths", "format", "fail-on", "changed-since")) {
      var result = action(Map.of(input, hostile));

      assertThat(result.exitCode()).as("%s: %s", input, result.err()).isEqualTo(2);
      assertThat(result.out()).doesNotContain("Usage");
    }
    assertThat(action(Map.of("args", hostile)).exitCode()).isIn(0, 2);
    assertThat(repository.folder().resolve("pwned")).doesNotExist();
  }

  @Test
  void the_scripts_of_the_action_name_no_input_and_java_comes_first() throws IOException {
    for (var step : action().at("/runs/steps")) {
      assertThat(step.at("/run").asText()).doesNotContain("${{");
    }
    assertThat(action().at("/runs/using").asText()).isEqualTo("composite");
    assertThat(action().at("/runs/steps/0/uses").asText()).startsWith("actions/setup-java@");
  }

  @Test
  void examples_give_inputs_that_the_action_has() throws IOException {
    var inputs = keys(action().at("/inputs"));
    for (var step :
        List.of(
            example("jobs:").at("/jobs/copydesk/steps/1"),
            YAML.readTree(Guide.readme().block("- uses:")).get(0))) {
      assertThat(step.at("/uses").asText()).contains("/.github/actions/check@");
      assertThat(inputs).containsAll(keys(step.at("/with")));
    }
  }

  private static List<String> keys(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  @Test
  void guide_names_every_input_of_the_action() throws IOException {
    assertThat(keys(action().at("/inputs")))
        .allSatisfy(name -> assertThat(Guide.of("ci").text()).contains("`" + name + "`"));
  }

  @Test
  void a_jar_that_isnt_there_is_no_finding() throws Exception {
    var result = action(Map.of("jar", "/no/such.jar"));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("copydesk: no such jar: /no/such.jar\n");
  }

  // pre-commit

  private static JsonNode hook() throws IOException {
    return YAML.readTree(Path.of(".pre-commit-hooks.yaml").toFile()).get(0);
  }

  /** Runs the hook as pre-commit does: the entry from its clone, the names at the end. */
  private Result hook(String... names) throws IOException, InterruptedException {
    assertThat(hook().at("/language").asText()).isEqualTo("script");
    var entry = hook().at("/entry").asText().split(" ");
    entry[0] = Path.of(entry[0]).toAbsolutePath().toString();
    return run(Stream.of(entry, names).flatMap(Arrays::stream).toArray(String[]::new));
  }

  @Test
  void the_hook_checks_the_files_that_are_committed() throws Exception {
    repository.write("drafts/Größe 1.md", REPEATED).write("drafts/new.md", CALM);
    repository.git("add", "-A");
    var staged = repository.git("diff", "--cached", "--name-only", "-z").split("\0");
    var pattern = Pattern.compile(hook().at("/files").asText());
    assertThat(staged).hasSize(2).allMatch(name -> pattern.matcher(name).find());

    var result = hook(staged);
    assertThat(result.out()).startsWith("drafts/Größe 1.md:3:").endsWith("1 warning in 2 drafts\n");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(hook("drafts/new.md").exitCode()).isZero();
  }

  @Test
  void the_hook_gets_only_what_copydesk_reads() throws IOException {
    var pattern = Pattern.compile(hook().at("/files").asText());

    for (var ending : List.of(".txt", ".md", ".markdown", ".json", ".jsonl")) {
      assertThat(DraftFormat.ofName("a" + ending)).isPresent();
      assertThat(pattern.matcher("a" + ending).find()).isTrue();
    }
    for (var ending : List.of(".java", ".yml", ".png", ".mdx", "")) {
      assertThat(pattern.matcher("amd" + ending).find()).isFalse();
    }
  }

  @Test
  void the_example_names_the_hook() throws IOException {
    assertThat(example("repos:").at("/repos/0/hooks/0/id")).isEqualTo(hook().at("/id"));
  }

  // GitLab and reviewdog

  @Test
  void the_gitlab_job_writes_a_report_of_what_has_changed() throws Exception {
    repository.write("drafts/edited.md", REPEATED).commit();
    var ours = GitRepository.in(folder.resolve("copydesk"));
    for (var script : List.of(".ci/copydesk", "src/main/sh/copydesk")) {
      var copy = ours.folder().resolve(script);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of(script), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    ours.commit();
    environment.put("COPYDESK_REPOSITORY", ours.folder().toUri().toString());
    environment.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", repository.git("rev-parse", "HEAD~1"));
    var job = example("copydesk:").at("/copydesk");
    var lines = new ArrayList<String>();
    job.at("/script").forEach(line -> lines.add(line.asText()));

    var result = bash(String.join("\n", lines));
    var report = repository.folder().resolve(job.at("/artifacts/reports/codequality").asText());
    var issues = new ObjectMapper().readTree(report.toFile());
    assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
    assertThat(issues).hasSize(1);
    assertThat(issues.at("/0/location/path").asText()).isEqualTo("drafts/edited.md");
  }

  @Test
  void reviewdog_gets_a_diagnostic_a_line() throws Exception {
    var command = Guide.of("ci").block("| reviewdog ");
    repository.git("checkout", "-q", "-b", "work");
    repository.write("drafts/new.md", REPEATED);
    // Checks in the place of reviewdog that each line is JSON, and passes it on.
    var result =
        bash(
            "copydesk() { '"
                + Path.of(".ci/copydesk").toAbsolutePath()
                + "' \"$@\" || true; }; reviewdog() { cat; }; "
                + command);

    assertThat(result.out()).hasLineCount(1);
    assertThat(new ObjectMapper().readTree(result.out()).at("/location/path").asText())
        .isEqualTo("drafts/new.md");
  }

  /** Returns the YAML example of the guide that begins with a key. */
  private static JsonNode example(String key) throws IOException {
    var examples = Guide.of("ci").blocks("yaml").stream();
    return YAML.readTree(examples.filter(yaml -> yaml.startsWith(key)).findFirst().orElseThrow());
  }
}
