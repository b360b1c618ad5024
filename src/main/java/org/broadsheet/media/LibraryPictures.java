package org.broadsheet.media;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.text.Picture;
import org.broadsheet.text.Pictures;

/** The media library as the text of one post sees it. */
final class LibraryPictures implements Pictures {

  private static final int AT_MOST = 500;

  private final EntityManager em;
  private final long post;
  private final Map<Long, Long> renumbered;

  LibraryPictures(EntityManager em, long post, Map<Long, Long> renumbered) {
    this.em = em;
    this.post = post;
    this.renumbered = renumbered;
  }

  @Override
  public List<Picture> byIds(List<Long> ids) {
    return ids.stream()
        .limit(AT_MOST)
        .map(id -> em.find(Media.class, renumbered.getOrDefault(id, id)))
        .filter(Objects::nonNull)
        .filter(media -> media.isPicture() && media.getFilePath() != null)
        .map(LibraryPictures::picture)
        .toList();
  }

  @Override
  public List<Picture> attached() {
    return em.createQuery(
            "select m from Media m where m.postId = :post and m.filePath is not null"
                + " and m.mediaType like 'image/%' order by m.menuOrder, m.id",
            Media.class)
        .setParameter("post", post)
        .setMaxResults(AT_MOST)
        .getResultStream()
        .map(LibraryPictures::picture)
        .toList();
  }

  private static Picture picture(Media media) {
    return new Picture(
        media.getAddress(),
        media.getWidth() == null ? 0 : media.getWidth(),
        media.getHeight() == null ? 0 : media.getHeight(),
        media.getAltText(),
        media.getCaption(),
        media.getAddress());
  }
}
