package org.copydesk.evidence.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Misspelling;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.lexicon.language.Elision;
import org.jspecify.annotations.Nullable;

/** The words of a body's names, as {@link TextFolding#fold} writes them. Immutable. */
final class BodyNames {
  private final Misspelling misspelling;
  private final Map<String, NameMention> names = new LinkedHashMap<>();
  // The word after each word of a name; the word itself where that isn't always the same.
  private final Map<String, NameMention> followers = new HashMap<>();
  // The last name after each first name; several of one first name as an empty mention.
  private final Map<String, Optional<NameMention>> lastNames = new HashMap<>();
  // The first name before each last name; several as an empty mention.
  private final Map<String, Optional<NameMention>> firstNames = new HashMap<>();

  // The last word of each name of several.
  private final Map<String, NameMention> fullNames = new LinkedHashMap<>();
  // The names of several words, by each of their words.
  private final Map<String, List<List<Token>>> longer = new HashMap<>();

  /**
   * Collects the names.
   *
   * @param language the language of the body
   * @param lower the words that the body also has in lower case, which are no names
   */
  BodyNames(
      List<AnalysedPassage> body, Locale language, Set<String> lower, Misspelling misspelling) {
    this.misspelling = misspelling;
    for (var passage : body) {
      for (var words : passage.names()) {
        addFollowers(passage, words.tokens());
        addLastNames(passage, words.tokens());
        for (var token : words.tokens()) {
          if (words.tokens().size() > 1) {
            longer.computeIfAbsent(token.word(), word -> new ArrayList<>(1)).add(words.tokens());
          }
          if (token.startsUpper() && !lower.contains(token.word())) {
            var name = TextFolding.fold(Elision.strip(token.word(), language));
            names.putIfAbsent(name, new NameMention(passage, token));
          }
        }
      }
    }
  }

  private void addFollowers(AnalysedPassage passage, List<Token> name) {
    for (int i = 0; i < name.size(); i++) {
      var word = name.get(i).word();
      var follower = name.get(Math.min(i + 1, name.size() - 1));
      var known = followers.putIfAbsent(word, new NameMention(passage, follower));
      if (known != null && !known.token().word().equals(follower.word())) {
        followers.put(word, new NameMention(passage, name.get(i)));
      }
    }
  }

  /** Adds the last two words of each name; "Anna Berg and Jan Lund" is found as one name. */
  private void addLastNames(AnalysedPassage passage, List<Token> name) {
    for (int i = 1; i < name.size(); i++) {
      var first = name.get(i - 1);
      if (name.get(i).startsUpper() && first.startsUpper()) {
        addOnly(firstNames, name.get(i), new NameMention(passage, first));
      }
      boolean ends = i + 1 == name.size() || !name.get(i + 1).startsUpper();
      if (ends && name.get(i).startsUpper() && first.startsUpper()) {
        addOnly(lastNames, first, new NameMention(passage, first, name.get(i)));
        if (i == name.size() - 1) {
          fullNames.putIfAbsent(
              TextFolding.fold(name.get(i).word()), new NameMention(passage, name.get(i)));
        }
      }
    }
  }

  private static void addOnly(
      Map<String, Optional<NameMention>> names, Token by, NameMention mention) {
    names.merge(
        by.word(),
        Optional.of(mention),
        (known, other) ->
            known.isPresent() && known.get().token().word().equals(mention.token().word())
                ? known
                : Optional.empty());
  }

  /**
   * Returns the last name that the body gives a first name; null where it gives none, or several.
   */
  @Nullable NameMention lastNameOf(Token firstName) {
    return lastNames.getOrDefault(firstName.word(), Optional.empty()).orElse(null);
  }

  /**
   * Returns the first name that the body gives a last name; null where it gives none, or several.
   */
  @Nullable NameMention firstNameOf(Token lastName) {
    return firstNames.getOrDefault(lastName.word(), Optional.empty()).orElse(null);
  }

  /** Returns whether a word always follows another in a name: "Penh" in "Phnom Penh". */
  boolean isContinued(Token token) {
    return firstNames.containsKey(token.word());
  }

  /** Returns the last name that a word spells in another way; null where none is. */
  @Nullable NameMention variantOf(String word) {
    for (var name : fullNames.entrySet()) {
      if (misspelling.isVariant(word, name.getKey())) {
        return name.getValue();
      }
    }
    return null;
  }

  /** Returns whether a name has a word without another: "Labor Department", for "Commerce". */
  boolean hasOther(Token word, Token without) {
    return longer.getOrDefault(word.word(), List.of()).stream()
        .anyMatch(name -> name.stream().noneMatch(token -> token.word().equals(without.word())));
  }

  /** Returns the name that a word is nearest to and may be a misspelling of; null where none is. */
  @Nullable NameMention misspelt(String word) {
    return misspelling.nearest(word, names);
  }

  /**
   * Returns whether the same capitalised word follows a word in all names: "Holmes" after "Kelly".
   */
  boolean isContinuedAfter(Token token) {
    var follower = followers.get(token.word());
    return follower != null
        && follower.token().startsUpper()
        && !follower.token().word().equals(token.word());
  }
}
