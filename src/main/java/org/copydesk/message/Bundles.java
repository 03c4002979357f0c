package org.copydesk.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of this jar, and those that other jars have in {@code META-INF/copydesk}: messages in
 * {@code messages_de.properties}, pages about rules in {@code rules/<id>_de.md}, both in UTF-8. A
 * name without a language is that of the fallback. No text replaces one of this jar. Thread-safe.
 */
public final class Bundles {
  private static final String OWN = "/org/copydesk/rules/";
  private static final String OTHERS = "META-INF/copydesk/";
  private static final Control NAMES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static final Map<String, Map<String, String>> OWN_MESSAGES = new ConcurrentHashMap<>();

  // Weak, so that loaders of plugins and applications can be collected with their classes.
  private static final Map<String, WeakReference<ClassLoader>> LOADERS = new ConcurrentHashMap<>();
  private static final Map<ClassLoader, Map<String, Map<String, String>>> OTHER_MESSAGES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Bundles() {}

  /** Sets the loader of a rule, such as that of a plugin, whose jars have its texts. */
  public static void setLoader(String rule, @Nullable ClassLoader loader) {
    if (loader != null) {
      LOADERS.put(rule, new WeakReference<>(loader));
    }
  }

  /**
   * Returns the text of a key in the language of a locale, otherwise in the fallback, English for
   * built-in rules; empty if there is none.
   */
  public static Optional<String> message(String key, Locale locale) {
    return candidates(locale)
        .map(candidate -> messageIn(candidate, key))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the text of a key in one file, such as that for {@code de_AT}. */
  private static Optional<String> messageIn(Locale locale, String key) {
    var file = NAMES.toBundleName("messages", locale) + ".properties";
    var own = OWN_MESSAGES.computeIfAbsent(file, Bundles::ownMessages).get(key);
    if (own != null) {
      return Optional.of(own);
    }
    return loaders(key.substring(0, Math.max(0, key.indexOf('.')))).stream()
        .map(loader -> otherMessages(loader, file).get(key))
        .filter(text -> text != null)
        .findFirst();
  }

  /** Returns the page about a rule in the language of a locale, otherwise in the fallback. */
  public static Optional<String> page(String rule, Locale locale) {
    return candidates(locale)
        .map(candidate -> pageIn(rule, NAMES.toBundleName(rule, candidate) + ".md"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> pageIn(String rule, String file) {
    var own = Bundles.class.getResource(OWN + file);
    if (own != null) {
      return Optional.of(read(own));
    }
    return loaders(rule).stream()
        .map(loader -> loader.getResource(OTHERS + "rules/" + file))
        .filter(url -> url != null)
        .findFirst()
        .map(Bundles::read);
  }

  /** Returns {@code de_AT}, {@code de} and the fallback, for example. */
  private static Stream<Locale> candidates(Locale locale) {
    return locale.equals(Locale.ROOT)
        ? Stream.of(locale)
        : NAMES.getCandidateLocales("messages", locale).stream();
  }

  /** Returns the loaders of a rule, of this library, and of the application. */
  private static Set<ClassLoader> loaders(String rule) {
    var loaders = new LinkedHashSet<ClassLoader>();
    var known = LOADERS.get(rule);
    add(loaders, known == null ? null : known.get());
    add(loaders, Bundles.class.getClassLoader());
    add(loaders, Thread.currentThread().getContextClassLoader());
    return loaders;
  }

  private static void add(Set<ClassLoader> loaders, @Nullable ClassLoader loader) {
    if (loader != null) {
      loaders.add(loader);
    }
  }

  private static Map<String, String> otherMessages(ClassLoader loader, String file) {
    return OTHER_MESSAGES
        .computeIfAbsent(loader, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(file, name -> load(urls(loader, OTHERS + name)));
  }

  private static Map<String, String> ownMessages(String file) {
    var url = Bundles.class.getResource(OWN + file);
    return url == null ? Map.of() : load(List.of(url));
  }

  private static List<URL> urls(ClassLoader loader, String path) {
    try {
      return Collections.list(loader.getResources(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be found", e);
    }
  }

  private static Map<String, String> load(List<URL> files) {
    var messages = new HashMap<String, String>();
    for (var file : files) {
      var properties = new Properties();
      try {
        properties.load(new StringReader(read(file)));
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalStateException(file + " has no messages: " + e.getMessage(), e);
      }
      for (var name : properties.stringPropertyNames()) {
        messages.putIfAbsent(name, properties.getProperty(name));
      }
    }
    return Map.copyOf(messages);
  }

  private static String read(URL file) {
    try {
      var connection = file.openConnection();
      // A cached connection keeps the jar of a plugin open.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }

  /** Returns the keys of a file of this jar. */
  static List<String> ownKeys(Locale locale) {
    var file = NAMES.toBundleName("messages", locale) + ".properties";
    return new ArrayList<>(OWN_MESSAGES.computeIfAbsent(file, Bundles::ownMessages).keySet());
  }
}
