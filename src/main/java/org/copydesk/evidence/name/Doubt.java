package org.copydesk.evidence.name;

/**
 * Why a name that a body doesn't have may be right all the same. A finding with a doubt is a
 * suggestion.
 *
 * @since 0.1.0
 */
public enum Doubt {
  /** What stands before a colon may be who wrote the piece: "Anna Berg: Why I left". */
  AUTHOR,
  /** It says what somebody or something is like, or isn't: "the Mozart of chess". */
  COMPARISON,
  /** A given name before a last name that the body has. */
  FIRST_NAME,
  /** The headline's form announces opinion, a review, a list or a label. */
  GENRE,
  /** The language has no list of words, and capitals alone don't tell. */
  LANGUAGE,
  /** The subheadline is the first paragraph, or tells several things that the body doesn't. */
  LEAD,
  /** A place by which readers know somebody: "the Texas senator". */
  OFFICE
}
