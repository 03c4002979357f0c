package org.copydesk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window. Chromium or Chrome and its driver must be there already. */
public final class Browser implements AutoCloseable {
  public static final String NONE =
      "No browser: the pages of Copydesk aren't looked at. It takes the Debian packages chromium"
          + " and chromium-driver, or the system properties copydesk.chromium and"
          + " copydesk.chromedriver with the paths of the two programs.";

  // Held, or its level would be forgotten.
  private static final Logger CDP = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts a browser with its own profile; empty if there is none, which is reported.
   *
   * @param profile an empty folder
   */
  public static Optional<Browser> start(Path profile) {
    var browser = find("copydesk.chromium", "chromium", "chromium-browser", "google-chrome");
    var driver = find("copydesk.chromedriver", "chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      // The build shows how many tests were skipped, but not why.
      Logger.getLogger(Browser.class.getName()).warning(NONE);
      return Optional.empty();
    }
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    var options =
        new ChromeOptions()
            .setBinary(browser.get())
            .addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    // It says that it doesn't know this version's protocol, of which the tests use what is stable.
    CDP.setLevel(Level.SEVERE);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.get())
            .usingAnyFreePort()
            .build();
    var started = new ChromeDriver(service, options);
    started.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return Optional.of(new Browser(started));
  }

  private static Optional<File> find(String property, String... names) {
    var given = System.getProperty(property);
    if (given != null) {
      return Optional.of(new File(given));
    }
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    var folders = List.of((path + File.pathSeparator + "/usr/bin").split(File.pathSeparator, -1));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Runs a script in the page, with the standing that the page itself doesn't have. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  public void window(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Sets what the page is shown on and for. */
  public void media(String medium, String colorScheme) {
    var scheme = Map.of("name", "prefers-color-scheme", "value", colorScheme);
    command("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(scheme)));
  }

  private void command(String name, Map<String, Object> arguments) {
    driver.executeCdpCommand(name, arguments);
  }

  /** Returns what the console got since it was last asked, violations of the policy as well. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns what axe finds in the page that keeps people from using it. */
  public List<String> barriers() throws IOException {
    run(axe());
    var barriers =
        (List<?>)
            driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    found => done(found.violations.map(
                        each => each.id + ': ' + each.nodes.map(
                            node => node.html.slice(0, 200) + ' ' + node.failureSummary))),
                    error => done([String(error)]));
                """);
    return barriers.stream().map(Object::toString).toList();
  }

  private static String axe() throws IOException {
    try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
