package org.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.validation.Violated.HEADLINE;
import static org.copydesk.validation.Violated.LEAD;
import static org.copydesk.validation.Violated.REPEATED;
import static org.copydesk.validation.Violated.RESTATING;
import static org.copydesk.validation.Violated.TELLING;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.copydesk.Copydesk;
import org.copydesk.finding.Severity;
import org.copydesk.text.Span;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the constraint finds, where, in all the kinds of classes that a CMS may have. */
class ConsistentHeadlineTest {
  private static final ValidatorFactory FACTORY = Violated.factory();

  private final Validator validator = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @ConsistentHeadline
  record Plain(String headline, String subheadline, String body) {}

  @Test
  void a_record_with_the_default_names_needs_no_settings() {
    assertThat(Violated.by(validator, new Plain(HEADLINE, RESTATING, LEAD)))
        .containsExactly("subheadline: subheadline-restates-headline");
    assertThat(validator.validate(new Plain(HEADLINE, TELLING, LEAD))).isEmpty();
  }

  @Test
  void absent_passages_are_no_fault() {
    assertThat(validator.validate(new Plain(null, null, null))).isEmpty();
    assertThat(validator.validate(new Plain(HEADLINE, null, LEAD))).isEmpty();
    assertThat(validator.validate(new Plain(HEADLINE, "", " \n\n "))).isEmpty();
  }

  @Test
  void plain_text_has_its_paragraphs_between_blank_lines() {
    var body = LEAD + "\r\n\r\n" + REPEATED + "\n \t\n" + REPEATED;

    var violations = validator.validate(new Plain(HEADLINE, TELLING, body));

    assertThat(violations).hasSize(1);
    var found = Violated.finding(violations.iterator().next());
    assertThat(found.rule()).isEqualTo("repeated-paragraph");
    assertThat(found.at().passage().name()).isEqualTo("body[2]");
  }

  @ConsistentHeadline(headline = "title", subheadline = "deck", body = "html")
  static class Story {
    // No field, a private field, a getter that isn't the field's value.
    private final String stored;

    @SuppressWarnings("UnusedVariable") // By us, that is.
    private final String deck;

    private final String html;

    Story(String title, String deck, String html) {
      this.stored = title;
      this.deck = deck;
      this.html = html;
    }

    public String getTitle() {
      return stored;
    }

    protected String getHtml() {
      return html + "<p>" + REPEATED + "</p>";
    }
  }

  @Test
  void getters_go_before_fields_and_html_is_read_as_html() {
    var html =
        "<p class=\"lead\">"
            + LEAD
            + "</p>\n<p>"
            + REPEATED.replace("shops", "<b>shops</b>")
            + "</p>";

    assertThat(Violated.by(validator, new Story(HEADLINE, RESTATING, html)))
        .containsExactly("deck: subheadline-restates-headline", "html: repeated-paragraph");
  }

  @Test
  void the_finding_comes_with_the_violation() {
    var story = new Story(HEADLINE, RESTATING, "<p>" + LEAD + "</p>");

    var violation = validator.validate(story).iterator().next();

    var finding = Violated.finding(violation);
    assertThat(finding.at().span()).isEqualTo(new Span(0, RESTATING.length()));
    assertThat(finding.related().get(0).text()).isEqualTo(HEADLINE);
    assertThat(violation.getMessage()).isEqualTo(finding.message());
    assertThat(violation.getRootBean()).isSameAs(story);
  }

  @ConsistentHeadline(body = "text")
  record Sliced(String headline, List<String> text) {}

  @Test
  void a_paragraph_in_a_list_is_named_by_its_place_there() {
    // Of these five, an article has three.
    var text = Arrays.asList(LEAD, null, "\u00a0", REPEATED, REPEATED);

    assertThat(Violated.by(validator, new Sliced(HEADLINE, text)))
        .containsExactly("text[4]: repeated-paragraph");
  }

  @Test
  void an_element_may_be_html_with_several_paragraphs() {
    var text = List.of("<p>" + LEAD + "</p><p>" + REPEATED + "</p>", "", "<p>" + REPEATED + "</p>");

    assertThat(Violated.by(validator, new Sliced(HEADLINE, text)))
        .containsExactly("text[2]: repeated-paragraph");
  }

  @ConsistentHeadline
  record AnyBody(Optional<String> headline, Object body) {}

