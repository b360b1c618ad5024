package org.broadsheet.media.library;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaKind;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.system.Pager;

/** The list of the media of the site, and the door by which files come in. */
@Named
@RequestScoped
public class MediaList {

  static final String HERE = "/admin/media/";
  private static final int MEDIA_PER_PAGE = 40;

  @EJB private MediaQueries media;
  @EJB private MediaLibrary library;
  @EJB private SettingsService settings;
  @Inject private CurrentAccount current;
  @Inject private SentFiles files;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private MediaFilter filter;
  private boolean table;
  private Integer megabytes;
  private Map<MediaKind, Long> kinds;
  private List<YearMonth> months;
  private Pager pager;
  private List<Media> shown;

  @PostConstruct
  void open() {
    current.require(Capability.UPLOAD_FILES);
    filter =
        MediaFilter.of(
            request.getParameter("s"), request.getParameter("kind"), request.getParameter("month"));
    table = "list".equals(request.getParameter("view"));
    megabytes = settings.read().getUploadMegabytes();
  }

  /** Takes files in. */
  public void upload() throws IOException {
    files.take();
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    Notices.show(table ? HERE + "?view=list" : HERE);
  }

  /** Changes how large a file may be. */
  public void limit() {
    current.require(Capability.MANAGE_OPTIONS);
    settings.change(Map.of(SettingKey.UPLOAD_MEGABYTES, megabytes.toString()));
    Notices.done(messages.text("media.limit.done", megabytes), HERE);
  }

  /** The media of this page of the list, the newest first. */
  public List<Media> getMedia() {
    if (shown == null) {
      shown = media.list(filter, getPager().first(), MEDIA_PER_PAGE);
    }
    return shown;
  }

  public Pager getPager() {
    if (pager == null) {
      long total = filter.isEverything() ? count(filter.kind()) : media.count(filter);
      pager = Pager.of(request.getParameter("page"), total, MEDIA_PER_PAGE);
    }
    return pager;
  }

  public MediaFilter getFilter() {
    return filter;
  }

  /** True for rows of a table rather than pictures side by side. */
  public boolean isTable() {
    return table;
  }

  /** Kinds of which something is there. */
  public List<MediaKind> getKinds() {
    return List.of(MediaKind.values()).stream().filter(kind -> count(kind) > 0).toList();
  }

  /** How many media of a kind there are; all for null. */
  public long count(MediaKind kind) {
    if (kinds == null) {
      kinds = media.countKinds();
    }
    return kind == null
        ? kinds.values().stream().mapToLong(Long::longValue).sum()
        : kinds.get(kind);
  }

  /** Months in which something came, the newest first. */
  public List<YearMonth> getMonths() {
    if (months == null) {
      months = media.months();
    }
    return months;
  }

  /** Address of this list for its pager. */
  public String getPath() {
    return path(filter.kind(), table);
  }

  /** Address of the list with another kind (null for all) or look; ends with ? or an ampersand. */
  public String path(MediaKind kind, boolean asTable) {
    StringBuilder path = new StringBuilder(HERE + "?");
    add(path, "view", asTable ? "list" : "");
    add(path, "kind", kind == null ? "" : kind.name().toLowerCase(java.util.Locale.ROOT));
    add(path, "month", filter.month() == null ? "" : filter.month().toString());
    add(path, "s", filter.words());
    return path.toString();
  }

  private static void add(StringBuilder path, String name, String value) {
    if (!value.isEmpty()) {
      path.append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
          .append('&');
    }
  }

  /** True when the person who looks may change it. */
  public boolean isMine(Media one) {
    return library.isMine(one);
  }

  public Integer getMegabytes() {
    return megabytes;
  }

  public void setMegabytes(Integer megabytes) {
    this.megabytes = megabytes;
  }
}
