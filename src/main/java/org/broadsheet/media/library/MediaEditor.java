package org.broadsheet.media.library;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.media.Media;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;

/** The page on which a medium is described, replaced and deleted. */
@Named
@RequestScoped
public class MediaEditor {

  static final String HERE = "/admin/media/edit/?id=";

  @EJB private MediaLibrary library;
  @Inject private MediaChange change;
  @Inject private SentFiles files;
  @Inject private CurrentAccount current;
  @Inject private CurrentSettings site;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Media media;
  private String title;
  private String alt;
  private String caption;
  private String description;
  private List<MediaUses.Use> uses;

  @PostConstruct
  void open() {
    current.require(Capability.UPLOAD_FILES);
    String id = String.valueOf(request.getParameter("id"));
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("No medium " + id);
    }
    media = library.findMine(Long.parseLong(id));
    title = media.getTitle();
    alt = media.getAltText();
    caption = media.getCaption();
    description = media.getDescription();
  }

  /** Keeps what was written. */
  public void save() {
    library.describe(media.getId(), text(title), text(alt), text(caption), text(description));
    Notices.done(messages.text("media.edit.done"), HERE + media.getId());
  }

  private static String text(String written) {
    return written == null ? "" : written.strip();
  }

  /** Puts another file at its address. */
  public void replace() throws IOException {
    List<Part> parts = files.parts();
    if (parts.isEmpty()) {
      Notices.refuse(messages.text("media.upload.none"));
      return;
    }
    Part part = parts.get(0);
    String name = FileName.plain(part.getSubmittedFileName());
    try (InputStream content = part.getInputStream()) {
      change.replace(media.getId(), name, content);
      Notices.done(messages.text("media.replace.done", name), HERE + media.getId());
    } catch (RefusedFileException e) {
      Notices.refuse(files.refusal(name, e));
    } finally {
      part.delete();
    }
  }

  /** Deletes it. */
  public void delete() throws IOException {
    change.delete(media.getId());
    Notices.done(messages.text("media.delete.done", media.getTitle()), MediaList.HERE);
  }

  public Media getMedia() {
    return media;
  }

  /** Its whole address, to be used elsewhere. */
  public String getAddress() {
    return media.getFilePath() == null ? "" : site.getSettings().getSiteUrl() + media.getAddress();
  }

  /** Where it is shown or linked. */
  public List<MediaUses.Use> getUses() {
    if (uses == null) {
      uses = library.uses(media);
    }
    return uses;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }

  public String getCaption() {
    return caption;
  }

  public void setCaption(String caption) {
    this.caption = caption;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
