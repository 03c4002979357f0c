package org.copydesk.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page for editors: what they type, click, press and read. */
class EditorPageTest extends EditorPageLifecycle {
  private static final int SEED = 1;
  private static final int BAKERIES = 2;
  private static final int CLEAN = 5;

  @BeforeEach
  void open() {
    page.open();
  }

  // Findings

  @Test
  void typed_words_are_marked_and_explained() {
    page.type("#headline", "Norvik to close 41 bakeries\n");
    assertThat(page.run("return document.activeElement.id")).isEqualTo("subheadline");
    page.type("#body", "Norvik will close 14 bakeries by June, the company said.");
    page.untilFindings(1);

    assertThat(page.marked("warning")).containsExactly("41");
    assertThat(page.messages()).containsExactly("Body says \"14 bakeries\", not \"41\"");
    assertThat(page.texts(".card .place")).containsExactly("Headline 41", "Paragraph 1 14");
    assertThat(page.text(".card .severity")).isEqualTo("Warning");
    assertThat(page.text(".card .confidence")).matches("Very likely a fault: 9\\d%");
    assertThat(page.text("#headline-count")).isEqualTo("1 finding");
  }

  @Test
  void marks_follow_their_words_before_the_next_answer() {
    page.example(BAKERIES);
    page.untilFindings(2);
    page.run("window.fetch = () => new Promise(() => {})");
    page.type("#headline", Keys.HOME + "Grocer ");

    assertThat(page.marked("warning")).containsExactlyInAnyOrder("41", "Ana");
  }

  @Test
  void seed_article_has_its_three_findings() {
    page.example(SEED);
    page.untilFindings(3);

    assertThat(page.messages())
        .containsExactly(
            "Body doesn't have the quoted words; nearest wording: \"urgent negotiations\"",
            "Subheadline repeats 7 of its 9 content words from the headline",
            "\"urges\" is weaker than \"orders\" in the headline and \"directed\" in the body");
    assertThat(page.marked("warning"))
        .containsExactlyInAnyOrder("‘immediate negotiations’", "urges");
    assertThat(page.marked("passage")).containsExactly(page.value("subheadline"));
  }

  @Test
  void seed_example_is_the_seed_article() throws IOException {
    page.example(SEED);

    var seed = Files.readString(Path.of("src/test/resources/seed/article.txt"));
    var shown =
        String.join("\n\n", page.value("headline"), page.value("subheadline"), page.value("body"));
    assertThat(seed).startsWith(shown + "\n\nBy ");
  }

  @Test
  void clean_article_has_none() {
    page.example(CLEAN);
    page.untilFindings(0);

    assertThat(page.text("#status")).isEqualTo("No findings. The parts of the article agree.");
    assertThat(page.texts("#scores dd")).hasSize(4).allMatch(score -> score.endsWith("%"));
  }

  @Test
  void place_leads_to_its_words() {
    page.example(SEED);
    page.untilFindings(3);
    for (var place :
        page.browser().driver().findElements(By.cssSelector(".card:nth-child(3) .place"))) {
      place.click();
      var words = place.findElement(By.cssSelector(".words")).getText();

      assertThat(page.selected()).endsWith(": " + words);
      assertThat(page.marked("flash")).containsExactly(words);
    }
    assertThat(page.marked("active")).containsExactly("urges");
    assertThat(page.marked("related")).containsExactlyInAnyOrder("orders", "directed");
  }

  @Test
  void related_words_far_below_are_scrolled_into_view() {
    page.example(3);
    page.untilFindings(2);
    page.browser().window(1280, 400);
    page.click(".card:nth-child(2) .place");

    assertThat(page.selected())
        .isEqualTo(
            "body: Many of the lorries that bring the stone will have to pass through Mill"
                + " Street.");
    assertThat(
            page.run(
                """
                const [range] = CSS.highlights.get('copydesk-flash');
                const box = range.getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight;
                """))
        .isEqualTo(true);
  }

  // Decisions

