package org.copydesk.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page in a real browser: what an editor sees, clicks, tabs through and hears. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class BrowserTest {
  private static final int PHONE = 360;

  private static final String IN_VIEW =
      """
      const box = document.querySelector(':target').getBoundingClientRect();
      return box.width > 0 && box.top >= 0 && box.bottom <= innerHeight
          && box.left >= 0 && box.right <= innerWidth;
      """;

  private Browser browser;
  private Path folder;

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException {
    folder = temporary;
    browser = Browser.start(Files.createDirectory(temporary.resolve("profile"))).orElse(null);
    save("mixed", Pages.mixed());
    save("faulty", Pages.of(Pages.faulty("bridge")));
    save("clean", Pages.of(Pages.clean("clean.md")));
    save("long", Pages.of(Pages.longRead()));
    save("many", Pages.many(200));
  }

  private void save(String name, String page) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), page, UTF_8);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desktop() {
    assumeTrue(browser != null, Browser.NONE);
    browser.window(1280, 900);
    browser.media("screen", "light");
  }

  @AfterEach
  void browser_logged_no_problem() {
    if (browser != null) {
      assertThat(browser.console()).isEmpty();
    }
  }

  private void open(String page) {
    browser.driver().get(folder.resolve(page + ".html").toUri().toString());
  }

  @SuppressWarnings("unchecked") // Lists of strings and numbers are what the scripts here return.
  private <T> List<T> list(String script) {
    return (List<T>) browser.run(script);
  }

  @Test
  void browser_reports_violation_of_content_policy() throws IOException {
    save("planted", Pages.of().replace("<main", "<script>window.ran = 1</script><main"));
    open("planted");

    assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
    assertThat(browser.run("return window.ran")).isNull();
  }

  @Test
  void markup_in_drafts_is_text_and_none_of_it_runs() {
    open("mixed");

    assertThat(browser.run("return window.ran")).isNull();
    assertThat(browser.run("return document.querySelectorAll('script, img, iframe').length"))
        .isEqualTo(0L);
    assertThat(this.<String>list("return [...document.links].map(a => a.getAttribute('href'))"))
        .allMatch(href -> href.startsWith("#"));
    assertThat(browser.run("return document.querySelector('#d4-body-2 .text').textContent"))
        .asString()
        .contains(Pages.HOSTILE);
    assertThat(browser.run("return document.styleSheets.length")).isEqualTo(1L);
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, 1280})
  void each_finding_leads_to_all_of_its_places_and_each_place_back(int width) {
    browser.window(width, 800);
    open("faulty");
    var places = "ol a[href^='#d1f']";
    var links = browser.driver().findElements(By.cssSelector(places));

    assertThat(links).hasSizeGreaterThan(15);
    for (var link : links) {
      link.click();
      assertTargetIsShown("mark");
    }
    for (var back : browser.driver().findElements(By.cssSelector(".ref"))) {
      back.click();
      assertTargetIsShown("li");
    }
    assertThat(browser.driver().findElements(By.cssSelector(".ref"))).hasSameSizeAs(links);
  }

  private void assertTargetIsShown(String element) {
    assertThat(
            this.<Object>list(
                "const target = document.querySelector(':target');"
                    + "const inView = (() => {"
                    + IN_VIEW
                    + "})();"
                    + "return [target.localName, inView, getComputedStyle(target).outlineStyle];"))
        .containsExactly(element, true, "solid");
  }

  @Test
  void tab_reaches_every_mark_in_the_order_of_the_article() {
    open("faulty");
    var refs = this.<String>list("return [...document.querySelectorAll('.ref')].map(a => a.href)");
    var stops = new ArrayList<List<String>>();
    int all = list("return [...document.querySelectorAll('a, summary')].map(e => 1)").size();
    for (int i = 0; i < all; i++) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      stops.add(
          list(
              """
              const focused = document.activeElement;
              return [getComputedStyle(focused).outlineStyle, focused.className, focused.href];
              """));
    }

    assertThat(stops).allMatch(stop -> stop.get(0).equals("solid"));
    assertThat(stops.get(0).get(1)).isEqualTo("skip");
    assertThat(stops.stream().filter(stop -> stop.get(1).equals("ref")).map(stop -> stop.get(2)))
        .isNotEmpty()
        .containsExactlyElementsOf(refs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "faulty", "clean", "long", "many"})
  void nothing_is_wider_than_a_phone(String page) {
    browser.window(PHONE, 800);
    open(page);
    browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");

    assertThat((Long) browser.run("return document.documentElement.scrollWidth")).isEqualTo(PHONE);
    assertThat(
            this.<String>list(
                """
                return [...document.querySelectorAll('body *:not(.skip)')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                    .map(e => e.outerHTML.slice(0, 80));
                """))
        .isEmpty();
  }

  @Test
  void dark_theme_has_own_colours_and_print_none() {
    open("faulty");
    var light = colors();
    browser.media("screen", "dark");
    var dark = colors();
    browser.media("print", "dark");

    assertThat(light.get(0)).isEqualTo("rgb(255, 255, 255)");
    assertThat(dark).doesNotContainAnyElementsOf(light);
    assertThat(colors()).isEqualTo(light);
  }

  private List<String> colors() {
    return list(
        """
        const body = getComputedStyle(document.body);
        const mark = getComputedStyle(document.querySelector('mark.warning'));
        const cell = getComputedStyle(document.querySelector('.heat'));
        return [body.backgroundColor, body.color, mark.backgroundColor, cell.backgroundColor];
        """);
  }

  @Test
  void right_to_left_text_runs_so_although_it_begins_with_a_mark() {
    open("mixed");

    assertThat(
            this.<String>list(
                """
                return [...document.querySelectorAll('[lang=ar] .text')]
                    .map(e => getComputedStyle(e).direction);
                """))
        .containsExactly("rtl", "rtl", "rtl");
    assertThat(browser.run("return getComputedStyle(document.body).direction")).isEqualTo("ltr");
  }

  @Test
  void a_copy_of_an_articles_words_has_no_numbers_of_findings_in_it() {
    open("faulty");

    assertThat(
            browser.run(
                """
                getSelection().selectAllChildren(document.querySelector('#d1-headline .text'));
                return getSelection().toString();
                """))
        .isEqualTo("Mayor orders ‘immediate closure’ of Halden bridge after 14 injured on Sunday");
  }

  @Test
  void two_hundred_drafts_are_listed_with_the_clean_ones_folded() {
    open("many");

    assertThat(browser.driver().findElements(By.cssSelector("nav > ul > li"))).hasSize(20);
    assertThat(browser.driver().findElement(By.cssSelector("nav summary")).getText())
        .isEqualTo("180 drafts without findings");
    browser.driver().findElement(By.linkText("drafts/faulty-190.json, faulty-190")).click();
    assertThat(browser.run(IN_VIEW)).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "faulty", "clean", "long"})
  void headings_leave_out_no_level(String page) {
    open(page);
    var levels =
        this.<Long>list(
            "return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");

    assertThat(levels.get(0)).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %d", i).isBetween(2L, levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mixed, light, 360",
    "mixed, dark, 1280",
    "long, light, 1280",
    "clean, dark, 360",
  })
  void axe_finds_no_barrier(String page, String scheme, int width) throws IOException {
    browser.window(width, 900);
    browser.media("screen", scheme);
    open(page);
    browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");

    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void axe_would_find_pale_text() throws IOException {
    save("pale", Pages.of().replace("<main", "<p style=\"color: #aaa\">pale</p><main"));
    open("pale");

    assertThat(browser.barriers()).anyMatch(barrier -> barrier.startsWith("color-contrast"));
  }
}
