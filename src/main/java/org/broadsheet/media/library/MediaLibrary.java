package org.broadsheet.media.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaLeaving;
import org.broadsheet.media.StoredFile;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Html;
import org.broadsheet.text.Slug;

/** What people do with the media of the site; authors with their own, editors with all. */
@Stateless
public class MediaLibrary {

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private ChangeLog log;
  @Inject private CurrentAccount current;
  @Inject private Clock clock;
  @Inject private Event<MediaLeaving> leaving;
  @Inject @Any private Instance<MediaUses> uses;

  /**
   * The medium with this number.
   *
   * @throws NotFoundException when there is none
   */
  @Allowed(Capability.UPLOAD_FILES)
  public Media find(long id) {
    Media media = em.find(Media.class, id);
    if (media == null) {
      throw new NotFoundException("No medium " + id);
    }
    return media;
  }

  /** True when whoever acts now may change it: it is their own, or they may edit what others do. */
  public boolean isMine(Media media) {
    Account author = media.getAuthor();
    return current.may(Capability.EDIT_OTHERS_POSTS)
        || (author != null
            && current.find().filter(me -> me.getId() == author.getId()).isPresent());
  }

  /**
   * The medium with this number, to be changed.
   *
   * @throws ForbiddenException when it is another's and whoever acts now may change their own only
   */
  @Allowed(Capability.UPLOAD_FILES)
  public Media findMine(long id) {
    Media media = find(id);
    if (!isMine(media)) {
      throw new ForbiddenException("Medium " + id + " is another's");
    }
    return media;
  }

  /** Adds a file that is in the media folder now, as something that whoever acts now uploaded. */
  @Allowed(Capability.UPLOAD_FILES)
  public Media add(StoredFile file, String title) {
    long id = numbering.next(Numbering.Series.POST);
    String slug = Slug.of(title);
    Media media =
        new Media(
            id,
            slug.isEmpty() ? "media-" + id : slug,
            title,
            file.type().mediaType(),
            file.filePath(),
            clock.instant());
    Account author =
        current.find().map(me -> em.getReference(Account.class, me.getId())).orElse(null);
    media.comesFrom(media.getAddress(), null, author);
    media.stored(file.bytes());
    file.size().ifPresent(size -> media.measure(size.width(), size.height()));
    em.persist(media);
    log.record(Subjects.media(id), Subjects.ADDRESSES);
    return media;
  }

  /**
   * Says what people read of it.
   *
   * @param alt what a picture shows, for those who do not see it; plain text
   * @param caption HTML from an editor; sanitised here, as the description is
   */
  @Allowed(Capability.UPLOAD_FILES)
  public void describe(long id, String title, String alt, String caption, String description) {
    findMine(id).describe(title, Html.post(caption), Html.post(description), alt);
    log.record(Subjects.media(id));
  }

  /** Says that another file is at its address from now on. */
  @Allowed(Capability.UPLOAD_FILES)
  public void changed(long id, StoredFile file) {
    findMine(id).changed(file.bytes(), file.size().orElse(null), clock.instant());
    log.record(Subjects.media(id));
  }

  /** The places that show it or lead to it. */
  @Allowed(Capability.UPLOAD_FILES)
  public List<MediaUses.Use> uses(Media media) {
    return uses.stream().flatMap(feature -> feature.of(media).stream()).toList();
  }

  /**
   * Takes it out of the library; its file is the caller's affair, once this is committed.
   *
   * @return what it was
   */
  @Allowed(Capability.UPLOAD_FILES)
  public Media delete(long id) {
    Media media = findMine(id);
    leaving.fire(new MediaLeaving(id));
    em.createQuery("delete from CustomField f where f.ownerKind = 'media' and f.ownerId = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.remove(media);
    log.record(Subjects.media(id), Subjects.ADDRESSES);
    return media;
  }
}
