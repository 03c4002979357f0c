package org.copydesk.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;

/** A folder that counts the files and locks that are open in it, and fails on demand. */
final class WatchedDirectory extends FilterDirectory {
  private final AtomicInteger open = new AtomicInteger();
  volatile boolean failsToSync;
  volatile boolean failsToRename;

  WatchedDirectory(Path folder) throws IOException {
    super(FSDirectory.open(folder));
  }

  /** Returns how many files and locks are open. */
  int open() {
    return open.get();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    var input = in.openInput(name, context);
    open.incrementAndGet();
    return new FilterIndexInput(name, input) {
      @Override
      public void close() throws IOException {
        super.close();
        open.decrementAndGet();
      }

      // Clones and slices are closed with the input that they are of.
      @Override
      public IndexInput clone() {
        return in.clone();
      }

      @Override
      public IndexInput slice(String description, long offset, long length) throws IOException {
        return in.slice(description, offset, length);
      }
    };
  }

  @Override
  public Lock obtainLock(String name) throws IOException {
    var lock = in.obtainLock(name);
    open.incrementAndGet();
    return new Lock() {
      @Override
      public void close() throws IOException {
        lock.close();
        open.decrementAndGet();
      }

      @Override
      public void ensureValid() throws IOException {
        lock.ensureValid();
      }
    };
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    if (failsToSync) {
      throw new IOException("no space left on device");
    }
    in.sync(names);
  }

  @Override
  public void rename(String source, String target) throws IOException {
    if (failsToRename) {
      throw new IOException("no space left on device");
    }
    in.rename(source, target);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
