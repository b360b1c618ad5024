package org.broadsheet.post.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;

/** The fields of the editor as they are filled in, before anybody knows whether they make sense. */
public class EditorForm {

  private final Manuscript text;
  private String title;
  private String content;
  private String excerpt;
  private String day = "";
  private String time = "";

  /** Shows a manuscript; what a form that came with this request says about terms, wins. */
  EditorForm(Manuscript text, HttpServletRequest request) {
    this.text = text;
    write(text.getWords());
    LocalDateTime when = text.getWhen();
    if (when != null) {
      day = when.toLocalDate().toString();
      time = when.toLocalTime().toString();
    }
    if (request.getMethod().equals("POST")) {
      readRaw(request);
    }
  }

  // Boxes in a tree and a list of pictures: HTML as it is, no components.
  private void readRaw(HttpServletRequest request) {
    String base = request.getParameter("base");
    if (text.getId() != null && base != null && base.matches("-?\\d{1,18}")) {
      text.startsFrom(text.getId(), Instant.ofEpochMilli(Long.parseLong(base)));
    }
    if (request.getParameter("filed") != null) {
      text.setCategories(numbers(request.getParameterValues("category")));
    }
    String picture = request.getParameter("picture");
    if (picture != null) {
      text.setPicture(picture.matches("\\d{1,18}") ? Long.valueOf(picture) : null);
    }
  }

  private static Set<Long> numbers(String[] values) {
    return values == null
        ? Set.of()
        : Arrays.stream(values)
            .filter(value -> value.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Fills in other words. */
  final void write(Words words) {
    title = words.title();
    content = words.content();
    excerpt = words.excerpt();
  }

  /** What is saved next replaces what a post says now. */
  void startFrom(Post post) {
    text.startsFrom(post.getId(), post.getModifiedAt());
  }

  /** Files it there too. */
  void tick(long category) {
    Set<Long> all = new LinkedHashSet<>(text.getCategories());
    all.add(category);
    text.setCategories(all);
  }

  /** True when it is filed there. */
  public boolean isIn(long category) {
    return text.getCategories().contains(category);
  }

  /** The words as they are typed. */
  Words getWords() {
    return new Words(title, content, excerpt);
  }

  /** True when day and time are none or both, and there is such a moment. */
  boolean isTimeRight() {
    return day.isEmpty() || when() != null;
  }

  boolean isPasswordMissing() {
    return text.getVisibility() == Visibility.PASSWORD && text.getPassword().isEmpty();
  }

  /** The manuscript that the form makes. */
  Manuscript read() {
    text.setWords(getWords());
    text.setWhen(day.isEmpty() ? null : when());
    return text;
  }

  private LocalDateTime when() {
    try {
      LocalTime at = time.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(time);
      LocalDateTime when = LocalDate.parse(day).atTime(at.withSecond(0).withNano(0));
      return when.getYear() >= 1970 && when.getYear() <= 9999 ? when : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Everything but the words and the time. */
  public Manuscript getText() {
    return text;
  }

  public Kind getKind() {
    return text.getKind();
  }

  /** When the post was saved that this began with, in milliseconds; empty for a new one. */
  public String getBase() {
    return text.getBase() == null ? "" : Long.toString(text.getBase().toEpochMilli());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title == null ? "" : title;
  }

  /** The text as it stands between the tags of a field. */
  public String getContent() {
    return between(content);
  }

  public void setContent(String content) {
    this.content = content == null ? "" : content;
  }

  /** The summary as it stands between the tags of a field. */
  public String getExcerpt() {
    return between(excerpt);
  }

  // A browser drops the first line end there, so one more is written.
  private static String between(String words) {
    return words.startsWith("\n") || words.startsWith("\r") ? "\n" + words : words;
  }

  public void setExcerpt(String excerpt) {
    this.excerpt = excerpt == null ? "" : excerpt;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day == null ? "" : day.strip();
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time == null ? "" : time.strip();
  }
}
