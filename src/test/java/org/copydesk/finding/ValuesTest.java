package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding.Edit;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.finding.Report.Scores;
import org.copydesk.finding.Report.Similarity;
import org.copydesk.finding.Suppressions.Suppressed;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality, hash code and text of the values in a report. */
class ValuesTest {

  /** Returns the place of "urges" in a new passage. */
  private static Place urges() {
    return new Place(
        new Passage(Role.HEADLINE, 0, "Mayor urges talks", SourceMap.ofLine(3)), new Span(6, 11));
  }

  private static Place other() {
    return new Place(Passage.of(Role.SUBHEADLINE, "Mayor urges talks"), new Span(6, 11));
  }

  private static Finding finding(
      String rule,
      String title,
      Category category,
      Severity severity,
      Place at,
      List<Place> related,
      Optional<Score> score,
      List<String> suggestions,
      int occurrence) {
    return new Finding(
        rule,
        title,
        category,
        severity,
        "Weak",
        "",
        List.of(),
        at,
        related,
        OptionalDouble.of(0.7),
        Map.of("length", 3.0),
        score,
        suggestions,
        List.of(),
        "1f",
        occurrence);
  }

  private static Finding finding() {
    return finding(
        "a-rule",
        "Is weak",
        Category.REDUNDANCY,
        Severity.ERROR,
        urges(),
        List.of(),
        Optional.empty(),
        List.of(),
        1);
  }

  private static List<Finding> differentFindings() {
    var score = Optional.of(Score.above("share", 1, 0.5));
    var none = Optional.<Score>empty();
    var redundancy = Category.REDUNDANCY;
    var error = Severity.ERROR;
    var title = "Is weak";
    return List.of(
        finding("b-rule", title, redundancy, error, urges(), List.of(), none, List.of(), 1),
        finding("a-rule", "Other", redundancy, error, urges(), List.of(), none, List.of(), 1),
        finding(
            "a-rule", title, Category.DUPLICATION, error, urges(), List.of(), none, List.of(), 1),
        finding(
            "a-rule", title, redundancy, Severity.WARNING, urges(), List.of(), none, List.of(), 1),
        finding("a-rule", title, redundancy, error, other(), List.of(), none, List.of(), 1),
        finding("a-rule", title, redundancy, error, urges(), List.of(other()), none, List.of(), 1),
        finding("a-rule", title, redundancy, error, urges(), List.of(), score, List.of(), 1),
        finding("a-rule", title, redundancy, error, urges(), List.of(), none, List.of("a"), 1),
        finding("a-rule", title, redundancy, error, urges(), List.of(), none, List.of(), 2));
  }

  /** Returns two equal values, different ones, and a part of their text. */
  private static Stream<Arguments> values() {
    var place = urges();
    var some = OptionalDouble.of(0.25);
    var none = OptionalDouble.empty();
    return Stream.of(
        values(
            urges(),
            urges(),
            "Place[headline 6-11 \"urges\" at 3]",
            other(),
            place.in("a7"),
            Place.whole(place.passage()),
            new Place(Passage.of(Role.HEADLINE, "Mayor urges talks"), new Span(6, 11)),
            new Place(
                new Passage(Role.HEADLINE, 0, "Mayor order talks", SourceMap.ofLine(3)),
                new Span(6, 11))),
        values(
            Score.above("share", 0.8, 0.5),
            Score.above("share", 0.80004, 0.49996),
            "name=share, value=0.8, limit=0.5, direction=ABOVE",
            Score.above("part", 0.8, 0.5),
            Score.above("share", 0.8001, 0.5),
            Score.above("share", 0.8, 0.51),
            Score.below("share", 0.8, 0.5)),
        values(
            new Edit(urges(), "orders"),
            new Edit(urges(), "orders"),
            "Edit[place=Place[headline 6-11 \"urges\" at 3], text=orders]",
            new Edit(other(), "orders"),
            new Edit(urges(), "")),
        values(
            Fix.replacing(urges(), "orders"),
            Fix.replacing(urges(), "orders"),
            "label=Replace \"urges\" by \"orders\", safe=false",
            Fix.replacing(urges(), "asks"),
            Fix.replacing(urges(), "orders").asSafe(),
            new Fix("Other", false, List.of(new Edit(urges(), "orders")))),
        values(finding(), finding(), "rule=a-rule, title=Is weak", differentFindings().toArray()),
        values(
            new Failure("a-rule", "broke"),
            new Failure("a-rule", "broke"),
            "Failure[rule=a-rule, message=broke]",
            new Failure("b-rule", "broke"),
            new Failure("a-rule", "burst")),
        values(
            new Similarity("headline", "body[0]", 0.5),
            new Similarity("headline", "body[0]", 0.50004),
            "a=headline, b=body[0], score=0.5",
            new Similarity("slug", "body[0]", 0.5),
            new Similarity("headline", "body[1]", 0.5),
            new Similarity("headline", "body[0]", 0.5001)),
        values(
            new Scores(some, none, none, none),
            new Scores(OptionalDouble.of(0.25004), none, none, none),
            "subheadlineRestatesHeadline=OptionalDouble[0.25]",
            new Scores(none, some, none, none),
            new Scores(none, none, some, none),
            new Scores(none, none, none, some),
            new Scores(OptionalDouble.of(0.2501), none, none, none),
            Scores.none()),
        values(
            new Suppressed(finding(), Suppression.of("a-rule", "agreed")),
            new Suppressed(finding(), Suppression.of("a-rule", "agreed")),
            "reason=agreed",
            new Suppressed(differentFindings().get(0), Suppression.of("a-rule", "agreed")),
            new Suppressed(finding(), Suppression.of("a-rule", "old"))),
        values(
            new Suppressions(List.of(), List.of(Suppression.of("a-rule", "old")), List.of()),
            new Suppressions(List.of(), List.of(Suppression.of("a-rule", "old")), List.of()),
            "stale=[Suppression[rule=a-rule",
            new Suppressions(List.of(), List.of(), List.of(Suppression.of("a-rule", "old"))),
            Suppressions.none()));
  }

