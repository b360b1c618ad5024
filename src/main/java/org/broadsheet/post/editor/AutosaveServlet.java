package org.broadsheet.post.editor;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.post.Kind;
import org.broadsheet.settings.LocalTimes;

/**
 * Where the editor's script leaves what is being written, and says every half minute that somebody
 * still is. Nothing that readers see changes here.
 */
@WebServlet("/admin/posts/autosave/")
public class AutosaveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";

  /** The longest text there may be, with every character escaped. */
  private static final long BODY_MOST = 8L * Words.CONTENT_MOST;

  @Inject private transient AutosaveService autosaves;
  @Inject private transient EditLockService locks;
  @Inject private transient LocalTimes times;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // No form of another site can send this type without asking first.
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    if (!type.startsWith(JSON)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > BODY_MOST) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      try (JsonReader reader = Json.createReader(request.getReader())) {
        answer(reader.readObject(), response);
      } catch (JsonException e) {
        log("Not what the editor sends: " + e.getMessage());
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      }
    }
  }

  private void answer(JsonObject sent, HttpServletResponse response) throws IOException {
    Long id = sent.get("id") instanceof JsonNumber number ? number.longValue() : null;
    JsonObjectBuilder answer = Json.createObjectBuilder();
    if (sent.containsKey("content")) {
      Words words =
          new Words(
              sent.getString("title", ""),
              sent.getString("content", ""),
              sent.getString("excerpt", ""));
      if (words.isTooLong()) {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return;
      }
      Kind kind = "PAGE".equals(sent.getString("kind", "")) ? Kind.PAGE : Kind.POST;
      boolean begun = id == null;
      id = autosaves.keep(id, kind, words);
      if (begun) {
        answer.add("base", autosaves.baseOf(id).toEpochMilli());
      }
      answer.add("at", times.text(times.getNow()));
    }
    if (id != null) {
      Optional<Account> other = locks.open(id, sent.getBoolean("anyway", false));
      answer.add("id", id);
      other.ifPresent(who -> answer.add("other", who.getDisplayName()));
    }
    response.setContentType(JSON);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(answer.build().toString());
  }
}
