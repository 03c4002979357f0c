package org.copydesk.evidence.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.lexicon.AliasLexicon;
import org.copydesk.lexicon.HouseNames;
import org.copydesk.lexicon.Misspelling;
import org.copydesk.lexicon.NameLexicon;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.lexicon.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Support of a body for the names of a display text. A name is supported if the body has it in any
 * form: inflected, joined or split, as an alias, as an acronym or spelled out.
 *
 * <p>Nothing of the body is indexed before a display text has a capitalised word that the body
 * doesn't have as it is; then the cost is linear in the body, once. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class NameSupport {
  // Iran and Iraq are one letter apart, Austria and Australia two.
  private static final int LOOKS_ALIKE = 2;

  private static final Map<String, String> PARTIES = Map.of("R", "republican", "D", "democrat");

  private final List<AnalysedPassage> body;
  private final Locale language;
  private final AliasLexicon aliases;
  private final HouseNames houseNames;
  private final Misspelling misspelling;
  private final @Nullable AnalysedPassage byline;
  private @Nullable BodyWords words;
  private @Nullable BodyPlaces places;
  private @Nullable BodyNames names;
  private @Nullable Mentioned mentioned;

  private NameSupport(
      List<AnalysedPassage> body,
      Locale language,
      Vocabulary vocabulary,
      HouseNames houseNames,
      @Nullable AnalysedPassage byline) {
    this.byline = byline;
    this.body = List.copyOf(body);
    this.language = requireNonNull(language, "language");
    this.aliases = vocabulary.aliases();
    this.houseNames = requireNonNull(houseNames, "houseNames");
    this.misspelling = Misspelling.of(language);
  }

  /**
   * Prepares a body of a language.
   *
   * @param vocabulary holds the other names that things have
   * @param houseNames the names that the house spells its way
   * @param byline who wrote the article, whom the body need not name; null where nobody says
   */
  public static NameSupport of(
      List<AnalysedPassage> body,
      Locale language,
      Vocabulary vocabulary,
      HouseNames houseNames,
      @Nullable AnalysedPassage byline) {
    return new NameSupport(body, language, vocabulary, houseNames, byline);
  }

  /**
   * Returns the words of a display text that look like names and aren't in the body, in order.
   *
   * @param display the display text
   * @param support how far the same body supports it
   */
  public List<UnknownName> unknown(AnalysedPassage display, ClaimSupport support) {
    for (var token : display.tokens()) {
      if (DisplayWords.mayBeName(token) && !support.isInBody(token)) {
        return new NameSearch(this, display).unknown();
      }
    }
    return List.of();
  }

  Locale language() {
    return language;
  }

  @Nullable AnalysedPassage byline() {
    return byline;
  }

  /** Returns what is known of names in the language; loaded when first asked for. */
  NameLexicon lexicon() {
    return NameLexicon.of(language);
  }

  AliasLexicon aliases() {
    return aliases;
  }

  HouseNames houseNames() {
    return houseNames;
  }

  Misspelling misspelling() {
    return misspelling;
  }

  BodyWords words() {
    var found = words;
    if (found == null) {
      found = new BodyWords(body, language, misspelling);
      words = found;
    }
    return found;
  }

  BodyNames names() {
    var found = names;
    if (found == null) {
      found = new BodyNames(body, language, words().lower(), misspelling);
      names = found;
    }
    return found;
  }

  BodyPlaces places() {
    var found = places;
    if (found == null) {
      found = new BodyPlaces(body, lexicon(), aliases);
      places = found;
    }
    return found;
  }

  /**
   * Returns whether the body has the thing of a key of the aliases, under any name, or a part of
   * the place.
   */
  boolean has(int key) {
    return mentioned().keys().contains(key) || places().keys().contains(key);
  }

  /** Returns whether the body names a country or region of the lists. */
  boolean hasPlaces() {
    return !mentioned().places().isEmpty();
  }

  /** Returns a country that the body names and whose name looks like another: Iran for Iraq. */
  @Nullable NameMention similarName(String word) {
    for (var place : mentioned().places()) {
      var name = TextFolding.fold(place.token().word());
      if (name.charAt(0) == word.charAt(0)
          && Math.min(name.length(), word.length()) > LOOKS_ALIKE + 1
          && Misspelling.distance(name, word, LOOKS_ALIKE) <= LOOKS_ALIKE) {
        return place;
      }
    }
    return null;
  }

  /** Adds the parties that a letter in brackets stands for: "(R-Ohio)". */
  private void addParties(AnalysedPassage passage, Set<Integer> keys) {
    var text = passage.text();
    for (var token : passage.tokens()) {
      var party = PARTIES.get(token.surface());
      int start = token.span().start();
      boolean bracketed =
          start > 0 && text.charAt(start - 1) == '(' && text.startsWith("-", token.span().end());
      if (party != null && bracketed) {
        keys.addAll(aliases.keysOf(party));
      }
    }
  }

  private record Mentioned(Set<Integer> keys, List<NameMention> places) {}

  private Mentioned mentioned() {
    var found = mentioned;
    if (found == null) {
      found = new Mentioned(new HashSet<>(), new ArrayList<>());
      for (var passage : body) {
        for (var mention : aliases.mentions(passage.tokens())) {
          found.keys().add(mention.value());
          if (aliases.hasPlace(List.of(mention.value()))) {
            found.places().add(new NameMention(passage, passage.tokens().get(mention.from())));
          }
        }
      }
      for (var passage : body) {
        addParties(passage, found.keys());
      }
      mentioned = found;
    }
    return found;
  }
}
