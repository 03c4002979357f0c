package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the script that starts the command in a real shell, beside a jar of the classes here. */
class LauncherTest {
  private static final Path SH = Path.of("/bin/sh");
  private static final Path SEED = Path.of("src/test/resources/seed/article.txt").toAbsolutePath();

  @TempDir private Path folder;
  private Path home;
  private final Map<String, String> environment = new HashMap<>();

  private record Result(int exitCode, String out, String err) {}

  @BeforeEach
  void put_the_script_beside_a_jar() throws IOException {
    assumeTrue(Files.isExecutable(SH), "there is no sh");
    home = Files.createDirectories(folder.resolve("copy desk"));
    Files.copy(
        Path.of("src/main/sh/copydesk"),
        home.resolve("copydesk"),
        StandardCopyOption.COPY_ATTRIBUTES);
    CiFilesTest.jar(home);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("PATH", System.getenv("PATH"));
  }

  private Result run(Path script, String... arguments) throws IOException, InterruptedException {
    var err = folder.resolve("err");
    var command = Stream.concat(Stream.of(SH.toString(), script.toString()), Stream.of(arguments));
    var builder =
        new ProcessBuilder(command.toList()).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close(); // or a check of "-" would wait for more
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), out, Files.readString(err));
  }

  private Result check(String... arguments) throws IOException, InterruptedException {
    return run(
        home.resolve("copydesk"),
        Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
  }

  /** Creates a folder with a Java that only prints its version. */
  private void java_that_answers(String version) throws IOException {
    var bin = Files.createDirectories(folder.resolve("jdk/bin"));
    var java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho '" + version + "' >&2\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
  }

  @Test
  void launcher_passes_arguments_and_exit_code_unchanged() throws Exception {
    var draft = folder.resolve("a * 'b' $c.txt");
    Files.copy(SEED, draft);

    var result = check(draft.toString());
    assertThat(result.out()).startsWith(draft + ":1:18: ").endsWith("3 warnings in 1 draft\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(check("--fail-on", "never", draft.toString()).exitCode()).isZero();
  }

  @Test
  void launcher_finds_jar_and_java_when_called_through_a_link() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("copydesk"));
    environment.put("PATH", environment.remove("JAVA_HOME") + "/bin:" + System.getenv("PATH"));

    assertThat(run(link, "--version").out()).startsWith("copydesk ");
  }

  @Test
  void launcher_passes_java_options_even_another_collector() throws Exception {
    environment.put("COPYDESK_JAVA_OPTS", "-Xmx64m -XX:+UseParallelGC -XX:+PrintFlagsFinal");

    var flags = run(home.resolve("copydesk"), "--version").out();
    assertThat(flags).containsPattern("MaxHeapSize += 67108864 ");
    assertThat(flags).containsPattern("UseParallelGC += true ");
    assertThat(flags).containsPattern("UseSerialGC += false ");
  }

  private boolean has_one_compiler(String... arguments) throws IOException, InterruptedException {
    environment.put("COPYDESK_JAVA_OPTS", "-XX:+PrintFlagsFinal -version");
    var flags = run(home.resolve("copydesk"), arguments).out();
    assertThat(flags).containsPattern("TieredStopAtLevel += [14] ");
    return flags.matches("(?s).*TieredStopAtLevel += 1 .*");
  }

  @Test
  void launcher_disables_second_compiler_for_short_runs() throws Exception {
    var drafts = Files.createDirectories(folder.resolve("drafts"));
    var draft = Files.copy(SEED, drafts.resolve("a draft.txt")).toString();
    var articles = Files.writeString(folder.resolve("articles.jsonl"), "{}\n").toString();
    var archive = folder.resolve("archive.jsonl");
    try (var file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.setLength((128 << 20) + 1); // sparse
    }
    var unnamed = Files.copy(SEED, folder.resolve("draft")).toString();

    assertThat(has_one_compiler("--version")).isTrue();
    assertThat(has_one_compiler("lsp")).isTrue();
    assertThat(has_one_compiler("check", draft)).isTrue();
    assertThat(has_one_compiler("check", "--format", "json", "--jobs=2", draft, draft)).isTrue();

    assertThat(has_one_compiler("check", articles)).isTrue();
    assertThat(has_one_compiler("check", draft, articles, "--format", "jsonl")).isTrue();

    assertThat(has_one_compiler("check", drafts.toString())).isFalse();
    assertThat(has_one_compiler("check", archive.toString())).isFalse();
    assertThat(has_one_compiler("check", articles, archive.toString())).isFalse();
    assertThat(has_one_compiler("check", unnamed)).isFalse();
    assertThat(has_one_compiler("check", draft, "-")).isFalse();
    assertThat(has_one_compiler("check", "--archive=none", draft)).isFalse();
    assertThat(has_one_compiler("check", "--archive", "none", draft)).isFalse();
    assertThat(has_one_compiler("compare", draft)).isFalse();

    var many = new ArrayList<>(Collections.nCopies(21, draft));
    many.add(0, "check");
    assertThat(has_one_compiler(many.toArray(String[]::new))).isFalse();
    many.remove(1);
    assertThat(has_one_compiler(many.toArray(String[]::new))).isTrue();
  }

  @Test
  void java_options_override_compiler_choice_of_launcher() throws Exception {
    environment.put("COPYDESK_JAVA_OPTS", "-XX:TieredStopAtLevel=4 -XX:+PrintFlagsFinal");

    assertThat(check(SEED.toString()).out()).containsPattern("TieredStopAtLevel += 4 ");
  }

  @ParameterizedTest
  @CsvSource({"jsa,''", "jsa,not an archive", "aot,''", "aot,not a cache"})
  void launcher_ignores_unusable_class_archive_silently(String kind, String content)
      throws Exception {
    Files.writeString(home.resolve("copydesk-cli." + kind), content);

    var result = check("--format", "jsonl", SEED.toString());
    assertThat(result.out()).startsWith("{").hasLineCount(1);
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"openjdk version \"11.0.2\" 2019", "java version \"1.8.0_392\"", "What?"})
  void launcher_reports_java_that_is_too_old(String answer) throws Exception {
    java_that_answers(answer);

    var result = check(SEED.toString());
    assertThat(result.err()).startsWith("copydesk: Java 17 or newer is needed; ").hasLineCount(1);
    assertThat(result.err()).contains(folder.resolve("jdk/bin/java").toString());
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void launcher_reads_version_from_release_file_of_java_first() throws Exception {
    java_that_answers("openjdk version \"21\"");
    var release = List.of("IMPLEMENTOR=\"N/A\"", "JAVA_VERSION=\"16.0.1\"");
    Files.write(folder.resolve("jdk/release"), release);

    assertThat(check(SEED.toString()).err()).endsWith(" is 16.0.1\n");
  }

  @Test
  void launcher_exits_with_2_without_java() throws Exception {
    environment.put("JAVA_HOME", "/no/such");
    assertThat(check().err()).isEqualTo("copydesk: JAVA_HOME has no Java: /no/such\n");

    environment.remove("JAVA_HOME");
    environment.put("PATH", folder.toString());
    var result = check();
    assertThat(result.err()).startsWith("copydesk: Java 17 or newer is needed, and there is none");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void a_jar_that_isnt_there_is_named() throws Exception {
    Files.delete(home.resolve("copydesk-cli.jar"));

    var result = check();
    assertThat(result.err()).isEqualTo("copydesk: no such jar: " + home + "/copydesk-cli.jar\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }
}
