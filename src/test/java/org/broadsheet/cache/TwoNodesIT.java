package org.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Postgres;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes, each on another kind of server, and changes that neither of them has made. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

  private static final String POST = "/2020/05/04/no-boat-today/";
  private static final String OTHER = "/2006/11/20/what-the-harbour-master-kept/";
  private static final String TOKEN = "metrics";

  /** Within so many milliseconds every node shows a change. */
  private static final long SOON = 1000;

  private static Postgres postgres;
  private static Server first;
  private static Server second;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    first = node(Server.onPayaraMicro());
    second = node(Server.onWildFly()).with("BROADSHEET_SAMPLE", "false");
    CompletableFuture.allOf(
            CompletableFuture.runAsync(first::start), CompletableFuture.runAsync(second::start))
        .join();
  }

  private static Server node(Server server) {
    return postgres.use(server).with("BROADSHEET_METRICS_TOKEN", TOKEN);
  }

  @AfterAll
  static void stop() {
    first.close();
    second.close();
    postgres.close();
  }

  /** Changes rows and says so, as a node does. */
  private static void change(String subjects, String... statements) throws SQLException {
    record(subjects, statements);
    try (Connection connection = postgres.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_notify('broadsheet_change', '')");
    }
  }

  /** The same, and PostgreSQL tells nobody. */
  private static void record(String subjects, String... statements) throws SQLException {
    try (Connection connection = postgres.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement();
          PreparedStatement log =
              connection.prepareStatement(
                  "insert into change_log (id, node, changed_at, subjects)"
                      + " values (nextval('change_number'), 'a third one', ?, ?)")) {
        for (String sql : statements) {
          statement.execute(sql);
        }
        log.setLong(1, System.currentTimeMillis());
        log.setString(2, subjects);
        log.execute();
      }
      connection.commit();
    }
  }

  private static long post() throws SQLException {
    try (Connection connection = postgres.dataSource().getConnection();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery("select id from post where slug = 'no-boat-today'")) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }

  private static HttpResponse<String> get(Server node, String path) {
    return Http.get(node.url(path));
  }

  private static long made(Server node) {
    HttpRequest request =
        HttpRequest.newBuilder(node.url("/metrics"))
            .header("Authorization", "Bearer " + TOKEN)
            .build();
    return Http.send(request)
        .body()
        .lines()
        .filter(line -> line.startsWith("broadsheet_pages_made_total "))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  private static void await(String what, long millis, BooleanSupplier condition)
      throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("%s within %d ms", what, millis).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static void awaitShown(String words, long millis) throws InterruptedException {
    for (Server node : List.of(first, second)) {
      await(words + " at " + node.port(), millis, () -> get(node, POST).body().contains(words));
    }
  }

  @Test
  @Order(1)
  void bothShowAChangeSoonAndMakeNothingElseAnew() throws Exception {
    for (Server node : List.of(first, second)) {
      get(node, POST);
      get(node, OTHER);
    }
    String comments = "conversation:" + post();
    long before = made(second);

    change(comments, "update post set comment_count = 471 where id = " + post());

    awaitShown("471", SOON);
    assertThat(get(second, OTHER).statusCode()).isEqualTo(200);
    assertThat(made(second)).isEqualTo(before + 1);
  }

  @Test
  @Order(2)
  void aChangeThatNobodyIsToldOfIsFoundByLooking() throws Exception {
    record(
        "settings",
        "delete from setting where name = 'site.title'",
        "insert into setting (name, content) values ('site.title', 'The Breakwater')");

    awaitShown("The Breakwater", SOON);
  }

  // Something else is changed without a word, to see which page is the former one.
  @Test
  @Order(3)
  void whatMayBeLateIsMadeAfterTheReaderWasAnswered() throws Exception {
    for (Server node : List.of(first, second)) {
      get(node, POST);
    }

    change("~top:48:9", "update post set comment_count = 472 where id = " + post());
    Thread.sleep(SOON);

    for (Server node : List.of(first, second)) {
      assertThat(get(node, POST).body()).contains("471").doesNotContain("472");
    }
    awaitShown("472", 5 * SOON);
  }

  @Test
  @Order(4)
  void aPageIsMadeOnceHoweverManyWait() throws Exception {
    get(first, POST);
    change("*");
    Thread.sleep(SOON);
    long before = made(first);

    List<CompletableFuture<HttpResponse<String>>> readers =
        IntStream.range(0, 24)
            .mapToObj(reader -> CompletableFuture.supplyAsync(() -> get(first, POST)))
            .toList();
    Set<String> pages =
        readers.stream()
            .map(CompletableFuture::join)
            .map(HttpResponse::body)
            .collect(Collectors.toSet());

    assertThat(pages).hasSize(1);
    assertThat(made(first)).isEqualTo(before + 1);
  }

  @Test
  @Order(5)
  void aSecondPageOfCommentsIsThereWhenTheCommentsAre() throws Exception {
    String path = POST + "comment-page-2/";
    get(first, "/nothing/here/");
    assertThat(get(first, path).statusCode()).isEqualTo(404);

    change(
        "conversation:" + post() + "\nsettings",
        "insert into setting (name, content) values ('discussion.page', '1')",
        comment(1),
        comment(2));

    await("the second page", SOON, () -> get(first, path).statusCode() == 200);
  }

  private static String comment(int number) throws SQLException {
    return """
        insert into comment (id, post_id, thread_id, depth, author_name, author_email, author_url,
          content, body_html, status, kind, written_at, written_local, version)
        values (%1$d, %2$d, %1$d, 0, 'Ada', '', '', 'words', '<p>words</p>', 'APPROVED', 'COMMENT',
          %1$d, %1$d, 0)
        """
        .formatted(number, post());
  }

  @Test
  @Order(6)
  void aScheduledPostAppearsAtItsMoment() throws Exception {
    long moment = System.currentTimeMillis() + 3000;
    change(
        "post:" + post() + "\nposts\nschedule\naddresses",
        "update post set listed_at = %1$d, published_at = %1$d where id = %2$d"
            .formatted(moment, post()));
    for (Server node : List.of(first, second)) {
      await("it is away", SOON, () -> get(node, POST).statusCode() == 404);
    }

    await("it is there", 10_000, () -> get(first, POST).statusCode() == 200);
    assertThat(System.currentTimeMillis()).isBetween(moment, moment + SOON);
    await("it is there", SOON, () -> get(second, POST).statusCode() == 200);
    assertThat(get(second, "/").body()).contains(POST);
  }

  @Test
  @Order(7)
  void commentsCloseByAgeAtTheirMoment() throws Exception {
    long moment = System.currentTimeMillis() + 3000;
    change(
        "settings\npost:" + post() + "\nposts",
        "insert into setting (name, content) values ('discussion.close.days', '1')",
        "update post set comments_open = true, listed_at = %1$d, published_at = %1$d where id = %2$d"
            .formatted(moment - 86_400_000, post()));
    await("open", SOON, () -> !get(first, POST).body().contains("comments-closed"));

    await("closed", 10_000, () -> get(first, POST).body().contains("comments-closed"));
    assertThat(System.currentTimeMillis()).isBetween(moment, moment + SOON);
  }

  @Test
  @Order(8)
  void connectionsThatBrokeDelayAChangeALittle() throws Exception {
    try (Connection connection = postgres.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    }

    change("settings", "update setting set content = 'The Sea Wall' where name = 'site.title'");

    // WildFly finds out about each connection of its pool when it uses it.
    awaitShown("The Sea Wall", 20 * SOON);
  }

  @Test
  @Order(9)
  void aNodeThatWasKilledHindersNobody() throws Exception {
    second.kill9();

    change("settings", "update setting set content = 'The Sluice' where name = 'site.title'");

    await("the change", SOON, () -> get(first, POST).body().contains("The Sluice"));
  }
}
