package org.copydesk.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.Copydesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The jars of a project that depends on Copydesk, by its POM and the POMs beside the jars, and
 * those of its optional libraries.
 */
public final class LibraryJars {
  private static final Set<String> INHERITED = Set.of("", "compile", "runtime");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]*)}");

  private LibraryJars() {}

  /** Returns the folder of Copydesk's own classes. */
  public static Path copydesk() {
    return folderOf(Copydesk.class);
  }

  /** Returns the folder that a class was loaded from. */
  public static Path folderOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError("classes are in a folder", e);
    }
  }

  /** Returns Copydesk's classes and the jars that it brings to its users. */
  public static List<Path> ofUser() {
    return with();
  }

  /** Returns what a user has who adds some optional libraries, by their artifacts' names. */
  public static List<Path> with(String... optional) {
    var jars = new LinkedHashMap<String, Path>();
    var pom = read(Path.of("pom.xml"));
    for (var dependency : pom.select("project > dependencies > dependency")) {
      var artifact = text(dependency, "artifactId");
      if (isInherited(dependency) || List.of(optional).contains(artifact)) {
        add(dependency, jars);
      }
    }
    return Stream.concat(Stream.of(copydesk()), jars.values().stream()).toList();
  }

  /**
   * Returns the version of each optional library, as the POM has it, by group and artifact; those
   * of scope provided aren't among them.
   */
  public static Map<String, String> optionalVersions() {
    var pom = read(Path.of("pom.xml"));
    var managed = Map.of("com.fasterxml.jackson", "${jackson.version}");
    var versions = new TreeMap<String, String>();
    for (var dependency : pom.select("project > dependencies > dependency")) {
      if (text(dependency, "optional").equals("true") && text(dependency, "scope").isEmpty()) {
        var group = text(dependency, "groupId");
        var version = text(dependency, "version");
        if (version.isEmpty()) {
          version = managed.get(group.substring(0, group.lastIndexOf('.')));
        }
        versions.put(group + ":" + text(dependency, "artifactId"), resolved(version, pom));
      }
    }
    return versions;
  }

  private static String resolved(String version, Document pom) {
    return PROPERTY
        .matcher(version)
        .replaceAll(found -> text(pom.select("project > properties").get(0), found.group(1)));
  }

  private static void add(Element artifact, Map<String, Path> jars) {
    var name = text(artifact, "groupId") + ":" + text(artifact, "artifactId");
    if (jars.containsKey(name)) {
      return;
    }
    var jar = jar(name);
    jars.put(name, jar);
    var pom = read(Path.of(jar.toString().replaceFirst("\\.jar$", ".pom")));
    for (var dependency : pom.select("project > dependencies > dependency")) {
      if (isInherited(dependency)) {
        add(dependency, jars);
      }
    }
  }

  private static boolean isInherited(Element dependency) {
    return INHERITED.contains(text(dependency, "scope"))
        && !text(dependency, "optional").equals("true");
  }

  private static String text(Element parent, String child) {
    return parent.children().stream()
        .filter(element -> element.tagName().equals(child))
        .map(Element::text)
        .findFirst()
        .orElse("");
  }

  /** Returns the jar on the class path of an artifact, {@code group:artifact}. */
  public static Path jar(String artifact) {
    // As repositories are laid out.
    int colon = artifact.indexOf(':');
    var group = artifact.substring(0, colon).replace('.', '/');
    var folder = "/" + group + "/" + artifact.substring(colon + 1) + "/";
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.replace('\\', '/').contains(folder))
        .map(Path::of)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no jar of " + artifact + " on the class path"));
  }

  private static Document read(Path pom) {
    try {
      return Jsoup.parse(Files.readString(pom), "", Parser.xmlParser());
    } catch (IOException e) {
      throw new AssertionError("POM can be read: " + pom, e);
    }
  }

  /** Returns paths with the separator of this system between. */
  public static String joined(List<Path> paths) {
    var joined = new ArrayList<String>();
    paths.forEach(path -> joined.add(path.toString()));
    return String.join(File.pathSeparator, joined);
  }
}
