package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.AlignedPair;
import org.junit.jupiter.api.Test;

class RelatedEntriesTest {
  private static final Vocabulary ENGLISH = Vocabulary.of(Locale.ENGLISH);

  private static ComparableText text(String text) {
    return ComparableText.of(TextAnalyser.of(Locale.ENGLISH).analyse(text), ENGLISH);
  }

  private static List<AlignedPair> pairs(ComparableText claim, ComparableText support) {
    return ClaimAlignment.of(TermAlignment.pairing(claim, support)).pairs();
  }

  private static RelatedEntries related(String text) {
    return RelatedEntries.of(text(text).content(), ENGLISH);
  }

  @Test
  void word_may_be_related_to_those_that_the_thesaurus_relates_it_to() {
    // kills and die
    assertThat(related("Fire kills seven").mayBeRelated(text("die").content()[0]) & 0b010)
        .isNotZero();
    // an unknown word and a number are compared with all others
    assertThat(related("Fire kills").mayBeRelated(text("Xqzzyv").content()[0]))
        .isEqualTo(RelatedEntries.ALL);
    assertThat(related("Fire kills").mayBeRelated(text("7").content()[0]))
        .isEqualTo(RelatedEntries.ALL);
    // and all others with it
    assertThat(related("Fire Xqzzyv 7").mayBeRelated(text("piano").content()[0]) & 0b110)
        .isEqualTo(0b110);
  }

  @Test
  void pairs_are_the_same_with_and_without_preparation() {
    var claims =
        List.of(
            "UK fire kills 7",
            "Shares rise as profits at carmaker double to $3bn",
            "Ministers agree new ceasefire; PM Smith says talks go on",
            "A ferry, a pier, a storm, a captain, a harbour, a crew, a rescue, a helicopter, a "
                + "hospital, a doctor, a nurse, a widow, a child, a teacher, a school, a mayor, a "
                + "town, a river, a bridge, a train, a driver, a passenger, a ticket, a price, a "
                + "bank, a loan, a debt, a judge, a court, a lawyer, a prison, a guard, a dog, a "
                + "cat, a horse, a farm, a field, a tractor, a harvest, a profit fell");
    var supports =
        List.of(
            "Seven people died in a blaze in Britain.",
            "The company's profit has doubled to three billion dollars, and its stock climbed.",
            "Prime Minister John Smith said the cease fire was agreed. Negotiations continue.",
            "A boat hit the quay; the skipper and his sailors were saved. Profits rose at the "
                + "farm, where crops, cattle and machines were sold. The attorney met the judge.");
    for (var claim : claims) {
      for (var support : supports) {
        var prepared = text(claim);
        prepared.prepareForMany();
        var expected = pairs(text(claim), text(support));
        assertThat(pairs(prepared, text(support))).isEqualTo(expected);
        var preparedSupport = text(support);
        preparedSupport.prepareForMany();
        assertThat(pairs(text(claim), preparedSupport)).isEqualTo(expected);
      }
    }
  }
}
