package org.copydesk.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Shape;
import org.copydesk.analysis.Token;

/**
 * The names and words of a body, to look up those of a display text in: whether the body has a word
 * in any form, under another name or as an acronym, and which of its names a misspelt one is
 * nearest to. Built once, linear in the body. Immutable.
 *
 * @since 0.1.0
 */
public final class NameIndex {
  // A shortened name keeps at least three letters: Nat for National, Fri for Friday.
  private static final int MIN_CLIPPED = 3;
  // Words that begin with the same five letters belong together: Israeli, Israelis; Berlin,
  // Berliner.
  private static final int MIN_SHARED_START = 5;

  private final Aliases aliases;
  private final Misspelling misspelling;
  private final List<List<Token>> passages = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> terms = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();
  private final Set<Integer> keys = new HashSet<>();
  private final Map<String, Mention> names = new LinkedHashMap<>();
  // The word after each word of a name; the word itself where that isn't always the same.
  private final Map<String, Mention> followers = new HashMap<>();
  private final boolean english;

  /**
   * A word of a name in the body.
   *
   * @param passage the paragraph
   * @param token the word
   * @since 0.1.0
   */
  public record Mention(AnalysedPassage passage, Token token) {}

  private NameIndex(List<AnalysedPassage> body, Locale language, Aliases aliases) {
    this.aliases = aliases;
    this.misspelling = new Misspelling(language);
    this.english = language.getLanguage().equals("en");
    var lower = new HashSet<String>();
    for (var passage : body) {
      passages.add(passage.tokens());
      for (var token : passage.tokens()) {
        add(token);
        if (token.shape() == Shape.LOWER) {
          lower.add(token.word());
        }
      }
      for (var mention : aliases.mentions(passage.tokens())) {
        keys.add(mention.key());
      }
      for (var name : passage.names()) {
        addFollowers(passage, name.tokens());
        for (var token : name.tokens()) {
          if (token.startsUpper()) {
            names.putIfAbsent(Letters.plain(token.word()), new Mention(passage, token));
          }
        }
      }
    }
    names.values().removeIf(mention -> lower.contains(mention.token().word()));
  }

  /** Indexes a body. */
  public static NameIndex of(List<AnalysedPassage> body, Locale language, Aliases aliases) {
    return new NameIndex(body, language, aliases);
  }

  private void add(Token token) {
    var plain = Letters.plain(token.word());
    forms.add(plain);
    if (!plain.equals(token.word())) {
      forms.add(Letters.german(token.word()));
    }
    terms.add(token.term());
    if (token.shape() == Shape.ALL_CAPITALS || token.shape() == Shape.MIXED) {
      acronyms.add(plain);
    }
  }

  private void addFollowers(AnalysedPassage passage, List<Token> name) {
    for (int i = 0; i < name.size(); i++) {
      var word = name.get(i).word();
      var follower = name.get(Math.min(i + 1, name.size() - 1));
      var known = followers.putIfAbsent(word, new Mention(passage, follower));
      if (known != null && !known.token().word().equals(follower.word())) {
        followers.put(word, new Mention(passage, name.get(i)));
      }
    }
  }

  /** Tells whether the body has a word, or another form of it. */
  public boolean has(Token token) {
    var plain = Letters.plain(token.word());
    if (forms.contains(plain) || forms.contains(Letters.german(token.word()))) {
      return true;
    }
    if (!english && terms.contains(token.term())) {
      return true;
    }
    return forms.stream().anyMatch(form -> near(form, plain) && misspelling.isForm(plain, form));
  }

  private static boolean near(String form, String word) {
    return form.length() >= MIN_CLIPPED
        && word.length() >= MIN_CLIPPED
        && form.charAt(0) == word.charAt(0)
        && form.charAt(2) == word.charAt(2);
  }

  /** Tells whether the body has what a key of {@link Aliases} stands for, under any name. */
  public boolean names(int key) {
    return keys.contains(key);
  }

  /** Tells whether the body has an acronym, in capitals. */
  public boolean hasAcronym(String letters) {
    return acronyms.contains(letters);
  }

