package org.copydesk.evidence.name;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.CommonWords;
import org.copydesk.lexicon.Misspelling;
import org.copydesk.lexicon.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of a display text that the body spells in another way, or gives another last or first
 * name.
 */
final class NameSpelling {
  // Marsha and Marcia
  private static final int MAX_FIRST_NAME_EDITS = 2;

  private final DisplayWords words;
  private final NameSupport body;
  private final AnalysedPassage display;
  private final List<Token> tokens;
  private final HeadlineCase headlineCase;
  private final CommonWords common;

  NameSpelling(DisplayWords words) {
    this.words = words;
    this.body = words.body();
    this.display = words.display();
    this.tokens = words.tokens();
    this.headlineCase = words.headlineCase();
    this.common = words.common();
  }

  /**
   * Returns a last name that the body has in another spelling, which else counts as a form of it.
   */
  @Nullable UnknownName variant(int at) {
    var token = tokens.get(at);
    if (common.isEmpty()
        || headlineCase == HeadlineCase.ALL
        || words.nonClaims().covers(at)
        || body.words().hasExactly(words.plain(at))
        || body.lexicon().isWord(words.plain(at))) {
      return null;
    }
    var meant = body.names().variantOf(words.plain(at));
    return meant == null
        ? null
        : new UnknownName(token, null, true, edits(token, meant.token().word()), meant, null, null);
  }

  /**
   * Returns a first name that the body doesn't have, before a last name that it has with one other
   * first name; null for other words.
   */
  @Nullable UnknownName firstName(int at) {
    if (common.isEmpty() || at + 1 >= tokens.size() || !words.goesOnAfter(at)) {
      return null;
    }
    var token = tokens.get(at);
    var first = body.names().firstNameOf(tokens.get(at + 1));
    if (first == null || !tokens.get(at + 1).startsUpper()) {
      return null;
    }
    var known = TextFolding.fold(first.token().word());
    if (body.misspelling().isForm(words.plain(at), known)) {
      return null;
    }
    int edits = Misspelling.distance(words.plain(at), known, MAX_FIRST_NAME_EDITS);
    boolean slip =
        Misspelling.isSlip(words.plain(at), known)
            || (edits <= MAX_FIRST_NAME_EDITS && Misspelling.sounds(words.plain(at), known));
    if (slip) {
      return new UnknownName(token, null, true, edits, first, null, null);
    }
    boolean everyday = common.has(token.word()) && !headlineCase.marksName(display, token);
    boolean bothGiven =
        !everyday
            && body.lexicon().isGivenName(words.plain(at))
            && body.lexicon().isGivenName(known);
    return bothGiven ? new UnknownName(token, null, true, 0, null, first, null) : null;
  }

  /**
   * Returns a last name that the body doesn't have, after a first name that it has with one other
   * last name; null for other words. If the last name is an everyday word, such as "Hill", either
   * the last name in the body must look similar, or the capital must mark a name that also has
   * other words.
   */
  @Nullable UnknownName namesake(int at) {
    if (at == 0
        || common.isEmpty()
        || words.place[at - 1]
        || !(words.goesOnAfter(at - 1) || words.isHyphenated(at))) {
      return null;
    }
    var first = tokens.get(at - 1);
    var token = tokens.get(at);
    var last = body.names().lastNameOf(first);
    if (last == null || body.words().lower().contains(first.word())) {
      return null;
    }
    var word = words.plain(at);
    var lastName = TextFolding.fold(last.token().word());
    if (body.misspelling().isForm(word, lastName)) {
      return null;
    }
    if (Misspelling.isSlip(word, lastName)) {
      int edits = Misspelling.distance(word, lastName, Misspelling.MAX_EDITS);
      return new UnknownName(token, first, true, edits, last, null, null);
    }
    // Where the body has the first name alone, too, the headline may: "Jan Nazi jibe".
    if (!body.names().isContinuedAfter(first)) {
      return null;
    }
    boolean everydayFirst = common.has(first.word()) && !words.givenName[at - 1];
    boolean everyday = common.has(token.word());
    boolean name =
        headlineCase.marksName(display, token)
            ? !everydayFirst || !everyday || !common.has(last.token().word())
            : words.isContinued(at) && !everydayFirst && !everyday;
    boolean inside =
        headlineCase == HeadlineCase.SENTENCE
            && at + 1 < tokens.size()
            && words.goesOnAfter(at)
            && tokens.get(at + 1).startsUpper();
    boolean shortened = word.startsWith(lastName) || lastName.startsWith(word);
    return name && !inside && !shortened && !body.words().hasRelatedBut(token, lastName)
        ? new UnknownName(token, first, true, 0, null, last, null)
        : null;
  }

  /** Takes the house's spelling where the body's is another and not nearer. */
  static UnknownName misspelling(
      Token token, boolean certain, @Nullable NameMention meant, @Nullable String house) {
    int edits = meant == null ? Integer.MAX_VALUE : edits(token, meant.token().word());
    if (house != null && edits(token, house) <= edits) {
      boolean sameAsBody =
          meant != null && TextFolding.fold(house).equals(TextFolding.fold(meant.token().word()));
      if (!sameAsBody) {
        return new UnknownName(token, null, certain, edits(token, house), meant, null, house);
      }
    }
    return new UnknownName(token, null, certain, edits, meant, null, null);
  }

  private static int edits(Token token, String name) {
    return Misspelling.distance(TextFolding.fold(token.word()), TextFolding.fold(name), 2);
  }

  /** Returns the body's name that a word, or it with the word before it, is a misspelling of. */
  @Nullable NameMention spellingCorrection(int at) {
    var single = body.names().misspelt(words.plain(at));
    // Where words are known, what is no word is a slip first.
    if (single != null && common.isEmpty() && isPartOfAnother(at, single)) {
      return null;
    }
    return single != null || at == 0
        ? single
        : body.names().misspelt(words.plain(at - 1) + words.plain(at));
  }

  /**
   * Returns whether a word belongs to another name than the body's: to a hyphenated one or to one
   * with a first name that the body lacks, while the body's has another first word. "Rithy Sanh" is
   * no slip for "Phnom Penh", "Franche" of Franche-Comté none for "France".
   */
  private boolean isPartOfAnother(int at, NameMention meant) {
    return (isHyphenated(display, tokens, at)
            && !isHyphenated(meant.passage(), meant.passage().tokens(), meant.token().index()))
        || (followsLackingName(at) && body.names().isContinued(meant.token()));
  }

  private static boolean isHyphenated(AnalysedPassage passage, List<Token> tokens, int at) {
    var text = passage.text();
    int end = tokens.get(at).span().end();
    boolean after = end < text.length() && text.charAt(end) == '-';
    int before = tokens.get(at).span().start() - 1;
    return after
        ? at + 1 < tokens.size() && tokens.get(at + 1).startsUpper()
        : before >= 0 && text.charAt(before) == '-' && at > 0 && tokens.get(at - 1).startsUpper();
  }

  private boolean followsLackingName(int at) {
    return at > 0
        && words.goesOnAfter(at - 1)
        && headlineCase == HeadlineCase.SENTENCE
        && !body.words().has(tokens.get(at - 1));
  }

  /** "Galas: title lies between us", where the body has Gallas. */
  boolean isMisspeltSubject(int at) {
    var meant = words.isSubject(at) ? spellingCorrection(at) : null;
    return meant != null && meant.token().word().charAt(0) == tokens.get(at).word().charAt(0);
  }
}
