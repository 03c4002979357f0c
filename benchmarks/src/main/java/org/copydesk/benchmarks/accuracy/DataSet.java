package org.copydesk.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A public data set in its makers' layout. */
interface DataSet {
  /** Returns its name, and the folder where it is looked for. */
  String name();

  /** Measures what there is of it below a folder; empty where nothing is. */
  List<Figure> measure(Path folder) throws IOException;
}
