package org.copydesk.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Declares commands and their options. Picocli would read them from annotations too, but reading
 * these takes a tenth of the time of a short check.
 */
public final class Options {
  private Options() {}

  /** Returns a command with the options {@code --help} and {@code --version} only. */
  public static CommandSpec command(String name, String description) {
    var spec =
        CommandSpec.create()
            .name(name)
            .addOption(
                OptionSpec.builder("-h", "--help")
                    .type(boolean.class)
                    .usageHelp(true)
                    .description("Show this help message and exit.")
                    .build())
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .type(boolean.class)
                    .versionHelp(true)
                    .description("Print version information and exit.")
                    .build());
    spec.usageMessage().description(description);
    return spec;
  }

  /** Returns an option without a value. */
  public static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** Returns an option with any text as its value. */
  public static OptionSpec text(String name, String label, String description) {
    return value(name, label, String.class, value -> value, description);
  }

  /**
   * Returns an option with a path as its value.
   *
   * @param expected what the path leads to, for an error message
   */
  public static OptionSpec path(String name, String label, String expected, String description) {
    return value(name, label, Path.class, value -> path(value, expected), description);
  }

  /**
   * Returns an option with a path as its value, which may be given several times.
   *
   * @param expected what the path leads to, for an error message
   */
  public static OptionSpec paths(String name, String label, String expected, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .converters((ITypeConverter<Path>) value -> path(value, expected))
        .description(description)
        .build();
  }

  /**
   * Converts a path.
   *
   * @throws TypeConversionException if the text is empty or no path of this system
   */
  public static Path path(String value, String expected) {
    try {
      if (!value.isEmpty()) {
        return Path.of(value);
      }
    } catch (InvalidPathException e) {
      // Reported below.
    }
    throw new TypeConversionException("expected " + expected + ", found '" + value + "'");
  }

  /**
   * Returns an option with a constant of an enum as its value, written in kebab case.
   *
   * @param description with {@code %s} in the place of the constants' names
   */
  public static <E extends Enum<E>> OptionSpec oneOf(
      String name, String label, Class<E> type, String description) {
    var constants = type.getEnumConstants();
    var keys = Arrays.stream(constants).map(Options::key).toList();
    var names =
        keys.stream().limit(keys.size() - 1).collect(Collectors.joining(", "))
            + " or "
            + keys.get(keys.size() - 1);
    ITypeConverter<E> converter =
        value -> {
          int index = keys.indexOf(value);
          if (index < 0) {
            throw new TypeConversionException("expected " + names + ", found '" + value + "'");
          }
          return constants[index];
        };
    return value(name, label, type, converter, String.format(Locale.ROOT, description, names));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns an option with a whole number in a range as its value.
   *
   * @param expected the kind of number, for an error message
   */
  public static OptionSpec number(
      String name, String label, String expected, int min, int max, String description) {
    return value(
        name,
        label,
        Integer.class,
        value -> {
          try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
              return number;
            }
          } catch (NumberFormatException e) {
            // Reported below.
          }
          throw new TypeConversionException(
              "expected " + expected + " from " + min + " to " + max + ", found '" + value + "'");
        },
        description);
  }

  /** Returns an option with a value. */
  public static <T> OptionSpec value(
      String name, String label, Class<T> type, ITypeConverter<T> converter, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(type)
        .converters(converter)
        .description(description)
        .build();
  }

  /** Returns a parameter that is given at most once. */
  public static PositionalParamSpec parameter(String label, boolean required, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(required ? "1" : "0..1")
        .required(required)
        .type(String.class)
        .description(description)
        .build();
  }

  /**
   * Returns a parameter that is given any number of times.
   *
   * @param first its first position, from 0; if it is not 0, one value is required
   */
  public static PositionalParamSpec parameters(String label, int first, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(first + "..*")
        .arity(first == 0 ? "0..*" : "1..*")
        .required(first > 0)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }
}