  private record OnlyIterable(List<String> paragraphs) implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return paragraphs.iterator();
    }
  }

  @Test
  void a_body_may_be_an_array_an_iterable_or_an_optional() {
    var paragraphs = List.of(LEAD, REPEATED, REPEATED);
    for (var body :
        List.of(
            paragraphs.toArray(String[]::new),
            new ArrayDeque<>(paragraphs),
            new OnlyIterable(paragraphs),
            Optional.of(paragraphs))) {
      assertThat(Violated.by(validator, new AnyBody(Optional.of(HEADLINE), body)))
          .containsExactly("body[2]: repeated-paragraph");
    }
    assertThat(validator.validate(new AnyBody(Optional.empty(), Optional.empty()))).isEmpty();
  }

  @ConsistentHeadline(body = "body", bodyFormat = ConsistentHeadline.BodyFormat.HTML)
  record Html(String headline, String body) {}

  @ConsistentHeadline(body = "body", bodyFormat = ConsistentHeadline.BodyFormat.PLAIN_TEXT)
  record Text(String headline, String body) {}

  @Test
  void the_format_of_the_body_can_be_fixed() {
    var onePage = LEAD + "<hr>" + REPEATED + "<hr>" + REPEATED;

    assertThat(Violated.by(validator, new Html(HEADLINE, onePage)))
        .containsExactly("body: repeated-paragraph");
    assertThat(Violated.by(validator, new Text(HEADLINE, onePage)))
        .doesNotContain("body: repeated-paragraph");
  }

  @Test
  void text_with_less_than_signs_is_no_html() {
    var odd = "It was < 3 per cent on Monday and 2 <b per cent before, says <desk@example.org>.";

    var body =
        BodyParagraphs.of(
            Property.find(Plain.class, "body").orElseThrow(),
            odd,
            ConsistentHeadline.BodyFormat.AUTO);

    assertThat(body.texts()).containsExactly(odd);
  }

  static class Liveblog extends Story {
    Liveblog() {
      super(HEADLINE, RESTATING, "<p>" + LEAD + "</p>");
    }
  }

  @ConsistentHeadline(headline = "title", subheadline = "", body = "")
  interface Titled {
    default String getTitle() {
      return HEADLINE;
    }
  }

  @ConsistentHeadline(headline = "title", subheadline = "deck")
  static class Tweet implements Titled {
    protected CharSequence deck = CharBuffer.wrap(RESTATING);
  }

  static class Retweet extends Tweet {}

  @Test
  void constraints_and_properties_are_inherited() {
    assertThat(Violated.by(validator, new Liveblog()))
        .containsExactly("deck: subheadline-restates-headline");
    assertThat(Violated.by(validator, new Retweet()))
        .containsExactly("deck: subheadline-restates-headline");
  }

  interface Publication {}

  @ConsistentHeadline(failOn = Severity.ERROR)
  @ConsistentHeadline(groups = Publication.class)
  record Graded(String headline, String subheadline, String body) {}

  @Test
  void groups_separate_several_annotations() {
    var draft = new Graded(HEADLINE, RESTATING, LEAD);

    assertThat(Violated.by(validator, draft)).isEmpty();
    assertThat(Violated.by(validator, draft, Default.class)).isEmpty();
    assertThat(Violated.by(validator, draft, Publication.class))
        .containsExactly("subheadline: subheadline-restates-headline");
  }

  @ConsistentHeadline(failOn = Severity.SUGGESTION)
  record Strict(String headline, String body) {}

  @Test
  void fail_on_sets_least_severity_of_violations() {
    var quotation = "“We will keep the harbour dry”";
    var draft =
        new Strict(
            HEADLINE,
            LEAD + "\n\n" + quotation + ", said the mayor.\n\n" + quotation + ", said his deputy.");

    assertThat(Violated.by(validator, draft)).containsExactly("body: repeated-quotation");
    assertThat(validator.validate(new Plain(HEADLINE, null, draft.body()))).isEmpty();
  }

  @ConsistentHeadline(without = {"subheadline-restates-headline", "repeated-sentence"})
  record Lenient(String headline, String subheadline, String body) {}

  @Test
  void rules_can_be_switched_off() {
    assertThat(validator.validate(new Lenient(HEADLINE, RESTATING, LEAD))).isEmpty();
  }

  record Page(@Valid Plain top, List<@Valid Plain> more) {}

  @Test
  void nested_articles_are_found_below_their_place() {
    var fault = new Plain(HEADLINE, RESTATING, LEAD);

    assertThat(Violated.by(validator, new Page(fault, List.of(new Plain(null, null, null), fault))))
        .containsExactly(
            "more[1].subheadline: subheadline-restates-headline",
            "top.subheadline: subheadline-restates-headline");
  }

  @ConsistentHeadline
  record Spoken(String headline, String body, Object language) {}

  @ConsistentHeadline(language = "de")
  record German(String headline, String body) {}

  @Test
  void the_language_is_the_articles_own_or_else_the_annotations() {
    // Whoever knows no German doesn't know how much "zwanzig" is.
    var headline = "Stadtrat lässt 12 Häuser am alten Deich räumen";
    var body = "Der Stadtrat hat am Montag zwanzig Häuser am alten Deich räumen lassen.";
    var mismatch = List.of("headline: number-mismatch");

    assertThat(Violated.by(validator, new German(headline, body))).isEqualTo(mismatch);
    assertThat(Violated.by(validator, new Plain(headline, null, body))).isEmpty();
    for (var language : List.of("de", "de_AT", " de-DE ", Locale.GERMANY, Optional.of("de"))) {
      assertThat(Violated.by(validator, new Spoken(headline, body, language)))
          .as("%s", language)
          .isEqualTo(mismatch);
    }
  }

  @Test
  void unreadable_language_is_that_of_annotation() {
    var body = LEAD + "\n\n" + REPEATED + "\n\n" + REPEATED;
    for (var language :
        Arrays.asList(null, "", "English", "${7*7}", Locale.ROOT, Optional.empty())) {
      assertThat(Violated.by(validator, new Spoken(HEADLINE, body, language)))
          .as("%s", language)
          .containsExactly("body: repeated-paragraph");
    }
  }

  @ConsistentHeadline
  record Known(String headline, String seoTitle, String socialTitle, String slug, String body) {}

  @Test
  void titles_beside_the_headline_have_their_own_properties() {
    var other = "Ten recipes for a quick summer salad";

    assertThat(
            Violated.by(validator, new Known(HEADLINE, other, other, "summer-salad-recipes", LEAD)))
        .contains(
            "seoTitle: metadata-mismatch",
            "socialTitle: metadata-mismatch",
            "slug: metadata-mismatch");
  }

  @Test
  void factory_makes_validator_with_own_checker() {
    var lenient = Copydesk.builder().without("subheadline-restates-headline").build();
    var standard = Violated.configuration().getDefaultConstraintValidatorFactory();
    var own =
        new ConstraintValidatorFactory() {
          @Override
          public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            return key == ConsistentHeadline.Validator.class
                ? key.cast(new ConsistentHeadline.Validator(lenient))
                : standard.getInstance(key);
          }

          @Override
          public void releaseInstance(ConstraintValidator<?, ?> instance) {}
        };

    try (var factory =
        Violated.configuration().constraintValidatorFactory(own).buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(new Plain(HEADLINE, RESTATING, LEAD))).isEmpty();
    }
  }

  @Test
  void hibernate_validator_can_hand_it_the_checker() {
    var raised =
        Copydesk.builder().severity("subheadline-restates-headline", Severity.ERROR).build();
    var draft = new Graded(HEADLINE, RESTATING, LEAD);

    try (var factory =
        Violated.configuration().constraintValidatorPayload(raised).buildValidatorFactory()) {
      assertThat(Violated.by(factory.getValidator(), draft))
          .containsExactly("subheadline: subheadline-restates-headline");
      assertThat(factory.getValidator().validate(new Lenient(HEADLINE, RESTATING, LEAD))).isEmpty();
    }
    var one =
        FACTORY
            .unwrap(HibernateValidatorFactory.class)
            .usingContext()
            .constraintValidatorPayload(raised)
            .getValidator();
    assertThat(Violated.by(one, draft)).hasSize(1);
    assertThat(Violated.by(validator, draft)).isEmpty();
  }

  @Test
  void a_thousand_validations_on_eight_threads_say_the_same() throws Exception {
    try (var factory = Violated.factory()) {
      var shared = factory.getValidator();
      var html = "<p>" + LEAD + "</p><p>" + REPEATED + "</p>";
      var threads = Executors.newFixedThreadPool(8);
      try {
        var work =
            IntStream.range(0, 1000)
                .<Callable<List<String>>>mapToObj(
                    i ->
                        () ->
                            i % 2 == 0
                                ? Violated.by(shared, new Story(HEADLINE, RESTATING, html))
                                : Violated.by(shared, new Plain(HEADLINE, TELLING, LEAD)))
                .toList();
        int i = 0;
        for (var done : threads.invokeAll(work)) {
          assertThat(done.get())
              .isEqualTo(
                  i++ % 2 == 0
                      ? List.of("deck: subheadline-restates-headline", "html: repeated-paragraph")
                      : List.of());
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
