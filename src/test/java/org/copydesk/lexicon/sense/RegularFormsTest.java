package org.copydesk.lexicon.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularFormsTest {
  private static RegularForms of(String language) {
    var profile = LanguageProfile.of(Locale.forLanguageTag(language));
    return new RegularForms(profile.lines(Resource.INFLECTIONS));
  }

  @ParameterizedTest
  @CsvSource({
    "de, V, senken, senkt senkte senkten gesenkt gesenkten senkend",
    "de, V, verringern, verringert verringerte verringerten",
    "de, V, eröffnen, eröffnet eröffnete eröffneten",
    "de, V, reduzieren, reduziert reduzierte reduzierten",
    "de, N, rückgang, rückgänge rückgängen rückgangs",
    "de, N, kürzung, kürzungen",
    "de, ADJ, gefährlich, gefährliche gefährlichen gefährlicher gefährliches gefährlichem",
    "fr, V, annuler, annule annulent annulé annulée annulées annulera annulait annulèrent",
    "fr, V, partager, partageait partagent partagea",
    "fr, V, renforcer, renforçait renforcent renforcé",
    "fr, V, lever, lève lèvent levé levée",
    "fr, V, accélérer, accélère accélèrent accéléré",
    "fr, V, ralentir, ralentit ralentissent ralenti ralentie",
    "fr, V, soutenir, soutient soutiennent soutenu soutenue",
    "fr, V, réduire, réduit réduisent réduite",
    "fr, V, permettre, permet permettent permis permise",
    "fr, ADJ, positif, positive positifs positives",
    "fr, ADJ, dangereux, dangereuse dangereuses",
    "fr, N, journal, journaux",
    "es, V, aumentar, aumenta aumentan aumentó aumentaron aumentará aumentado aumentadas",
    "es, V, aplazar, aplace aplazó aplazado",
    "es, V, criticar, critique criticó criticado",
    "es, V, crecer, crece creció crezca crecido",
    "es, V, reducir, redujo redujeron reduzca reducida",
    "es, V, imponer, impuso impone impuesto impuesta",
    "es, V, destruir, destruye destruyó destruido",
    "es, N, reducción, reducciones",
    "es, ADJ, peligroso, peligrosa peligrosos peligrosas"
  })
  void makes_the_forms_of_a_language(
      String language, PartOfSpeech partOfSpeech, String word, String forms) {
    assertThat(of(language).of(word, partOfSpeech)).contains(word).contains(forms.split(" ", -1));
  }

  @Test
  void takes_the_first_ending_that_fits() {
    var forms = new RegularForms(List.of("n ab: ~abs", "n b: ~bx, ¨~be", "n *: ~s"));

    assertThat(forms.of("arab", PartOfSpeech.N)).containsExactly("arab", "arabs");
    assertThat(forms.of("korb", PartOfSpeech.N)).containsExactly("korb", "korbx", "körbe");
    assertThat(forms.of("haus", PartOfSpeech.N)).containsExactly("haus", "hauss");
    assertThat(forms.of("haus", PartOfSpeech.V)).containsExactly("haus");
  }

  @Test
  void puts_the_umlaut_of_a_diphthong_on_its_first_letter() {
    assertThat(new RegularForms(List.of("n *: ¨~er")).of("haus", PartOfSpeech.N))
        .contains("häuser");
  }
}
