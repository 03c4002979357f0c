package org.copydesk.rules;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Shape;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.rule.CheckContext;
import org.copydesk.similarity.CommonWords;
import org.copydesk.similarity.NameIndex;
import org.jspecify.annotations.Nullable;

/** The words of a display text that look like names and that the body doesn't have. */
final class DisplayNames {
  private static final int MIN_LETTERS = 2;
  private static final int LONGEST_ACRONYM = 6;

  private final CheckContext context;
  private final AnalysedPassage display;
  private final List<Token> tokens;
  private final Capitals capitals;
  private final CommonWords common;
  private final NameIndex body;
  private final boolean[] known;
  private final boolean[] otherName;

  private DisplayNames(CheckContext context, AnalysedPassage display) {
    this.context = context;
    this.display = display;
    this.tokens = display.tokens();
    this.capitals = Capitals.of(display, context.language());
    this.common = CommonWords.of(context.language());
    this.body = context.bodyNames();
    this.known = new boolean[tokens.size()];
    this.otherName = new boolean[tokens.size()];
  }

  /**
   * A word that looks like a name and that the body has under no name.
   *
   * @param token the display text's word
   * @param name whether it is surely a name: by its capital, by its place, by the words next to it
   * @param meant the body's word that it is a misspelling of; null where there is none
   * @param instead the body's word that stands in its place; null where there is none
   */
  record Unknown(
      Token token,
      boolean name,
      NameIndex.@Nullable Mention meant,
      NameIndex.@Nullable Mention instead) {}

  /** Returns the unknown names of a display text, in order. */
  static List<Unknown> of(CheckContext context, Role role) {
    var display = context.passage(role).orElse(null);
    var support = context.support(role).orElse(null);
    if (display == null || support == null) {
      return List.of();
    }
    boolean allFound =
        display.tokens().stream()
            .filter(DisplayNames::mayBeName)
            .allMatch(
                token ->
                    support
                        .whole()
                        .pairOf(token)
                        .filter(pair -> pair.support().word().equals(token.word()))
                        .isPresent());
    return allFound ? List.of() : new DisplayNames(context, display).unknown();
  }

  private List<Unknown> unknown() {
    for (var mention : body.aliases().mentions(tokens)) {
      for (int i = mention.from(); i < mention.to(); i++) {
        known[i] |= body.names(mention.key());
        otherName[i] = true;
      }
    }
    markSpelledOut();
    var unknown = new ArrayList<Unknown>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (known[i] || !mayBeName(token) || isCode(token) || isDate(token) || isKnown(i)) {
        continue;
      }
      boolean certain = capitals.nameIn(display, token) || isAttribution(i);
      boolean word = certain ? common.hasNoun(token.word()) : common.has(token.word());
      if (!word) {
        var meant = otherName[i] ? null : meant(i);
        var instead = meant == null ? instead(i) : null;
        boolean name = certain || (instead != null && !common.isEmpty());
        unknown.add(new Unknown(token, name && !body.hasRelated(token), meant, instead));
      }
    }
    return unknown;
  }

  private static boolean mayBeName(Token token) {
    return token.startsUpper()
        && !token.stopWord()
        && token.word().length() >= MIN_LETTERS
        && token.surface().codePoints().noneMatch(Character::isDigit);
  }

  /** Tells whether a word is a code in brackets, as agencies give those of shares. */
  private boolean isCode(Token token) {
    int before = token.span().start() - 1;
    char mark = before < 0 ? ' ' : display.text().charAt(before);
    return mark == '<' || (mark == '(' && token.shape() == Shape.ALL_CAPITALS);
  }

  private boolean isDate(Token token) {
    var symbols = DateFormatSymbols.getInstance(context.language());
    return Stream.of(
            symbols.getMonths(),
            symbols.getShortMonths(),
            symbols.getWeekdays(),
            symbols.getShortWeekdays())
        .flatMap(Stream::of)
        .map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""))
        .anyMatch(name -> name.equals(token.word()));
  }

  private boolean isKnown(int at) {
    var token = tokens.get(at);
    return body.has(token)
        || body.hasPart(token)
        || (isAcronym(token) && body.spellsOut(letters(token)))
        || body.hasApart(token)
        || (at > 0 && body.hasJoined(tokens.get(at - 1), token))
        || (at + 1 < tokens.size() && body.hasJoined(token, tokens.get(at + 1)));
  }

  private static boolean isAcronym(Token token) {
    var letters = letters(token);
    return letters.length() > 1
        && letters.length() <= LONGEST_ACRONYM
        && letters.codePoints().allMatch(Character::isUpperCase);
  }

  private static String letters(Token token) {
    var letters = token.surface().replaceAll("['’]s$|[.'’]", "");
    return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
  }

  /** Marks the words of names that the body has as an acronym only. */
  private void markSpelledOut() {
    for (int from = 0; from < tokens.size(); from++) {
      var initials = new StringBuilder();
      for (int to = from; to < tokens.size() && initials.length() < LONGEST_ACRONYM; to++) {
        var token = tokens.get(to);
        if (!token.stopWord() && !token.startsUpper()) {
          break;
        }
        if (!token.stopWord()) {
          initials.append(token.word().charAt(0));
        }
        if (initials.length() > 1 && body.hasAcronym(initials.toString())) {
          for (int i = from; i <= to; i++) {
            known[i] = true;
          }
        }
      }
    }
  }

  /**
   * Tells whether a word ends a sentence-case text after a colon or a dash, as the one who says so
   * does; a word in capitals may be the medium's own name.
   */
  private boolean isAttribution(int at) {
    var token = tokens.get(at);
    return capitals == Capitals.SENTENCE
        && at > 1
        && at == tokens.size() - 1
        && token.shape() == Shape.CAPITALISED
        && display.capitalIsDue(token)
        && !common.isEmpty()
        && !common.has(token.word());
  }

  private NameIndex.@Nullable Mention meant(int at) {
    var single = body.misspelt(tokens.get(at)).orElse(null);
    return single != null || at == 0
        ? single
        : body.misspelt(tokens.get(at - 1), tokens.get(at)).orElse(null);
  }

  /** Returns the word that the body always has after the word that this one stands after. */
  private NameIndex.@Nullable Mention instead(int at) {
    return at == 0 || display.capitalIsDue(tokens.get(at))
        ? null
        : body.alwaysAfter(tokens.get(at - 1)).orElse(null);
  }
}
