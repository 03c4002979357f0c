package org.copydesk.cli.archive;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.cli.command.Options;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Parameters of the archive commands. */
final class ArchiveArguments {
  private ArchiveArguments() {}

  static PositionalParamSpec folder() {
    ITypeConverter<Path> converter = value -> Options.path(value, "the folder of an archive");
    return PositionalParamSpec.builder()
        .paramLabel("DIR")
        .index("0")
        .required(true)
        .type(Path.class)
        .converters(converter)
        .description("The folder of the archive.")
        .build();
  }

  static PositionalParamSpec paths() {
    return Options.parameters(
        "PATH",
        1,
        "An article (plain text, Markdown, HTML, JSON, JSONL), a folder for all articles below it,"
            + " or - for standard input.");
  }

  static Path folder(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, Path.of(""));
  }

  static List<String> paths(ParseResult arguments) {
    return arguments.matchedPositionalValue(1, List.of());
  }
}
