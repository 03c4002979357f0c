package org.copydesk.cli.command;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.input.fields.LanguageTags;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Reads a BCP 47 language tag. */
public final class LanguageTag implements ITypeConverter<Locale> {
  private static final String NAME = "--language";

  /** Declares the option that sets the language of drafts. */
  public static OptionSpec option() {
    return OptionSpec.builder(NAME)
        .paramLabel("TAG")
        .type(Locale.class)
        .converters(new LanguageTag())
        .description("Language of drafts that don't say theirs (default: en).")
        .build();
  }

  /** Returns the language that was given, English where none was. */
  public static Locale of(ParseResult arguments) {
    return given(arguments).orElse(Locale.ENGLISH);
  }

  /** Returns the language that was given. */
  public static Optional<Locale> given(ParseResult arguments) {
    return Optional.ofNullable(arguments.matchedOptionValue(NAME, null));
  }

  @Override
  public Locale convert(String value) {
    try {
      return LanguageTags.known(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
