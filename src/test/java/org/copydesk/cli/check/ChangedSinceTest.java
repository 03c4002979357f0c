package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.testing.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which drafts {@code --changed-since} checks, in repositories of a real git. */
class ChangedSinceTest {
  private static final String CALM = "# A calm headline\n\nA body.\n";
  private static final String WARNING = "# A WARNING headline\n\nA body.\n";

  @TempDir private Path folder;
  private GitRepository repository;

  @BeforeEach
  void commit_four_drafts() {
    repository =
        GitRepository.in(folder.resolve("repo"))
            .write("old.md", WARNING)
            .write("edited.md", CALM)
            .write("moved.md", CALM)
            .write("gone.md", CALM)
            .commit();
  }

  private CommandLineTester check(String... arguments) {
    return new CommandLineTester().environment(repository.environment()).with(arguments);
  }

  private CommandLineTester changed(String revision) {
    return check(
        "check", "--format", "jsonl", "--changed-since", revision, repository.folder().toString());
  }

  /** Returns the names of the drafts that were checked, as seen from the repository. */
  private List<String> names(CommandLineTester copydesk) {
    var mapper = new ObjectMapper();
    return copydesk
        .out()
        .lines()
        .map(
            line -> {
              try {
                return mapper.readTree(line).get("source").asText();
              } catch (IOException e) {
                throw new AssertionError(line, e);
              }
            })
        .map(name -> name.substring(repository.folder().toString().length() + 1))
        .toList();
  }

  @Test
  void changed_since_includes_edited_staged_committed_renamed_and_new_drafts() {
    repository.write("committed.md", CALM).commit();
    repository.write("staged.md", CALM).git("add", "staged.md");
    repository.git("mv", "moved.md", "renamed.md");
    repository.git("rm", "-q", "gone.md");
    repository.write("edited.md", WARNING).write("new.md", CALM);
    var copydesk = changed("HEAD~1");

    assertThat(names(copydesk))
        .containsExactly("committed.md", "edited.md", "new.md", "renamed.md", "staged.md");
    assertThat(copydesk.exitCode()).isEqualTo(1);
    assertThat(copydesk.err()).isEmpty();
  }

  @Test
  void changed_since_includes_staged_change_reverted_in_working_tree() {
    repository.write("edited.md", WARNING).git("add", "edited.md");
    repository.write("edited.md", CALM);

    assertThat(names(changed("HEAD"))).containsExactly("edited.md");
  }

