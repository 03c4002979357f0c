package org.copydesk.evidence.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Misspelling;
import org.copydesk.lexicon.TextFolding;
import org.jspecify.annotations.Nullable;

/** The words of a body's names, as {@link TextFolding#fold} writes them. Immutable. */
final class BodyNames {
  private final Misspelling misspelling;
  private final Map<String, NameMention> names = new LinkedHashMap<>();
  // The word after each word of a name; the word itself where that isn't always the same.
  private final Map<String, NameMention> followers = new HashMap<>();
  // The last name after each first name; several of one first name as an empty mention.
  private final Map<String, Optional<NameMention>> lastNames = new HashMap<>();

  /**
   * Collects the names.
   *
   * @param lower the words that the body also has in lower case, which are no names
   */
  BodyNames(List<AnalysedPassage> body, Set<String> lower, Misspelling misspelling) {
    this.misspelling = misspelling;
    for (var passage : body) {
      for (var name : passage.names()) {
        addFollowers(passage, name.tokens());
        addLastNames(passage, name.tokens());
        for (var token : name.tokens()) {
          if (token.startsUpper() && !lower.contains(token.word())) {
            names.putIfAbsent(TextFolding.fold(token.word()), new NameMention(passage, token));
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
      boolean ends = i + 1 == name.size() || !name.get(i + 1).startsUpper();
      if (ends && name.get(i).startsUpper() && first.startsUpper()) {
        addLastName(first, new NameMention(passage, first, name.get(i)));
      }
    }
  }

  private void addLastName(Token first, NameMention mention) {
    lastNames.merge(
        first.word(),
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
