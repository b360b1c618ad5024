package org.broadsheet.media.library;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaKind;
import org.broadsheet.system.Pager;

/** The part of a page in which somebody chooses a medium; js/media-chooser.js shows it. */
@Named
@RequestScoped
public class MediaChooser {

  private static final String HERE = "/admin/media/choose/?";
  private static final int MEDIA_PER_PAGE = 24;

  @EJB private MediaQueries media;
  @Inject private CurrentAccount current;
  @Inject private SentFiles files;
  @Inject private HttpServletRequest request;

  private MediaFilter filter;
  private Pager pager;
  private List<Media> shown;

  @PostConstruct
  void open() {
    current.require(Capability.UPLOAD_FILES);
    filter = MediaFilter.of(request.getParameter("q"), request.getParameter("kind"), null);
  }

  /** Takes files in; they come first in the list. */
  public void upload() throws IOException {
    files.take();
    filter = new MediaFilter("", filter.kind(), null);
    // Faces has asked for the list already, to find which button was pressed.
    shown = null;
    pager = null;
  }

  /** The media to choose from, the newest first. */
  public List<Media> getMedia() {
    if (shown == null) {
      shown = media.list(filter, getPager().first(), MEDIA_PER_PAGE);
    }
    return shown;
  }

  public Pager getPager() {
    if (pager == null) {
      pager = Pager.of(request.getParameter("page"), media.count(filter), MEDIA_PER_PAGE);
    }
    return pager;
  }

  public MediaFilter getFilter() {
    return filter;
  }

  /** The kind as it stands in the address; empty for all. */
  public String getKind() {
    return filter.kind() == null ? "" : request.getParameter("kind");
  }

  /** What the dialog for files offers, as the attribute {@code accept} says it; null for all. */
  public String getAccept() {
    return filter.kind() == MediaKind.PICTURE ? "image/*" : null;
  }

  /** Address of this list for its pager. */
  public String getPath() {
    return HERE
        + (getKind().isEmpty() ? "" : "kind=" + getKind() + "&")
        + (filter.words().isEmpty()
            ? ""
            : "q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8) + "&");
  }
}
