package org.broadsheet.post.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.category.CategoryTree;
import org.broadsheet.media.Media;
import org.broadsheet.post.Post;

/** What the fields of the editor offer, asked for once a request. */
@Named
@RequestScoped
public class EditorOptions {

  @Inject private EditorChoices choices;
  @Inject private PostEditor editor;
  @Inject private CategoryTree tree;
  private List<Account> authors;
  private List<Post> parents;
  private List<Media> pictures;

  /** Those who may be the author. */
  public List<Account> getAuthors() {
    if (authors == null) {
      authors = choices.authors();
    }
    return authors;
  }

  /** Pages that this one can stand below. */
  public List<Post> getParents() {
    if (parents == null) {
      parents = choices.parents(editor.getForm().getText().getId());
    }
    return parents;
  }

  /** The newest pictures, and the one that is chosen. */
  public List<Media> getPictures() {
    if (pictures == null) {
      pictures = choices.pictures(editor.getForm().getText().getPicture());
    }
    return pictures;
  }

  /** The categories, as a tree; read again once one was added. */
  public List<CategoryChoice> getCategories() {
    return CategoryChoice.tree(tree.all());
  }
}
