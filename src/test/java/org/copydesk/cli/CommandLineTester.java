package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.article.Role;
import org.copydesk.cli.command.Interruption;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import org.copydesk.text.Span;

/**
 * Runs the command line in this JVM, with one rule of its own in the place of the catalogue: it
 * reports the first of the words ERROR, WARNING and SUGGESTION in a headline at that severity, and
 * throws at BOOM.
 */
public final class CommandLineTester {
  private static final RuleInfo SHOUTED =
      RuleInfo.of("shouted", Category.INCONSISTENCY, Severity.WARNING, "Word is shouted", "0.1.0");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InputStream in = InputStream.nullInputStream();
  private OutputStream target = out;
  private Map<String, String> environment = Map.of();
  private boolean terminal;
  private int statusColumns;
  private Interruption interruption = Interruption.NONE;
  private Supplier<Copydesk> copydesk = CommandLineTester::copydesk;
  private int exitCode = -1;

  public static CommandLineTester run(String... args) {
    return new CommandLineTester().with(args);
  }

  public CommandLineTester in(String text) {
    return in(text.getBytes(UTF_8));
  }

  public CommandLineTester in(byte[] bytes) {
    return in(new ByteArrayInputStream(bytes));
  }

  public CommandLineTester in(InputStream stream) {
    in = stream;
    return this;
  }

  /** Takes what goes to standard output in the place of {@link #out}. */
  public CommandLineTester to(OutputStream stream) {
    target = stream;
    return this;
  }

  public CommandLineTester onTerminal(Map<String, String> variables) {
    terminal = true;
    environment = variables;
    return this;
  }

  public CommandLineTester environment(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  /** Runs in a process that can be stopped. */
  public CommandLineTester interruptedBy(Interruption stop) {
    interruption = stop;
    return this;
  }

  /** Checks with the rules of the catalogue. */
  public CommandLineTester standard() {
    copydesk = Copydesk::standard;
    return this;
  }

  /** Checks with a checker of the test's own. */
  public CommandLineTester checkedBy(Copydesk own) {
    copydesk = () -> own;
    return this;
  }

  /** Shows standard error, and it alone, on a terminal of that width. */
  public CommandLineTester watched(int columns) {
    statusColumns = columns;
    return this;
  }

  public CommandLineTester with(String... args) {
    exitCode =
        new Main(
                in,
                target,
                err,
                environment,
                () -> terminal,
                () -> statusColumns,
                interruption,
                copydesk)
            .run(args);
    return this;
  }

  public int exitCode() {
    return exitCode;
  }

  public String out() {
    return decoded(out);
  }

  public String err() {
    return decoded(err);
  }

  private static String decoded(ByteArrayOutputStream bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("output is valid UTF-8", e);
    }
  }

  /** Writes a draft, and returns its path. */
  public static String file(Path folder, String name, String... lines) {
    return file(folder, name, String.join("\n", lines).getBytes(UTF_8));
  }

  public static String file(Path folder, String name, byte[] bytes) {
    try {
      var path = folder.resolve(name);
      Files.createDirectories(folder);
      return Files.write(path, bytes).toString();
    } catch (IOException e) {
      throw new AssertionError("temporary folder can be written to", e);
    }
  }

  private static Copydesk copydesk() {
    var builder = Copydesk.builder().add(SHOUTED, CommandLineTester::shouted);
    RuleCatalogue.infos().forEach(info -> builder.without(info.id()));
    return builder.build();
  }

  private static List<Finding> shouted(CheckContext context) {
    var passage = context.passage(Role.HEADLINE).orElseThrow().passage();
    if (passage.text().contains("BOOM")) {
      throw new IllegalStateException("too loud");
    }
    for (var severity : Severity.values()) {
      int start = passage.text().indexOf(severity.name());
      if (start >= 0) {
        var at = new Place(passage, new Span(start, start + severity.name().length()));
        return List.of(
            SHOUTED
                .finding(at)
                .severity(severity)
                .message("Word \"%s\" is shouted", at.text())
                .because(Score.above("loudness", 1, 0.5))
                .build());
      }
    }
    return List.of();
  }
}