  @Test
  void changed_since_excludes_ignored_hidden_and_other_files() {
    repository
        .write(".gitignore", "*.tmp.md\nbuild/\n")
        .write("a.tmp.md", WARNING)
        .write("build/b.md", WARNING)
        .write(".drafts/c.md", WARNING)
        .write("d.java", WARNING)
        .write("sub/.e.md", WARNING);
    var copydesk = changed("HEAD");

    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err()).isEqualTo("copydesk: no drafts have changed since HEAD\n");
    assertThat(copydesk.exitCode()).isZero();
  }

  @Test
  void reports_are_complete_without_changed_drafts() {
    assertThat(
            check("check", "--format=json", "--changed-since=HEAD", repository.folder().toString())
                .out())
        .isEqualTo("[]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words.md",
        "Größe – ñ 東京.md",
        "line\nbreak.md",
        "tab\tand \"quotes\".md",
        "-rf.md",
        "100%25.md",
        "back\\slash.md",
        "a=b;c$(d)`e`.md",
        "deep/er/:(top)x.md"
      })
  void changed_since_finds_files_of_any_name(String name) {
    assumeThat(System.getProperty("os.name")).doesNotContain("Windows");
    repository.write(name, WARNING);

    assertThat(names(changed("HEAD"))).containsExactly(name);
    repository.commit();
    assertThat(names(changed("HEAD~1"))).containsExactly(name);
    assertThat(names(changed("HEAD"))).isEmpty();
  }

  @Test
  void changed_since_searches_given_paths_only() {
    repository.write("a/x.md", CALM).write("b/y.md", CALM).write("notes.rst", CALM);
    var root = repository.folder();
    var copydesk =
        check(
            "check",
            "--format=jsonl",
            "--changed-since=HEAD",
            root.resolve("b").toString(),
            root.resolve("a") + "/../a/x.md",
            root.resolve("notes.rst").toString(),
            root.resolve("old.md").toString());

    assertThat(names(copydesk)).containsExactly("b/y.md", "a/../a/x.md", "notes.rst");
  }

  @Test
  void changed_since_reports_missing_path() {
    var missing = repository.folder().resolve("missing.md").toString();
    var copydesk = check("check", "--changed-since", "HEAD", missing);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).startsWith(missing + ": no such file");
  }

  @Test
  void changed_since_compares_with_merge_base() {
    repository.git("checkout", "-q", "-b", "work");
    repository.write("mine.md", CALM).commit();
    repository.git("checkout", "-q", "main");
    repository.write("theirs.md", CALM).write("edited.md", WARNING).commit();
    repository.git("checkout", "-q", "work");

    assertThat(names(changed("main"))).containsExactly("mine.md");
  }

  @Test
  void changed_since_compares_unrelated_commits_directly() {
    repository.git("checkout", "-q", "--orphan", "other");
    repository.write("mine.md", CALM).write("edited.md", WARNING).commit();

    assertThat(names(changed("main"))).containsExactly("edited.md", "mine.md");
  }

  @Test
  void linked_working_trees_and_links_to_folders_are_followed() throws IOException {
    var linked = folder.resolve("linked tree");
    repository.git("worktree", "add", "-q", "-b", "side", linked.toString());
    Files.writeString(linked.resolve("side.md"), CALM);
    var link = Files.createSymbolicLink(folder.resolve("link"), linked);
    var copydesk = check("check", "--format=jsonl", "--changed-since=main", link.toString());

    assertThat(copydesk.out()).contains("\"source\":\"" + link + "/side.md\"").hasLineCount(1);
  }

  @Test
  void all_drafts_of_a_changed_file_are_checked_and_exit_codes_are_those_of_any_run() {
    repository.write("many.jsonl", "{\"headline\": \"calm\"}\n".repeat(100)).commit();
    assertThat(changed("HEAD~1").exitCode()).isZero();

    repository.write(
        "many.jsonl", "{\"headline\": \"calm\"}\n".repeat(100) + "{\"headline\": 1}\n");
    var copydesk = changed("HEAD");
    assertThat(names(copydesk)).hasSize(101).containsOnly("many.jsonl");
    assertThat(copydesk.exitCode()).isEqualTo(2);

    for (int i = 0; i < 100; i++) {
      repository.write("drafts/" + i + ".md", WARNING);
    }
    repository.git("checkout", "-q", "many.jsonl");
    assertThat(changed("HEAD").exitCode()).isEqualTo(1);
    repository.write("drafts/5.md", "# A BOOM headline");
    assertThat(changed("HEAD").exitCode()).isEqualTo(3);
  }

  @Test
  void across_compares_only_changed_drafts() {
    var text =
        "Council approves flood plan\n\n"
            + "The council approved a plan on Monday that is to keep the old harbour dry for the"
            + " next forty years, the mayor told residents after a long evening of speeches in the"
            + " town hall.\n";
    repository.write("first.md", text).commit();
    repository.write("second.md", text);
    var folders = repository.folder().toString();
    assertThat(check("check", "--across", "--changed-since=HEAD", folders).out())
        .doesNotContain("duplicate");

    repository.write("third.md", text);
    var copydesk =
        new CommandLineTester()
            .standard()
            .environment(repository.environment())
            .with("check", "--across", "--changed-since=HEAD", folders);
    assertThat(copydesk.out()).contains("third.md:1:1: ", "[duplicate-").doesNotContain("first.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nope",
        "HEAD~9",
        "main..HEAD",
        "HEAD:old.md",
        "0000000000000000000000000000000000000000"
      })
  void reports_unknown_commit(String revision) {
    var copydesk = changed(revision);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err())
        .startsWith("copydesk: git knows no commit '" + revision + "' in ")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output=x.txt", "-h", "", " "})
  void rejects_commit_that_git_would_parse_as_option(String revision) {
    var copydesk = check("check", "--changed-since=" + revision, repository.folder().toString());

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).startsWith("copydesk: ").containsIgnoringCase("expect");
    assertThat(folder.resolve("x.txt")).doesNotExist();
  }

  @Test
  void explains_missing_history_of_shallow_clone() {
    repository.commit();
    var clone = folder.resolve("clone");
    repository.git(
        "clone", "-q", "--depth", "1", repository.folder().toUri().toString(), clone.toString());
    var copydesk = check("check", "--changed-since", "HEAD~1", clone.toString());

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).contains("the clone is shallow", "fetch-depth: 0");
  }

  @Test
  void reports_folder_outside_a_repository() throws IOException {
    var plain = Files.createDirectory(folder.resolve("plain")).toString();
    var environment = new HashMap<>(repository.environment());
    environment.put("GIT_CEILING_DIRECTORIES", folder.toString());
    var copydesk =
        new CommandLineTester()
            .environment(environment)
            .with("check", "--changed-since", "HEAD", plain);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .startsWith("copydesk: " + plain + ": --changed-since needs the working tree of a git")
        .contains("not a git repository");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "relative:also/relative"})
  void runs_git_from_absolute_folders_of_path_only(String path) {
    var copydesk =
        new CommandLineTester()
            .environment(Map.of("PATH", path))
            .with("check", "--changed-since", "HEAD", repository.folder().toString());

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .isEqualTo("copydesk: --changed-since needs git: expected the command on the PATH\n");
  }

  @Test
  void changed_since_rejects_standard_input() {
    assertThat(check("check", "--changed-since", "HEAD", "-").err())
        .startsWith("copydesk: --changed-since goes with files and folders, found -\n");
    assertThat(check("check").exitCode()).isEqualTo(2);
    assertThat(check("check").err()).startsWith("copydesk: Missing required parameter: 'PATH'\n");
  }

  @Test
  void a_changed_draft_that_two_paths_lead_to_is_checked_once() {
    var folder = repository.write("edited.md", WARNING).folder();
    var edited = folder.resolve("edited.md").toString();
    var copydesk =
        check("check", "--format", "jsonl", "--changed-since", "HEAD", folder.toString(), edited);

    assertThat(names(copydesk)).containsExactly("edited.md");
  }
}
