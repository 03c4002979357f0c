package org.copydesk.library;

import java.util.Optional;

/** The version of this program. */
public final class Version {
  private Version() {}

  /** Returns the version that the module or the jar declares. */
  public static String current() {
    var module = Optional.ofNullable(Version.class.getModule().getDescriptor());
    return module
        .flatMap(descriptor -> descriptor.rawVersion())
        .or(() -> Optional.ofNullable(Version.class.getPackage().getImplementationVersion()))
        .orElse("(not packaged)");
  }
}
