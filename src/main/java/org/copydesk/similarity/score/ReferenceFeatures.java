package org.copydesk.similarity.score;

import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.Term;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * References of a candidate to the names of another text: "Long jumper" after "Tomlinson", "city"
 * after "Milwaukee". A role noun that is new refers to a name, or to a role noun, that the
 * candidate lacks, as long as there are any left; what refers is little information.
 *
 * @param references number of new role nouns that refer to a name or role
 * @param newRoles number of the other new role nouns
 * @param namesLeft number of names and roles of the other text that nothing refers to
 * @param newNames number of names of the candidate that the other text lacks
 * @param information Σ new · (rarity / 8)² over the words, without reporting nouns
 * @param otherCoverage share of the other text that is matched, by weight; its names count, since
 *     they can be referred to
 */
record ReferenceFeatures(
    int references,
    int newRoles,
    int namesLeft,
    int newNames,
    double information,
    double otherCoverage) {
  // Below this, a word is new; a name is new unless it is matched better than by a related word.
  private static final double NEW = 0.4;
  private static final double NEW_NAME = 0.8;

  // How much is new in a role noun that refers, and in a modifier before it: "Spanish" in "Spanish
  // carmaker".
  private static final double OF_REFERENCE = 0.3;
  private static final double OF_MODIFIER = 0.6;

  private static final double MIDDLE_RARITY = 8;

  // In Title Case a capital says nothing.
  private static final double TITLE_CASE = 0.7;
  private static final int SHORT_WORD = 3;

  static ReferenceFeatures of(AlignedText candidate, AlignedText other) {
    boolean[] otherNames = newNames(other);
    int left = groups(otherNames) + newRoles(other);
    double[] added = new double[candidate.size()];
    int references = 0;
    int roles = 0;
    boolean afterReference = false;
    for (int i = 0; i < added.length; i++) {
      added[i] = 1 - candidate.bestScore(i);
      boolean role = isNewRole(candidate, i);
      boolean refers = role && references < left;
      if (refers) {
        added[i] *= OF_REFERENCE;
        references++;
        if (i > 0 && !afterReference && isModifier(candidate, i)) {
          added[i - 1] *= OF_MODIFIER;
        }
      } else if (role) {
        roles++;
      }
      afterReference = refers;
    }
    return new ReferenceFeatures(
        references,
        roles,
        left - references,
        groups(newNames(candidate)),
        information(candidate, added),
        coverage(other, otherNames));
  }

  private static boolean isModifier(AlignedText aligned, int role) {
    return aligned.term(role).breakBefore() == Term.NO_BREAK && !aligned.term(role - 1).isNumber();
  }

  private static boolean isRole(AlignedText aligned, int index) {
    return aligned.text().vocabulary().isRoleNoun(aligned.term(index).entry());
  }

  private static boolean isNewRole(AlignedText aligned, int index) {
    return aligned.bestScore(index) < NEW && isRole(aligned, index);
  }

  private static int newRoles(AlignedText aligned) {
    int count = 0;
    for (int i = 0; i < aligned.size(); i++) {
      count += isNewRole(aligned, i) ? 1 : 0;
    }
    return count;
  }

  /** Returns for each content term whether it is in a name that the other text lacks. */
  private static boolean[] newNames(AlignedText aligned) {
    boolean titleCase = isTitleCase(aligned);
    boolean[] names = new boolean[aligned.size()];
    for (int i = 0; i < names.length; i++) {
      var term = aligned.term(i);
      boolean capital = !titleCase && term.isCapitalised() && term.breakBefore() == Term.NO_BREAK;
      names[i] = (term.name() || capital) && aligned.bestScore(i) < NEW_NAME && !isRole(aligned, i);
    }
    return names;
  }

  private static boolean isTitleCase(AlignedText aligned) {
    int words = 0;
    int capitals = 0;
    for (var term : aligned.text().terms()) {
      if (term.token().span().length() > SHORT_WORD) {
        words++;
        capitals += term.isCapitalised() ? 1 : 0;
      }
    }
    return capitals > TITLE_CASE * words;
  }

  /** Returns the number of stretches of adjacent terms. */
  private static int groups(boolean[] marked) {
    int groups = 0;
    for (int i = 0; i < marked.length; i++) {
      groups += marked[i] && (i == 0 || !marked[i - 1]) ? 1 : 0;
    }
    return groups;
  }

  private static double information(AlignedText aligned, double[] added) {
    double information = 0;
    for (int i = 0; i < added.length; i++) {
      var term = aligned.term(i);
      if (!aligned.text().vocabulary().isReportingNoun(term.entry())) {
        double rarity = term.rarity() / MIDDLE_RARITY;
        information += rarity * rarity * added[i];
      }
    }
    return information;
  }

  private static double coverage(AlignedText aligned, boolean[] names) {
    double covered = 0;
    double mass = 0;
    for (int i = 0; i < names.length; i++) {
      double weight = aligned.term(i).weight();
      mass += weight;
      covered += weight * (names[i] ? 1 : aligned.bestScore(i));
    }
    return Ratios.of(covered, mass);
  }
}