  @Test
  void accepted_change_is_made_and_can_be_undone() {
    page.example(BAKERIES);
    page.untilFindings(2);
    page.click(".card:nth-child(1) .fix");
    page.untilFindings(1);
    assertThat(page.value("headline"))
        .isEqualTo("Norvik to close 14 bakeries in the north by June");

    page.click("#undo button");
    page.untilFindings(2);
    assertThat(page.value("headline"))
        .isEqualTo("Norvik to close 41 bakeries in the north by June");

    page.click(".card:nth-child(1) .fix");
    page.untilFindings(1);
    page.click("#headline");
    page.type("#headline", Keys.chord(Keys.CONTROL, "z"));
    page.untilFindings(2);
    assertThat(page.value("headline"))
        .isEqualTo("Norvik to close 41 bakeries in the north by June");
  }

  @Test
  void ignored_finding_stays_away_with_its_reason() {
    page.example(BAKERIES);
    page.untilFindings(2);
    page.click(".card:nth-child(2) .more button:last-child");
    page.type(".card:nth-child(2) .reason input", "spelt so in her passport\n");
    page.untilFindings(1);
    assertThat(page.text("#ignored summary")).isEqualTo("1 finding ignored");

    page.reload();
    page.untilFindings(1);
    page.click("#ignored summary");
    assertThat(page.text("#ignored li"))
        .contains("Body spells \"Ana\" as \"Anna\"", "Reason: spelt so in her passport");
    assertThat(
            page.run(
                """
                const {copydesk} = JSON.parse(sessionStorage.getItem('copydesk.article'));
                const [one] = copydesk.ignore['name-mismatch'];
                return one.reason + ' ' + /^[0-9a-f]{16}$/.test(one.fingerprint);
                """))
        .isEqualTo("spelt so in her passport true");

    page.click("#ignored li button");
    page.untilFindings(2);
    assertThat(page.one("#ignored").isDisplayed()).isFalse();
  }

  @Test
  void rule_is_explained_in_a_dialog() {
    page.example(BAKERIES);
    page.untilFindings(2);
    page.click(".card:nth-child(1) .more button");
    page.until("document.querySelector('#why h3')");

    assertThat(page.text("#why-title")).isEqualTo("Body doesn't support the number");
    assertThat(page.text("#why .help-text")).startsWith("Why it matters\n");
    page.press(Keys.ESCAPE);
    assertThat(page.one("#why").isDisplayed()).isFalse();
    assertThat(page.run("return document.activeElement.textContent")).isEqualTo("Why?");
  }

  // Text

  private static final String HTML =
      """
      <html><head><title>x</title></head><body><nav>Home</nav><article>
      <h1>Norvik to close 41 bakeries</h1>
      <h2 class="subtitle">Most of them are in the north</h2>
      <p>Norvik will close 14 bakeries by June, the company said on Monday in Wexley.</p>
      <p>About 300 people work there, and most of them live in the north of the country.</p>
      </article></body></html>
      """;

  @Test
  void pasted_page_fills_the_fields() {
    page.click("#body");
    page.run(
        """
        const data = new DataTransfer();
        data.setData('text/html', arguments[0]);
        document.activeElement.dispatchEvent(new ClipboardEvent(
            'paste', {clipboardData: data, bubbles: true, cancelable: true}));
        """,
        HTML);
    page.untilFindings(1);

    assertThat(page.value("headline")).isEqualTo("Norvik to close 41 bakeries");
    assertThat(page.value("subheadline")).isEqualTo("Most of them are in the north");
    assertThat(page.value("body").split("\n\n", -1)).hasSize(2);
    page.click("#undo button");
    page.until("document.getElementById('headline').value === ''");
  }

  @Test
  void source_of_a_page_is_read_from_a_dialog() {
    answer(400, 0);
    page.click("#open-html");
    page.type("#html-source", "<p> </p>");
    page.click("#html .main");
    page.until("document.getElementById('html-problem').textContent");
    assertThat(page.text("#html-problem"))
        .isEqualTo("No headline and no paragraphs were found in it");

    page.run("document.getElementById('html-source').value = arguments[0]", HTML);
    page.run("window.fetch = window.real");
    page.click("#html .main");
    page.untilFindings(1);
    assertThat(page.one("#html").isDisplayed()).isFalse();
  }