  private static Arguments values(Object one, Object equal, String text, Object... different) {
    return Arguments.of(one, equal, text, List.of(different));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void values_are_equal_if_their_parts_are(
      Object one, Object equal, String text, List<Object> different) {
    assertThat(one).isEqualTo(equal).hasSameHashCodeAs(equal).isNotEqualTo("text");
    assertThat(one.toString()).contains(text);
    assertThat(different).doesNotContain(one).doesNotHaveDuplicates();
  }

  @Test
  void places_of_the_same_words_are_equal_whether_the_passage_has_its_text_or_not() {
    var bare =
        new Place(
            new Passage(
                Role.HEADLINE,
                0,
                "",
                offset -> offset == 6 ? Optional.of(new SourcePosition(3, 0)) : Optional.empty()),
            new Span(6, 11),
            "urges",
            Optional.empty());

    assertThat(bare).isEqualTo(urges()).hasSameHashCodeAs(urges());
  }

  @Test
  void refuses_words_that_are_not_at_the_place() {
    var passage = urges().passage();
    var empty = Passage.of(Role.HEADLINE, "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place(passage, new Span(6, 11), "order", Optional.empty()))
        .withMessageContaining("order");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place(empty, new Span(6, 11), "order now", Optional.empty()))
        .withMessageContaining("order now");
  }

  @Test
  void findings_that_differ_in_confidence_or_features_are_different() {
    assertThat(finding())
        .isNotEqualTo(finding().withConfidence(0.71))
        .isNotEqualTo(finding().withConfidence(0.7)); // without the features
    assertThat(finding().withConfidence(0.70001)).isEqualTo(finding().withConfidence(0.7));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finding().withConfidence(1.01))
        .withMessageContaining("confidence");
  }

  @Test
  void refuses_a_fix_that_an_editor_can_not_see_or_that_changes_words_twice() {
    var edit = new Edit(other(), "orders");
    var elsewhere = new Fix("Fix", false, List.of(edit));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Finding(
                    "a-rule",
                    "Is weak",
                    Category.REDUNDANCY,
                    Severity.ERROR,
                    "Weak",
                    "",
                    List.of(),
                    urges(),
                    List.of(),
                    OptionalDouble.empty(),
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(elsewhere),
                    "1f",
                    1))
        .withMessageContaining("subheadline 6-11");
    var whole = new Edit(Place.whole(other().passage()), "Talks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fix("Fix", false, List.of(edit, whole)))
        .withMessageContaining("overlap");
    assertThatIllegalArgumentException().isThrownBy(() -> new Fix("Fix", false, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fix(" ", false, List.of(edit)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edit(other().in("a7"), "orders"))
        .withMessageContaining("a7");
  }

  @Test
  void label_of_a_replacement_is_one_line() {
    var passage = Passage.of(Role.HEADLINE, "Mayor\nurges talks");

    assertThat(Fix.replacing(new Place(passage, new Span(0, 11)), "Mayor orders").label())
        .isEqualTo("Replace \"Mayor urges\" by \"Mayor orders\"");
  }
}
