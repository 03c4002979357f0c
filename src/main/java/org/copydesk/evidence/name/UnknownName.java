package org.copydesk.evidence.name;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word of a display text that looks like a name, and that the body has under no name. Immutable.
 *
 * @since 0.1.0
 */
public final class UnknownName {
  private final Token token;
  private final @Nullable Token firstName;
  private final boolean certain;
  private final int edits;
  private final @Nullable NameMention spellingCorrection;
  private final @Nullable NameMention expectedName;
  private final @Nullable String houseSpelling;
  private final Set<Doubt> doubts;
  private final boolean marked;

  UnknownName(
      Token token,
      @Nullable Token firstName,
      boolean certain,
      int edits,
      @Nullable NameMention meant,
      @Nullable NameMention instead,
      @Nullable String houseSpelling) {
    this(token, firstName, certain, edits, meant, instead, houseSpelling, Set.of(), false);
  }

  private UnknownName(
      Token token,
      @Nullable Token firstName,
      boolean certain,
      int edits,
      @Nullable NameMention meant,
      @Nullable NameMention instead,
      @Nullable String houseSpelling,
      Set<Doubt> doubts,
      boolean marked) {
    this.token = requireNonNull(token, "token");
    this.firstName = firstName;
    this.certain = certain;
    this.edits = edits;
    this.spellingCorrection = meant;
    this.expectedName = instead;
    this.houseSpelling = houseSpelling;
    this.doubts = Set.copyOf(doubts);
    this.marked = marked;
  }

  /** Returns the same with reasons to doubt it, and whether its capital marks a name. */
  UnknownName with(Set<Doubt> doubts, boolean marked) {
    return new UnknownName(
        token,
        firstName,
        certain,
        edits,
        spellingCorrection,
        expectedName,
        houseSpelling,
        doubts,
        marked);
  }

  /** Returns why the name may be right although the body doesn't have it; mostly empty. */
  public Set<Doubt> doubts() {
    return doubts;
  }

  /** Returns whether a capital within a sentence marks a name; false where it isn't known. */
  public boolean marked() {
    return marked;
  }

  /** Returns the display text's word. */
  public Token token() {
    return token;
  }

  /**
   * Returns the display text's word before it, where the body has that word as a first name with
   * another last name; empty elsewhere.
   */
  public Optional<Token> firstName() {
    return Optional.ofNullable(firstName);
  }

  /**
   * Returns whether it is a name beyond doubt: by its capital within a sentence, or by the words
   * next to it.
   */
  public boolean certain() {
    return certain;
  }

  /** Returns the body's word that it is a misspelling of; empty where there is none. */
  public Optional<NameMention> spellingCorrection() {
    return Optional.ofNullable(spellingCorrection);
  }

  /**
   * Returns how the house spells the word that it is a misspelling of; empty where no name of the
   * house is as near as the body's.
   */
  public Optional<String> houseSpelling() {
    return Optional.ofNullable(houseSpelling);
  }

  /** Returns whether it is a misspelling of a name of the body or the house. */
  public boolean isMisspelt() {
    return spellingCorrection != null || houseSpelling != null;
  }

  /** Returns how many letters it differs in from the word that is meant; 0 where none is. */
  public int edits() {
    return edits;
  }

  /**
   * Returns the body's name that may be meant: another last name after the same first name, or a
   * country that looks like it. Empty where there is none.
   */
  public Optional<NameMention> expectedName() {
    return Optional.ofNullable(expectedName);
  }
}
