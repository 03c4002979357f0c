package org.copydesk.cli.check;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads. */
final class JobCountConverter implements ITypeConverter<Integer> {
  // More threads than any machine has processors only take memory.
  private static final int MAX = 1024;

  @Override
  public Integer convert(String value) {
    try {
      int jobs = Integer.parseInt(value);
      if (jobs >= 1 && jobs <= MAX) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new TypeConversionException(
        "expected a whole number from 1 to " + MAX + ", found '" + value + "'");
  }
}
