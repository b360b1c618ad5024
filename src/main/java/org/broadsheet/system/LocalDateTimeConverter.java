package org.broadsheet.system;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Keeps the reading of a local clock as seconds since its own 1970-01-01T00:00, so that a time that
 * falls into some server's summer-time gap survives.
 */
@Converter(autoApply = true)
public class LocalDateTimeConverter implements AttributeConverter<LocalDateTime, Long> {

  @Override
  public Long convertToDatabaseColumn(LocalDateTime local) {
    return local == null ? null : local.toEpochSecond(ZoneOffset.UTC);
  }

  @Override
  public LocalDateTime convertToEntityAttribute(Long seconds) {
    return seconds == null ? null : LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
  }
}
