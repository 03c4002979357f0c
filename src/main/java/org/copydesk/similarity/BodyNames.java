package org.copydesk.similarity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.jspecify.annotations.Nullable;

/** The words of a body's names, as {@link Letters#plain} writes them. Immutable. */
final class BodyNames {
  private final Misspelling misspelling;
  private final Map<String, NameMention> names = new LinkedHashMap<>();
  // The word after each word of a name; the word itself where that isn't always the same.
  private final Map<String, NameMention> followers = new HashMap<>();

  /**
   * Collects the names.
   *
   * @param lower the words that the body has in small letters, too: these name nothing
   */
  BodyNames(List<AnalysedPassage> body, Set<String> lower, Misspelling misspelling) {
    this.misspelling = misspelling;
    for (var passage : body) {
      for (var name : passage.names()) {
        addFollowers(passage, name.tokens());
        for (var token : name.tokens()) {
          if (token.startsUpper() && !lower.contains(token.word())) {
            names.putIfAbsent(Letters.plain(token.word()), new NameMention(passage, token));
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

  /** Returns the name that a word is nearest to and may be a misspelling of; null where none is. */
  @Nullable NameMention misspelt(String word) {
    NameMention nearest = null;
    int least = Integer.MAX_VALUE;
    for (var name : names.entrySet()) {
      int edits = misspelling.edits(word, name.getKey());
      if (edits > 0 && edits < least) {
        nearest = name.getValue();
        least = edits;
      }
    }
    return nearest;
  }

  /**
   * Returns the word that follows another in every name that has it: "Holmes" after "Kelly". Null
   * where that word ends a name, too, or stands before several or a small word, or isn't there at
   * all.
   */
  @Nullable NameMention alwaysAfter(Token token) {
    var follower = followers.get(token.word());
    boolean name =
        follower != null
            && follower.token().startsUpper()
            && !follower.token().word().equals(token.word());
    return name ? follower : null;
  }
}