  @Test
  void similarity_is_beside_each_paragraph_and_in_a_table() {
    page.example(SEED);
    page.untilFindings(3);
    var cells = page.browser().driver().findElements(By.cssSelector("#heat button"));
    assertThat(cells).hasSize(6);
    assertThat(cells.get(0).getAttribute("aria-label"))
        .matches("Paragraph 1, similarity: headline \\d\\d%, subheadline \\d\\d%");

    page.click("#similarity summary");
    assertThat(page.texts("#similarity tbody th")).hasSize(7);
    cells.get(4).click();
    assertThat(page.selected()).startsWith("body: Netanyahu reaffirmed his government’s");
    assertThat(
            page.run(
                """
                const [range] = CSS.highlights.get('copydesk-flash');
                const words = range.getBoundingClientRect();
                const cell = document.querySelectorAll('#heat button')[4].getBoundingClientRect();
                return Math.abs(words.top - cell.top) < 2 && Math.abs(words.height - cell.height) < 2;
                """))
        .isEqualTo(true);
  }

  @Test
  void text_survives_a_reload_and_clear_can_be_undone() {
    page.type("#headline", "Norvik to close 41 bakeries");
    page.reload();
    assertThat(page.value("headline")).isEqualTo("Norvik to close 41 bakeries");

    page.click("#clear");
    assertThat(page.value("headline")).isEmpty();
    page.until("document.getElementById('empty').offsetHeight > 0");
    page.click("#undo button");
    assertThat(page.value("headline")).isEqualTo("Norvik to close 41 bakeries");
  }

  @Test
  void messages_and_help_are_in_the_chosen_language() {
    page.example(BAKERIES);
    page.untilFindings(2);
    page.run(
        "const s = document.getElementById('messages'); s.value = 'de'; s.dispatchEvent(new"
            + " Event('change'))");
    page.until("document.querySelector('.card .message').lang === 'de'");

    assertThat(page.messages().get(0)).isEqualTo("Im Text steht „14 bakeries“, nicht „41“");
    assertThat(page.text(".card .fix")).isEqualTo("„41“ durch „14“ ersetzen");
    page.click(".card .more button");
    page.until("document.querySelector('#why h3')");
    assertThat(page.one("#why .help-text").getAttribute("lang")).isEqualTo("de");
  }

  // Failures

  private void answer(int status, int limit) {
    page.run(
        """
        const [status, limit] = arguments;
        window.real ??= window.fetch;
        const body = JSON.stringify(limit ? {status, limit} : {status});
        window.fetch = async () => {
          if (status === 0) {
            throw new TypeError('Failed to fetch');
          }
          return new Response(body, {status, headers: {'Retry-After': '2'}});
        };
        """,
        status,
        limit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0   | 0       | No connection to Copydesk | Your text is safe in this tab",
        "413 | 1048576 | The article is too long   | takes at most 1 MB",
        "503 | 0       | The check took too long   | Try again, or shorten the article",
      })
  void failure_is_explained_and_the_check_tried_again(
      int status, int limit, String title, String words) {
    answer(status, limit);
    page.type("#headline", "Norvik to close 41 bakeries\n\nNorvik will close 14 bakeries.");
    page.until("!document.getElementById('problem').hidden");
    assertThat(page.text("#status")).isEqualTo(title);
    assertThat(page.text("#problem")).contains(words);

    page.run("window.fetch = window.real");
    page.click("#retry");
    page.untilFindings(1);
    assertThat(page.one("#problem").isDisplayed()).isFalse();
  }

