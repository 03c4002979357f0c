package org.copydesk.cli.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Files that have changed since a commit: files that differ from it in the working tree or in the
 * index, and untracked files that git doesn't ignore. Deleted files are left out; renamed files
 * count under their new names. If the branch has diverged from the commit, the merge base is used.
 */
public final class ChangedFiles {
  private static final Comparator<Path> BY_NAMES_AT_EACH_LEVEL = ChangedFiles::compare;

  private static final String SHALLOW_HINT =
      "; the clone is shallow: fetch more of its history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)";

  private final Git git;
  private final String revision;
  private final Map<Path, Collection<Path>> byRepository = new HashMap<>();

  private ChangedFiles(Git git, String revision) {
    this.git = git;
    this.revision = revision;
  }

  /**
   * Returns the changes since a commit; git isn't run yet.
   *
   * @param revision any name that git has for a commit
   * @param environment environment variables, with the {@code PATH} on which git is found
   * @throws GitException if there is no git, or no commit can have that name
   */
  public static ChangedFiles since(String revision, Map<String, String> environment)
      throws GitException {
    // Git has no such names. The first would be an option, and no argument has a NUL.
    if (revision.startsWith("-") || revision.indexOf('\0') >= 0 || revision.isBlank()) {
      throw new GitException("--changed-since expects a commit, found '" + revision + "'");
    }
    return new ChangedFiles(Git.find(environment), revision);
  }

  /**
   * Returns the changed files at or below a path, spelled like the path, in the order of their
   * names at each level.
   *
   * @param path of a file or folder that exists
   * @param wanted filters the files of a folder by their path in it
   * @throws GitException if the path is in no repository, or the repository doesn't know the commit
   * @throws IOException if git can't be run, or the path not resolved
   */
  public List<Path> at(Path path, Predicate<Path> wanted) throws IOException {
    var real = path.toRealPath();
    var folder = Files.isDirectory(real) ? real : real.resolveSibling("");
    var given = path.normalize().toString().isEmpty() ? Path.of("") : path;
    var found = new ArrayList<Path>();
    for (var file : changed(repository(path, folder))) {
      if (!file.startsWith(real) || !Files.isRegularFile(file)) {
        continue;
      }
      if (file.equals(real)) {
        found.add(path);
      } else if (wanted.test(real.relativize(file))) {
        found.add(given.resolve(real.relativize(file)));
      }
    }
    found.sort(BY_NAMES_AT_EACH_LEVEL);
    return found;
  }

  private Path repository(Path path, Path folder) throws IOException {
    var answer = git.run(folder, "rev-parse", "--show-toplevel");
    if (!answer.isOk() || answer.output().length == 0) {
      throw new GitException(
          path + ": --changed-since needs the working tree of a git repository: " + answer.error());
    }
    return path(withoutLineEnd(answer.output())).toRealPath();
  }

  private static byte[] withoutLineEnd(byte[] line) {
    return line[line.length - 1] == '\n' ? Arrays.copyOf(line, line.length - 1) : line;
  }

  private Collection<Path> changed(Path repository) throws IOException {
    var known = byRepository.get(repository);
    if (known != null) {
      return known;
    }
    var commit = mergeBase(repository, commit(repository));
    var changed = new LinkedHashSet<Path>();
    addTo(changed, repository, diff(commit));
    // Staged changes count even if they were reverted in the working tree.
    addTo(changed, repository, diff("--cached", commit));
    addTo(changed, repository, List.of("ls-files", "--others", "--exclude-standard", "-z"));
    byRepository.put(repository, changed);
    return changed;
  }

  private static List<String> diff(String... arguments) {
    var command = new ArrayList<>(List.of("diff", "--name-only", "-z", "--no-renames"));
    command.addAll(List.of("--diff-filter=d", "--no-ext-diff", "--ignore-submodules=all"));
    command.addAll(Arrays.asList(arguments));
    command.add("--");
    return command;
  }

  private String commit(Path repository) throws IOException {
    var answer = git.run(repository, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (answer.isOk()) {
      return answer.line();
    }
    var shallow = git.run(repository, "rev-parse", "--is-shallow-repository").line().equals("true");
    throw new GitException(
        "git knows no commit '" + revision + "' in " + repository + (shallow ? SHALLOW_HINT : ""));
  }

  /** Returns the merge base with a commit, or the commit if git finds none. */
  private String mergeBase(Path repository, String commit) throws IOException {
    var answer = git.run(repository, "merge-base", commit, "HEAD");
    return answer.isOk() ? answer.line() : commit;
  }

  private void addTo(Collection<Path> changed, Path repository, List<String> command)
      throws IOException {
    var answer = git.run(repository, command.toArray(String[]::new));
    if (!answer.isOk()) {
      throw new GitException("git " + command.get(0) + " failed: " + answer.error());
    }
    var output = answer.output();
    int start = 0;
    for (int i = 0; i < output.length; i++) {
      if (output[i] == 0) {
        changed.add(child(repository, Arrays.copyOfRange(output, start, i)));
        start = i + 1;
      }
    }
  }

  private static Path child(Path repository, byte[] name) {
    return Path.of(URI.create(folderUri(repository) + encoded(name)));
  }

  private static String folderUri(Path folder) {
    var uri = folder.toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  /** Returns the path of a name, even if the locale of the process lacks its characters. */
  private static Path path(byte[] name) {
    return File.separatorChar == '/'
        ? Path.of(URI.create("file://" + encoded(name)))
        : Path.of(new String(name, UTF_8));
  }

  private static String encoded(byte[] name) {
    var encoded = new StringBuilder();
    for (byte b : name) {
      boolean plain = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
      if (plain || b == '/') {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return encoded.toString();
  }

  private static int compare(Path a, Path b) {
    int shared = Math.min(a.getNameCount(), b.getNameCount());
    for (int i = 0; i < shared; i++) {
      int order = a.getName(i).toString().compareTo(b.getName(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.getNameCount(), b.getNameCount());
  }
}
