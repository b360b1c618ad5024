package org.broadsheet.media.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.media.Media;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.Messages;

/** The files that came with a form of the console, in its field {@code files}. */
@RequestScoped
public class SentFiles {

  private static final String FIELD = "files";

  @Inject private HttpServletRequest request;
  @Inject private MediaUpload uploads;
  @Inject private CurrentSettings site;
  @Inject private Messages messages;

  /** The files themselves; none when the field was left empty. */
  List<Part> parts() throws IOException {
    try {
      return request.getParts().stream()
          .filter(part -> FIELD.equals(part.getName()) && part.getSubmittedFileName() != null)
          .filter(part -> !part.getSubmittedFileName().isBlank())
          .toList();
    } catch (ServletException e) {
      throw new IOException("No form with files", e);
    }
  }

  /** Takes them all in; this page says of each whether it is here, or why not. */
  List<Media> take() throws IOException {
    List<Media> taken = new ArrayList<>();
    List<Part> parts = parts();
    if (parts.isEmpty()) {
      say(FacesMessage.SEVERITY_ERROR, messages.text("media.upload.none"));
    }
    for (Part part : parts) {
      String name = FileName.plain(part.getSubmittedFileName());
      try (InputStream content = part.getInputStream()) {
        taken.add(uploads.take(name, content));
        say(FacesMessage.SEVERITY_INFO, messages.text("media.upload.done", name));
      } catch (RefusedFileException e) {
        say(FacesMessage.SEVERITY_ERROR, refusal(name, e));
      } finally {
        part.delete();
      }
    }
    return taken;
  }

  /** Why a file is not let in, and what to do about it. */
  String refusal(String name, RefusedFileException why) {
    String key = "media.upload.refused." + why.getReason().name().toLowerCase(Locale.ROOT);
    return messages.text(key, name, site.getSettings().getUploadMegabytes());
  }

  private static void say(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }
}
