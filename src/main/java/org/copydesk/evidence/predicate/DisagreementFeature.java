package org.copydesk.evidence.predicate;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.evidence.predicate.Disagreement.Kind;
import org.copydesk.lexicon.sense.AxisGroup;
import org.copydesk.similarity.score.Feature;

/**
 * What decides whether a disagreement is one. Shares are in [0, 1]; counts are cut off; yes is 1,
 * no is 0. "Support" is the best fit of a body's word that says the same as the claim's.
 */
public enum DisagreementFeature implements Feature {
  /** One of the two words often means something else. */
  VAGUE(Kind.OPPOSITE, Kind.FORCE),
  /** Both words are of one part of speech. */
  SAME_PART_OF_SPEECH(Kind.OPPOSITE, Kind.FORCE),
  /** Both words are on one scale. */
  ONE_SCALE(Kind.OPPOSITE),
  /** Both words are a pair of opposites. */
  PAIR(Kind.OPPOSITE),
  /** The words are on two scales of one group. */
  GROUP(Kind.OPPOSITE),
  /** Strength of the relation of the two words. */
  STRENGTH(Kind.NEGATION, Kind.CERTAINTY, Kind.EXTENT),
  /** Degrees between the two words, also those that modify them. */
  DIFFERENCE(Kind.FORCE),
  /** The claim is the stronger. */
  STRONGER(Kind.FORCE),
  /** Two degrees or more. */
  TWO_DEGREES(Kind.FORCE),
  /** Degrees between the claim's word and a percentage beside the body's. */
  FIGURE_DIFFERENCE(Kind.FORCE),
  /** Degrees by which the claim's neighbours change its word. */
  MODIFIED(Kind.FORCE),
  /** Up or down. */
  MOVEMENT(Kind.OPPOSITE, Kind.FORCE),
  /** Each degree of the scale is another fact. */
  STAGE(Kind.OPPOSITE, Kind.FORCE),
  /** What one wants of another, see {@link AxisGroup#DIRECTING}. */
  DIRECTING(Kind.OPPOSITE, Kind.FORCE),
  /** See {@link AxisGroup#FEELING}. */
  FEELING(Kind.OPPOSITE, Kind.FORCE),
  /** See {@link AxisGroup#HARM}. */
  HARM(Kind.OPPOSITE, Kind.FORCE),
  /** See {@link AxisGroup#STANCE}. */
  STANCE(Kind.OPPOSITE, Kind.FORCE),
  /** The body's word may be a verb. */
  BODY_VERB(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Both clauses have the same figure. */
  SAME_FIGURE(Kind.OPPOSITE, Kind.FORCE),

  /** Rank of the body sentence by its share of the claim, from 0. */
  RANK(),
  /** Words of the body sentence, in sixties, at most 1. */
  SENTENCE_LENGTH(),
  /** Share of the claim that the body sentence has. */
  SENTENCE_SHARE(),
  /** The body's word is quoted. */
  BODY_QUOTED(),
  /** The body's word is negated. */
  BODY_NEGATED(Kind.OPPOSITE, Kind.FORCE),
  /** The paragraph ends with a question mark. */
  BODY_QUESTION(),
  /** Words of the body sentence that deny something, at most 3. */
  DENIALS(),
  /** Claim and body sentence have another number of words that deny something. */
  DENIALS_DIFFER(),
  /** The body's word depends on a condition. */
  CONDITIONAL(),
  /** Fit of the place minus that of the best support. */
  LEAD(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Fit of the best support. */
  SUPPORT(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Fit of the best support by the same word. */
  SAME_SUPPORT(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Fit of the best support by a related word. */
  RELATED_SUPPORT(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Fit of the best support by a word of the same degree. */
  EQUAL_SUPPORT(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Fit of the best place where the body says it with the other polarity. */
  FLIPPED(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Number of supports, at most 6. */
  SUPPORTS(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** Number of opposites, at most 6. */
  OPPOSITES(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),

  /** Share of the claim's other words that the body sentence has. */
  SHARED(),
  /** Share of them that it has in the same words. */
  SAME_SHARE(),
  /** Share of the claim's names that it has; 0.5 without names. */
  NAMES(),
  /** Words to the nearest shared word, in twelves. */
  DISTANCE(),
  /** Number of the same words. */
  SAME_COUNT(),
  /** Nearness of the partner of the word before the claim's. */
  WORD_BEFORE(),
  /** Nearness of the partner of the word after the claim's. */
  WORD_AFTER(),
  /** Share of the claim's other words near the body's word. */
  LOCAL(),
  /** The same, of the words before. */
  BEFORE(),
  /** The same, of the words after. */
  AFTER(),
  /** Nearest partner on the side of the claim that has the farther one. */
  WEAKER_SIDE(),
  /** Share of the words around the body's word that the claim has. */
  BODY_SHARE(),
  /** The content word before the body's word is the claim's too. */
  BODY_BEFORE(),
  /** The content word after the body's word is the claim's too. */
  BODY_AFTER(),
  /** {@link ArgumentFit#before}. */
  ARGUMENT_BEFORE(),
  /** {@link ArgumentFit#after}. */
  ARGUMENT_AFTER(),
  /** {@link ArgumentFit#crossed}. */
  ARGUMENT_CROSSED(),
  /** The better of both sides. */
  BEST_ARGUMENT(),
  /** The worse of both sides. */
  BOTH_ARGUMENTS(),
  /** {@link ArgumentFit#otherBefore}. */
  OTHER_BEFORE(),
  /** {@link ArgumentFit#otherAfter}. */
  OTHER_AFTER(),
  /** {@link ArgumentFit#otherNameBefore}. */
  OTHER_NAME_BEFORE(),
  /** {@link ArgumentFit#otherNameAfter}. */
  OTHER_NAME_AFTER(),

  /** Content words of the claim. */
  CONTENT_WORDS(),
  /** Share of the display text's words that the body has or has related to. */
  COVERAGE(),
  /** Share of the claim that the best sentence has. */
  BEST_SHARE(),
  /** The claim is a question. */
  QUESTION(),
  /** The claim's word is quoted. */
  QUOTED(),
  /** Content words and others before the claim's word, in tens, at most 1. */
  POSITION(),
  /** The claim's word is a phrase. */
  PHRASE(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** The claim's word is part of a name. */
  NAME(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** The claim's word is negated. */
  NEGATED(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE, Kind.CERTAINTY),
  /** What is negated stands after "no" or "without", where nouns stand; not of English. */
  NEGATED_NOUN(Kind.NEGATION),
  /** The claim begins like a question or an explanation. */
  ASKS(),
  /** The claim begins with a figure. */
  FIGURE_FIRST(),
  /** The claim is the headline. */
  HEADLINE(),
  /** The claim's word may be a verb. */
  VERB(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** All senses of the claim's word are vague. */
  ALL_VAGUE(Kind.OPPOSITE, Kind.NEGATION, Kind.FORCE),
  /** The claim has the form of news. */
  NEWS(),
  /** {@link BodyStyle#reporting}. */
  REPORTING(),
  /** {@link BodyStyle#firstPerson}. */
  FIRST_PERSON(),
  /** {@link BodyStyle#length}. */
  LENGTH(),
  /** The claim speaks to the reader or of the writer. */
  ADDRESS(),

  /** The body expects it. */
  LIKELY(Kind.CERTAINTY),
  /** The body holds it possible. */
  POSSIBLE(Kind.CERTAINTY),
  /** The body only heard it. */
  HEARSAY(Kind.CERTAINTY),
  /** A word near leaves open whether it is so. */
  OPEN(Kind.CERTAINTY),
  /** The claim's word is a verb of the lexicon. */
  KNOWN_VERB(Kind.CERTAINTY),
  /** The claim's word ends in "-s". */
  ENDS_IN_S(Kind.CERTAINTY),
  /** The claim's word ends in "-ed". */
  ENDS_IN_ED(Kind.CERTAINTY),
  /** The claim has a verb of saying. */
  ATTRIBUTED(Kind.CERTAINTY),
  /** Fit of the best place where the body states it. */
  FLAT(Kind.CERTAINTY),
  /** Fit of the best place where the body says that it will be. */
  WILL(Kind.CERTAINTY),
  /** Fit of the place minus {@link #FLAT}. */
  LEAD_OVER_FLAT(Kind.CERTAINTY),
  /** Fit of the place minus {@link #WILL}. */
  LEAD_OVER_WILL(Kind.CERTAINTY),
  /** The claim says "will". */
  SAYS_WILL(Kind.CERTAINTY),
  /** The claim says "to". */
  SAYS_TO(Kind.CERTAINTY),
  /** The claim's word isn't in the body. */
  MISSING(Kind.CERTAINTY),

  /** Nearness of a word for less than all. */
  PART_NEAR(Kind.EXTENT),
  /** It stands just before. */
  PART_BEFORE(Kind.EXTENT),
  /** A word for less than all that says nothing else: some, most, half. */
  PLAIN_PART(Kind.EXTENT),
  /** A number is near. */
  NUMBER(Kind.EXTENT),
  /** A percentage is near. */
  PERCENTAGE(Kind.EXTENT),
  /** It is in one of the sentences. */
  SAME_EXTENT_ANYWHERE(Kind.EXTENT),
  /** Fit of the best place with a word for the full extent. */
  FULL(Kind.EXTENT),
  /** Fit of the place minus {@link #FULL}. */
  LEAD_OVER_FULL(Kind.EXTENT),
  /** All of several. */
  EVERY(Kind.EXTENT),
  /** All of one. */
  WHOLE(Kind.EXTENT),
  /** Nothing else. */
  ONLY(Kind.EXTENT),
  /** Nothing before. */
  FIRST(Kind.EXTENT),
  /** Another great extent. */
  WIDE(Kind.EXTENT);

  @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable.
  private final Set<Kind> kinds;

  /** Makes a feature of some kinds; without any of all. */
  DisagreementFeature(Kind... kinds) {
    this.kinds = kinds.length == 0 ? Set.of(Kind.values()) : Set.of(kinds);
  }

  /** Returns the features by which a kind is judged. */
  public static Set<DisagreementFeature> of(Kind kind) {
    return EnumSet.allOf(DisagreementFeature.class).stream()
        .filter(feature -> feature.kinds.contains(kind))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DisagreementFeature.class)));
  }
}
