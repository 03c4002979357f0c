package org.copydesk.cli.command;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that takes one of the constants of an enum, written in kebab case. */
public final class EnumOption<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  public EnumOption(Class<E> type) {
    this.type = type;
  }

  /**
   * Declares an option that takes one of the constants.
   *
   * @param description with {@code %s} in the place of the names
   */
  public static <E extends Enum<E>> OptionSpec option(
      String name, String label, Class<E> type, String description) {
    var choice = new EnumOption<>(type);
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(type)
        .converters(choice)
        .description(String.format(Locale.ROOT, description, choice.names()))
        .build();
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> key(constant).equals(value))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected " + names() + ", found '" + value + "'"));
  }

  /** Returns all names as a sentence has them: {@code text, json or jsonl}. */
  public String names() {
    var names = Arrays.stream(type.getEnumConstants()).map(EnumOption::key).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
