package org.copydesk.server.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.server.CopydeskServer;
import org.copydesk.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page of a running service in a browser, used as a person uses it. */
final class EditorPage implements AutoCloseable {
  private final Browser browser;
  private final CopydeskServer server;

  private EditorPage(Browser browser, CopydeskServer server) {
    this.browser = browser;
    this.server = server;
  }

  /** Starts a service and a browser; empty without a browser. */
  static Optional<EditorPage> start(Path profile) throws IOException {
    var browser = Browser.start(profile);
    return browser.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EditorPage(
                browser.get(), CopydeskServer.builder().port(0).maxWaiting(512).start()));
  }

  /** Opens the page anew, as in a new tab, on a desktop in daylight. */
  void open() {
    browser.window(1280, 900);
    browser.media("screen", "light");
    if (!String.valueOf(browser.driver().getCurrentUrl()).startsWith(address())) {
      browser.driver().get(address());
    }
    browser.run("sessionStorage.clear()");
    reload();
  }

  void reload() {
    browser.driver().get(address());
    until("document.querySelector('#examples li')");
  }

  String address() {
    return server.address().toString();
  }

  Browser browser() {
    return browser;
  }

  /** Waits until an expression of JavaScript is true. */
  void until(String expression) {
    var failure =
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                const end = performance.now() + 20_000;
                const look = () => {
                  if (%s) {
                    done(null);
                  } else if (performance.now() > end) {
                    done(document.querySelector('#findings')?.innerText ?? document.title);
                  } else {
                    setTimeout(look, 10);
                  }
                };
                look();
                """
                    .replace("%s", expression));
    if (failure != null) {
      throw new AssertionError("not within 20 s: " + expression + "\n" + failure);
    }
  }

  /** Waits for a number of findings. */
  void untilFindings(int count) {
    until(
        "document.querySelectorAll('.card').length === %d && document.querySelector('#status')"
                .replace("%d", Integer.toString(count))
            + ".textContent.startsWith('"
            + (count == 0 ? "No findings" : count + " finding")
            + "')");
  }

  void example(int number) {
    click("#examples summary");
    click("#examples li:nth-child(" + number + ") button");
  }

  void click(String selector) {
    one(selector).click();
  }

  WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  void type(String selector, String text) {
    one(selector).sendKeys(text);
  }

  /** Presses a key, while others are held. */
  void press(Keys key, Keys... held) {
    var actions = new Actions(browser.driver());
    for (var each : held) {
      actions.keyDown(each);
    }
    actions.sendKeys(key);
    for (var each : held) {
      actions.keyUp(each);
    }
    actions.perform();
  }

  String text(String selector) {
    return one(selector).getText();
  }

  String value(String field) {
    return String.valueOf(run("return document.getElementById(arguments[0]).value", field));
  }

  Object run(String script, Object... arguments) {
    return browser.run(script, arguments);
  }

  List<String> messages() {
    return texts(".card .message");
  }

  List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Returns the words that are marked in one way. */
  List<String> marked(String name) {
    var ranges =
        (List<?>)
            run(
                "return [...CSS.highlights.get('copydesk-' + arguments[0]) ?? []].map(String)",
                name);
    return ranges.stream().map(Object::toString).toList();
  }

  /** Returns the words that are selected in the field with the focus. */
  String selected() {
    return String.valueOf(
        run(
            """
            const field = document.activeElement;
            return field.id + ': ' + field.value?.slice(field.selectionStart, field.selectionEnd);
            """));
  }

  static void require(boolean there) {
    assumeTrue(there, Browser.NONE);
  }

  @Override
  public void close() {
    try (server) {
      browser.close();
    }
  }
}
