package org.copydesk.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a BCP 47 language tag. */
final class LanguageTag implements ITypeConverter<Locale> {

  @Override
  public Locale convert(String value) {
    try {
      var language = new Locale.Builder().setLanguageTag(value).build();
      if (!language.getLanguage().isEmpty()) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      // Told below, in words for somebody who doesn't know Java.
    }
    throw new TypeConversionException(
        "expected a language tag such as en or pt-BR, found '" + value + "'");
  }
}
