package org.copydesk.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a path.
 *
 * @param what what it leads to, in the words of an error message
 */
public record PathConverter(String what) implements ITypeConverter<Path> {
  @Override
  public Path convert(String value) {
    try {
      if (!value.isEmpty()) {
        return Path.of(value);
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw new TypeConversionException("expected " + what + ", found '" + value + "'");
  }
}
