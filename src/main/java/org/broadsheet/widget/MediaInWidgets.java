package org.broadsheet.widget;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaAddresses;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.library.MediaUses;

/** Tells the media library which blocks show a medium or link to it; there are a few dozen. */
@ApplicationScoped
public class MediaInWidgets implements MediaUses {

  private static final String PATH = "/admin/widgets/";

  @EJB private WidgetService widgets;

  @Override
  public List<Use> of(Media media) {
    return media.getFilePath() == null
        ? List.of()
        : widgets.all().stream()
            .filter(widget -> speaksOf(widget, MediaFiles.originalOf(media.getFilePath())))
            .limit(AT_MOST)
            .map(widget -> new Use("widget", widget.getTitle(), PATH))
            .toList();
  }

  private static boolean speaksOf(Widget widget, String path) {
    WidgetSettings settings = WidgetSettings.read(widget.getSettings());
    return settings.texts().stream()
        .anyMatch(
            text ->
                MediaFiles.ofAddress(text)
                        .map(MediaFiles::originalOf)
                        .filter(path::equals)
                        .isPresent()
                    || MediaAddresses.in(text).contains(path));
  }
}
