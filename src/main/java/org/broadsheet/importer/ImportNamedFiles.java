package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.media.FetchState;
import org.broadsheet.media.FileType;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.MediaService;
import org.broadsheet.system.Numbering;

/**
 * Takes files into the media library that posts name and no item of the export speaks of, so that
 * they are fetched. They get numbers below zero and give way when their item comes after all.
 */
@Stateless
public class ImportNamedFiles {

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private MediaService library;
  @Inject private Clock clock;

  /** Takes in those that are not in the library, nor a size of what is in it. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void store(List<NamedFile> files, ImportContext context) {
    Set<String> known = known(files);
    Set<String> needless = new HashSet<>();
    for (NamedFile file : files) {
      List<String> answering = MediaFiles.answering(file.path());
      List<String> others = answering.subList(1, answering.size());
      boolean answered =
          others.stream().anyMatch(known::contains)
              || MediaFiles.original(file.path()).filter(context.files::contains).isPresent();
      if (answered) {
        MediaFiles.original(file.path()).ifPresent(any -> needless.add(file.path()));
      } else if (!known.contains(file.path())) {
        known.add(store(file, known, context));
      }
    }
    giveWay(needless);
  }

  private Set<String> known(List<NamedFile> files) {
    Set<String> asked =
        files.stream()
            .flatMap(file -> MediaFiles.answering(file.path()).stream())
            .collect(Collectors.toSet());
    return library.findByPaths(asked).stream().map(Media::getFilePath).collect(Collectors.toSet());
  }

  /** Removes from the library what only posts named, because something else answers for it. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void giveWay(Collection<String> paths) {
    if (!paths.isEmpty()) {
      // What somebody has chosen as a featured picture since stays.
      em.createQuery(
              "delete from Media m where m.id < 0 and m.filePath in :paths and not exists"
                  + " (select p.id from Post p where p.picture.id = m.id)")
          .setParameter("paths", paths)
          .executeUpdate();
    }
  }

  /** Returns the path under which it is in the library now: that of what is here of it, if any. */
  private String store(NamedFile file, Set<String> known, ImportContext context) {
    Optional<FileType> type = FileType.promisedBy(file.path());
    if (type.isEmpty() || MediaFiles.place(file.path()).isEmpty()) {
      context.files.ended(file.path(), NamedFiles.End.REFUSED);
      return file.path();
    }
    String path =
        MediaFiles.answering(file.path()).stream()
            .filter(candidate -> here(candidate).isPresent())
            .findFirst()
            .orElse(file.path());
    if (!known.contains(path)) {
      create(path, file.source(), type.get(), context);
    }
    return path;
  }

  private void create(String path, String source, FileType type, ImportContext context) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Media media =
        new Media(numbering.nextBelowZero(), "", name, type.mediaType(), path, clock.instant());
    media.comesFrom("", source, null);
    media.notStored(context.fetchMedia ? FetchState.WAITING : FetchState.LEFT_OUT);
    here(path).ifPresent(file -> media.stored(file.toFile().length()));
    em.persist(media);
    context.files.ended(path, NamedFiles.End.of(media.getFetchState()));
  }

  private static Optional<Path> here(String path) {
    return MediaFiles.place(path).filter(Files::isRegularFile);
  }
}
