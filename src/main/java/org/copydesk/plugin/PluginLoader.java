package org.copydesk.plugin;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.copydesk.message.Bundles;
import org.copydesk.rule.RuleFactory;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules of publishers with {@link ServiceLoader}.
 *
 * @param exception makes the exception to throw from a message that names jar and class
 */
public record PluginLoader(Function<String, RuntimeException> exception) {
  private static final String SERVICES = "META-INF/services/" + RuleFactory.class.getName();
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Finds the services of one jar, whose classes may need the other jars. */
  private static final class JarServices extends ClassLoader {
    private final URL services;

    private JarServices(URL services, ClassLoader classes) {
      super(classes);
      this.services = services;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      return Collections.enumeration(name.equals(SERVICES) ? List.of(services) : List.of());
    }
  }

  /** Returns the rules of the class path and the module path. */
  public List<RuleFactory> onClassPath() {
    return found(ServiceLoader.load(RuleFactory.class), null, "class path");
  }

  /** Returns the rules of the jars in a folder. The jars stay open as long as a rule is used. */
  public List<RuleFactory> inFolder(Path folder) {
    var jars = jars(folder);
    var urls = jars.stream().map(jar -> url(jar.toUri())).toArray(URL[]::new);
    var classes = new URLClassLoader(urls, RuleFactory.class.getClassLoader());
    var found = new ArrayList<RuleFactory>();
    for (var jar : jars) {
      if (hasServices(jar)) {
        var services =
            new JarServices(url(URI.create("jar:" + jar.toUri() + "!/" + SERVICES)), classes);
        found.addAll(
            found(ServiceLoader.load(RuleFactory.class, services), classes, jar.toString()));
      }
    }
    if (found.isEmpty()) {
      throw exception.apply(folder + ": no rules: expected a jar with the file " + SERVICES);
    }
    return found;
  }

  private List<Path> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw exception.apply(folder + ": no such folder: expected a folder with jars of rules");
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw exception.apply(folder + ": can't be read: " + e.getMessage());
    }
  }

  private boolean hasServices(Path jar) {
    try (var opened = new JarFile(jar.toFile())) {
      return opened.getEntry(SERVICES) != null;
    } catch (IOException e) {
      throw exception.apply(jar + ": not a jar: " + e.getMessage());
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("no URL: " + uri, e);
    }
  }

  /**
   * Returns the factories that a loader finds.
   *
   * @param only the loader of their classes, since those of the class path are found too; null for
   *     any
   */
  private List<RuleFactory> found(
      ServiceLoader<RuleFactory> services, @Nullable ClassLoader only, String origin) {
    var providers =
        guarded(
            origin,
            () ->
                services.stream()
                    .filter(found -> only == null || found.type().getClassLoader() == only)
                    .toList());
    return providers.stream().map(provider -> checked(provider, origin)).toList();
  }

  private RuleFactory checked(ServiceLoader.Provider<RuleFactory> provider, String origin) {
    var place = place(provider.type(), origin);
    var factory = guarded(place, provider);
    var info = guarded(place, factory::info);
    if (info == null || !KEBAB_CASE.matcher(info.id()).matches()) {
      throw exception.apply(
          place
              + ": expected a rule id in kebab-case such as house-full-stop, found "
              + (info == null ? "no declaration" : "'" + info.id() + "'"));
    }
    Bundles.setLoader(info.id(), provider.type().getClassLoader());
    return new Plugin(factory, info, place, this);
  }

  private static String place(Class<?> type, String origin) {
    var source = type.getProtectionDomain().getCodeSource();
    var file = source == null ? origin : new File(source.getLocation().getPath()).getPath();
    return (origin.endsWith(".jar") ? origin : file) + ": " + type.getName();
  }

  /** Returns the result of code of a plugin, whose exceptions and errors it reports. */
  <T> T guarded(String place, Supplier<T> code) {
    try {
      return code.get();
    } catch (ServiceConfigurationError e) {
      var cause = e.getCause() == null ? e : e.getCause();
      throw exception.apply(place + ": " + oneLine(cause));
    } catch (UnsupportedClassVersionError e) {
      throw exception.apply(place + ": needs a newer version of Java: " + oneLine(e));
    } catch (RuntimeException | LinkageError | AssertionError e) {
      throw exception.apply(place + ": " + oneLine(e));
    }
  }

  private static String oneLine(Throwable thrown) {
    var text =
        thrown instanceof ServiceConfigurationError ? thrown.getMessage() : thrown.toString();
    return String.valueOf(text).replaceAll("\\s+", " ");
  }
}
