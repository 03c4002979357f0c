package org.copydesk.evidence.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Acronyms;
import org.copydesk.lexicon.Misspelling;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.lexicon.language.Elision;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.text.WordShape;

/**
 * The words of a body, for looking up the words of a display text: in another form, as part of a
 * word, joined, or as an acronym. Immutable; linear in the body.
 */
final class BodyWords {
  // A shortened name keeps at least three letters: Nat for National, Fri for Friday.
  private static final int MIN_CLIPPED = 3;
  // Words that begin with the same five letters are of one family: Berlin, Berliner.
  private static final int MIN_SHARED_START = 5;
  // "-shire" is the longest ending of a family.
  private static final int MAX_ENDING = 5;

  private final boolean fixedNames;
  private final Misspelling misspelling;
  private final List<List<Token>> passages = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> terms = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();
  private final Set<String> lower = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  BodyWords(List<AnalysedPassage> body, Locale language, Misspelling misspelling) {
    this.fixedNames = LanguageProfile.of(language).has(Trait.FIXED_NAMES);
    this.misspelling = misspelling;
    for (var passage : body) {
      passages.add(passage.tokens());
      for (var token : passage.tokens()) {
        var plain = TextFolding.fold(token.word());
        forms.add(plain);
        forms.add(TextFolding.fold(Elision.strip(token.word(), language)));
        if (token.startsUpper()) {
          capitalised.add(plain);
        }
        if (!plain.equals(token.word())) {
          forms.add(TextFolding.foldGerman(token.word()));
        }
        switch (token.shape()) {
          case LOWER -> lower.add(token.word());
          case ALL_CAPITALS, MIXED -> acronyms.add(plain);
          default -> {}
        }
        // Where endings tell forms of a name, its stem would hide a slip: Rugy, Ruggy.
        boolean stems = !misspelling.knowsEndings() || token.shape() == WordShape.LOWER;
        if (!fixedNames && stems) {
          terms.add(token.term());
        }
      }
    }
  }

  /** Returns the words that the body has in lower case. */
  Set<String> lower() {
    return lower;
  }

  /** Returns whether the body has a word as it is, folded. */
  boolean hasExactly(String word) {
    return forms.contains(word);
  }

  /** Returns whether the body has a word, another form of it, or a part of it: "S.Africa". */
  boolean has(Token token) {
    var plain = TextFolding.fold(token.word());
    if (forms.contains(plain)
        || forms.contains(TextFolding.foldGerman(token.word()))
        || (!fixedNames && terms.contains(token.term()))) {
      return true;
    }
    for (var form : forms) {
      if (beginAlike(form, plain) && misspelling.isForm(plain, form)) {
        return true;
      }
    }
    return hasPart(token);
  }

  private static boolean beginAlike(String form, String word) {
    return form.length() >= MIN_CLIPPED
        && word.length() >= MIN_CLIPPED
        && form.charAt(0) == word.charAt(0)
        && form.charAt(2) == word.charAt(2);
  }

  private boolean hasPart(Token token) {
    if (token.word().indexOf('.') < 0) {
      return false;
    }
    for (var part : token.word().split("\\.", -1)) {
      if (part.length() >= MIN_CLIPPED && forms.contains(TextFolding.fold(part))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the body has an acronym, in capitals. */
  boolean hasAcronym(String letters) {
    return acronyms.contains(letters);
  }

  /**
   * Returns whether words of the body, one after another, begin with the letters of an acronym;
   * function words between them may be passed over.
   */
  boolean spellsOut(String letters) {
    for (var tokens : passages) {
      for (int i = 0; i < tokens.size(); i++) {
        if (Acronyms.endOfWords(letters, tokens, i) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the body writes a word as two or three: "News Corp" for "Newscorp". */
  boolean hasApart(Token token) {
    var word = TextFolding.fold(token.word());
    for (var tokens : passages) {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (word.startsWith(tokens.get(i).word()) && isJoined(word, tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isJoined(String word, List<Token> tokens, int from) {
    int at = 0;
    for (int i = from; i < tokens.size() && at < word.length(); i++) {
      var part = TextFolding.fold(tokens.get(i).word());
      if (part.isEmpty() || !word.startsWith(part, at)) {
        return false;
      }
      at += part.length();
    }
    return at == word.length();
  }

  /** Returns whether the body writes two words as one. */
  boolean hasJoined(Token first, Token second) {
    return forms.contains(TextFolding.fold(first.word()) + TextFolding.fold(second.word()));
  }

  /**
   * Returns whether a word may be short for a word of the body, or of one family with it: one
   * begins the other, or they begin alike.
   */
  boolean hasRelated(Token token) {
    return hasRelatedBut(token, "");
  }

  /** Returns the same without one word of the body, which is folded by {@link TextFolding#fold}. */
  boolean hasRelatedBut(Token token, String except) {
    var word = TextFolding.fold(token.word());
    var clipped = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (clipped.length() < MIN_CLIPPED) {
      return false;
    }
    for (var form : forms) {
      if (!form.equals(except)
          && (fixedNames ? isFamily(word, clipped, form) : isLooseFamily(word, clipped, form))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether one is short for the other, or both differ in their endings: Berlin, Berliner.
   */
  private boolean isFamily(String word, String clipped, String form) {
    if (form.startsWith(clipped)) {
      return true;
    }
    if (!capitalised.contains(form)) {
      return false;
    }
    int shared = 0;
    int shorter = Math.min(word.length(), form.length());
    while (shared < shorter && word.charAt(shared) == form.charAt(shared)) {
      shared++;
    }
    return shared >= MIN_SHARED_START - (shared == form.length() ? 1 : 0)
        && word.length() - shared <= MAX_ENDING
        && form.length() - shared <= MAX_ENDING;
  }

  private static boolean isLooseFamily(String word, String clipped, String form) {
    var start = word.substring(0, Math.min(word.length(), MIN_SHARED_START));
    boolean clips = form.length() > MIN_CLIPPED && word.startsWith(form);
    boolean alike = start.length() == MIN_SHARED_START && form.startsWith(start);
    return clips || alike || form.startsWith(clipped);
  }
}
