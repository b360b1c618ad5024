package org.broadsheet.appearance;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaService;
import org.broadsheet.media.ShownPictures;

/** Pictures of the library as people name them in a form: by number or by address. */
@RequestScoped
public class PictureChoice {

  @EJB private MediaService media;
  @Inject private ShownPictures pictures;

  /** Number of the picture that somebody means; empty when there is none like it. */
  Optional<Long> find(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<Media> found =
        written.matches("\\d{1,18}") ? media.find(Long.parseLong(written)) : pictures.at(written);
    return found.filter(Media::isPicture).map(Media::getId);
  }

  /** How a picture is written in a form; empty for 0. */
  String written(long number) {
    return number == 0 ? "" : media.find(number).map(Media::getAddress).orElse("");
  }
}
