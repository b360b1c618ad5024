package org.broadsheet.text;

import java.util.List;

/** The media library as a post sees it. */
public interface Pictures {

  /** A library with nothing in it. */
  Pictures NONE =
      new Pictures() {
        @Override
        public List<Picture> byIds(List<Long> ids) {
          return List.of();
        }

        @Override
        public List<Picture> attached() {
          return List.of();
        }
      };

  /** The pictures with these numbers, in this order; unknown numbers are left out. */
  List<Picture> byIds(List<Long> ids);

  /** The pictures uploaded to the post that is being rendered, in their menu order. */
  List<Picture> attached();
}
