package org.copydesk.lexicon.sense;

import java.util.Locale;

/**
 * Groups of axes; {@code axis-groups-en.txt} lists their members.
 *
 * @since 0.1.0
 */
public enum AxisGroup {
  /** For or against something. */
  STANCE(true),
  /** Up or down. */
  MOVEMENT(true),
  /** Well or badly. */
  FORTUNE(true),
  /** Harm to people and things. */
  HARM(true),
  /** What one wants of another, or promises or threatens. */
  DIRECTING(false),
  /** What somebody feels. */
  FEELING(false),
  /** Its negative sides deny what others say. */
  DENYING(false),
  /** How much of something. */
  EXTENT(false),
  /** How big or heavy a thing is: another degree is no other act. */
  DESCRIPTION(false),
  /** Its words raise or lower the degree of others. */
  MODIFYING(false);

  /** The groups of which words of two axes are compared with each other, a bit for each. */
  static final int COMPARABLE = comparableGroups();

  private final boolean comparable;

  AxisGroup(boolean comparable) {
    this.comparable = comparable;
  }

  /** Returns a bit of its own in a set of groups. */
  @SuppressWarnings("EnumOrdinal") // Sets are made anew in each run.
  int bit() {
    return 1 << ordinal();
  }

  private static int comparableGroups() {
    int groups = 0;
    for (var group : values()) {
      groups |= group.comparable ? group.bit() : 0;
    }
    return groups;
  }

  static AxisGroup of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
