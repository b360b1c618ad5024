package org.broadsheet.media;

import java.util.Optional;

/**
 * A file that is in the media folder.
 *
 * @param filePath path inside the media folder
 * @param bytes its length
 * @param type what it is
 * @param size size of a picture, where it could be read
 * @param isNew false when the very same file was here before
 */
public record StoredFile(
    String filePath, long bytes, FileType type, Optional<PictureSize> size, boolean isNew) {}
