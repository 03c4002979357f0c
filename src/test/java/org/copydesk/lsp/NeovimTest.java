package org.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.json.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor, Neovim, with the server as a process of its own. */
class NeovimTest {
  private static final String NONE =
      "No Neovim: the language server isn't tried in an editor. It takes the Debian package neovim,"
          + " or the system property copydesk.nvim with the path of the program.";
  private static final String IGNORE =
      "Ignore this finding of framing-shift: add the reason to the draft";

  @TempDir private Path folder;

  @Test
  void shows_the_warnings_of_the_seed_and_takes_an_action() throws Exception {
    var nvim = nvim();
    assumeTrue(nvim.isPresent(), NONE);

    var seen = run(nvim.get());

    assertThat(seen.get("problem")).isNull();
    assertThat(seen.get("three")).as("%s", seen).isEqualTo(true);
    assertThat(rows(seen, "warnings"))
        .satisfiesExactlyInAnyOrder(
            one -> is(one, "quotation-not-in-body", 1, "‘immediate negotiations’"),
            one ->
                is(
                    one,
                    "subheadline-restates-headline",
                    3,
                    "Netanyahu urges prompt negotiations to release hostages during Gaza City"
                        + " operation"),
            one -> is(one, "framing-shift", 3, "urges"));
    assertThat(strings(seen.get("offered"))).contains(IGNORE);
    assertThat(seen.get("two")).isEqualTo(true);
    assertThat(rows(seen, "rest"))
        .extracting(one -> String.valueOf(one.get("rule")))
        .containsExactlyInAnyOrder("quotation-not-in-body", "subheadline-restates-headline");
    assertThat(strings(seen.get("lines")))
        .contains("<!-- copydesk-ignore framing-shift: accepted by the editor -->");
    assertThat(String.valueOf(seen.get("hover"))).contains("Body doesn't have the quoted words");
    assertThat(seen.get("exit_code")).isEqualTo(0);
  }

  private static void is(Map<?, ?> found, String rule, int line, String words) {
    assertThat(found.get("rule")).isEqualTo(rule);
    assertThat(found.get("line")).isEqualTo(line);
    assertThat(found.get("words")).isEqualTo(words);
    assertThat(found.get("severity")).isEqualTo(2);
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static List<Map<?, ?>> rows(Map<String, Object> seen, String key) {
    return ((List<?>) seen.get(key)).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
  }

  private Map<String, Object> run(Path nvim) throws IOException, InterruptedException {
    var draft = folder.resolve("draft.md");
    Files.writeString(draft, TestEditor.seed());
    var result = folder.resolve("seen.json");
    var arguments = folder.resolve("arguments.json");
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            "org.copydesk.cli.Main",
            "lsp");
    Files.writeString(
        arguments,
        JsonTree.write(
            Map.of(
                "command", command,
                "draft", draft.toString(),
                "root", folder.toString(),
                "result", result.toString(),
                "action", IGNORE)));
    var script = folder.resolve("neovim.lua");
    try (var in = NeovimTest.class.getResourceAsStream("/lsp/neovim.lua")) {
      Files.copy(in, script);
    }
    var builder =
        new ProcessBuilder(
                nvim.toString(), "--headless", "--clean", "-n", "-c", "luafile " + script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nvim.log").toFile());
    builder.environment().put("COPYDESK_TEST", arguments.toString());
    builder.environment().put("HOME", folder.toString());
    for (var kind : List.of("CACHE", "CONFIG", "DATA", "STATE")) {
      builder.environment().put("XDG_" + kind + "_HOME", folder.resolve(kind).toString());
    }
    var process = builder.start();
    if (!process.waitFor(240, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(result).as(Files.readString(folder.resolve("nvim.log"))).exists();
    return JsonTree.read(Files.readString(result));
  }

  /** Returns the class path of this JVM from any folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Optional<Path> nvim() {
    var given = System.getProperty("copydesk.nvim");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    var found =
        Stream.of((path + File.pathSeparator + "/usr/bin").split(File.pathSeparator, -1))
            .map(name -> Path.of(name, "nvim"))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      // The build shows how many tests were skipped, but not why.
      Logger.getLogger(NeovimTest.class.getName()).warning(NONE);
    }
    return found;
  }
}
