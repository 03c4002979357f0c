package org.copydesk.benchmarks.planting;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Puts the name of somebody or something else in the place of a name.
 *
 * @param first whether that is the first word, where any word has a capital, or a later one
 */
record OtherName(boolean first) implements Alteration {
  // Surnames of many origins, places and firms: invented or far from what is reported on.
  private static final List<String> OTHERS =
      List.of(
          "Vandersloot",
          "Oyelaran",
          "Bettencamp",
          "Szymborski",
          "Haraldsen",
          "Quennell",
          "Tamburino",
          "Krishnaswami",
          "Ashdown-Lee",
          "Galvez",
          "Thornbury",
          "Marchetti",
          "Yildirim",
          "Osterholm",
          "Uruguay",
          "Tasmania",
          "Reykjavik",
          "Winnipeg",
          "Slovenia",
          "Botswana",
          "Galway",
          "Antwerp",
          "Brantley",
          "Nordvik",
          "Castlemaine",
          "Telvanor",
          "Quadriga",
          "Hestia",
          "Marlowe",
          "Pinkney");

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var names = draft.names(text).stream().filter(name -> first == (name.start() == 0)).toList();
    var others = OTHERS.stream().filter(other -> !draft.says(other)).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var name = Choice.of(names, random);
    var other = Draft.inCapitalsOf(name.in(text), Choice.of(others, random));
    return Optional.of(Edit.replace(text, name, other));
  }
}
