package org.copydesk.cli.command;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.input.fields.LanguageTags;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The option that sets a language by its BCP 47 tag. */
public final class LanguageTag {
  private static final String NAME = "--language";

  private LanguageTag() {}

  /** Returns the option for the language of drafts. */
  public static OptionSpec option() {
    return option("Language of drafts that don't name theirs (default: en).");
  }

  /** Returns the option with another description. */
  public static OptionSpec option(String description) {
    return Options.value(NAME, "TAG", Locale.class, LanguageTag::parse, description);
  }

  /** Returns the language that the option sets, English by default. */
  public static Locale of(ParseResult arguments) {
    return given(arguments).orElse(Locale.ENGLISH);
  }

  /** Returns the language that the option sets; empty without the option. */
  public static Optional<Locale> given(ParseResult arguments) {
    return Optional.ofNullable(arguments.matchedOptionValue(NAME, null));
  }

  private static Locale parse(String tag) {
    try {
      return LanguageTags.known(tag);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
