package org.copydesk.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells names from words where capitals don't: "Chirac" is no English word, "Target" is a company
 * all the same, "Houston" lies in Texas. Only English has the lists; in other languages nothing is
 * known. Words come as {@link TextFolding#fold} writes them. Loaded when first asked for.
 * Immutable.
 *
 * @since 0.1.0
 */
public final class NameLexicon {
  private static final LanguageCache<NameLexicon> BY_LANGUAGE =
      new LanguageCache<>(NameLexicon::load);

  private final WordForms words;
  private final Set<String> givenNames;
  private final Map<String, List<KnownName>> known;
  private final Map<String, List<Place>> places;

  /**
   * A name that consists of everyday words.
   *
   * @param words its words, folded
   * @param kind {@code company}, {@code media}, {@code agency}, {@code club}, {@code surname} or
   *     {@code people}
   */
  public record KnownName(List<String> words, String kind) {

    /** Copies the words. */
    public KnownName {
      words = List.copyOf(words);
    }
  }

  private record Place(List<String> words, List<String> wholes) {}

  private NameLexicon(
      WordForms words,
      Set<String> givenNames,
      Map<String, List<KnownName>> known,
      Map<String, List<Place>> places) {
    this.words = words;
    this.givenNames = givenNames;
    this.known = known;
    this.places = places;
  }

  /** Returns the names of a language; empty for one without lists. */
  public static NameLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static NameLexicon load(Locale language) {
    var profile = LanguageProfile.of(language);
    var words = new HashSet<String>();
    words.addAll(profile.lines(Resource.RARE_WORDS));
    words.addAll(profile.words(Resource.NEW_WORDS));
    words.addAll(profile.lines(Resource.COMMON_WORDS));
    var givenNames = new HashSet<String>();
    profile.words(Resource.FIRST_NAMES).forEach(name -> givenNames.add(TextFolding.fold(name)));
    for (var line : profile.lines(Resource.GIVEN_NAMES)) {
      AliasLexicon.words(line.replace("=", " "))
          .forEach(name -> givenNames.add(TextFolding.fold(name)));
    }
    var known = new HashMap<String, List<KnownName>>();
    for (var line : profile.lines(Resource.KNOWN_NAMES)) {
      var kind = line.substring(0, line.indexOf(':'));
      for (var name : namesAfter(line)) {
        var folded = folded(name);
        known
            .computeIfAbsent(folded.get(0), first -> new ArrayList<>(1))
            .add(new KnownName(folded, kind));
      }
    }
    known.values().forEach(names -> names.sort((a, b) -> b.words().size() - a.words().size()));
    return new NameLexicon(new WordForms(words), givenNames, known, places(profile));
  }

  private static Map<String, List<Place>> places(LanguageProfile profile) {
    var wholes = new HashMap<List<String>, List<String>>();
    for (var line : profile.lines(Resource.PLACES_WITHIN)) {
      var whole = String.join(" ", folded(line.substring(0, line.indexOf(':'))));
      for (var part : namesAfter(line)) {
        wholes.computeIfAbsent(folded(part), name -> new ArrayList<>(1)).add(whole);
      }
    }
    var places = new HashMap<String, List<Place>>();
    wholes.forEach(
        (name, within) ->
            places
                .computeIfAbsent(name.get(0), first -> new ArrayList<>(1))
                .add(new Place(name, List.copyOf(within))));
    places.values().forEach(names -> names.sort((a, b) -> b.words().size() - a.words().size()));
    return places;
  }

  private static List<String> namesAfter(String line) {
    var names = new ArrayList<String>();
    for (var name : line.substring(line.indexOf(':') + 1).split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private static List<String> folded(String name) {
    return AliasLexicon.words(name).stream().map(TextFolding::fold).toList();
  }

  /** Returns whether the language has no lists. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Returns whether a word is English and no name alone: in a list, a form or derivation of one
   * there, or made of two. "Reopens", "overfishing" and "payout" are; "Chirac" isn't.
   */
  public boolean isWord(String word) {
    return words.has(word);
  }

  /** Returns whether a word is in a list, or a form of one there; "Facebook" is made of two. */
  public boolean isListed(String word) {
    return words.isForm(word);
  }

  /** Returns whether a word is a given name; many are everyday words, too. */
  public boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  /** Returns the longest known name that begins at a token; null where none does. */
  public @Nullable KnownName knownAt(List<? extends Word> tokens, int from) {
    for (var name : known.getOrDefault(fold(tokens, from), List.of())) {
      if (isAt(tokens, from, name.words())) {
        return name;
      }
    }
    return null;
  }

  /** Returns the number of words of the longest place that begins at a token; 0 for none. */
  public int placeLengthAt(List<? extends Word> tokens, int from) {
    var place = placeAt(tokens, from);
    return place == null ? 0 : place.words().size();
  }

  /** Returns what the longest place at a token is part of, folded; empty where there is none. */
  public List<String> wholesAt(List<? extends Word> tokens, int from) {
    var place = placeAt(tokens, from);
    return place == null ? List.of() : place.wholes();
  }

  /** Returns what a place is part of, by its words with a space between them, folded. */
  public List<String> wholesOf(String place) {
    var words = List.of(place.split(" ", -1));
    return places.getOrDefault(words.get(0), List.of()).stream()
        .filter(known -> known.words().equals(words))
        .findFirst()
        .map(Place::wholes)
        .orElse(List.of());
  }

  /** Returns whether a place, folded, is part of another that fits, or of a part of one. */
  public boolean isPartOf(String place, Predicate<String> fits) {
    var open = new ArrayDeque<>(wholesOf(place));
    var seen = new HashSet<String>();
    while (!open.isEmpty()) {
      var whole = open.pop();
      if (!whole.equals(place) && fits.test(whole)) {
        return true;
      }
      if (seen.add(whole)) {
        open.addAll(wholesOf(whole));
      }
    }
    return false;
  }

  private @Nullable Place placeAt(List<? extends Word> tokens, int from) {
    for (var place : places.getOrDefault(fold(tokens, from), List.of())) {
      if (isAt(tokens, from, place.words())) {
        return place;
      }
    }
    return null;
  }

  private static String fold(List<? extends Word> tokens, int at) {
    return TextFolding.fold(tokens.get(at).word());
  }

  private static boolean isAt(List<? extends Word> tokens, int from, List<String> name) {
    if (from + name.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      boolean connector = Character.isLetter(name.get(i).charAt(0)) && name.get(i).length() <= 3;
      if (!name.get(i).equals(fold(tokens, from + i))
          || !(tokens.get(from + i).startsUpper() || connector)) {
        return false;
      }
    }
    return true;
  }
}
