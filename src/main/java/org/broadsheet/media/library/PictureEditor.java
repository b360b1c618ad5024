package org.broadsheet.media.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.broadsheet.media.Media;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.media.picture.PictureEdit;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The part of a medium's page on which a picture is turned and cropped. */
@Named
@RequestScoped
public class PictureEditor {

  @Inject private MediaEditor editor;
  @Inject private MediaChange change;
  @Inject private SentFiles files;
  @Inject private Messages messages;

  private int left;
  private int top;
  private int width;
  private int height;

  @PostConstruct
  void open() {
    Media media = editor.getMedia();
    width = media.getWidth() == null ? 0 : media.getWidth();
    height = media.getHeight() == null ? 0 : media.getHeight();
  }

  /** True when this picture can be changed here. */
  public boolean isPossible() throws IOException {
    return editor.getMedia().getWidth() != null && change.isEditable(editor.getMedia());
  }

  /** True when the picture that came can be put back. */
  public boolean isChanged() {
    return change.isEdited(editor.getMedia());
  }

  /** Turns it to the left. */
  public void turnLeft() throws IOException {
    edit(PictureEdit.turned(-1), "media.picture.turned");
  }

  /** Turns it to the right. */
  public void turnRight() throws IOException {
    edit(PictureEdit.turned(1), "media.picture.turned");
  }

  /** Cuts off what is outside of the part. */
  public void crop() throws IOException {
    edit(PictureEdit.cropped(left, top, width, height), "media.picture.cropped");
  }

  /** Puts the picture that came back. */
  public void restore() throws IOException {
    change.restore(editor.getMedia().getId());
    done("media.picture.restored");
  }

  private void edit(PictureEdit edit, String done) throws IOException {
    try {
      change.edit(editor.getMedia().getId(), edit);
      done(done);
    } catch (RefusedFileException e) {
      Notices.refuse(files.refusal(editor.getMedia().getTitle(), e));
    }
  }

  private void done(String key) {
    Notices.done(messages.text(key), MediaEditor.HERE + editor.getMedia().getId());
  }

  public int getLeft() {
    return left;
  }

  public void setLeft(int left) {
    this.left = left;
  }

  public int getTop() {
    return top;
  }

  public void setTop(int top) {
    this.top = top;
  }

  public int getWidth() {
    return width;
  }

  public void setWidth(int width) {
    this.width = width;
  }

  public int getHeight() {
    return height;
  }

  public void setHeight(int height) {
    this.height = height;
  }
}
