package org.broadsheet.testing;

import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** A database that tells from outside which queries a server asks it, and what each one cost. */
public interface AskedDatabase extends AutoCloseable {

  /** What a node asks by itself, with no reader waiting for it. */
  Pattern OF_NO_PAGE =
      Pattern.compile(
          "outgoing_mail|published_at\"? > .*published_at\"? <= |change_log|change_number|change_seen|information_schema|\\bnode\\b|import_job|media_due > 0|fetch_state\"? (=|in)"
              + "|^(insert|update|delete|explain)|select 1$",
          Pattern.CASE_INSENSITIVE);

  /** To fill it. */
  DataSource dataSource();

  /** Points a server that is not yet started at it. */
  Server use(Server server);

  /** The queries for readers that are asked while something is done. */
  List<AskedQuery> during(Runnable work);

  @Override
  void close();
}
