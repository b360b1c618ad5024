package org.broadsheet.post.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.broadsheet.testing.AskedH2;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;

/** Posts as twenty years have left them, and what the database has of any. */
final class StoredPosts {

  /** Sources by the number of their post. */
  static final Map<Integer, String> IMPORTED =
      Map.of(
          11,
          lines("\r\n", "The harbour wall", "is wet.", "", "Another   paragraph &amp; more.", ""),
          12,
          lines(
              "\n",
              "<!-- wp:paragraph {\"align\":\"left\"} -->",
              "<p class=\"x\">Tide</p>",
              "<!-- /wp:paragraph -->",
              "",
              "",
              "<!-- wp:list -->",
              "<ul>",
              "<li>One<li>Two",
              "</ul>",
              "<!-- /wp:list -->",
              "",
              "<!-- wp:latest-posts {\"postsToShow\":3} /-->"),
          13,
          lines("\n", "港口的消息", "", "<p>船只於<b>黎明</b>離開。</p>", "", "<!--more-->", "最後一段"),
          14,
          lines(
              "\n",
              "",
              "",
              "[gallery ids=\"1,2\"]",
              "",
              "[caption id=\"a\"]<img src=\"/x.jpg\" alt=x> Words[/caption]",
              "",
              "<pre>",
              "as",
              "",
              "it is",
              "</pre>",
              "<div>One",
              "",
              "Two</div>   ",
              ""),
          15,
          lines(
              "\n",
              "<TABLE border=1><tr><td>Old<td>HTML</TABLE>",
              "<p>never closed",
              "<script>x()</script>"));

  private final AskedH2 database;

  StoredPosts(AskedH2 database) {
    this.database = database;
  }

  /** Imports them, and a page with the number 31. */
  void takeIn(Server server) {
    WrittenExport export = new WrittenExport("http://mole.example");
    IMPORTED.forEach((id, html) -> export.post(id, html));
    Inbox.of(server).take("mole.xml", export.page(31, 0, "A page").bytes());
    // XML knows one line end only; a database that was filled otherwise may hold any.
    IMPORTED.forEach((id, html) -> write("update post set content = ? where id = ?", html, id));
  }

  /** The source of a post. */
  String of(int id) {
    return query("select content from post where id = ?", id);
  }

  /** The source of the post with a title. */
  String of(String title) {
    return query("select content from post where title = ?", title);
  }

  private void write(String sql, Object... values) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertThat(statement.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String query(String sql, Object value) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      try (ResultSet row = statement.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lines(String end, String... lines) {
    return String.join(end, lines);
  }
}
