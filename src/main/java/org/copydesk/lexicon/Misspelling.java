package org.copydesk.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes a name written wrongly from another name and from a form of the name. Words come as
 * {@link TextFolding#fold} writes them.
 */
public final class Misspelling {
  // One letter off says little in the shortest names: Eva/Ava, Mali/Bali.
  private static final int MIN_LONGER = 4;
  private static final int MIN_SHORTER = 3;
  // The longest place names have some sixty letters; what is longer is no name.
  private static final int MAX_LONGER = 60;
  // Two letters off only in long names that begin alike, or that sound alike.
  private static final int MIN_FOR_TWO = 8;
  private static final int MIN_FOR_SOUND = 6;

  // In languages that inflect names, the last letters are grammar.
  private static final int INFLECTED_LETTERS = 3;

  // Each list: ways to write one ending of Russian, Ukrainian or Serbian names; longer ones first.
  private static final List<List<String>> SLAVIC_ENDINGS =
      List.of(
          List.of("sky", "skiy", "skyy", "skij", "skyj", "skii", "skyi", "ski"),
          List.of("ich", "itch", "itsch", "ych", "yc", "ic"),
          List.of("ov", "off", "ow"),
          List.of("ev", "yev", "eff", "jew", "ew", "iev"),
          List.of("enko", "jenko", "yenko", "ienko"));

  // Two letters off are a slip after the same first name only where both sound alike: Hill, Hale.
  public static final int MAX_EDITS = 2;

  // "-e" makes the feminine of what ends so, and Dutch adjectives: Français, Belgisch.
  private static final String FEMININE_AFTER = "ndtsh";
  // mexicano, mexicanas
  private static final int LONGEST_GENDER = 2;
  private static final Set<String> FEMININE = Set.of("e", "es");

  private static final LanguageCache<Misspelling> BY_LANGUAGE =
      new LanguageCache<>(Misspelling::new);

  private final boolean fixedNames;
  private final Set<String> endings;

  private Misspelling(Locale language) {
    var profile = LanguageProfile.of(language);
    this.fixedNames = profile.has(Trait.FIXED_NAMES);
    this.endings = Set.copyOf(profile.words(Resource.NAME_ENDINGS));
  }

  /** Returns what is known of the names of a language. */
  public static Misspelling of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  /** Returns whether the endings of names are known in the language, so that others are slips. */
  public boolean knowsEndings() {
    return !endings.isEmpty();
  }

  /**
   * Returns the edit distance, 1 or 2; a swap of neighbours counts 1. Returns 0 if the words are
   * equal, forms of one word or too far apart.
   */
  public int edits(String word, String name) {
    int shorter = Math.min(word.length(), name.length());
    int longer = Math.max(word.length(), name.length());
    boolean comparable =
        shorter >= MIN_SHORTER
            && longer >= MIN_LONGER
            && longer <= MAX_LONGER
            && longer - shorter <= 2;
    if (!comparable || latin(word).equals(latin(name))) {
      return 0;
    }
    boolean sameStart = word.charAt(0) == name.charAt(0);
    if ((!sameStart && shorter < MIN_FOR_SOUND) || isForm(word, name)) {
      return 0;
    }
    int distance = distance(word, name, 2);
    if (distance == 1) {
      return 1;
    }
    boolean near = shorter >= MIN_FOR_TWO || (shorter >= MIN_FOR_SOUND && soundsAlike(word, name));
    return distance == 2 && sameStart && near ? 2 : 0;
  }

  /**
   * Returns the value of the name that a word is nearest to and may be a misspelling of, the first
   * of several; null where none is.
   */
  public <V> @Nullable V nearest(String word, Map<String, V> byName) {
    V nearest = null;
    int least = MAX_EDITS + 1;
    for (var name : byName.entrySet()) {
      int edits = edits(word, name.getKey());
      if (edits > 0 && edits < least) {
        nearest = name.getValue();
        least = edits;
      }
    }
    return nearest;
  }

  /**
   * Returns whether two last names that are known to name one person, by the first name for
   * instance, may differ by a slip: by one letter, or by two if they sound alike.
   */
  public static boolean isSlip(String word, String name) {
    boolean comparable =
        Math.min(word.length(), name.length()) >= MIN_SHORTER
            && Math.max(word.length(), name.length()) <= MAX_LONGER;
    if (!comparable || word.equals(name)) {
      return false;
    }
    int distance = distance(word, name, MAX_EDITS);
    return distance == 1 || (distance == MAX_EDITS && soundsAlike(word, name));
  }

  /** Returns whether one is a regular form of the other, or both are forms of a third. */
  public boolean isForm(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int prefix = 0;
    while (prefix < Math.min(a.length(), b.length()) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    if (endings.isEmpty()) {
      return prefix >= 3
          && a.length() - prefix <= INFLECTED_LETTERS
          && b.length() - prefix <= INFLECTED_LETTERS
          && Math.min(a.length(), b.length()) - prefix <= 1;
    }
    if (prefix < 3) {
      return false;
    }
    var restA = a.substring(prefix);
    var restB = b.substring(prefix);
    if (!fixedNames) {
      char last = a.charAt(prefix - 1);
      boolean genders =
          Math.max(restA.length(), restB.length()) <= LONGEST_GENDER
              && endings.contains(restA)
              && endings.contains(restB);
      return genders || addsEnding(restA, restB, last) || addsEnding(restB, restA, last);
    }
    return extendsName(restA, restB)
        || extendsName(restB, restA)
        || extendsName(stripS(restA), stripS(restB))
        || extendsName(stripS(restB), stripS(restA));
  }

  /** Returns whether a name takes an ending, or changes a last vowel to one: Mexico, Mexicain. */
  private boolean addsEnding(String base, String form, char last) {
    boolean vowel = base.length() == 1 && "aeio".indexOf(base.charAt(0)) >= 0;
    return endings.contains(form)
        && (vowel ? form.length() > 2 : base.isEmpty())
        && (!FEMININE.contains(form) || FEMININE_AFTER.indexOf(last) >= 0);
  }

  private boolean extendsName(String base, String form) {
    return switch (base) {
      case "" -> form.isEmpty() || endings.contains(form);
      case "y" -> form.equals("ies") || form.equals("ie") || form.equals("ian");
      case "e", "a" -> form.equals("ian") || form.equals("ese") || form.equals("ish");
      case "land" -> form.equals("ish") || form.equals("ic") || form.equals("");
      default -> false;
    };
  }

  private static String stripS(String rest) {
    return rest.endsWith("s") ? rest.substring(0, rest.length() - 1) : rest;
  }

  /**
   * Writes the ways to spell a Slavic name's ending in Latin letters as one, and "w" as "v" where a
   * language doesn't fix names.
   */
  private String latin(String word) {
    var name = fixedNames ? word : word.replace('w', 'v');
    for (var ending : SLAVIC_ENDINGS) {
      for (int i = 1; i < ending.size(); i++) {
        var other = ending.get(i);
        if (name.endsWith(other)) {
          return name.substring(0, name.length() - other.length()) + ending.get(0);
        }
      }
    }
    return name;
  }

  /**
   * Returns whether a word spells a last name in another way although it looks like a form of it:
   * "Brzezinsky" for Brzezinski, "Vivanco" for Vivancos, "Kerkhoven" for Kerkhove.
   */
  public boolean isVariant(String word, String lastName) {
    return !word.equals(lastName)
        && Math.min(word.length(), lastName.length()) >= MIN_FOR_SOUND
        && (latin(word).equals(latin(lastName))
            || lastName.equals(word + "s")
            || word.equals(lastName + "n"));
  }

  /**
   * Returns whether two first names of one last name sound alike: Marsha, Marcia; Graham, Graeme.
   */
  public static boolean sounds(String a, String b) {
    return a.charAt(0) == b.charAt(0) && soundsAlike(soft(a), soft(b));
  }

  private static String soft(String name) {
    return name.replace("ci", "si").replace("ce", "se").replace("sh", "s");
  }

  /** Returns whether two words have the same consonants, those of one sound being one. */
  static boolean soundsAlike(String a, String b) {
    return consonants(a).equals(consonants(b));
  }

  private static String consonants(String word) {
    var respelled =
        word.replace("ph", "f")
            .replace("gh", "g")
            .replace("kh", "k")
            .replace("ck", "k")
            .replace("sch", "s")
            .replace("sh", "s")
            .replace("tch", "c")
            .replace("ch", "c")
            .replace("th", "t");
    var out = new StringBuilder(respelled.length());
    for (int i = 0; i < respelled.length(); i++) {
      char c = sound(respelled.charAt(i));
      boolean vowel = "aeiouyhwj".indexOf(c) >= 0;
      boolean repeats = out.length() > 0 && out.charAt(out.length() - 1) == c;
      if ((i == 0 || !vowel) && !repeats) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'c', 'q', 'g' -> 'k';
      case 'z' -> 's';
      case 'v' -> 'f';
      case 'd' -> 't';
      case 'b' -> 'p';
      default -> c;
    };
  }

  /** Returns the edit distance in which a swap of neighbours is one edit; limit + 1 above it. */
  public static int distance(String a, String b, int limit) {
    int distance = new DamerauLevenshteinDistance(limit).apply(a, b);
    return distance < 0 ? limit + 1 : distance;
  }
}