  @Test
  void refused_check_is_sent_again_when_the_server_says() {
    answer(429, 0);
    page.type("#headline", "Norvik to close 41 bakeries\n\nNorvik will close 14 bakeries.");
    page.until("!document.getElementById('problem').hidden");
    assertThat(page.text("#problem")).isEqualTo("The next one follows in 2 seconds.");

    page.run("window.fetch = window.real");
    page.untilFindings(1);
  }

  @Test
  void key_is_asked_for_and_kept_in_this_tab() {
    page.run(
        """
        const real = window.fetch;
        window.fetch = (url, request) => request.headers.Authorization === 'Bearer open sesame'
            ? real(url, request)
            : Promise.resolve(new Response('{}', {status: 401}));
        """);
    page.type("#headline", "Norvik to close 41 bakeries\n\nNorvik will close 14 bakeries.");
    page.until("!document.getElementById('key-form').hidden");
    assertThat(page.text("#status")).isEqualTo("This server asks for a key");

    page.type("#key", "open sesame\n");
    page.untilFindings(1);
    assertThat(page.run("return Object.keys(localStorage).length + document.cookie.length"))
        .isEqualTo(0L);
  }

  // Keyboard and looks

  @Test
  void everything_can_be_done_with_the_keyboard() {
    page.example(BAKERIES);
    page.untilFindings(2);
    page.click("#body");

    page.press(Keys.F8);
    assertThat(page.run("return document.activeElement.textContent"))
        .asString()
        .contains("14 bakeries");
    assertThat(page.marked("active")).containsExactly("41");
    assertThat(page.marked("related")).containsExactly("14");
    page.press(Keys.ARROW_DOWN, Keys.ALT);
    assertThat(page.marked("active")).containsExactly("Ana");
    page.press(Keys.F8, Keys.SHIFT);
    assertThat(page.marked("active")).containsExactly("41");

    page.press(Keys.TAB);
    page.press(Keys.TAB);
    page.press(Keys.ENTER);
    assertThat(page.selected()).isEqualTo("body: 14");
    page.press(Keys.F8);
    page.press(Keys.ESCAPE);
    assertThat(page.selected()).isIn("headline: 41", "subheadline: Ana");

    page.run("document.querySelector('.card .fix').focus()");
    page.press(Keys.ENTER);
    page.untilFindings(1);
    assertThat(page.run("return document.activeElement.className")).asString().startsWith("card");
  }

  @Test
  void caret_in_marked_words_shows_their_card() {
    page.example(SEED);
    page.untilFindings(3);
    page.run(
        "const f = document.getElementById('subheadline'); f.focus(); f.setSelectionRange(12, 12)");
    page.until("document.querySelector('.card.current')");

    assertThat(page.text(".card.current .message")).startsWith("\"urges\" is weaker");
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "375, light", "375, dark"})
  void axe_finds_no_barrier(int width, String scheme) throws IOException {
    page.browser().window(width, 800);
    page.browser().media("screen", scheme);
    assertThat(page.browser().barriers()).isEmpty();

    page.example(BAKERIES);
    page.untilFindings(2);
    page.run("document.querySelectorAll('details:not(.menu)').forEach(each => each.open = true)");
    page.click(".card .more button:last-child");
    assertThat(page.browser().barriers()).isEmpty();

    page.click(".card .more button");
    page.until("document.querySelector('#why h3')");
    assertThat(page.browser().barriers()).isEmpty();
  }

  @Test
  void nothing_is_wider_than_a_small_phone() {
    page.browser().window(320, 640);
    page.example(SEED);
    page.untilFindings(3);
    page.run("document.querySelectorAll('details').forEach(each => each.open = true)");

    assertThat(page.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
    assertThat(
            (List<?>)
                page.run(
                    """
                    return [...document.querySelectorAll('main *, header *, footer *')]
                        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                        .map(e => e.outerHTML.slice(0, 80));
                    """))
        .isEmpty();
    page.run("document.getElementById('examples').open = false");
    assertThat(page.text("#jump")).isEqualTo("3 findings");
    page.click("#jump");
    page.until("document.getElementById('findings').getBoundingClientRect().top < 5");
  }
}
