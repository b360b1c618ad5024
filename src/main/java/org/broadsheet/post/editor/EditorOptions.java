package org.broadsheet.post.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.category.CategoryService;
import org.broadsheet.media.Media;
import org.broadsheet.post.Post;

/** What the fields of the editor offer, asked for once a request. */
@Named
@RequestScoped
public class EditorOptions {

  @Inject private EditorChoices choices;
  @Inject private PostEditor editor;
  @Inject private CategoryService service;
  private List<Account> authors;
  private List<Post> parents;
  private List<Media> pictures;
  private List<CategoryChoice> categories;

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

  /** The categories, as a tree. */
  public List<CategoryChoice> getCategories() {
    if (categories == null) {
      categories = CategoryChoice.tree(service.outline());
    }
    return categories;
  }

  /** There is one more category. */
  void forgetCategories() {
    categories = null;
  }
}
