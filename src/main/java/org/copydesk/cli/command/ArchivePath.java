package org.copydesk.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of an archive. */
public final class ArchivePath implements ITypeConverter<Path> {
  @Override
  public Path convert(String value) {
    try {
      if (!value.isEmpty()) {
        return Path.of(value);
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw new TypeConversionException("expected the folder of an archive, found '" + value + "'");
  }
}
