package org.copydesk.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.language.LanguageCache;
import org.jspecify.annotations.Nullable;

/**
 * The words of a publication, in addition to the word lists: aliases, scales of verbs, and names in
 * its spelling. Immutable and thread-safe. The vocabulary of a language is made once, on first use.
 *
 * @since 0.1.0
 */
public final class HouseStyle {
  private static final HouseStyle NONE = new HouseStyle(List.of(), null, List.of());

  private final List<List<String>> aliases;
  private final List<String> names;
  private final @Nullable IntensityLexicon englishScales;
  private final HouseNames houseNames;
  private final LanguageCache<Vocabulary> vocabularies;

  private HouseStyle(
      List<List<String>> aliases, @Nullable IntensityLexicon englishScales, List<String> names) {
    this.aliases = aliases;
    this.names = names;
    this.englishScales = englishScales;
    this.vocabularies = new LanguageCache<>(language -> withAliases(language, aliases));
    this.houseNames = HouseNames.of(names);
  }

  /** Returns the style of a house that adds nothing; always the same one. */
  public static HouseStyle none() {
    return NONE;
  }

  /**
   * Returns this style and more names for things, in every language.
   *
   * @param lines {@code name = other name = …}, one line for each thing named; a name with a
   *     capital matches only words that begin with one
   * @throws IllegalArgumentException if a line has fewer than two different names, or a blank one
   */
  public HouseStyle withAliases(Collection<String> lines) {
    return new HouseStyle(joined(aliases, AliasLexicon.names(lines)), englishScales, names);
  }

  /**
   * Returns this style and more names for one thing, in every language.
   *
   * @param same the names; a name with a capital matches only words that begin with a capital
   * @throws IllegalArgumentException if there are fewer than two different names, or a blank one,
   *     or one with "="
   */
  public HouseStyle withAlias(Collection<String> same) {
    var more = List.of(AliasLexicon.namesOfOne(List.copyOf(same)));
    return new HouseStyle(joined(aliases, more), englishScales, names);
  }

  /**
   * Returns this style and more scales of English verbs.
   *
   * @param lines as {@link IntensityLexicon#with(Collection)} reads them: a scale of a new name, or
   *     steps for one that is there
   * @throws IllegalArgumentException as {@link IntensityLexicon#with(Collection)} does
   */
  public HouseStyle withScales(Collection<String> lines) {
    return new HouseStyle(aliases, englishScales().with(List.copyOf(lines)), names);
  }

  /**
   * Returns this style and one more scale of English verbs, or more steps for one that is there.
   *
   * @param steps as {@link IntensityLexicon#with(String, List)} reads them
   * @throws IllegalArgumentException as {@link IntensityLexicon#with(String, List)} does
   */
  public HouseStyle withScale(String name, List<? extends Collection<String>> steps) {
    return new HouseStyle(aliases, englishScales().with(name, steps), names);
  }

  private IntensityLexicon englishScales() {
    return englishScales == null ? IntensityLexicon.of(Locale.ENGLISH) : englishScales;
  }

  /**
   * Returns this style with more names in the spelling of the publication, for every language. They
   * are correct in a display text even if the body doesn't have them. Misspelt names are compared
   * with them.
   *
   * @throws IllegalArgumentException if a name has no letter
   */
  public HouseStyle withNames(Collection<String> more) {
    return new HouseStyle(aliases, englishScales, joined(names, more));
  }

  private static <T> List<T> joined(List<T> known, Collection<T> more) {
    var joined = new ArrayList<>(known);
    joined.addAll(List.copyOf(more));
    return List.copyOf(joined);
  }

  /** Returns the vocabulary of a language with the house's other names for things. */
  public Vocabulary vocabulary(Locale language) {
    requireNonNull(language, "language");
    return aliases.isEmpty() ? Vocabulary.of(language) : vocabularies.of(language);
  }

  private static Vocabulary withAliases(Locale language, List<List<String>> aliases) {
    return Vocabulary.of(language).with(AliasLexicon.of(language).with(aliases));
  }

  /** Returns the scales of a language; the house's are English. */
  public IntensityLexicon intensityScales(Locale language) {
    var own = IntensityLexicon.of(language);
    return englishScales != null && own == IntensityLexicon.of(Locale.ENGLISH)
        ? englishScales
        : own;
  }

  /** Returns the aliases: the names of each thing. */
  public List<List<String>> aliases() {
    return aliases;
  }

  /** Returns the list of the names, as the house spells them. */
  public List<String> spelledNames() {
    return names;
  }

  /** Returns the names as the house spells them, to look words up. */
  public HouseNames names() {
    return houseNames;
  }
}
