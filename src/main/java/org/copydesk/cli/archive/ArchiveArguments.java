package org.copydesk.cli.archive;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.cli.command.PathConverter;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The parameters that the archive commands have in common. */
final class ArchiveArguments {
  private ArchiveArguments() {}

  static PositionalParamSpec folder() {
    return PositionalParamSpec.builder()
        .paramLabel("DIR")
        .index("0")
        .required(true)
        .type(Path.class)
        .converters(new PathConverter("the folder of an archive"))
        .description("The folder of the archive.")
        .build();
  }

  static PositionalParamSpec paths() {
    return rest(
        "PATH",
        "An article (plain text, Markdown, HTML, JSON, JSONL), a folder for all below it, or - for"
            + " standard input.");
  }

  static PositionalParamSpec rest(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("1..*")
        .arity("1..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  static Path folder(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, Path.of(""));
  }

  static List<String> paths(ParseResult arguments) {
    return arguments.matchedPositionalValue(1, List.of());
  }
}