  /**
   * Tells whether words of the body, one after another, begin with the letters of an acronym;
   * function words between them may be passed over.
   */
  public boolean spellsOut(String acronym) {
    var letters = Letters.plain(acronym);
    for (var tokens : passages) {
      for (int i = 0; i < tokens.size(); i++) {
        if (spells(tokens, i, letters, 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean spells(List<Token> tokens, int at, String letters, int letter) {
    if (letter == letters.length()) {
      return true;
    }
    if (at >= tokens.size()) {
      return false;
    }
    var word = Letters.plain(tokens.get(at).word());
    boolean fits = !word.isEmpty() && word.charAt(0) == letters.charAt(letter);
    return (fits && spells(tokens, at + 1, letters, letter + 1))
        || (letter > 0 && tokens.get(at).stopWord() && spells(tokens, at + 1, letters, letter));
  }

  /** Tells whether the body has a part of a word with a period inside: {@code S.Africa}. */
  public boolean hasPart(Token token) {
    if (token.word().indexOf('.') < 0) {
      return false;
    }
    for (var part : token.word().split("\\.", -1)) {
      if (part.length() >= MIN_CLIPPED && forms.contains(Letters.plain(part))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the body writes a word as two or three: "News Corp" for "Newscorp". */
  public boolean hasApart(Token token) {
    var word = Letters.plain(token.word());
    for (var tokens : passages) {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (word.startsWith(Letters.plain(tokens.get(i).word())) && isJoined(word, tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isJoined(String word, List<Token> tokens, int from) {
    int at = 0;
    for (int i = from; i < tokens.size() && at < word.length(); i++) {
      var part = Letters.plain(tokens.get(i).word());
      if (part.isEmpty() || !word.startsWith(part, at)) {
        return false;
      }
      at += part.length();
    }
    return at == word.length();
  }

  /** Tells whether the body writes two words as one. */
  public boolean hasJoined(Token first, Token second) {
    return forms.contains(Letters.plain(first.word()) + Letters.plain(second.word()));
  }

  /**
   * Tells whether a word may be short for a word of the body, or of one family with it: it begins
   * another, or they begin alike.
   */
  public boolean hasRelated(Token token) {
    var word = Letters.plain(token.word());
    var clipped = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    for (var form : forms) {
      if (form.length() < MIN_CLIPPED || clipped.length() < MIN_CLIPPED) {
        continue;
      }
      boolean clips =
          form.startsWith(clipped) || (form.length() > MIN_CLIPPED && word.startsWith(form));
      boolean alike =
          form.length() >= MIN_SHARED_START
              && word.length() >= MIN_SHARED_START
              && form.startsWith(word.substring(0, MIN_SHARED_START));
      if (clips || alike) {
        return true;
      }
    }
    return false;
  }

  /** Returns the name of the body that a word is a misspelling of; empty where it is near none. */
  public Optional<Mention> misspelt(Token token) {
    return misspelt(Letters.plain(token.word()));
  }

  /** Returns the name of the body that two words together are a misspelling of. */
  public Optional<Mention> misspelt(Token first, Token second) {
    return misspelt(Letters.plain(first.word()) + Letters.plain(second.word()));
  }

  private Optional<Mention> misspelt(String word) {
    Mention nearest = null;
    int least = Integer.MAX_VALUE;
    for (var name : names.entrySet()) {
      int edits = misspelling.edits(word, name.getKey());
      if (edits > 0 && edits < least) {
        nearest = name.getValue();
        least = edits;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Returns the word that follows another in every name of the body that has it: "Holmes" after
   * "Kelly". Empty where the body has that word at a name's end, or before several, or not at all.
   */
  public Optional<Mention> alwaysAfter(Token token) {
    return Optional.ofNullable(followers.get(token.word()))
        .filter(mention -> !mention.token().word().equals(token.word()));
  }

  /** Returns the aliases that the body was looked through with. */
  public Aliases aliases() {
    return aliases;
  }
}
